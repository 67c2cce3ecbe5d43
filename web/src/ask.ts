import type { Fetcher } from '@graphiql/toolkit';

/** Sends what stands in the editors to our own server. An answer with errors is an answer too: it is shown as it came. */
export const ask: Fetcher = async ({ query, variables, operationName }) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({
      query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
    }),
    credentials: 'omit',
  }).catch(() => null);
  if (!response) return failure('The server does not answer. Is it still running?');
  return response.json().catch(() => failure(`The server answered ${response.status} without JSON.`));
};

const failure = (message: string) => ({ data: null, errors: [{ message }] });
