import { Readable } from 'node:stream';
import { Failure } from '../../bin/failure.mjs';
import { reportTo } from '../../bin/report.mjs';
import { exportHash, exportOf } from '../export/graph.js';
import type { ExportTotal } from '../export/graphLines.js';
import { GraphUnavailable } from '../graph/index.js';
import { counted, withOpenGraph } from './asking.js';
import type { Outcome } from './command.js';
import { toOutput } from './output.js';

export interface ExportAll {
  readonly json: boolean;
  readonly isHashOnly: boolean;
  /** A file; undefined: standard output. */
  readonly output?: string | undefined;
}

/** `coterie export --all`: the whole graph as sorted JSON Lines, to a file or to standard output. With --hash, or --json and no file,
 *  what its last line says instead. */
export async function exportAll({ json, isHashOnly, output }: ExportAll): Promise<Outcome> {
  const report = reportTo(process.stderr);
  return withOpenGraph(report, async (graph) => {
    const step = report.step('Exporting the graph');
    try {
      const isTold = isHashOnly || (json && output === undefined);
      const last = isTold ? await exportHash(graph) : await write(exportOf(graph), output);
      step.done(toldOf(last));
      if (json) return { exit: 0, answer: JSON.stringify(last) };
      return isHashOnly ? { exit: 0, answer: last.sha256 } : { exit: 0 };
    } catch (error) {
      step.failed();
      if (error instanceof GraphUnavailable)
        return { exit: 4, message: 'The database went away: this is no whole export. Export it again.' };
      if ((error as { code?: unknown }).code === 'EPIPE')
        throw new Failure('The output was closed before the export was whole.', { cause: error });
      throw error;
    }
  });
}

async function write(pieces: AsyncGenerator<string, ExportTotal>, output?: string): Promise<ExportTotal> {
  let last: ExportTotal | undefined;
  const text = Readable.from(
    (async function* () {
      last = yield* pieces;
    })(),
  );
  await toOutput(text, output);
  return last!;
}

const toldOf = ({ total: { nodes, relationships, records }, sha256 }: ExportTotal): string =>
  `${counted(nodes, 'node')}, ${counted(relationships, 'relationship')}, ${counted(records, 'record')}; SHA-256 ${sha256}`;
