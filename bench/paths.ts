import { distanceBetween } from '../src/algorithms/distance.js';
import { BudgetSpent, finished } from '../src/algorithms/search.js';
import { shortestPathCount } from '../src/algorithms/shortestPathCount.js';
import { collaborationsUnder } from '../src/network/rules/collaborations.js';
import { knownCosts } from '../src/network/rules/costs.js';
import { searchBudget } from '../src/network/current.js';
import { bytesOf, bytesPerCollaboration } from '../src/network/projection/memory.js';
import type { Window } from '../src/network/paths/pathAnswer.js';
import { hopsBetween, pathsBetween } from '../src/network/paths/paths.js';
import { projectionOf, type Projection } from '../src/network/projection/projection.js';
import type { PathQuestion } from '../src/network/paths/question.js';
import { roomFor } from '../src/network/rules/room.js';
import { findAnthology } from './anthology.js';
import { digestOf, generatedNetwork } from './generator.js';
import { connectedPairs } from './pairs.js';
import { likeness } from './paths/likeness.js';
import { besideNeo4j } from './paths/neo4j.js';
import { statisticsOf } from './statistics.js';
import { percentile } from './times.js';

// npm run bench -- paths [PAPERS ...]: what searches cost in process on generated networks, by default of 10,000, 100,000 and 1,000,000 papers,
// in microseconds beside the goals, with what misses them, how times grow with size, and how like a real literature the network is. Random
// pairs of one component; the same for everybody who asks for as many papers. Then the network of NEO4J_URI, of COTERIE_HOME or of the ACL
// Anthology where it is at hand: judged by Neo4j, and beside Neo4j's own search for the same pairs.

const warmUps = 200;
const rounds = 1_000;
/** Of searches that go on for milliseconds. */
const fewRounds = 100;
const sizes = process.argv.slice(2).map(Number);

console.log(
  `Node ${process.versions.node}, microseconds of ${rounds} pairs (${fewRounds} below the second row), one after the other, warmed up`,
);
const p50s = new Map<string, [papers: number, microseconds: number][]>();
for (const papers of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) generated(papers);
console.log('\nGrowth of the median with the number of papers, as an exponent:');
for (const [search, points] of p50s) {
  if (points.length > 1) console.log(`  ${exponentOf(points).toFixed(2)} ${search}`);
}
if (process.env.NEO4J_URI ?? process.env.COTERIE_HOME ?? findAnthology()) await besideNeo4j(searchesOf);

function generated(papers: number): void {
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
  const rows = searchesOf(projection);
  console.table(rows);
  for (const { search, p50 } of rows) p50s.set(search, [...(p50s.get(search) ?? []), [papers, p50]]);
  const costs = knownCosts(projection, 'NEWMAN').bytes / collaborations;
  console.log(`costs by Newman weight, kept once asked for: ${costs.toFixed(1)} bytes a collaboration more`);
  console.table(likeness(statisticsOf(projection), papers));
}

/** The slope of a straight line through the logarithms, by least squares. */
function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(1, y))] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const up = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return up / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function searchesOf(projection: Projection) {
  const room = roomFor(projection);
  const plain = collaborationsUnder(projection, { rules: {} }, room);
  const pairs = connectedPairs(projection, warmUps + rounds);
  const rules = { years: { from: 2015 }, maxAuthors: 10 };
  const ask = (more: Partial<PathQuestion>, window: Window) => (from: number, to: number) =>
    finished(pathsBetween(projection, { maxLength: 10, ...more, from, to }, room, window), searchBudget);
  const row = (search: string, work: (from: number, to: number) => unknown, goals: Goals, few = true) => {
    const unmeasured = few ? warmUps / 10 : warmUps;
    let spent = 0;
    const times = pairs.slice(0, unmeasured + (few ? fewRounds : rounds)).map(([from, to]) => {
      const started = performance.now();
      try {
        work(from, to);
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        spent += 1;
      }
      return (performance.now() - started) * 1000;
    });
    const counted = times.slice(unmeasured);
    const [p50, p99] = [percentile(counted, 50), percentile(counted, 99)].map(Math.round) as [number, number];
    const isMissed = p50 > goals[0] || p99 > goals[1];
    return {
      search,
      p50,
      p99,
      'goal p50': goals[0],
      'goal p99': goals[1],
      missed: isMissed ? 'MISS' : '',
      spent,
    };
  };
  const interactive: Goals = projection.people.isAmbiguous.length > 500_000 ? [1e6, 1e6] : [20_000, 200_000];
  return [
    row(
      'distance',
      (from, to) => finished(distanceBetween(plain, from, to, room.sides)),
      [100, 1_000],
      false,
    ),
    row(
      'count of all shortest',
      (from, to) => finished(shortestPathCount(plain, from, to, room.sides)),
      [2_000, 10_000],
      false,
    ),
    row('best path, whole question', ask({}, { first: 1 }), interactive),
    row(
      'distance since 2015, teams to 10',
      (from, to) => finished(hopsBetween(projection, { maxLength: 10, from, to, rules }, room)),
      [100_000, 100_000],
    ),
    row('count since 2015, teams to 10', ask({ rules }, { first: 0, withCount: true }), [100_000, 100_000]),
    row('all shortest: 5 and the count', ask({}, { first: 5, withCount: true }), interactive),
    row('best by Newman weight', ask({ weight: 'NEWMAN' }, { first: 1 }), interactive),
    row(
      '5 of least Newman cost, with count',
      ask({ weight: 'NEWMAN' }, { first: 5, withCount: true }),
      interactive,
    ),
    row('5 ranked by Newman weight', ask({ weight: 'NEWMAN', isRanked: true }, { first: 5 }), interactive),
    row('5 ranked by recency', ask({ weight: 'RECENCY', isRanked: true }, { first: 5 }), interactive),
    row('5 ranked by hops', ask({ isRanked: true }, { first: 5 }), interactive),
  ];
}

type Goals = readonly [p50: number, p99: number];
