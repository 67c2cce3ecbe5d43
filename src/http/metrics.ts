import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CurrentNetwork, Network } from '../network/current.js';
import { bytesOf } from '../network/projection/memory.js';

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

/** What /metrics tells of the network of coauthors, as it is when asked: 0 until there is one. */
export function watchNetwork({ registry }: Metrics, network: CurrentNetwork): void {
  const registers = [registry];
  const gauge = (name: string, help: string, valueOf: (latest: Network) => number) =>
    new Gauge({
      name: `coterie_network_${name}`,
      help,
      registers,
      collect() {
        this.set(network.latest === null ? 0 : valueOf(network.latest));
      },
    });
  gauge('bytes', 'Bytes of the arrays of the network of coauthors.', ({ projection }) => bytesOf(projection));
  gauge(
    'age_seconds',
    'Time since the network of coauthors was loaded.',
    ({ loadedAt }) => (Date.now() - loadedAt.getTime()) / 1_000,
  );
  gauge('load_seconds', 'How long the loading of that network took.', ({ loadSeconds }) => loadSeconds);
  gauge('revision', 'The state of the graph that it shows.', ({ state }) => state.revision);
  gauge('people', 'People in it.', ({ projection }) => projection.people.isAmbiguous.length);
  gauge(
    'collaborations',
    'Pairs of coauthors in it.',
    ({ projection }) => projection.people.coauthors.values.length / 2,
  );
  new Counter({
    name: 'coterie_network_load_failures_total',
    help: 'Loadings of the network of coauthors that failed.',
    registers,
    collect() {
      this.reset();
      this.inc(network.failures);
    },
  });
}
