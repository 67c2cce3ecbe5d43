import { distanceBetween } from '../../src/algorithms/distance.js';
import { finished } from '../../src/algorithms/search.js';
import { shortestPathCount } from '../../src/algorithms/shortestPathCount.js';
import type { Graph } from '../../src/graph/index.js';
import { collaborationsUnder } from '../../src/network/rules/collaborations.js';
import { loadProjection } from '../../src/network/loading/load.js';
import { projectionOf, type Projection } from '../../src/network/projection/projection.js';
import { roomFor } from '../../src/network/rules/room.js';
import { generatedNetwork } from '../generator.js';
import { warnUnlessAnthology, withGraph } from '../home.js';
import { connectedPairs, disconnectedPairs, endsOf, type PlacePair } from '../pairs.js';
import { percentile } from '../times.js';
import { statement, withDerivedEdges } from './derived.js';
import { withImported } from './imported.js';
import { judge } from './judged.js';

const rounds = 200;
/** Neo4j's compiler is done with a search after some thousand of them: as many as can be had in this time. */
const warmUpMs = 30_000;
const mostWarmUps = 3_000;

/** The network of the database at hand in process, and the same pairs asked of its Neo4j on relationships made for it and taken away again: each
 *  answer must be the same before any time counts. */
export const besideNeo4j = (searchesOf: (projection: Projection) => unknown): Promise<void> =>
  withGraph(async (graph) => {
    await warnUnlessAnthology(graph);
    const { projection } = await loadProjection(graph);
    tell("The home's network", projection);
    console.table(searchesOf(projection));
    await withDerivedEdges(graph, async () => {
      const rows = await judge(graph, projection);
      console.log(
        '\nJudged by Neo4j, every distance, number and reason equal, and every path where they are a hundred or fewer:',
      );
      console.table(rows);
      await compare(graph, projection);
    });
  });

/** The same on a generated network, in a Neo4j whose page cache holds all of it. */
export async function besideImported(papers: number): Promise<void> {
  const projection = projectionOf(generatedNetwork(papers));
  tell('A generated network', projection);
  await withImported(projection, (graph) => compare(graph, projection));
}

export const tell = (what: string, { people, papers }: Projection): void =>
  console.log(
    `\n${what}: ${papers.year.length} papers, ${people.isAmbiguous.length} people, ${people.coauthors.values.length / 2} collaborations`,
  );

interface Compared {
  readonly search: string;
  /** The statement that asks Neo4j. */
  readonly beside: string;
  /** Null: none. */
  readonly work: (from: number, to: number) => number | null;
  readonly pairs: readonly PlacePair[];
  /** How many times faster. */
  readonly goal: number;
}

async function compare(graph: Graph, projection: Projection): Promise<void> {
  const room = roomFor(projection);
  const network = collaborationsUnder(projection, { rules: {} }, room);
  const distance = (from: number, to: number) => finished(distanceBetween(network, from, to, room.sides));
  const count = (from: number, to: number) =>
    Number(finished(shortestPathCount(network, from, to, room.sides))?.count ?? 0);
  const [connected, apart] = [connectedPairs(projection, rounds), disconnectedPairs(projection, rounds)];
  const searches: Compared[] = [
    { search: 'one path', beside: 'shortestPath', work: distance, pairs: connected, goal: 100 },
    { search: 'exact count', beside: 'allShortestPaths', work: count, pairs: connected, goal: 60 },
    { search: 'one path, there is none', beside: 'shortestPath', work: distance, pairs: apart, goal: 1 },
  ];
  const rows = [];
  for (const search of searches) rows.push(await compared(graph, projection, search));
  console.log(`${rounds} random pairs a row, every answer equal; microseconds`);
  console.table(rows);
}

/** Each side answers pair after pair. Ours once more right after each of Neo4j's answers, when other work has filled the processor's caches. */
async function compared(
  graph: Graph,
  projection: Projection,
  { search, beside, work, pairs, goal }: Compared,
) {
  const warm = connectedPairs(projection, rounds + mostWarmUps).slice(rounds);
  const ask = async (pair: PlacePair) => {
    const [row] = await graph.read(beside, statement(beside), endsOf(projection, pair), {
      timeoutMs: 60_000,
    });
    return (row?.answer ?? null) as number | null;
  };
  const until = performance.now() + warmUpMs;
  let warmUps = 0;
  for (; warmUps < warm.length && performance.now() < until; warmUps += 1) {
    await ask(warm[warmUps]!);
    work(...warm[warmUps]!);
  }
  const ours = () =>
    pairs.map((pair) => {
      const started = performance.now();
      const answer = work(...pair);
      return { answer, time: (performance.now() - started) * 1000 };
    });
  const alone = ours();
  const inTurn: number[] = [];
  const theirs: number[] = [];
  for (const [at, pair] of pairs.entries()) {
    const started = performance.now();
    const their = await ask(pair);
    theirs.push((performance.now() - started) * 1000);
    const { answer } = alone[at]!;
    if (their !== answer) throw new Error(`${search}: ${String(answer)} here, ${String(their)} by Neo4j`);
    const begun = performance.now();
    work(...pair);
    inTurn.push((performance.now() - begun) * 1000);
  }
  const times = alone.map(({ time }) => time);
  const [p50, p50InTurn, their50] = [times, inTurn, theirs].map((all) => percentile(all, 50));
  const ratio = Math.round(their50! / p50!);
  return {
    ...{ search, beside, 'warm-ups': warmUps },
    ...{ p50: Math.round(p50!), p99: Math.round(percentile(times, 99)) },
    ...{ 'Neo4j p50': Math.round(their50!), 'Neo4j p99': Math.round(percentile(theirs, 99)) },
    ...{ ratio, goal, missed: ratio < goal ? 'MISS' : '' },
    ...{ 'p50 in turn': Math.round(p50InTurn!), 'ratio in turn': Math.round(their50! / p50InTurn!) },
  };
}
