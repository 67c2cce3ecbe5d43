import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures } from '../../bin/failure.mjs';
import { isRunning, processId, type ProcessId } from './instance.js';

/** Does the work while no other process starts, joins or stops the database of this folder. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, 'start.lock');
  await take(file, folder);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function take(file: string, folder: string): Promise<void> {
  const deadline = Date.now() + 180_000; // longer than a start or a stop may take
  for (;;) {
    try {
      return writeFileSync(file, JSON.stringify(processId(process.pid)), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder && !isRunning(holder)) rmSync(file, { force: true });
    else if (Date.now() > deadline) throw failures.homeInUse(folder, `process ${holder?.pid ?? '?'}`);
    else await new Promise((resolve) => setTimeout(resolve, 100));
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
