import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from '../../bin/failure.mjs';
import { silentReport, type Report, type Step } from '../../bin/report.mjs';
import { isRunning, processId, type ProcessId } from './instance.js';

/** Does the work while no other process starts, joins or stops the database of this folder. */
export async function withLock<T>(
  folder: string,
  work: () => Promise<T>,
  report: Report = silentReport,
): Promise<T> {
  const file = join(folder, 'start.lock');
  await take(file, folder, report);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file: string, folder: string, report: Report): Promise<void> {
  let waiting: Step | undefined;
  const deadline = Date.now() + 180_000; // longer than a start or a stop may take
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(processId(process.pid)), { flag: 'wx' });
      return waiting?.done();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder && !isRunning(holder)) rmSync(file, { force: true });
    else if (Date.now() > deadline) throw failures.homeInUse(folder, `process ${holder?.pid ?? '?'}`);
    else {
      if (holder)
        waiting ??= report.step(`Waiting for process ${holder.pid}, which starts or stops this database`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Null when the lock has gone meanwhile, or its line is not yet written. */
function holderOf(file: string): ProcessId | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessId;
  } catch {
    return null;
  }
}
