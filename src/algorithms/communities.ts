import { stride, type Search } from './search.js';

/** A network with weights: the same in both directions, no node beside itself. */
export interface WeightedLists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  /** At the places of `values`, above 0. */
  readonly weights: Float64Array;
}

/** Communities by the Louvain method (Blondel et al. 2008): each node moves to the neighbouring community that gains the most modularity until
 *  none gains, then communities become nodes. Out: the community of each node, numbered by first appearance. The order of the nodes
 *  comes from the seed, ties go to the community with the lower number: the same for the same network and seed. */
export function* communitiesOf(network: WeightedLists, seed: number): Search<Uint32Array> {
  const size = network.offsets.length - 1;
  let level: Level = { ...network, loops: new Float64Array(size) };
  let communities = Uint32Array.from({ length: size }, (_, node) => node);
  for (let round = 0; ; round += 1) {
    const moved = yield* moveNodes(level, seed + round);
    if (moved === null) return communities;
    communities = communities.map((node) => moved[node]!);
    level = yield* joined(level, moved);
  }
}

interface Level extends WeightedLists {
  /** Twice the weight inside a node that was a community. */
  readonly loops: Float64Array;
}

/** Numbered by first appearance; null when nothing moved. */
function* moveNodes({ offsets, values, weights, loops }: Level, seed: number): Search<Uint32Array | null> {
  const size = offsets.length - 1;
  const degrees = loops.slice();
  for (let node = 0; node < size; node += 1) {
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1)
      degrees[node]! += weights[place]!;
  }
  const all = degrees.reduce((sum, degree) => sum + degree, 0);
  const community = Uint32Array.from({ length: size }, (_, node) => node);
  const totals = degrees.slice();
  const shared = new Float64Array(size);
  const order = shuffled(size, seed);
  let isMoved = false;
  let work = 0;
  for (let moves = 1; moves > 0;) {
    moves = 0;
    for (const node of order) {
      const home = community[node]!;
      const near: number[] = [home];
      for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
        const other = community[values[place]!]!;
        if (shared[other] === 0 && other !== home) near.push(other);
        shared[other]! += weights[place]!;
      }
      totals[home]! -= degrees[node]!;
      let best = home;
      let most = shared[home]! - (totals[home]! * degrees[node]!) / all;
      for (const other of near) {
        const gain = shared[other]! - (totals[other]! * degrees[node]!) / all;
        // A gain below what rounding can make up would let a node wander for ever.
        if (gain > most + 1e-9 || (best !== home && gain > most - 1e-9 && other < best))
          [best, most] = [other, gain];
      }
      for (const other of near) shared[other] = 0;
      totals[best]! += degrees[node]!;
      community[node] = best;
      if (best !== home) moves += 1;
      work += offsets[node + 1]! - offsets[node]! + 1;
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
    isMoved ||= moves > 0;
  }
  yield work;
  return isMoved ? numbered(community) : null;
}

function numbered(community: Uint32Array): Uint32Array {
  const numbers = new Map<number, number>();
  return community.map((one) => {
    if (!numbers.has(one)) numbers.set(one, numbers.size);
    return numbers.get(one)!;
  });
}

/** Communities as nodes, what joined their members between them. */
function* joined({ offsets, values, weights, loops }: Level, community: Uint32Array): Search<Level> {
  const size = community.reduce((most, one) => Math.max(most, one + 1), 0);
  const between: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const inside = new Float64Array(size);
  for (let node = 0; node < community.length; node += 1) {
    const one = community[node]!;
    inside[one]! += loops[node]!;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      const other = community[values[place]!]!;
      if (one === other) inside[one]! += weights[place]!;
      else between[one]!.set(other, (between[one]!.get(other) ?? 0) + weights[place]!);
    }
    if (node % 1000 === 0) yield 1000;
  }
  const starts = new Uint32Array(size + 1);
  between.forEach((links, one) => (starts[one + 1] = starts[one]! + links.size));
  return {
    offsets: starts,
    values: Uint32Array.from(between.flatMap((links) => [...links.keys()])),
    weights: Float64Array.from(between.flatMap((links) => [...links.values()])),
    loops: inside,
  };
}

/** 0 to size - 1 in an order that the seed decides (Fisher and Yates; xorshift32). */
function shuffled(size: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, at) => at);
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  for (let at = size - 1; at > 0; at -= 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
