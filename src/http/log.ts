import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';
import { factsOf } from './request.js';

const maxPath = 200;
const probes = ['/livez', '/readyz', '/metrics'];

/** One line of JSON a request, when its answer has left or its client has. The query string, the body and the headers stay out:
 *  they may hold what is nobody's business. */
export const logRequests =
  (log: Logger, metrics: Metrics) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const { method, path } = request;
    response.once('close', () => {
      const facts = factsOf(request);
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.requests.inc({ status: String(status) });
      log[levelOf(path, facts.failures)](
        {
          requestId: facts.id,
          method,
          path: path.slice(0, maxPath),
          status,
          milliseconds: Math.round((performance.now() - facts.started) * 10) / 10,
          operation: facts.operationName,
          statements: facts.statements,
          cost: facts.cost,
          errors: facts.codes.length > 0 ? facts.codes : undefined,
          failures: facts.failures.length > 0 ? facts.failures : undefined,
        },
        'request',
      );
    });
    next();
  };

/** Probes come every second and say nothing: only who asks for them sees them. */
const levelOf = (path: string, failures: string[]): 'error' | 'debug' | 'info' => {
  if (failures.length > 0) return 'error';
  return probes.includes(path) ? 'debug' : 'info';
};
