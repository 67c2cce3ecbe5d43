import { distanceBetween } from '../../src/algorithms/distance.js';
import { finished } from '../../src/algorithms/search.js';
import { shortestPathCount } from '../../src/algorithms/shortestPathCount.js';
import type { Graph } from '../../src/graph/index.js';
import { collaborationsUnder } from '../../src/network/rules/collaborations.js';
import { idAt } from '../../src/network/projection/idTable.js';
import { loadProjection } from '../../src/network/loading/load.js';
import type { Projection } from '../../src/network/projection/projection.js';
import { roomFor } from '../../src/network/rules/room.js';
import { warnUnlessAnthology, withGraph } from '../home.js';
import { Random } from '../random.js';
import { percentile } from '../times.js';
import { statement, withDerivedEdges } from './derived.js';
import { judge } from './judged.js';

const rounds = 200;
const warmUps = 50;

/** The network of the database at hand in process, and the same pairs asked of its Neo4j on relationships made for it and taken away again: each
 *  answer must be the same before any time counts. */
export const besideNeo4j = (searchesOf: (projection: Projection) => unknown): Promise<void> =>
  withGraph(async (graph) => {
    await warnUnlessAnthology(graph);
    const { projection } = await loadProjection(graph);
    const { people, papers } = projection;
    console.log(
      `\nThe home's network: ${papers.year.length} papers, ${people.isAmbiguous.length} people, ${people.coauthors.values.length / 2} collaborations`,
    );
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

async function compare(graph: Graph, projection: Projection): Promise<void> {
  const room = roomFor(projection);
  const network = collaborationsUnder(projection, { rules: {} }, room);
  const { component, ids } = projection.people;
  const random = new Random(5);
  const searches = [
    [
      'one path',
      'shortestPath',
      (a: number, b: number) => finished(distanceBetween(network, a, b, room.sides)),
      100,
    ],
    [
      'exact count',
      'allShortestPaths',
      (a: number, b: number) => finished(shortestPathCount(network, a, b, room.sides))?.count,
      60,
    ],
  ] as const;
  const [ours, theirs] = [searches.map((): number[] => []), searches.map((): number[] => [])];
  let most = { count: 0, from: '', to: '' };
  for (let turn = 0; turn < warmUps + rounds;) {
    const [from, to] = [random.below(component.length), random.below(component.length)];
    if (from === to || component[from] !== component[to]) continue;
    const pair = { from: idAt(ids, from), to: idAt(ids, to) };
    for (const [at, [search, name, work]] of searches.entries()) {
      let started = performance.now();
      const answer = work(from, to);
      const our = performance.now() - started;
      started = performance.now();
      const [row] = await graph.read(name, statement(name), pair, { timeoutMs: 60_000 });
      const their = performance.now() - started;
      if (row?.answer !== answer)
        throw new Error(`${search}: ${String(answer)} here, ${String(row?.answer)} by Neo4j`);
      if (at === 1 && Number(answer) > most.count) most = { count: Number(answer), ...pair };
      if (turn < warmUps) continue;
      ours[at]!.push(our);
      theirs[at]!.push(their);
    }
    turn += 1;
  }
  console.log(
    `${warmUps + rounds} random pairs, every distance and count equal; most shortest paths: ${JSON.stringify(most)}`,
  );
  console.table(
    searches.map(([search, name, , goal], at) => {
      const [our, their] = [percentile(ours[at]!, 50), percentile(theirs[at]!, 50)];
      const ratio = Math.round(their / our);
      const figures = { 'p50 us': Math.round(our * 1000), 'Neo4j p50 us': Math.round(their * 1000) };
      return { search, beside: name, ...figures, ratio, goal, missed: ratio < goal ? 'MISS' : '' };
    }),
  );
}
