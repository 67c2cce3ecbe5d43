import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/index.js';

/* Neo4j's own searches need one relationship for two people who wrote together. */

export const statement = (name: string): string =>
  readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');

/** Makes them, and takes them away again when the work is done. */
export async function withDerivedEdges(graph: Graph, work: () => Promise<void>): Promise<void> {
  await graph.command(statement('derivedEdges'), {}, { timeoutMs: 600_000 });
  try {
    await work();
  } finally {
    await graph.command(statement('noDerivedEdges'), {}, { timeoutMs: 600_000 });
  }
}
