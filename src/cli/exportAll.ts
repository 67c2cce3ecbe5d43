import { once } from 'node:events';
import { Failure } from '../../bin/failure.mjs';
import { reportTo } from '../../bin/report.mjs';
import { readSettings } from '../config.js';
import { openDatabase } from '../database/open.js';
import { exportHash, exportOf } from '../export/graph.js';
import type { ExportTotal } from '../export/graphLines.js';
import { GraphUnavailable, openGraph, type Graph } from '../graph/index.js';
import { counted } from './asking.js';
import type { Outcome } from './command.js';

/** `coterie export --all`: the whole graph as sorted JSON Lines on standard output; with --hash or --json what its last line
 *  says instead. */
export async function exportAll({
  json,
  isHashOnly,
}: {
  readonly json: boolean;
  readonly isHashOnly: boolean;
}): Promise<Outcome> {
  const report = reportTo(process.stderr);
  const database = await openDatabase(readSettings(), report);
  const graph = openGraph(database);
  const step = report.step('Exporting the graph');
  try {
    const last = json || isHashOnly ? await exportHash(graph) : await print(graph, process.stdout);
    step.done(toldOf(last));
    if (json) return { exit: 0, answer: JSON.stringify(last) };
    return isHashOnly ? { exit: 0, answer: last.sha256 } : { exit: 0 };
  } catch (error) {
    step.failed();
    if (!(error instanceof GraphUnavailable)) throw error;
    return {
      exit: 4,
      message: 'The database went away: what was printed is no whole export. Export it again.',
    };
  } finally {
    await graph.close();
    await database.stop();
  }
}

/** No faster than it is taken. Throws when nobody takes it any more (`| head`). */
async function print(graph: Graph, stream: NodeJS.WriteStream): Promise<ExportTotal> {
  let isClosed = false;
  stream.once('error', () => (isClosed = true));
  const pieces = exportOf(graph);
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return value;
    if (!isClosed && !stream.write(value)) await once(stream, 'drain').catch(() => undefined);
    if (isClosed) throw new Failure('The output was closed before the export was whole.');
  }
}

const toldOf = ({ total: { nodes, relationships, records }, sha256 }: ExportTotal): string =>
  `${counted(nodes, 'node')}, ${counted(relationships, 'relationship')}, ${counted(records, 'record')}; SHA-256 ${sha256}`;
