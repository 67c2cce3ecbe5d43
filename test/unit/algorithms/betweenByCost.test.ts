import { WalksByCost } from '../../../src/algorithms/betweenByCost.js';
import { labelSidesOf } from '../../../src/algorithms/labels.js';
import { sidesOf } from '../../../src/algorithms/levels.js';
import type { WeightedNeighbours } from '../../../src/algorithms/neighbours.js';
import { finished } from '../../../src/algorithms/search.js';
import type { Waypoints } from '../../../src/algorithms/walkDistance.js';
import { randomOf } from '../network/random.js';
import { networkOf, randomEdges, type Edge } from './graphs.js';

const size = 40;

function weighted(edges: readonly Edge[]): WeightedNeighbours {
  let here = 0;
  const costs = (one: number, other: number) => [1, 2, 9, 20, 30][(one * other * 7 + one + other) % 5]!;
  const plain = networkOf(size, edges);
  return {
    ...plain,
    expand(node) {
      here = node;
      plain.expand.call(this, node);
    },
    costAt(place) {
      return costs(here, this.list[place]!);
    },
  };
}

/** costs[steps][visited][node]: what the cheapest walk of exactly so many steps from a node costs that visits just these waypoints. */
function walksFrom(network: WeightedNeighbours, root: number, { bits, all }: Waypoints, longest: number) {
  const none = () => Array.from({ length: all + 1 }, () => new Array<number>(size).fill(Infinity));
  const costs = [none()];
  costs[0]![bits[root]!]![root] = 0;
  for (let steps = 1; steps <= longest; steps += 1) {
    const layer = none();
    costs[steps - 1]!.forEach((row, visited) =>
      row.forEach((cost, node) => {
        network.expand(node);
        for (let place = network.start; place < network.end; place += 1) {
          const next = network.list[place]!;
          const after = layer[visited | bits[next]!]!;
          after[next] = Math.min(after[next]!, cost + network.costAt(place));
        }
      }),
    );
    costs.push(layer);
  }
  return costs;
}

/** What the cheapest walk over each node costs, by joining every two that meet there. */
function walksOver(
  network: WeightedNeighbours,
  from: number,
  to: number,
  waypoints: Waypoints,
  longest: number,
): number[] {
  const [forward, backward] = [from, to].map((end) => walksFrom(network, end, waypoints, longest));
  return Array.from({ length: size }, (_, node) => {
    let least = Infinity;
    forward!.forEach((layer, made) =>
      layer.forEach((row, visited) =>
        backward!.slice(0, longest - made + 1).forEach((other) =>
          other.forEach((ahead, others) => {
            if ((visited | others) === waypoints.all) least = Math.min(least, row[node]! + ahead[node]!);
          }),
        ),
      ),
    );
    return least;
  });
}

it.each([
  ['without knowing hops', Infinity],
  ['knowing hops from the first step on', 0],
])('the cheapest walk, and who is on one within a bound, are as by joining all walks: %s', (_, patience) => {
  const labels = labelSidesOf(size);
  const levels = sidesOf(size);
  let [found, isShort] = [0, 0];
  for (let turn = 0; turn < 100; turn += 1) {
    const random = randomOf(1_000 + turn);
    const network = weighted(randomEdges(random, size, 50 + (turn % 40)));
    const [from, to, one, other] = [0, 1, 2, 3].map(() => Math.floor(random() * size)) as [
      number,
      number,
      number,
      number,
    ];
    if (from === to) continue;
    const bits = new Uint8Array(size);
    const all = turn % 3;
    if (all > 0) bits[one] = 1;
    if (all > 1) bits[other]! |= 2;
    const waypoints = { bits, all: [0, 1, 3][all]! };
    const longest = 3 + Math.floor(random() * 7);
    const over = walksOver(network, from, to, waypoints, longest);
    const ground = { network, plain: network };
    const walks = new WalksByCost(ground, { from, to, waypoints, longest }, { labels, levels }, patience);
    const least = Math.min(...over);
    expect([turn, finished(walks.least())]).toEqual([turn, least]);
    if (least === Infinity) continue;
    found += 1;
    if (walksOver(network, from, to, waypoints, longest + 5).some((cost) => cost < least)) isShort += 1;
    for (const bound of [least, least + 2, least + 5]) {
      const { nodes, bound: widest } = finished(walks.within(bound, bound === least + 5));
      const expected = over.flatMap((cost, node) => (cost <= widest && cost < Infinity ? [node] : []));
      expect([turn, bound, [...nodes].sort((a, b) => a - b)]).toEqual([turn, bound, expected]);
    }
  }
  expect(found).toBeGreaterThan(40);
  // The number of steps kept a cheaper one out.
  expect(isShort).toBeGreaterThan(6);
});
