import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What /metrics tells, kept apart for each server of a process. */
export interface Metrics {
  readonly registry: Registry;
  /** Cypher statements that GraphQL operations caused, by question. */
  readonly statements: Counter<'question'>;
  readonly requests: Counter<'status'>;
  readonly seconds: Histogram;
  readonly errors: Counter<'code'>;
  readonly ready: Gauge;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    statements: new Counter({
      name: 'coterie_statements_total',
      help: 'Cypher statements sent for GraphQL operations, by question.',
      labelNames: ['question'],
      registers,
    }),
    requests: new Counter({
      name: 'coterie_requests_total',
      help: 'HTTP requests answered, by status.',
      labelNames: ['status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'coterie_operation_seconds',
      help: 'Time from the first byte of a GraphQL request to the end of its answer.',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    errors: new Counter({
      name: 'coterie_errors_total',
      help: 'Errors in GraphQL answers, by code.',
      labelNames: ['code'],
      registers,
    }),
    ready: new Gauge({ name: 'coterie_ready', help: '1 when /readyz says ready, else 0.', registers }),
  };
}
