import { knownCosts } from '../src/network/rules/costs.js';
import { bytesOf, bytesPerCollaboration } from '../src/network/projection/memory.js';
import { projectionOf } from '../src/network/projection/projection.js';
import { digestOf, generatedNetwork, publishedDigests } from './generator.js';
import { besideLibraries } from './paths/libraries.js';
import { likeness } from './paths/likeness.js';
import { besideImported, besideNeo4j } from './paths/neo4j.js';
import { fewRounds, kindsOf, rounds, searchesOf } from './paths/searches.js';
import { statisticsOf } from './statistics.js';

// npm run bench -- paths [PAPERS ...]: what searches cost in process on generated networks, by default of 10,000, 100,000 and 1,000,000 papers,
// in microseconds beside the goals, with what misses them, how times grow with size, and how like a real literature the network is. Random
// pairs of one component; the same for everybody who asks for as many papers. From two million papers on distances and counts alone.
// npm run bench -- paths home: the network of NEO4J_URI, of COTERIE_HOME or of the ACL Anthology, judged by Neo4j and beside Neo4j's own search
// for the same pairs.
// npm run bench -- paths neo4j PAPERS, or libraries PAPERS: a generated network beside Neo4j, filled by its offline importer, or beside networkx
// and graphology.

/** Papers: beyond, nobody looks how like a real literature it is, nor asks whole questions. */
const mostForLikeness = 2_000_000;
const [first, ...words] = process.argv.slice(2);
if (first === 'home') await besideNeo4j(searchesOf);
else if (first === 'neo4j') await besideImported(Number(words[0] ?? 1_000_000));
else if (first === 'libraries') await besideLibraries(Number(words[0] ?? 1_000_000));
else inProcess(first === undefined ? [10_000, 100_000, 1_000_000] : [first, ...words].map(Number));

function inProcess(sizes: readonly number[]): void {
  console.log(
    `Node ${process.versions.node}, microseconds of ${rounds} pairs (${fewRounds} below the second row), one after the other, warmed up`,
  );
  const p50s = new Map<string, [papers: number, microseconds: number][]>();
  for (const papers of sizes) {
    for (const { search, p50 } of generated(papers)) {
      p50s.set(search, [...(p50s.get(search) ?? []), [papers, p50]]);
    }
  }
  console.log('\nGrowth of the median with the number of papers, as an exponent:');
  for (const [search, points] of p50s) {
    if (points.length > 1) console.log(`  ${exponentOf(points).toFixed(2)} ${search}`);
  }
}

function generated(papers: number) {
  const started = performance.now();
  const columns = generatedNetwork(papers);
  const madeAt = performance.now();
  const projection = projectionOf(columns);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  const builtAt = performance.now();
  const { lists, all } = bytesPerCollaboration(projection);
  const collaborations = projection.people.coauthors.values.length / 2;
  const people = columns.personIds.length;
  const bytes = bytesOf(projection);
  const digest = digestOf(columns);
  const published = publishedDigests[papers];
  console.log(
    `\n${papers} papers, ${people} people, ${collaborations} collaborations; ${digest}${published === undefined || published === digest ? '' : ': NOT THE PUBLISHED ONE'}`,
  );
  console.log(
    `generated in ${seconds(started, madeAt)} s, built in ${seconds(madeAt, builtAt)} s; ${(bytes / 2 ** 20).toFixed(1)} MiB: ${(bytes / people).toFixed(0)} bytes a person, ${lists.toFixed(1)} a collaboration between people (bar 12), ${all.toFixed(1)} with everything (bar 40)`,
  );
  const rows = searchesOf(projection);
  console.table(rows);
  console.table(kindsOf(projection));
  if (papers > mostForLikeness) return rows;
  const costs = knownCosts(projection, 'NEWMAN').bytes / collaborations;
  console.log(`costs by Newman weight, kept once asked for: ${costs.toFixed(1)} bytes a collaboration more`);
  console.table(likeness(statisticsOf(projection), papers));
  return rows;
}

/** The slope of a straight line through the logarithms, by least squares. */
function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(0.1, y))] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const up = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return up / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
