import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type GraphQLSchema, printSchema } from 'graphql';
import pino, { type Logger } from 'pino';
import { bibliographies } from './export/files.js';
import { networkFiles } from './export/networks/files.js';
import type { Graph } from './graph/index.js';
import { createApp } from './http/app.js';
import { watchArrivals } from './http/drain.js';
import { headersTimeoutMs, requestTimeoutMs } from './limits.js';
import { createMetrics, watchNetwork } from './http/metrics.js';
import { CurrentNetwork } from './network/current.js';
import { networkIn } from './network/loading/source.js';
import { watchReadiness } from './http/readiness.js';
import { executableSchema } from './schema.js';

export interface ServerOptions {
  readonly graph: Graph;
  readonly network?: CurrentNetwork;
  readonly schema?: GraphQLSchema;
  readonly log?: Logger;
  /** As others reach this server; null: where it listens. */
  readonly publicUrl?: string | null;
  readonly playgroundFolder?: string;
  /** How long it still takes requests after it said that it is not ready: whoever sends them needs time to notice. */
  readonly drainMs?: number;
}

export interface Server {
  readonly http: HttpServer;
  /** Resolves when it listens, with its address: http://127.0.0.1:4000. */
  listen(port: number, host: string): Promise<string>;
  /** Says at /readyz why requests should not come yet; null for no reason. */
  hold(reason: string | null): void;
  /** Says that it is not ready, answers what came, and ends. The graph stays open. */
  stop(): Promise<void>;
}

const builtPlayground = join(import.meta.dirname, '..', 'web', 'dist');

/** The whole server on one graph. It does not listen yet. */
export async function createServer({
  graph,
  network = new CurrentNetwork(networkIn(graph)),
  schema = executableSchema(),
  log = pino({ level: 'silent' }),
  publicUrl = null,
  playgroundFolder = builtPlayground,
  drainMs = 0,
}: ServerOptions): Promise<Server> {
  const metrics = createMetrics();
  watchNetwork(metrics, network);
  const readiness = watchReadiness(graph, (isReady) => metrics.ready.set(isReady ? 1 : 0));
  let address = '';
  const app = await createApp({
    graph,
    network,
    schema,
    log,
    metrics,
    readiness,
    playgroundFolder,
    files: bibliographies,
    questionFiles: [networkFiles],
    schemaText: printSchema(schema),
    publicUrl: () => publicUrl ?? address,
  });
  const http = createHttpServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
    },
    app,
  );

  const drained = watchArrivals(http);

  return {
    http,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen(port, host, () => {
          http.off('error', reject);
          address = addressOf(http.address() as AddressInfo);
          resolve(address);
        });
      }),
    hold: (reason) => readiness.hold(reason),
    async stop() {
      readiness.hold('The server is stopping.');
      if (http.listening && drainMs > 0) await drained(drainMs);
      readiness.stop();
      await closed(http);
    },
  };
}

const addressOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

/** Resolves when the last answer has left. Connections that wait for a next request are closed. */
const closed = (http: HttpServer): Promise<void> =>
  new Promise((resolve) => {
    if (!http.listening) return resolve();
    http.close(() => resolve());
    http.closeIdleConnections();
  });
