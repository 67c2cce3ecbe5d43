import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generated, writeLibrary } from './readers/libraries.js';

// npm run bench -- readers: how fast each format is read, and whether its reader's memory grows with the file. Each format is generated
// twice, the second ten times as large, and read by a process of its own. Goal: at most 1.2 times the memory for ten times the file.

const mostGrowth = 1.2;
/** Below this a process is as large as its program: what it reads does not show yet. */
const megabytesOfSmall = 4;
/** npm run bench -- readers bibtex ris: these alone. */
const wanted = process.argv.slice(2).filter((word) => word in generated);

const smallHeap = ['--max-old-space-size=64', '--max-semi-space-size=2'];

const folder = mkdtempSync(join(tmpdir(), 'coterie-bench-readers-'));
try {
  const rows = [];
  for (const name of wanted.length > 0 ? wanted : Object.keys(generated)) {
    const [small, large] = [1, 10].map((times) => {
      const file = join(folder, `${name}-${times}`);
      writeLibrary(file, name, times * megabytesOfSmall * 1024 * 1024);
      const read = JSON.parse(
        // The heap is kept small: else the peak tells how long the collector of garbage waits.
        execFileSync(
          process.execPath,
          [...smallHeap, ...process.execArgv, join(import.meta.dirname, 'readers/read.ts'), file],
          {
            encoding: 'utf8',
          },
        ),
      ) as { records: number; rejects: number; seconds: number; megabytes: number };
      const size = statSync(file).size / 1024 / 1024;
      rmSync(file);
      return { ...read, size };
    });
    console.error(`${name} is read`);
    const growth = large!.megabytes / small!.megabytes;
    if (growth > mostGrowth || large!.rejects > 0) process.exitCode = 1;
    rows.push({
      format: name,
      'file, MB': large!.size.toFixed(0),
      records: large!.records,
      rejects: large!.rejects,
      'records a CPU second': Math.round(large!.records / large!.seconds),
      'peak MB, small': small!.megabytes.toFixed(0),
      'peak MB, large': large!.megabytes.toFixed(0),
      growth: growth.toFixed(2),
      [`<= ${mostGrowth}`]: growth <= mostGrowth ? 'ok' : 'MISS',
    });
  }
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
