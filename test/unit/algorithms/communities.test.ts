import { communitiesOf } from '../../../src/algorithms/communities.js';
import { distancesFrom } from '../../../src/algorithms/distancesFrom.js';
import { finished } from '../../../src/algorithms/search.js';
import { randomOf } from '../network/random.js';
import { clique, listsFrom, networkOf, randomEdges, range, waysFrom, type Edge } from './graphs.js';

const weighted = (size: number, edges: readonly Edge[]) => {
  const lists = listsFrom(size, edges);
  return { ...lists, weights: new Float64Array(lists.values.length).fill(1) };
};

describe('communities', () => {
  it('are the cliques of a ring of cliques, whatever the seed', () => {
    const edges = range(0, 6).flatMap((at): Edge[] => [
      ...clique(range(5 * at, 5 * at + 5)),
      [5 * at, (5 * at + 9) % 30],
    ]);
    for (const seed of [1, 2, 3]) {
      const found = finished(communitiesOf(weighted(30, edges), seed));
      expect(Array.from(found)).toEqual(range(0, 30).map((node) => found[5 * Math.floor(node / 5)]));
      expect(new Set(found).size).toBe(6);
    }
  });

  it('are the same twice, and nobody alone is joined', () => {
    const edges = randomEdges(randomOf(3), 150, 300);
    const network = weighted(151, edges);
    const found = finished(communitiesOf(network, 5));
    expect(finished(communitiesOf(network, 5))).toEqual(found);
    expect(found.filter((one) => one === found[150])).toHaveLength(1);
    expect(new Set(found).size).toBeLessThan(75);
  });
});

describe('distances from many at a time', () => {
  it('are those from each by itself, over more sources than go together', () => {
    const network = networkOf(120, randomEdges(randomOf(8), 120, 130));
    const sources = range(0, 70).map((at) => (at * 7) % 120);
    const targets = range(0, 120).reverse();
    const rows = finished(distancesFrom(network, sources, targets));
    expect(rows.map((row) => Array.from(row))).toEqual(
      sources.map((source) => {
        const ways = waysFrom(network, source);
        return targets.map((target) => ways.get(target)?.distance ?? -1);
      }),
    );
  });
});
