import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import type { Graph } from '../src/graph/index.js';
import { CurrentNetwork } from '../src/network/current.js';
import { follow } from '../src/network/follow.js';
import { isSame, stateOf } from '../src/network/loading/load.js';
import { networkInWorker } from '../src/network/loading/source.js';
import { nameAt, type Projection } from '../src/network/projection/projection.js';
import { warnUnlessAnthology, withGraph } from './home.js';
import { importInto } from './ingest/importer.js';
import { Random } from './random.js';

// npm run bench -- visible [TIMES]: another process imports 1,000 papers of people of the graph, some of them under names that are new, as often as said
// (5 times). How long after its last transaction they are in the network that paths are searched in, how long its making took, and how long the event
// loop of the process that serves stood still at the most from the beginning of the import to the end of that. Then the same papers again, and
// a restart from the snapshot. The database is that of COTERIE_HOME, as for "serve"; the papers stay in it.

const papers = 1_000;
/** Milliseconds. */
const goals = { visible: 50, promised: 1_000, pause: 20, restart: 500 };
/** How often the bench itself asks whether it is over. */
const every = 3;

const times = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'coterie-bench-visible-'));

await withGraph(async (graph, database) => {
  await warnUnlessAnthology(graph);
  const network = await opened(graph, database);
  const rows = [];
  for (let turn = 0; turn < times; turn += 1) {
    const file = join(folder, `papers-${Date.now().toString(36)}.bib`);
    writeFileSync(file, bibliography(network.current.latest!.projection, Date.now()));
    rows.push({ import: `${papers} papers`, ...(await imported(graph, network.current, file)) });
    if (turn === times - 1)
      rows.push({ import: 'the same again', ...(await imported(graph, network.current, file)) });
  }
  console.table(rows);
  await pause(1_000); // The snapshot is written when the network has been told of.
  await network.close();
  const again = await opened(graph, database);
  const restart = 1_000 * again.current.latest!.loadSeconds;
  await again.close();
  const slowest = Math.max(...rows.map((row) => row['visible after, ms']));
  const longest = Math.max(...rows.map((row) => row['longest pause, ms']));
  console.log(`visible after ${slowest} ms at the most (${goals.promised} promised, goal ${goals.visible})`);
  console.log(`longest pause ${longest} ms (goal ${goals.pause})`);
  console.log(`restarted from the snapshot in ${restart.toFixed(0)} ms (goal ${goals.restart})`);
});
rmSync(folder, { recursive: true });

/** As a server holds it, with its first state. */
async function opened(graph: Graph, account: Database) {
  const snapshot = join(folder, 'network.snapshot');
  const source = networkInWorker(graph, { account, snapshot, notKept: (why) => console.error(why) });
  const current = new CurrentNetwork(source);
  const stop = follow(current, { failed: (error) => console.error('not loaded:', error) });
  while (current.latest === null) await pause(every);
  const close = async () => {
    stop();
    await source.close();
  };
  return { current, close };
}

/** Imports a file, and waits until the network is that of the graph after it. */
async function imported(graph: Graph, network: CurrentNetwork, file: string) {
  const before = network.latest!;
  let isOver = false;
  const importing = importInto(readSettings().home, [file]).finally(() => (isOver = true));
  // Only the bench itself has to start a process.
  await pause(every);
  const waits = monitorEventLoopDelay({ resolution: 1 });
  waits.enable();
  /** The last look that did not find the end: the commit came after it. */
  let notYet = performance.now();
  let last = await stateOf(graph);
  for (;;) {
    const looking = performance.now();
    const state = await stateOf(graph);
    if (!isSame(state, last)) [last, notYet] = [state, looking - every];
    if (isOver && isSame(network.latest!.state, state)) break;
    await pause(every);
  }
  waits.disable();
  const { latest } = network;
  const { seconds } = await importing;
  return {
    'import, s': rounded(seconds),
    'more papers': latest!.projection.papers.year.length - before.projection.papers.year.length,
    'visible after, ms': rounded(Math.max(0, latest!.loadedAt.getTime() - (performance.timeOrigin + notYet))),
    'made in, ms': rounded(1_000 * latest!.loadSeconds),
    'longest pause, ms': rounded(waits.max / 1e6),
    'pause p99, ms': rounded(waits.percentile(99) / 1e6),
  };
}

/** Papers of three people each, every tenth of them new. */
function bibliography(projection: Projection, seed: number): string {
  const random = new Random(seed % 2 ** 31);
  const count = projection.people.isAmbiguous.length;
  const somebody = (paper: number, place: number): string =>
    random.below(10) === 0
      ? `Newcomer${seed.toString(36)} Number${paper} ${'ABC'[place]}.`
      : nameAt(projection, random.below(count));
  return Array.from({ length: papers }, (_, paper) => {
    const authors = [0, 1, 2].map((place) => somebody(paper, place)).join(' and ');
    return `@inproceedings{k${seed}x${paper},\n  title = {On Number ${paper} of ${seed}},\n  author = {${authors}},\n  booktitle = {Proceedings of Visibility},\n  year = {2024}\n}\n`;
  }).join('\n');
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
