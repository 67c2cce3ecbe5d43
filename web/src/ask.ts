import type { Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

/** Sends what stands in the editors to our own server. An answer with errors is an answer too: it is shown as it came. */
export const ask: Fetcher = async ({ query, variables, operationName }) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ query, variables, operationName: hasChoice(query) ? operationName : undefined }),
    credentials: 'omit',
  }).catch(() => null);
  if (!response) return failure('The server does not answer. Is it still running?');
  return response.json().catch(() => failure(`The server answered ${response.status} without JSON.`));
};

/** The name is learnt a moment after the text: just after a change of tabs it is still the name of the tab before. */
function hasChoice(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
  } catch {
    return false;
  }
}

const failure = (message: string) => ({ data: null, errors: [{ message }] });
