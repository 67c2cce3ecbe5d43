import { Router, type Request, type Response } from 'express';
import { setMaxListeners } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { askOf, type Ask } from '../ask/index.js';
import { CoterieError, errors, internalError, type Code } from '../errors.js';
import type { Graph } from '../graph/index.js';
import { fileTimeoutMs } from '../limits.js';
import type { CurrentNetwork, Network } from '../network/current.js';
import { playgroundWith } from './permalinks.js';
import { describe, errorOf } from './present.js';
import { refuse } from './refuse.js';
import { factsOf } from './request.js';

/** A file that a page has beside it: the page's address and an ending. */
export interface PageFile {
  /** The first part of the address: people. */
  readonly folder: string;
  /** Without a dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** The text, a piece at a time; null where nothing is known under the id. Throws errors of the table. */
  open(id: string, setting: FileSetting): Promise<AsyncIterable<string> | null>;
}

/** What stands below a page and carries a question: /people/ID/network;depth=2 shows it, with an ending it is a file. */
export interface QuestionFile {
  readonly folder: string;
  /** How the question begins: network. */
  readonly name: string;
  /** By the ending, without a dot in front: what the file is and how it is written. */
  readonly endings: Readonly<Record<string, FileKind>>;
  /** What the playground shows for the address without an ending. Throws errors of the table. */
  page(id: string, question: string): { readonly query: string; readonly variables: object };
}

export interface FileKind {
  readonly mediaType: string;
  /** The text, a piece at a time; null where nothing is known under the id. Throws errors of the table. */
  open(id: string, question: string, setting: FileSetting): Promise<AsyncIterable<string> | null>;
}

export interface FileSetting {
  newAsk(): Ask;
  network(): Promise<Network>;
  readonly publicUrl: string;
}

export interface FilesParts {
  readonly graph: Graph;
  readonly network: CurrentNetwork;
  readonly files: readonly PageFile[];
  readonly questionFiles: readonly QuestionFile[];
  readonly publicUrl: () => string;
}

const maxId = 200;

export function filesOfPages({ graph, network, files, questionFiles, publicUrl }: FilesParts): Router {
  const router = Router();
  const settingOf = (request: Request, response: Response): FileSetting => ({
    newAsk: asksOf(graph, request, response),
    network: network.forOneRequest(),
    publicUrl: publicUrl(),
  });
  router.get('/:folder/:name', async (request, response, next) => {
    const { folder, name } = request.params;
    const [, id, ending] = /^(.+)\.([a-z]+)$/s.exec(name) ?? [];
    const file = files.find((one) => one.folder === folder && one.ending === ending);
    if (file === undefined || id === undefined || id.length > maxId) return next();
    const setting = settingOf(request, response);
    await send(request, response, { id, mediaType: file.mediaType }, () => file.open(id, setting));
  });
  router.get('/:folder/:id/:name', async (request, response, next) => {
    const { folder, id, name } = request.params;
    const [, question, ending] = /^([^.]*)(?:\.(.*))?$/s.exec(name) ?? [];
    const file = questionFiles.find((one) => one.folder === folder && one.name === question?.split(';')[0]);
    if (file === undefined || question === undefined || id.length > maxId) return next();
    if (ending === undefined) {
      try {
        const { query, variables } = file.page(id, question);
        return response.redirect(302, playgroundWith(query, variables));
      } catch (error) {
        return failed(request, response, error);
      }
    }
    if (!Object.hasOwn(file.endings, ending)) return next();
    const { mediaType, open } = file.endings[ending]!;
    const fileName = `coterie-${id.replace(/[^\w.-]/g, '-')}-${file.name}.${ending}`;
    const setting = settingOf(request, response);
    await send(request, response, { id, mediaType, fileName }, () => open(id, question, setting));
  });
  return router;
}

interface Sent {
  readonly id: string;
  readonly mediaType: string;
  /** As it is saved under. */
  readonly fileName?: string;
}

async function send(
  request: Request,
  response: Response,
  { id, mediaType, fileName }: Sent,
  open: () => Promise<AsyncIterable<string> | null>,
): Promise<void> {
  try {
    const pieces = await begun(await open());
    if (pieces === null) throw notFound(id);
    // What it says may change with each import: it may be kept, and is asked for again.
    response.status(200).type(`${mediaType}; charset=utf-8`).set('Cache-Control', 'no-cache');
    if (fileName !== undefined) response.set('Content-Disposition', `attachment; filename="${fileName}"`);
    if (request.method === 'HEAD') response.end();
    else await pipeline(Readable.from(pieces), response);
  } catch (error) {
    failed(request, response, error);
  }
}

const notFound = (id: string) =>
  new CoterieError('NOT_FOUND', {
    message: 'Nothing is known here under this id.',
    argument: 'id',
    value: id,
  });

/** Waits for the first piece, so that what goes wrong before it still gets a status of its own. */
async function begun(pieces: AsyncIterable<string> | null): Promise<AsyncIterable<string> | null> {
  if (pieces === null) return null;
  const iterator = pieces[Symbol.asyncIterator]();
  let first: IteratorResult<string> | null = await iterator.next();
  return {
    [Symbol.asyncIterator]: () => ({
      next() {
        const given = first;
        first = null;
        return given === null ? iterator.next() : Promise.resolve(given);
      },
      return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    }),
  };
}

/** Statements that end when nobody waits any more, or the file takes too long. */
function asksOf(graph: Graph, request: Request, response: Response): () => Ask {
  const facts = factsOf(request);
  const { signal } = facts.waiting;
  setMaxListeners(0, signal);
  const timer = setTimeout(() => response.destroy(), fileTimeoutMs);
  response.once('close', () => {
    clearTimeout(timer);
    facts.waiting.abort();
  });
  const onSend = () => void (facts.statements += 1);
  return () =>
    askOf({ run: (name, text, parameters) => graph.read(name, text, parameters, { signal, onSend }) });
}

/** A file that was begun is cut off, which its reader notices; before that, the error says what is wrong. */
function failed(request: Request, response: Response, thrown: unknown): void {
  const error = errorOf(thrown) ?? internalError();
  const { code } = error.extensions as { code: Code };
  if (request.destroyed && response.destroyed) return;
  if (code === 'INTERNAL_SERVER_ERROR') factsOf(request).failures.push(describe(thrown as Error));
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status } = errors[code];
  if (status === 503) response.set('Retry-After', '2');
  refuse(request, response, error, status);
}
