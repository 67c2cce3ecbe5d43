import { listsOf, transposed, withoutRepeats, type Lists } from '../../../src/algorithms/lists.js';
import { neighboursIn, type Neighbours } from '../../../src/algorithms/neighbours.js';

export type Edge = readonly [number, number];

/** Both directions of each edge, in ascending order. */
export function listsFrom(size: number, edges: readonly Edge[]): Lists {
  const rows: number[][] = Array.from({ length: size }, () => []);
  for (const [one, other] of edges) {
    if (one === other) continue;
    rows[one]!.push(other);
    rows[other]!.push(one);
  }
  return transposed(withoutRepeats(listsOf(rows), size), size);
}

export const networkOf = (size: number, edges: readonly Edge[]): Neighbours =>
  neighboursIn(listsFrom(size, edges));

export const randomEdges = (random: () => number, size: number, count: number): Edge[] =>
  Array.from({ length: count }, () => [Math.floor(random() * size), Math.floor(random() * size)] as const);

export const clique = (nodes: readonly number[]): Edge[] =>
  nodes.flatMap((one, at) => nodes.slice(at + 1).map((other) => [one, other] as const));

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** Distance and number of shortest paths to every node, from one side and in whole numbers of any size. */
export function waysFrom(
  network: Neighbours,
  root: number,
): Map<number, { distance: number; count: bigint }> {
  const ways = new Map([[root, { distance: 0, count: 1n }]]);
  const queue = [root];
  for (const here of queue) {
    const { distance, count } = ways.get(here)!;
    network.expand(here);
    for (const node of network.list.subarray(network.start, network.end)) {
      const known = ways.get(node);
      if (known === undefined) {
        ways.set(node, { distance: distance + 1, count });
        queue.push(node);
      } else if (known.distance === distance + 1) known.count += count;
    }
  }
  return ways;
}
