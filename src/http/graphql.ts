import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Router, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import { setMaxListeners } from 'node:events';
import { askOf } from '../ask/index.js';
import type { Context } from '../context.js';
import type { Graph } from '../graph/index.js';
import type { CurrentNetwork } from '../network/current.js';
import { admission } from './admission.js';
import { answer } from './answer.js';
import { readGraphqlRequest } from './body.js';
import { aliases } from './limits/aliases.js';
import { depth } from './limits/depth.js';
import { operationTimeoutMs } from '../limits.js';
import { answerType, json } from './mediaTypes.js';
import type { Metrics } from './metrics.js';
import { factsOf, shareFacts } from './request.js';

export interface GraphqlParts {
  readonly graph: Graph;
  readonly network: CurrentNetwork;
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  readonly publicUrl: () => string;
}

/** POST and GET /graphql. Reading is public, so GET is open without a preflight header; there is no cookie to abuse. */
export async function graphqlEndpoint({
  graph,
  network,
  schema,
  metrics,
  publicUrl,
}: GraphqlParts): Promise<Router> {
  const apollo = new ApolloServer<Context>({
    schema,
    validationRules: [depth, aliases],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: silent,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      admission(),
      answer(metrics),
    ],
  });
  await apollo.start();

  const contextOf = (request: Request, response: Response): Context => {
    const facts = factsOf(request);
    facts.answerType = answerType(request) ?? json;
    endWaiting(facts.waiting, response);
    const ask = askOf({
      run: (name, text, parameters) =>
        graph.read(name, text, parameters, {
          signal: facts.waiting.signal,
          onSend: () => {
            facts.statements += 1;
            metrics.statements.inc({ question: name });
          },
        }),
    });
    shareFacts(request, ask);
    return { ask, network: network.forOneRequest(), publicUrl: publicUrl() };
  };

  const router = Router();
  router.use(
    ...readGraphqlRequest,
    expressMiddleware(apollo, {
      context: async ({ req, res }) => contextOf(req, res),
    }),
  );
  return router;
}

/** Ends the database's work when the client leaves or the operation's time is up. */
function endWaiting(waiting: AbortController, response: Response): void {
  // One listener for each statement that runs at the moment: as many as there are.
  setMaxListeners(0, waiting.signal);
  const timer = setTimeout(() => waiting.abort(), operationTimeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) waiting.abort();
  });
}

/** What happens to a request stands in its own line of the log. */
const nothing = (): void => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
