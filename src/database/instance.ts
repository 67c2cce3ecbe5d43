import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A process, told apart from a later one that got the same number. */
export interface ProcessId {
  pid: number;
  started: string;
}

/** The running database of a folder, as written down in its instance.json. */
export interface Instance extends ProcessId {
  port: number;
  version: string;
  /** Who uses it, the one who started it first. The last one to leave stops it. */
  users: ProcessId[];
}

export function readInstance(folder: string): Instance | null {
  try {
    return JSON.parse(readFileSync(file(folder), 'utf8')) as Instance;
  } catch {
    return null; // none there, or cut short by a crash: Neo4j's own lock is the last guard
  }
}

export function writeInstance(folder: string, instance: Instance): void {
  const next = `${file(folder)}.next`;
  writeFileSync(next, `${JSON.stringify(instance, null, 2)}\n`);
  renameSync(next, file(folder));
}

export const removeInstance = (folder: string) => rmSync(file(folder), { force: true });

const file = (folder: string) => join(folder, 'instance.json');

export function processId(pid: number): ProcessId {
  return { pid, started: startOf(pid) ?? 'ended' };
}

export const isRunning = ({ pid, started }: ProcessId): boolean => startOf(pid) === started;

/** When the process with this number started, in the words of the system; null when there is none. */
function startOf(pid: number): string | null {
  if (!existsSync('/proc/self/stat')) return startByPs(pid);
  try {
    // After the name in brackets, which may itself hold blanks: state is field 3, start time field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return fields[0] === 'Z' ? null : fields[19]!;
  } catch {
    return null;
  }
}

function startByPs(pid: number): string | null {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
