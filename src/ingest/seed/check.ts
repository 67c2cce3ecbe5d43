import { statSync } from 'node:fs';
import { SeedError } from './problem.js';
import { readSeed, readSeedFile } from './read.js';

/* npx tsx src/ingest/seed/check.ts seed            a folder: every file, and their references to each other
 * npx tsx src/ingest/seed/check.ts seed/one.yaml   one file alone
 * Exit 0 and a line for each file, or exit 1 and a line for each problem. */
const path = process.argv[2] ?? 'seed';
try {
  const seeds = statSync(path).isDirectory() ? await readSeed(path) : [await readSeedFile(path)];
  for (const seed of seeds)
    console.log(
      `${seed.document.id}: ${seed.papers.length} papers, ${seed.affiliations.length} affiliations, all readable`,
    );
} catch (error) {
  if (!(error instanceof SeedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
