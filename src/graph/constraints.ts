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

/** Makes the constraints and indexes that are missing, and waits until they can be used. Harmless when repeated. A database that has just
 *  been started on a busy machine is given time. */
export async function applyConstraints(graph: Graph): Promise<void> {
  const text = 'SHOW INDEXES YIELD name RETURN collect(name) AS names';
  const rows = await graph.read('indexes', text, {}, { timeoutMs: 60_000 });
  const present = new Set(rows[0]?.names as string[]);
  const missing = constraints.filter((statement) => !present.has(nameOf(statement)));
  for (const statement of missing) await graph.command(statement);
  if (missing.length > 0) await graph.command('CALL db.awaitIndexes(60)');
}

const nameOf = (statement: string): string => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1] ?? '';
