import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, processId } from '../../../src/database/instance.js';
import { withLock } from '../../../src/database/lock.js';

const folder = mkdtempSync(join(tmpdir(), 'coterie-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lock = join(folder, 'start.lock');

describe('a process', () => {
  it('is running while its number and start time agree', () => {
    const own = processId(process.pid);
    expect(isRunning(own)).toBe(true);
    expect(isRunning({ ...own, started: 'earlier' })).toBe(false);
  });
});

describe('the lock of a home', () => {
  it('lets one in at a time', async () => {
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      log.push(`${name} out`);
    };
    await Promise.all([withLock(folder, work('a')), withLock(folder, work('b'))]);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('is opened again when its holder has died, even if another process has that number now', async () => {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, started: 'long ago' }));
    expect(await withLock(folder, async () => 'done')).toBe('done');
  });

  it('is gone after work that failed', async () => {
    await expect(withLock(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(existsSync(lock)).toBe(false);
  });
});
