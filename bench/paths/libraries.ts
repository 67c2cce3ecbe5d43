import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distanceBetween } from '../../src/algorithms/distance.js';
import { listOf } from '../../src/algorithms/lists.js';
import { finished } from '../../src/algorithms/search.js';
import { shortestPathCount } from '../../src/algorithms/shortestPathCount.js';
import { bytesOf } from '../../src/network/projection/memory.js';
import { projectionOf, type Projection } from '../../src/network/projection/projection.js';
import { collaborationsUnder } from '../../src/network/rules/collaborations.js';
import { roomFor } from '../../src/network/rules/room.js';
import { generatedNetwork } from '../generator.js';
import { connectedPairs } from '../pairs.js';
import { percentile } from '../times.js';
import { tell } from './neo4j.js';

const warmUps = 200;
const rounds = 500;
/** All shortest paths of a pair cost networkx a search of everything. */
const toCount = 20;

type Timed = [answer: number | null, microseconds: number];

interface Measured {
  readonly version: string;
  /** Seconds. */
  readonly built: number;
  readonly megabytes: number;
  readonly distances: Timed[];
  /** Empty where a library counts nothing. */
  readonly counts: Timed[];
}

/** The same connected pairs asked of us, of networkx and of graphology, each in a process of its own. Every answer must be the same before any
 *  time counts. Says so where a library is not here. */
export function besideLibraries(papers: number): void {
  const columns = generatedNetwork(papers);
  const started = performance.now();
  const projection = projectionOf(columns);
  const built = (performance.now() - started) / 1000;
  tell('A generated network', projection);
  const ours = ourselves(projection, built);
  const folder = mkdtempSync(join(tmpdir(), 'coterie-bench-libraries-'));
  try {
    const [edges, pairs] = [join(folder, 'edges'), join(folder, 'pairs')];
    writeFileSync(edges, edgesOf(projection));
    writeFileSync(pairs, Uint32Array.from(connectedPairs(projection, warmUps + rounds).flat()));
    const asked = [edges, pairs, String(toCount)];
    const script = (name: string) => join(import.meta.dirname, name);
    const graphology = ['--max-old-space-size=12000', '--import', 'tsx', script('graphologyPaths.ts')];
    const theirs = {
      networkx: measured('networkx', 'python3', [script('networkxPaths.py'), ...asked]),
      graphology: measured('graphology', process.execPath, [...graphology, ...asked]),
    };
    const rows = [rowOf('ours', ours, ours)];
    for (const [name, found] of Object.entries(theirs)) if (found) rows.push(rowOf(name, found, ours));
    console.log(`${rounds} random pairs (${toCount} for counts), every answer equal; microseconds`);
    console.table(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ourselves(projection: Projection, built: number): Measured {
  const room = roomFor(projection);
  const plain = collaborationsUnder(projection, { rules: {} }, room);
  const pairs = connectedPairs(projection, warmUps + rounds);
  const timed = (work: (from: number, to: number) => number | null) =>
    pairs.map(([from, to]): Timed => {
      const started = performance.now();
      const answer = work(from, to);
      return [answer, (performance.now() - started) * 1000];
    });
  return {
    version: '',
    built,
    megabytes: bytesOf(projection) / 2 ** 20,
    distances: timed((from, to) => finished(distanceBetween(plain, from, to, room.sides))),
    counts: timed((from, to) => Number(finished(shortestPathCount(plain, from, to, room.sides))?.count)),
  };
}

function measured(name: string, command: string, words: readonly string[]): Measured | null {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === 0) return JSON.parse(stdout) as Measured;
  console.error(
    `NOT COMPARED WITH ${name}: ${
      stderr
        ?.split('\n')
        .filter((line) => line.includes('Error'))
        .at(-1) ?? `no ${command}`
    }`,
  );
  return null;
}

function rowOf(name: string, found: Measured, ours: Measured) {
  const differs = (one: Timed[], other: Timed[]) => one.some(([answer], at) => answer !== other[at]![0]);
  if (differs(found.distances, ours.distances) || differs(found.counts, ours.counts))
    throw new Error(`${name} answers otherwise`);
  const p50 = (rows: Timed[]) => percentile(rows.map(([, time]) => time), 50); // prettier-ignore
  const p99 = (rows: Timed[]) => percentile(rows.map(([, time]) => time), 99); // prettier-ignore
  const [distances, counts] = [found.distances.slice(warmUps), found.counts.slice(0, toCount)];
  const times = (most: number) => Math.round(most * 10) / 10;
  return {
    library: `${name} ${found.version}`.trim(),
    MB: Math.round(found.megabytes),
    'built in s': times(found.built),
    'distance p50': times(p50(distances)),
    'distance p99': times(p99(distances)),
    'times ours': times(p50(distances) / p50(ours.distances.slice(warmUps))),
    'count p50': times(p50(counts)),
    'times our count': times(p50(counts) / p50(ours.counts.slice(0, toCount))),
  };
}

/** Each collaboration once, two by two. */
function edgesOf({ people: { coauthors } }: Projection): Uint32Array {
  const edges = new Uint32Array(coauthors.values.length);
  let at = 0;
  for (let person = 0; person + 1 < coauthors.offsets.length; person += 1) {
    for (const other of listOf(coauthors, person)) {
      if (person >= other) continue;
      edges[at] = person;
      edges[at + 1] = other;
      at += 2;
    }
  }
  return edges;
}
