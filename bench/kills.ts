import { exportHash } from '../src/export/graph.js';
import { openGraph } from '../src/graph/index.js';
import { startKillable, type Killable } from '../test/support/killable.js';
import { findAnthology } from './anthology.js';
import { addsUp, runImporter, type Run } from './kills/run.js';
import { Random } from './random.js';

// npm run bench -- kills: the import of the ACL Anthology is killed again and again at random moments, every third time by its database,
// and must end in the same export. COTERIE_ANTHOLOGY names the unpacked data folder (xml/ and yaml/), which is not part of the
// product. BENCH_KILLS: how many, 60; BENCH_SEED: the same moments again.

const bar = 20;
const wanted = Number(process.env.BENCH_KILLS ?? 60);
const seed = Number(process.env.BENCH_SEED ?? Date.now() % 1_000_000);
/** So many kills, then the import is let to its end and compared. */
const killsARound = 10;

const anthology = findAnthology();
if (anthology !== null) await bench(anthology.paths);

interface Kill {
  readonly victim: 'import' | 'database';
  readonly run: Run;
  /** Seconds until the database answered again, with its own recovery; null: it was not killed. */
  readonly recovery: number | null;
}

interface Round {
  readonly kills: readonly Kill[];
  readonly runs: readonly Run[];
  readonly hash: string;
}

async function bench(paths: readonly string[]): Promise<void> {
  const random = new Random(seed);
  console.log(`${wanted} kills, BENCH_SEED=${seed}`);
  const { whole, again, hash } = await undisturbed(paths);
  console.log(
    `Undisturbed: ${whole.seconds.toFixed(0)} s, ${whole.records} records sent, export ${hash.slice(0, 12)}; again: ${again.seconds.toFixed(0)} s`,
  );
  const rounds: Round[] = [];
  const killed = () => rounds.flatMap(({ kills }) => kills);
  while (killed().length < wanted && rounds.length < wanted) {
    const count = Math.min(killsARound, wanted - killed().length);
    const round = await killedRound(paths, { random, count, seconds: whole.seconds });
    rounds.push(round);
    const ratio = sum(round.runs.map(({ records }) => records)) / whole.records;
    console.log(
      `${killed().length} kills: export ${round.hash === hash ? 'the same' : 'ANOTHER'}, ${ratio.toFixed(2)} x the records sent`,
    );
  }
  report({ rounds, whole, again, hash });
}

async function undisturbed(paths: readonly string[]): Promise<{ whole: Run; again: Run; hash: string }> {
  return inDatabase(async (database) => {
    const whole = await toItsEnd(database, paths);
    const hash = await hashOf(database);
    return { whole, hash, again: await toItsEnd(database, paths) };
  });
}

async function killedRound(
  paths: readonly string[],
  { random, count, seconds }: { random: Random; count: number; seconds: number },
): Promise<Round> {
  return inDatabase(async (database) => {
    const kills: Kill[] = [];
    while (kills.length < count) {
      const victim = kills.length % 3 === 2 ? 'database' : 'import';
      const run = await runImporter(database.uri, paths, {
        after: (random.share() * seconds) / 3,
        with: async (child) => {
          if (victim === 'import') child.kill('SIGKILL');
          else await database.kill();
        },
      });
      if (run.done !== null) break; // quicker than its killer: nothing is left to be killed
      const start = performance.now();
      if (victim === 'database') await database.revive();
      const recovery = victim === 'database' ? (performance.now() - start) / 1000 : null;
      kills.push({ victim, run, recovery });
    }
    const last = await toItsEnd(database, paths);
    const again = await toItsEnd(database, paths);
    if (Object.keys(again.done?.changes ?? {}).length > 0) throw new Error('A repeat wrote something.');
    return { kills, runs: [...kills.map(({ run }) => run), last], hash: await hashOf(database) };
  });
}

async function toItsEnd(database: Killable, paths: readonly string[]): Promise<Run> {
  const run = await runImporter(database.uri, paths);
  if (run.done === null) throw new Error(`The import ended with ${run.exit}.`);
  if (!addsUp(run)) throw new Error('The sums of a file do not add up.');
  return run;
}

async function inDatabase<Result>(use: (database: Killable) => Promise<Result>): Promise<Result> {
  const database = await startKillable();
  try {
    return await use(database);
  } finally {
    await database.end();
  }
}

async function hashOf({ uri }: Killable): Promise<string> {
  const graph = openGraph({ uri, database: 'neo4j' });
  try {
    return (await exportHash(graph)).sha256;
  } finally {
    await graph.close();
  }
}

function report({
  rounds,
  whole,
  again,
  hash,
}: {
  readonly rounds: readonly Round[];
  readonly whole: Run;
  readonly again: Run;
  readonly hash: string;
}): void {
  const kills = rounds.flatMap((round) => round.kills);
  const ofDatabase = kills.filter(({ victim }) => victim === 'database').length;
  const same = rounds.filter((round) => round.hash === hash).length;
  const ratio = Math.max(
    ...rounds.map(({ runs }) => sum(runs.map(({ records }) => records)) / whole.records),
  );
  const resumed = rounds.flatMap(({ runs }) => runs.slice(1));
  const atWork = Math.max(...resumed.map((run) => run.atWork ?? Infinity));
  const firstSent = resumed.flatMap((run) => run.firstSent ?? []).sort((one, other) => one - other);
  const written = Object.keys(again.done?.changes ?? {}).length;
  const lines: readonly [string, string, string, string, boolean][] = [
    ['kills', '60', `${bar}`, `${kills.length}, ${ofDatabase} of the database`, kills.length >= bar],
    ['the same export', 'all', 'all', `${same} of ${rounds.length}`, same === rounds.length],
    ['kinds of change by a repeat', '0', '0', String(written), written === 0],
    ['records sent, worst round', '1.3 x', '2 x', `${ratio.toFixed(2)} x`, ratio <= 2],
    ['at work after the database answers', '5 s', '5 s', `${atWork.toFixed(1)} s at most`, atWork <= 5],
  ];
  console.table(
    lines.map(([what, goal, least, result, isReached]) => ({ what, goal, bar: least, result, isReached })),
  );
  const recoveries = kills.flatMap(({ recovery }) => recovery ?? []);
  console.log(
    `First new rows after ${middle(firstSent).toFixed(1)} s (median); the database was back after ${middle(recoveries).toFixed(1)} s (median).`,
  );
  if (lines.some(([, , , , isReached]) => !isReached)) process.exitCode = 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}
