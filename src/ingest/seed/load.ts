import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.js';
import { statements } from '../write/statements.js';
import { build } from '../store/build.js';
import { seedRecord } from '../store/record.js';
import { storeSeed } from '../store/store.js';
import { changing, summed, type Changes } from '../write/transactions.js';
import { rowsVersion } from '../version.js';
import { SeedError } from './problem.js';
import { parseSeed } from './read.js';
import { documentOf } from './records.js';

export interface SeedSettings {
  /** Reads and compares everything, also when the folder is the one loaded last. */
  readonly force?: boolean;
  readonly at?: string;
}

export interface SeedLoaded {
  /** False when the folder is the one loaded last and nothing was looked at. */
  readonly isRead: boolean;
  readonly documents: number;
  readonly changes: Changes;
}

/** The first statement that a database is sent after its start takes long on a busy machine, and nobody is served yet. */
const patienceMs = 60_000;

/** Brings the graph to what the *.yaml files of a folder say; at once done when they are those loaded last. A graph that was made
 *  of imports alone is left alone.
 *  Throws SeedError, with nothing written, when one of them cannot be read. */
export async function loadSeed(
  graph: Graph,
  folder: string,
  settings: SeedSettings = {},
): Promise<SeedLoaded> {
  const files = await filesOf(folder);
  const seedDigest = digestOf(files);
  const [known] = await graph.read('graphFacts', statements.graphFacts, {}, { timeoutMs: patienceMs });
  const loaded = (known?.facts as { seedDigest?: string } | null | undefined)?.seedDigest;
  const isOthers = loaded === undefined && known?.hasImports === true;
  if (!settings.force && (loaded === seedDigest || isOthers)) {
    return { isRead: false, documents: isOthers ? 0 : files.length, changes: {} };
  }
  const documents = parseSeed(files).map(documentOf);
  const at = settings.at ?? new Date().toISOString();
  const stored = await storeSeed(graph, documents.map(seedRecord));
  const { changes } = await build(graph, { at, isThorough: settings.force === true });
  const told = await changing(
    graph,
    { roots: [] },
    async (run) => void (await run(statements.setGraph, { props: { name: 'Coterie', seedDigest } })),
  );
  return { isRead: true, documents: documents.length, changes: summed(stored, changes, told) };
}

async function filesOf(folder: string): Promise<{ file: string; text: string }[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new SeedError([
      {
        file: folder,
        place: 'the folder',
        what: `cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}.`,
        remedy: 'Set COTERIE_SEED to a folder of *.yaml files, or to none.',
      },
    ]);
  });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}

/** Another digest also when this program makes other rows of the same files. */
function digestOf(files: readonly { file: string; text: string }[]): string {
  return createHash('sha256')
    .update(JSON.stringify([rowsVersion, files]))
    .digest('hex');
}
