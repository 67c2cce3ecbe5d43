import type { Levels, Sides } from './levels.js';
import type { Neighbours } from './neighbours.js';
import { stride, type Search } from './search.js';

/** Every node on some walk of at most `hops` steps between two nodes: those whose distances from both ends sum to no more. Both sides go by
 *  levels until their levels sum to `hops`; each then goes on among nodes of the other only: whatever else it could reach is too far
 *  from that other end. O(edges within half of `hops`). */
export function* betweenByHops(
  network: Neighbours,
  from: number,
  to: number,
  hops: number,
  { forward, backward }: Sides,
): Search<Uint32Array> {
  forward.begin(from);
  backward.begin(to);
  while (forward.level + backward.level < hops && forward.width > 0 && backward.width > 0) {
    yield* step(network, forward.width <= backward.width ? forward : backward, null, hops);
  }
  while (forward.level < hops && forward.width > 0) yield* step(network, forward, backward, hops);
  while (backward.level < hops && backward.width > 0) yield* step(network, backward, forward, hops);
  return forward.queue.slice(0, forward.length).filter((node) => isBetween(forward, backward, node, hops));
}

function isBetween(side: Levels, other: Levels, node: number, hops: number): boolean {
  const away = other.of(node);
  return away >= 0 && side.of(node) + away <= hops;
}

/** The next level of a side; with `within`, only from and to nodes of that other side that are near enough to its end. */
function* step(network: Neighbours, side: Levels, within: Levels | null, hops: number): Search<void> {
  const { marks, base, queue } = side;
  const level = side.level + 1;
  const [first, end] = [side.starts[side.level]!, side.length];
  let work = 0;
  side.starts.push(end);
  for (let at = first; at < end; at += 1) {
    const here = queue[at]!;
    if (within !== null && !isBetween(side, within, here, hops)) continue;
    network.expand(here);
    work += network.end - network.start;
    for (let place = network.start; place < network.end; place += 1) {
      const node = network.list[place]!;
      if (marks[node]! >= base) continue;
      if (within !== null && (within.of(node) < 0 || within.of(node) + level > hops)) continue;
      marks[node] = base + level;
      queue[side.length++] = node;
    }
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  yield work;
}
