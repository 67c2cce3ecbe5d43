import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import { askOf } from './ask/index.js';
import type { Graph } from './graph/index.js';

const tabs = join(import.meta.dirname, '..', 'web', 'tabs');
/** Nobody waits for these answers. */
const timeoutMs = 30_000;

/** Asks the first questions of the playground once, one after the other: Neo4j plans a statement when it is sent first, which takes up to a
 *  second of its time, and a visitor should not wait for that. What fails here will tell whoever asks it. */
export async function warmUp(graph: Graph, schema: GraphQLSchema, isEnding: () => boolean): Promise<void> {
  for (const file of existsSync(tabs) ? readdirSync(tabs) : []) {
    if (!file.endsWith('.graphql') || isEnding()) continue;
    const ask = askOf({
      run: (name, text, parameters) => graph.read(name, text, parameters, { timeoutMs }),
    });
    await graphql({
      schema,
      source: readFileSync(join(tabs, file), 'utf8'),
      variableValues: variablesOf(file),
      contextValue: { ask, publicUrl: '' },
    });
  }
}

function variablesOf(file: string): Record<string, unknown> {
  const path = join(tabs, file.replace(/\.graphql$/, '.json'));
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
