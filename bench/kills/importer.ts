import { writeSync } from 'node:fs';
import { readSettings } from '../../src/config.js';
import { openDatabase } from '../../src/database/open.js';
import { applyConstraints, openGraph, type Graph, type Parameters } from '../../src/graph/index.js';
import { importFiles } from '../../src/ingest/import.js';
import { silentReport } from '../../bin/report.mjs';

/* The import as a process that is there to be killed. It tells each of its steps on standard output, a line of JSON each, before
 * whoever kills it could keep it from that. */

export type Step =
  | { readonly step: 'open' }
  /** Something that it asked was answered. */
  | { readonly step: 'read' }
  /** Before they are sent: how many rows of which kind ("records" are what was read). */
  | { readonly step: 'send'; readonly records: number; readonly rows: number }
  | { readonly step: 'done'; readonly changes: object; readonly files: readonly object[] };

const tell = (step: Step): void => void writeSync(1, `${JSON.stringify(step)}\n`);

const database = await openDatabase(readSettings(), silentReport);
const graph = openGraph(database);
try {
  await applyConstraints(graph);
  tell({ step: 'open' });
  const { files, changes } = await importFiles(process.argv.slice(2), watched(graph));
  tell({ step: 'done', changes, files: files.map((file) => ({ ...file, warnings: [] })) });
} finally {
  await graph.close();
  await database.stop();
}

function watched(real: Graph): Graph {
  return {
    ...real,
    async read(...asked) {
      const rows = await real.read(...asked);
      tell({ step: 'read' });
      return rows;
    },
    write: (work, options) =>
      real.write(
        (run) =>
          work((text, parameters) => {
            tell({ step: 'send', ...sizeOf(parameters) });
            return run(text, parameters);
          }),
        options,
      ),
  };
}

function sizeOf(parameters: Parameters = {}): { records: number; rows: number } {
  const { records = [], ...others } = parameters;
  const lists = Object.values(others).filter((value) => Array.isArray(value));
  return {
    records: Array.isArray(records) ? records.length : 0,
    rows: lists.reduce((sum, list) => sum + list.length, 0),
  };
}
