import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Tally } from '../../src/ingest/intake/tally.js';
import type { Step } from './importer.js';

/** One run of the importer, killed or not. */
export interface Run {
  /** It came to its end by itself: what it says then. */
  readonly done: Extract<Step, { step: 'done' }> | null;
  readonly exit: number | null;
  readonly seconds: number;
  readonly records: number;
  readonly rows: number;
  /** Seconds from the database's answering to its first answer about what is stored, and to the first that was sent; null: never. */
  readonly atWork: number | null;
  readonly firstSent: number | null;
}

const root = join(import.meta.dirname, '..', '..');

/** Starts the importer on these files. `kill` is called with the process so many seconds after the database let it in; null: never. */
export async function runImporter(
  uri: string,
  paths: readonly string[],
  kill: { readonly after: number; readonly with: (child: ChildProcess) => Promise<void> } | null = null,
): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/kills/importer.ts', ...paths], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NEO4J_URI: uri, COTERIE_SEED: 'none' },
    // What a process says that loses its database is no news here.
    stdio: ['ignore', 'pipe', kill === null ? 'inherit' : 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [start, clock] = [performance.now(), (since: number) => (performance.now() - since) / 1000];
  let [open, records, rows] = [start, 0, 0];
  let [atWork, firstSent]: [number | null, number | null] = [null, null];
  let done: Run['done'] = null;
  let killing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const step = stepOf(line);
    if (step?.step === 'open') {
      open = performance.now();
      if (kill !== null) timer = setTimeout(() => (killing = kill.with(child)), kill.after * 1000);
    }
    if (step?.step === 'read') atWork ??= clock(open);
    if (step?.step === 'send') {
      firstSent ??= clock(open);
      records += step.records;
      rows += step.rows;
    }
    if (step?.step === 'done') done = step;
    if (done !== null) clearTimeout(timer);
  }
  const exit = await ended;
  clearTimeout(timer);
  await killing;
  return { done, exit, seconds: clock(start), records, rows, atWork, firstSent };
}

/** The last line of a killed process may be cut. */
function stepOf(line: string): Step | null {
  try {
    return JSON.parse(line) as Step;
  } catch {
    return null;
  }
}

/** Whether what became of the records of each file adds up. */
export const addsUp = ({ done }: Run): boolean =>
  done !== null &&
  (done.files as readonly Tally[]).every(
    (file) => file.read === file.new + file.changed + file.same + file.merged + file.rejected,
  );
