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
 *  been started on a busy machine is given time, and so is one that has a large graph to go through. */
export const applyConstraints = (graph: Graph): Promise<void> => make(graph, constraints);

/** Only what writers look things up by. A first import fills all other indexes at once when it is done, in a tenth of the time that they
 *  take a transaction at a time. */
export const applyConstraintsOfWriters = (graph: Graph): Promise<void> =>
  make(
    graph,
    constraints.filter((statement) => ofWriters.has(nameOf(statement))),
  );

const ofWriters: ReadonlySet<string> = new Set([
  'thing_id',
  'source_id',
  'record_id',
  'graph_id',
  'change_revision',
]);

async function make(graph: Graph, wanted: readonly string[]): Promise<void> {
  const text = 'SHOW INDEXES YIELD name RETURN collect(name) AS names';
  const rows = await graph.read('indexes', text, {}, { timeoutMs: 60_000 });
  const present = new Set(rows[0]?.names as string[]);
  const missing = wanted.filter((statement) => !present.has(nameOf(statement)));
  for (const statement of missing) await graph.command(statement, {}, { timeoutMs });
  if (missing.length > 0) await graph.command('CALL db.awaitIndexes($seconds)', { seconds }, { timeoutMs });
}

const seconds = 3600;
const timeoutMs = seconds * 1000;

const nameOf = (statement: string): string => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1] ?? '';
