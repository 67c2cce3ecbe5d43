import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

/** What we note of one request for its log line, its errors and the metrics. It holds nothing that the client sent but names. */
export interface RequestFacts {
  readonly id: string;
  readonly started: number;
  /** Ends when nobody waits any more: the client left, or the operation's time is up. */
  readonly waiting: AbortController;
  statements: number;
  /** The media type that the answer is to have. */
  answerType?: string;
  operationName?: string;
  cost?: number;
  codes: string[];
  /** What went wrong here, in words that are fit for the log. */
  failures: string[];
}

const known = new WeakMap<object, RequestFacts>();

export const noteRequest = (request: Request, _response: Response, next: NextFunction): void => {
  known.set(request, {
    id: randomUUID(),
    started: performance.now(),
    waiting: new AbortController(),
    statements: 0,
    codes: [],
    failures: [],
  });
  next();
};

/** The facts of a request, or of the `ask` made for it. */
export function factsOf(requestOrAsk: object): RequestFacts {
  const facts = known.get(requestOrAsk);
  if (facts === undefined) throw new Error('a request that was never noted');
  return facts;
}

/** Plugins get a copy of the context, but its `ask` is always the same. */
export const shareFacts = (request: Request, ask: object): void => {
  known.set(ask, factsOf(request));
};
