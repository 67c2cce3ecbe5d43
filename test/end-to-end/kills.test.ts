import { jest } from '@jest/globals';
import { Random } from '../../bench/random.js';
import { exportHash } from '../../src/export/graph.js';
import { openGraph, type Graph } from '../../src/graph/index.js';
import { writeCorpus } from '../support/corpus.js';
import { startKillable, type Killable } from '../support/killable.js';
import { endPrograms, removeFolders, startProgram, temporaryFolder } from '../support/program.js';

jest.setTimeout(500_000);

const papers = 240;
/** A third of the papers stand in both files. */
const records = 320;

let database: Killable;
let graph: Graph;
let files: string[] = [];

beforeAll(async () => {
  database = await startKillable();
  graph = openGraph({ uri: database.uri, database: 'neo4j' });
  files = writeCorpus(temporaryFolder(), papers);
  await startProgram({}, [process.execPath, 'bin/coterie.mjs', '--help']).ended; // builds, where that is needed
});

afterAll(async () => {
  await endPrograms();
  removeFolders();
  await graph?.close();
  await database?.end();
});

const importing = () =>
  startProgram({ NEO4J_URI: database.uri }, [
    process.execPath,
    ...['dist/cli/main.js', 'import', '--json', ...files],
  ]);

interface Summary {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly merged: number;
  readonly rejected: number;
  readonly changes: Readonly<Record<string, number>>;
}

/** Runs the import to its end. */
async function imported(): Promise<Summary> {
  const program = importing();
  expect([await program.ended, program.output()]).toEqual([0, expect.any(String)]);
  const lines = program.output().split('\n');
  return JSON.parse(lines.find((line) => line.startsWith('{')) ?? '') as Summary;
}

const sumOf = (summary: Summary): number =>
  summary.new + summary.changed + summary.same + summary.merged + summary.rejected;

/** Three places of an import, by what was sent until there, in order; at one of them the database is killed. */
function killsOf(seed: number): { readonly share: number; readonly victim: 'import' | 'database' }[] {
  const random = new Random(seed);
  const shares = [random.share(), random.share(), random.share()].sort((one, other) => one - other);
  const ofDatabase = random.below(3);
  return shares.map((share, at) => ({
    share: share * 0.95,
    victim: at === ofDatabase ? 'database' : 'import',
  }));
}

describe('an import that is killed at three places', () => {
  it('ends in the same graph, adds up, and writes nothing when repeated', async () => {
    const seed = Number(process.env.COTERIE_KILLS ?? Date.now() % 1_000_000);
    const kills = killsOf(seed);
    const told = kills.map(({ share, victim }) => `${victim} at ${Math.round(share * 100)} %`).join(', ');
    process.stderr.write(`\nKilled: ${told}. COTERIE_KILLS=${seed} does the same again.\n`);

    await imported();
    const whole = await exportHash(graph);
    const sent = database.sent();
    await graph.command('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS');

    let until = 0;
    for (const { share, victim } of kills) {
      const program = importing();
      await Promise.race([
        new Promise<void>((resolve) => database.whenSent((share - until) * sent, resolve)),
        program.ended.then((code) =>
          Promise.reject(new Error(`ended before, with ${code}: ${program.output()}`)),
        ),
      ]);
      if (victim === 'import') program.child.kill('SIGKILL');
      else await database.kill();
      expect([victim, await program.ended]).toEqual([victim, victim === 'import' ? null : 4]);
      if (victim === 'database') await database.revive();
      until = share;
    }

    const summary = await imported();
    expect([summary.read, sumOf(summary)]).toEqual([records, records]);
    expect(await exportHash(graph)).toEqual(whole);
    const again = await imported();
    expect(again).toMatchObject({ read: records, same: records, changes: {} });
    expect(await exportHash(graph)).toEqual(whole);
  });
});
