import { Router } from 'express';
import type { Metrics } from './metrics.js';
import type { Readiness } from './readiness.js';

/** /livez: the process answers. /readyz: so do the database and the graph. /metrics: numbers for Prometheus. */
export function probes(readiness: Readiness, metrics: Metrics): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.json({ alive: true });
  });
  router.get('/readyz', (_request, response) => {
    const reason = readiness.reason();
    if (reason !== null) response.status(503).set('Retry-After', '2');
    response.json(reason === null ? { ready: true } : { ready: false, reason });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}
