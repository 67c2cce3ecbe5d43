import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Imported {
  readonly seconds: number;
  /** The most that the importer itself held, the database apart; null where the system does not tell. */
  readonly megabytes: number | null;
  readonly cpuSeconds: number;
  readonly summary: { readonly read: number; readonly changes: Readonly<Record<string, number>> };
}

const root = join(import.meta.dirname, '..', '..');

/** Runs `coterie import` as a person would. */
export async function importInto(home: string, paths: readonly string[]): Promise<Imported> {
  const started = performance.now();
  const child = spawn(process.execPath, ['bin/coterie.mjs', 'import', '--json', ...paths], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', COTERIE_HOME: home, COTERIE_SEED: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let answer = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (answer += text));
  let [kilobytes, cpuSeconds] = [0, 0];
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, peakOf(child.pid));
    cpuSeconds = Math.max(cpuSeconds, cpuOf(child.pid));
  }, 200);
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (exit !== 0 && exit !== 3) throw new Error(`coterie import ended with ${exit}`);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: kilobytes === 0 ? null : kilobytes / 1024,
    cpuSeconds,
    summary: JSON.parse(answer) as Imported['summary'],
  };
}

/** Linux tells it; 0 elsewhere, and once the process has ended. */
function peakOf(pid: number | undefined): number {
  return Number(/VmHWM:\s+(\d+)/u.exec(told(pid, 'status'))?.[1] ?? 0);
}

function cpuOf(pid: number | undefined): number {
  const fields = told(pid, 'stat')
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function told(pid: number | undefined, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
