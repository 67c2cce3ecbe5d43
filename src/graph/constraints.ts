import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from './graph.js';

/** Each statement of constraints.cypher, in order. */
export const constraints: readonly string[] = readFileSync(
  join(import.meta.dirname, 'constraints.cypher'),
  'utf8',
)
  .replace(/^\/\/.*$/gm, '')
  .split(';')
  .map((statement) => statement.trim())
  .filter((statement) => statement !== '');

/** Makes the constraints and indexes that are missing, and waits until they can be used. Harmless when repeated. */
export async function applyConstraints(graph: Graph): Promise<void> {
  for (const statement of constraints) await graph.command(statement);
  await graph.command('CALL db.awaitIndexes(60)');
}
