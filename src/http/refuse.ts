import type { Request, Response } from 'express';
import { CoterieError, errors, type Code } from '../errors.js';
import { answerType, json } from './mediaTypes.js';
import { present } from './present.js';
import { factsOf } from './request.js';

/** Answers with one error and nothing else, before anything was executed. */
export function refuse(request: Request, response: Response, error: CoterieError, status?: number): void {
  const facts = factsOf(request);
  const { formatted, code } = present(error, facts.id);
  facts.codes = [code];
  const type = answerType(request) ?? json;
  response
    .status(status ?? statusOf([code], type))
    .type(`${type}; charset=utf-8`)
    .send(`${JSON.stringify({ errors: [formatted] })}\n`);
}

export const badRequest = (message: string): CoterieError =>
  new CoterieError('BAD_REQUEST', { message, refusesRequest: true });

/** The status of a request of which nothing can be shown. Clients that take application/json alone get 200 for every error of a
 *  well-formed request, as GraphQL over HTTP asks; that the database is away they are told as well. */
export function statusOf(codes: readonly Code[], type: string): number {
  const worst = Math.max(...codes.map((code) => errors[code].status));
  if (worst >= 500 || codes.includes('BAD_REQUEST')) return worst;
  return type === json ? 200 : worst;
}
