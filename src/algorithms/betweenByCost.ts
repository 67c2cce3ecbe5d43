import type { WeightedNeighbours } from './neighbours.js';
import type { Reach } from './reach.js';
import { stride, type Search } from './search.js';

export interface BetweenByCost {
  /** The least cost of a walk between the two. */
  readonly least: number;
  readonly bound: number;
  /** Every node on some walk that costs at most `bound`. */
  readonly nodes: Uint32Array;
  /** No bound could add another node. */
  readonly isAll: boolean;
}

/** Every node on some walk between two nodes that costs at most boundOf(least cost): those whose least costs from both ends sum to no more.
 *  Null when none leads there. Dijkstra's search from both ends until what is left of the two costs more than the bound together; each then
 *  goes on among nodes that the other has settled: whatever else it could reach is too dear from that other end. `boundOf` is at
 *  least the cost it is given. */
export function* betweenByCost(
  network: WeightedNeighbours,
  from: number,
  to: number,
  boundOf: (least: number) => number,
  [forward, backward]: readonly [Reach, Reach],
): Search<BetweenByCost | null> {
  forward.begin(from);
  backward.begin(to);
  let least = from === to ? 0 : Infinity;
  let work = 0;
  const meet = (other: Reach) => (node: number, cost: number) => {
    if (other.isSeen(node)) least = Math.min(least, cost + other.costs[node]!);
  };
  const [meetForward, meetBackward] = [meet(backward), meet(forward)];
  while (
    forward.nearest + backward.nearest <= boundOf(least) &&
    Math.max(forward.nearest, backward.nearest) < Infinity
  ) {
    const isForward = forward.nearest <= backward.nearest;
    const side = isForward ? forward : backward;
    const node = side.next();
    if (node === undefined) break;
    work += side.settle(network, node, isForward ? meetForward : meetBackward);
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  yield work;
  if (least === Infinity) return null;
  const bound = boundOf(least);
  const isForwardWhole = yield* complete(network, forward, backward, bound);
  const isBackwardWhole = yield* complete(network, backward, forward, bound);
  const isBetween = (node: number) =>
    backward.isSettled(node) && forward.costs[node]! + backward.costs[node]! <= bound;
  const nodes = Uint32Array.from(forward.settled.filter(isBetween));
  const isAll = isForwardWhole && isBackwardWhole && nodes.length === forward.settled.length;
  return { least, bound, nodes, isAll };
}

/** Settles what is left of a side among nodes of the other; true when it left out nothing. */
function* complete(network: WeightedNeighbours, side: Reach, other: Reach, bound: number): Search<boolean> {
  let isAll = true;
  let work = 0;
  for (let node = side.next(); node !== undefined; node = side.next()) {
    if (!other.isSettled(node) || side.costs[node]! + other.costs[node]! > bound) {
      isAll = false;
      if (side.nearest > bound) break;
      continue;
    }
    work += side.settle(network, node, () => undefined);
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  yield work;
  return isAll;
}
