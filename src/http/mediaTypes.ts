import type { Request } from 'express';

export const json = 'application/json';
export const graphqlResponse = 'application/graphql-response+json';

/** The media type of the answer: the one that the client prefers, application/json when it does not say; null when it takes neither. */
export function answerType(request: Request): typeof json | typeof graphqlResponse | null {
  const chosen = request.accepts([json, graphqlResponse]);
  return chosen === json || chosen === graphqlResponse ? chosen : null;
}

/** Browsers ask for HTML by name; anything that takes all types gets an answer of GraphQL. */
export const wantsPage = (request: Request): boolean =>
  request.method === 'GET' && request.accepts([json, graphqlResponse, 'text/html']) === 'text/html';
