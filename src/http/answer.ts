import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { Context } from '../context.js';
import { maxCost, maxErrors } from '../limits.js';
import { json } from './mediaTypes.js';
import type { Metrics } from './metrics.js';
import { describe, present, type Presented } from './present.js';
import { statusOf } from './refuse.js';
import { factsOf } from './request.js';

/** Gives every answer its errors of the table, its cost and its status. */
export const answer = (metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse(request) {
        finish(request, metrics);
      },
    };
  },
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    factsOf(requestContext.contextValue.ask).failures.push(describe(error));
  },
});

function finish(
  { response, errors = [], contextValue }: GraphQLRequestContext<Context>,
  metrics: Metrics,
): void {
  if (response.body?.kind !== 'single') return;
  const facts = factsOf(contextValue.ask);
  const result = response.body.singleResult;
  const presented = errors.map((error) => present(error, facts.id));
  const refusing = presented.filter(({ refusesRequest }) => refusesRequest);
  const told = (refusing.length > 0 ? refusing : presented).slice(0, maxErrors);

  if (refusing.length > 0) delete result.data;
  result.errors = told.length > 0 ? told.map(({ formatted }) => formatted) : undefined;
  if (result.data !== undefined && facts.cost !== undefined) {
    result.extensions = { ...result.extensions, cost: { requested: facts.cost, limit: maxCost } };
  }

  const codes = told.map(({ code }) => code);
  const status = statusFor(result.data, codes, facts.answerType ?? json, response.http.status);
  response.http.status = status;
  if (status === 503) response.http.headers.set('retry-after', '2');

  facts.codes = [...new Set(presented.map(({ code }) => code))];
  facts.failures = presented.flatMap(({ failure }) => failure ?? []).slice(0, maxErrors);
  for (const code of facts.codes) metrics.errors.inc({ code });
  metrics.seconds.observe((performance.now() - facts.started) / 1_000);
}

function statusFor(
  data: unknown,
  codes: Presented['code'][],
  type: string,
  already: number | undefined,
): number {
  if (codes.length === 0) return 200;
  // Mutations by GET: the method itself is refused.
  if (already === 405) return already;
  if (data === undefined) return statusOf(codes, type);
  const status = statusOf(codes, type);
  return data === null && status >= 500 ? status : 200;
}
