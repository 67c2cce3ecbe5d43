import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// npm run bench -- NAME: runs one of these; each stands in a file of its name. Without a name: `serve`, on the seed where nothing else is at hand.

const benches = {
  serve:
    'scenarios S1 to S7 and S10 over HTTP, S1 to S5 and S10 beside hand-written Cypher for the same rows; every list of the largest things',
  ingest: 'an import of the ACL Anthology, beside a bare UNWIND of the same graph',
  'anthology-read': 'what the reader alone makes of the ACL Anthology',
  identity: 'precision and recall of the rules of identity on the ACL Anthology',
  readers: 'speed and memory of the readers of formats',
  fuzz: 'mutants of each sample, read one after the other',
  kills: 'imports that are ended at random moments',
  paths:
    'distances and paths in process on generated networks; on the ACL Anthology judged by Neo4j, and beside it',
  explorer: 'how two people are connected, asked over HTTP, proven by Neo4j, each answer beside its goal',
  visible:
    'how long after an import its papers are in paths, and how long others wait for the event loop meanwhile',
  recommend: 'how many later coauthors are among the first 20 recommended',
} as const;

const [asked, ...words] = process.argv.slice(2);
const isKnown = asked === undefined || asked in benches;
if (asked === undefined || !isKnown) {
  console.log('npm run bench -- NAME; without a name: serve');
  for (const [bench, what] of Object.entries(benches)) console.log(`  ${bench.padEnd(14)} ${what}`);
}
if (isKnown) {
  const file = join(import.meta.dirname, `${asked ?? 'serve'}.ts`);
  // As `npm start` runs the server: graphql-js looks at each value twice otherwise.
  const env = { NODE_ENV: 'production', ...process.env };
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...words], {
    stdio: 'inherit',
    env,
  });
  process.exitCode = status ?? 1;
} else process.exitCode = 2;
