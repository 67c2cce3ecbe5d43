import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mutantOf, readMutant } from '../test/support/mutants.js';
import { sample, sampleNames } from '../test/support/readers.js';
import { Random } from './random.js';

// npm run bench -- fuzz [COUNT]: reads a thousand mutants of each sample file. Goal: no crash, none over 10 s, no address that should be
// masked. A mutant that breaks this is kept in the temporary folder and named with its seed. Without the sample files it does nothing.

const count = Number(process.argv.at(-1)) || 1000;
const names = sampleNames().filter((name) => name !== 'none');
if (names.length === 0) {
  console.error('SKIPPED: the sample files are not here (COTERIE_SHARED names the folder that holds them).');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'coterie-fuzz-'));
const rows = [];
for (const name of names) {
  const whole = readFileSync((await sample(name)).path ?? '');
  let [records, slowest, broken] = [0, 0, 0];
  for (let seed = 1; seed <= count; seed += 1) {
    // Small ones are read ten times as fast, and faults are denser in them.
    const mutant = mutantOf(seed % 20 === 0 ? whole : whole.subarray(0, 16 * 1024), new Random(seed));
    try {
      const read = await readMutant(mutant, join(folder, 'mutant'));
      records += read.records;
      slowest = Math.max(slowest, read.milliseconds);
    } catch (error) {
      broken += 1;
      const kept = resolve(folder, `${seed}-${name}`);
      writeFileSync(kept, mutant);
      console.error(`${kept}: ${String((error as Error).stack).slice(0, 600)}`);
    }
  }
  const isReached = broken === 0 && slowest <= 10_000;
  if (!isReached) process.exitCode = 1;
  const result = { mutants: count, items: records, broken, 'slowest, ms': Math.round(slowest) };
  rows.push({ file: name, ...result, '0 broken, <= 10 s': isReached ? 'ok' : 'MISS' });
}
console.table(rows);
if (process.exitCode === undefined) rmSync(folder, { recursive: true, force: true });
