import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { CoterieError } from '../errors.js';
import { documentTooLong } from './limits/document.js';
import { jsonTooDeep } from './limits/jsonNesting.js';
import { maxBodyBytes } from '../limits.js';
import { answerType } from './mediaTypes.js';
import { badRequest, refuse } from './refuse.js';

/** The steps from a request of HTTP to the parameters of one of GraphQL. Whatever is not as GraphQL over HTTP wants it is refused
 *  here, so that it never reaches the executor. */
export const readGraphqlRequest: RequestHandler[] = [
  acceptable,
  postOrGet,
  express.raw({ type: () => true, limit: maxBodyBytes }),
  parseBody,
  checkParameters,
];

function acceptable(request: Request, response: Response, next: NextFunction): void {
  if (answerType(request) !== null) return next();
  refuse(request, response, badRequest('Accept application/graphql-response+json or application/json.'), 406);
}

function postOrGet(request: Request, response: Response, next: NextFunction): void {
  const { method } = request;
  if (method !== 'POST' && method !== 'GET') {
    response.set('Allow', 'GET, POST');
    return refuse(request, response, badRequest('Use GET or POST.'), 405);
  }
  if (method === 'POST' && !isJson(request.headers['content-type'])) {
    return refuse(request, response, badRequest('Send the body as application/json in UTF-8.'), 415);
  }
  next();
}

/** application/json, in UTF-8 whether it says so or not. Other charsets are ways round checks of the text. */
const isJson = (contentType = ''): boolean =>
  /^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i.test(contentType);

function parseBody(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET') {
    request.body = undefined;
    return next();
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(request.body as Buffer);
    const tooDeep = jsonTooDeep(text, 'body');
    if (tooDeep) return refuse(request, response, tooDeep, 400);
    request.body = JSON.parse(text) as unknown;
  } catch {
    return refuse(request, response, badRequest('The body is not JSON in UTF-8.'), 400);
  }
  if (Array.isArray(request.body)) {
    return refuse(request, response, badRequest('One operation a request: send several requests.'), 400);
  }
  if (!isMap(request.body)) {
    return refuse(request, response, badRequest('The body is an object with "query".'), 400);
  }
  next();
}

type Read = (name: string) => unknown;

function checkParameters(request: Request, response: Response, next: NextFunction): void {
  const wrong =
    request.method === 'POST'
      ? faultOf((name) => (request.body as Record<string, unknown>)[name])
      : faultOfSearch(new URL(request.originalUrl, 'http://localhost').searchParams);
  if (wrong === null) return next();
  refuse(request, response, wrong, wrong.extensions.code === 'BAD_REQUEST' ? 400 : undefined);
}

function faultOfSearch(search: URLSearchParams): CoterieError | null {
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    if (search.getAll(name).length > 1) return badRequest(`"${name}" may stand in the address once.`);
  }
  const maps: Record<string, unknown> = {};
  for (const name of ['variables', 'extensions']) {
    const text = search.get(name);
    if (text === null) continue;
    const tooDeep = jsonTooDeep(text, name);
    if (tooDeep) return tooDeep;
    try {
      maps[name] = JSON.parse(text) as unknown;
    } catch {
      return badRequest(`"${name}" is not JSON.`);
    }
    if (!isMap(maps[name])) return badRequest(`"${name}" is an object.`);
  }
  return faultOf((name) => maps[name] ?? search.get(name));
}

function faultOf(read: Read): CoterieError | null {
  const query = read('query');
  if (typeof query !== 'string' || query.trim() === '') {
    return badRequest('"query" is the text of a GraphQL document.');
  }
  const operationName = read('operationName');
  if (!isAbsent(operationName) && typeof operationName !== 'string')
    return badRequest('"operationName" is a text.');
  for (const name of ['variables', 'extensions']) {
    const value = read(name);
    if (!isAbsent(value) && !isMap(value)) return badRequest(`"${name}" is an object.`);
  }
  if (isMap(read('extensions')) && 'persistedQuery' in (read('extensions') as object)) {
    return badRequest('Persisted queries are not kept here: send the document.');
  }
  return documentTooLong(query);
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
