import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import { internalError } from '../errors.js';
import { filesOfPages, type PageFile, type QuestionFile } from './files.js';
import { graphqlEndpoint, type GraphqlParts } from './graphql.js';
import { openToAll } from './headers.js';
import { logRequests } from './log.js';
import { permalinks } from './permalinks.js';
import { playground } from './playground.js';
import { probes } from './probes.js';
import type { Readiness } from './readiness.js';
import { badRequest, refuse } from './refuse.js';
import { factsOf, noteRequest } from './request.js';

export interface AppParts extends GraphqlParts {
  readonly log: Logger;
  readonly readiness: Readiness;
  readonly schemaText: string;
  readonly playgroundFolder: string;
  readonly files: readonly PageFile[];
  readonly questionFiles: readonly QuestionFile[];
}

/** Every address of the server, in the order in which they are tried. */
export async function createApp(parts: AppParts): Promise<Express> {
  const { log, metrics, readiness } = parts;
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', false);
  app.use(noteRequest, logRequests(log, metrics), openToAll);
  app.use(probes(readiness, metrics));
  app.get('/schema.graphql', (_request, response) => {
    response.type('text/plain; charset=utf-8').send(parts.schemaText);
  });
  app.use(filesOfPages(parts));
  app.use(permalinks());
  app.use(playground(parts.playgroundFolder));
  app.use('/graphql', await graphqlEndpoint(parts));
  app.use((_request, response) => {
    response
      .status(404)
      .type('text/plain')
      .send('There is nothing here. Ask at /graphql, or open / in a browser.\n');
  });
  app.use(wentWrong);
  return app;
}

/** Also what the reading of a body throws: too large, cut off, wrongly compressed. Never a page of HTML, never a stack. */
const wentWrong: ErrorRequestHandler = (
  error: { status?: unknown; type?: unknown },
  request,
  response,
  _next,
) => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = typeof error.status === 'number' && error.status < 500 ? error.status : 500;
  if (status === 500) {
    factsOf(request).failures.push(String((error as Error).stack ?? error).slice(0, 1_000));
    return refuse(request, response, internalError());
  }
  refuse(
    request,
    response,
    badRequest(status === 413 ? 'The body has at most 100 KB.' : 'The request cannot be read.'),
    status,
  );
};
