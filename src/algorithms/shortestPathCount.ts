import type { Levels, Sides } from './levels.js';
import type { Neighbours } from './neighbours.js';
import { stride, type Search } from './search.js';

export interface ShortestPathCount {
  readonly distance: number;
  /** A bigint once it is beyond 2^53 - 1. */
  readonly count: number | bigint;
}

/** How many shortest paths lead from one node to another, null when none does: bidirectional breadth-first search that carries the number
 *  of ways to each node (Brandes 2001, section 3, from both sides). Exact at any size. O(edges within half the distance). */
export function* shortestPathCount(
  network: Neighbours,
  from: number,
  to: number,
  { forward, backward }: Sides,
): Search<ShortestPathCount | null> {
  if (from === to) return { distance: 0, count: 1 };
  forward.begin(from);
  backward.begin(to);
  forward.counts[from] = 1;
  backward.counts[to] = 1;
  while (forward.width > 0 && backward.width > 0) {
    const [side, other] = forward.width <= backward.width ? [forward, backward] : [backward, forward];
    const count = yield* step(network, side, other);
    if (count === 0) continue;
    const distance = forward.level + backward.level;
    if (count <= Number.MAX_SAFE_INTEGER) return { distance, count };
    return { distance, count: yield* countExactly(network, side, other) };
  }
  return null;
}

/** Begins the next level of `side`; the number of paths through it to `other` once it touches that side, 0 before. */
function* step(network: Neighbours, side: Levels, other: Levels): Search<number> {
  const { marks, base, queue, counts } = side;
  const { marks: otherMarks, base: otherBase, counts: otherCounts } = other;
  const [first, end] = [side.starts[side.level]!, side.length];
  const mark = base + side.level + 1;
  let length = end;
  let paths = 0;
  let work = 0;
  side.starts.push(end);
  for (let at = first; at < end; at += 1) {
    const here = queue[at]!;
    const ways = counts[here]!;
    network.expand(here);
    const { list, end: last } = network;
    work += last - network.start;
    for (let place = network.start; place < last; place += 1) {
      const node = list[place]!;
      if (otherMarks[node]! >= otherBase) paths += ways * otherCounts[node]!;
      else if (marks[node]! < base) {
        marks[node] = mark;
        counts[node] = ways;
        queue[length++] = node;
      } else if (marks[node] === mark) counts[node]! += ways;
    }
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  side.length = length;
  yield work;
  return paths;
}

/** The same over the levels that stand already, in whole numbers of any size. `side` has begun a level too many: the one that met. */
function* countExactly(network: Neighbours, side: Levels, other: Levels): Search<bigint> {
  const before = yield* waysTo(network, side, side.level - 1);
  const behind = yield* waysTo(network, other, other.level);
  let paths = 0n;
  for (let at = side.starts[side.level - 1]!; at < side.starts[side.level]!; at += 1) {
    const here = side.queue[at]!;
    const ways = before.get(here)!;
    network.expand(here);
    for (let place = network.start; place < network.end; place += 1) {
      const others = behind.get(network.list[place]!);
      if (others !== undefined && other.of(network.list[place]!) === other.level) paths += ways * others;
    }
    yield network.end - network.start;
  }
  return paths;
}

/** The number of shortest paths from the root of a side to every node up to a level. */
function* waysTo(network: Neighbours, side: Levels, level: number): Search<Map<number, bigint>> {
  const ways = new Map<number, bigint>([[side.queue[0]!, 1n]]);
  const end = side.starts[level]!;
  for (let at = 0; at < end; at += 1) {
    const here = side.queue[at]!;
    const beyond = side.of(here) + 1;
    network.expand(here);
    for (let place = network.start; place < network.end; place += 1) {
      const node = network.list[place]!;
      if (side.of(node) === beyond) ways.set(node, (ways.get(node) ?? 0n) + ways.get(here)!);
    }
    yield network.end - network.start;
  }
  return ways;
}
