import { join } from 'node:path';
import { loadSeed } from '../../src/ingest/seed/load.js';
import { emptyGraph } from './library.js';
import { checkout } from './program.js';
import { serverOn, type TestServer } from './server.js';

/** An answer's data: the schema's tests hold its types, these its facts. */
export type Data = any; // eslint-disable-line @typescript-eslint/no-explicit-any

/** The real server on a graph that holds the seed alone. */
export async function serverOnSeed(): Promise<TestServer> {
  const graph = await emptyGraph();
  await loadSeed(graph, join(checkout, 'seed'));
  return serverOn(graph);
}

/** The data of an answer without errors. */
export async function dataOf(server: TestServer, query: string): Promise<Data> {
  const { data, errors } = await server.ask(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
