import pino from 'pino';
import { openGraph, type Graph } from '../../src/graph/index.js';
import { CurrentNetwork, type Network } from '../../src/network/current.js';
import { networkIn } from '../../src/network/loading/source.js';
import { createServer, type ServerOptions } from '../../src/server.js';

/** The Neo4j of this test run. */
export function testGraph(): Graph {
  const uri = process.env.COTERIE_TEST_NEO4J;
  if (!uri) throw new Error('COTERIE_TEST_NEO4J is not set: this test needs a database');
  return openGraph({ uri, database: 'neo4j' });
}

export interface Answer {
  readonly data?: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly extensions?: { cost: { requested: number; limit: number } };
  readonly status: number;
}

export interface TestServer {
  /** Asks over HTTP, as a stranger does, and empties the ledger first. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** The statements of the last request in order, each with the number of its keys: 'personById x3'. */
  readonly ledger: string[];
  readonly url: string;
  readonly graph: Graph;
  close(): Promise<void>;
}

/** What a client is not told of a failure of ours stands beside the test that failed by it. */
const failures = pino({ level: 'error' }, pino.destination(2));

/** The real server on a free port, whose database writes down what it is asked. */
export async function serverOn(graph: Graph, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const ledger: string[] = [];
  const patience = options.schema === undefined ? 5 : 1;
  const network = new NetworkInStep(networkIn(graph));
  const server = await createServer({ log: failures, network, ...options, graph: written(graph, ledger) });
  const url = await server.listen(0, '127.0.0.1');
  return {
    url,
    ledger,
    graph,
    async ask(query, variables, headers = {}) {
      for (let turn = 1; ; turn += 1) {
        ledger.length = 0;
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json',
            ...headers,
          },
          body: JSON.stringify({ query, variables }),
        });
        const answer = { ...((await response.json()) as Omit<Answer, 'status'>), status: response.status };
        if (turn === patience || !timedOut(answer)) return answer;
      }
    },
    close: () => server.stop(),
  };
}

/** A database that has just been started plans each statement for the first time: on a busy machine that may take longer than a
 *  statement has. What timed out is asked again; a test of time brings a schema of its own. */
const timedOut = ({ errors }: Answer): boolean =>
  errors?.some(({ extensions }) => extensions.code === 'TIMEOUT') === true;

/** Looks at the graph for each request that takes the network, past the ledger: what a test has written is there when it asks. */
class NetworkInStep extends CurrentNetwork {
  override forOneRequest(): () => Promise<Network> {
    let taken: Promise<Network> | undefined;
    return () => (taken ??= this.refresh());
  }
}

const written = (graph: Graph, ledger: string[]): Graph => ({
  ...graph,
  read(name, text, parameters, options) {
    const { keys } = (parameters ?? {}) as { keys?: unknown[] };
    ledger.push(keys === undefined ? name : `${name} x${keys.length}`);
    return graph.read(name, text, parameters, options);
  },
});
