import { distanceBetween } from '../src/algorithms/distance.js';
import { finished } from '../src/algorithms/search.js';
import { shortestPathCount } from '../src/algorithms/shortestPathCount.js';
import { collaborationsUnder } from '../src/network/collaborations.js';
import { bytesOf, bytesPerCollaboration } from '../src/network/memory.js';
import { hopsBetween, pathsBetween } from '../src/network/paths.js';
import { projectionOf, type Projection } from '../src/network/projection.js';
import { roomFor } from '../src/network/room.js';
import { digestOf, generatedNetwork } from './generator.js';
import { Random } from './random.js';
import { statisticsOf } from './statistics.js';
import { percentile } from './times.js';

// npx tsx bench/paths.ts [PAPERS ...]: what searches cost in process on generated networks, microseconds beside goal and bar. Random pairs of
// one component; the same for everybody who asks for as many papers.

const warmUps = 200;
const rounds = 1_000;
/** Of searches that go on for milliseconds. */
const fewRounds = 100;
const sizes = process.argv.slice(2).map(Number);

console.log(
  `Node ${process.versions.node}, microseconds of ${rounds} pairs (${fewRounds} below the second row), one after the other, warmed up`,
);
for (const papers of sizes.length > 0 ? sizes : [10_000, 100_000]) bench(papers);

function bench(papers: number): void {
  const columns = generatedNetwork(papers);
  const started = performance.now();
  const projection = projectionOf(columns);
  const buildMs = performance.now() - started;
  const { lists, all } = bytesPerCollaboration(projection);
  const collaborations = projection.people.coauthors.values.length / 2;
  console.log(
    `\n${papers} papers, ${columns.personIds.length} people, ${collaborations} collaborations; ${digestOf(columns)}`,
  );
  console.log(
    `built in ${Math.round(buildMs)} ms; ${(bytesOf(projection) / 2 ** 20).toFixed(1)} MiB: ${lists.toFixed(1)} bytes a collaboration between people (bar 12), ${all.toFixed(1)} with everything (bar 40)`,
  );
  console.table(searchesOf(projection));
  console.log(
    JSON.stringify(statisticsOf(projection), (_name, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(3)) : value,
    ),
  );
}

function searchesOf(projection: Projection) {
  const room = roomFor(projection);
  const plain = collaborationsUnder(projection, { rules: {} }, room);
  const pairs = connectedPairs(projection, warmUps + rounds);
  const rules = { years: { from: 2015 }, maxAuthors: 10 };
  const window = { first: 5, withCount: true };
  const row = (
    search: string,
    work: (from: number, to: number) => unknown,
    goal: string,
    bar: string,
    few = false,
  ) => {
    const asked = few ? pairs.slice(0, warmUps / 10 + fewRounds) : pairs;
    const times = asked.map(([from, to]) => {
      const started = performance.now();
      work(from, to);
      return (performance.now() - started) * 1000;
    });
    const counted = times.slice(few ? warmUps / 10 : warmUps);
    const [p50, p99] = [percentile(counted, 50), percentile(counted, 99)];
    return { search, p50: Math.round(p50), p99: Math.round(p99), goal, bar };
  };
  const question = { maxLength: 10 } as const;
  return [
    row(
      'distance',
      (from, to) => finished(distanceBetween(plain, from, to, room.sides)),
      '100 / 1,000 at 3.8 M people',
      '100 / 1,000 at 1 M papers',
    ),
    row(
      'count of all shortest',
      (from, to) => finished(shortestPathCount(plain, from, to, room.sides)),
      '2,000 / 10,000 at 3.8 M people',
      'p99 10,000',
    ),
    row(
      'best path, whole question',
      (from, to) => finished(pathsBetween(projection, { ...question, from, to }, room, { first: 1 })),
      '-',
      '-',
      true,
    ),
    row(
      'distance since 2015, teams to 10',
      (from, to) => finished(hopsBetween(projection, { ...question, from, to, rules }, room)),
      '-',
      '-',
      true,
    ),
    row(
      '5 by Newman weight, with count',
      (from, to) =>
        finished(pathsBetween(projection, { ...question, from, to, weight: 'NEWMAN' }, room, window)),
      '-',
      '-',
      true,
    ),
    row(
      '5 ranked by hops',
      (from, to) =>
        finished(pathsBetween(projection, { ...question, from, to, isRanked: true }, room, window)),
      '-',
      '-',
      true,
    ),
  ];
}

function connectedPairs({ people }: Projection, count: number): (readonly [number, number])[] {
  const random = new Random(3);
  const size = people.component.length;
  const pairs: (readonly [number, number])[] = [];
  while (pairs.length < count) {
    const [from, to] = [random.below(size), random.below(size)];
    if (from !== to && people.component[from] === people.component[to]) pairs.push([from, to]);
  }
  return pairs;
}
