import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../../../../bench/random.js';
import { mutantOf, readMutant } from '../../../support/mutants.js';
import { describeSamples, sample, sampleNames } from '../../../support/readers.js';

// A short form; `npm run bench -- fuzz` reads a thousand mutants of each sample.

const folder = mkdtempSync(join(tmpdir(), 'coterie-mutants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeSamples('a file with faults anywhere', () => {
  it.each(sampleNames())(
    '%s crashes no reader, keeps none busy and leaks nothing that is masked',
    async (name) => {
      const { path } = await sample(name);
      const whole = readFileSync(path ?? '').subarray(0, 8192);
      for (let seed = 1; seed <= 25; seed += 1) {
        const { milliseconds } = await readMutant(mutantOf(whole, new Random(seed)), join(folder, 'mutant'));
        expect([seed, milliseconds < 10_000]).toEqual([seed, true]);
      }
    },
  );
});
