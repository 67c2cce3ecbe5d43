import type { Levels, Sides } from './levels.js';
import type { Neighbours } from './neighbours.js';
import { stride, type Search } from './search.js';

/** Fewest steps between two nodes, null when none lead there, by bidirectional breadth-first search (Pohl 1971): each turn the side with
 *  fewer nodes in its last level takes a step, until a step lands on the other side. O(edges within half the distance). */
export function* distanceBetween(
  network: Neighbours,
  from: number,
  to: number,
  { forward, backward }: Sides,
): Search<number | null> {
  if (from === to) return 0;
  forward.begin(from);
  backward.begin(to);
  // Until they meet nobody is on both sides: one array tells which side a node is on, and a neighbour is looked up in it once.
  const { marks, base } = forward;
  marks[to] = base + 1;
  while (forward.width > 0 && backward.width > 0) {
    const meets =
      forward.width <= backward.width
        ? yield* step(network, forward, marks, base, base)
        : yield* step(network, backward, marks, base, base + 1);
    if (meets) return forward.level + backward.level;
  }
  return null;
}

/** Begins the next level of a side, whose nodes bear `mark`; true as soon as it touches the other, whose last level it then touches: an
 *  earlier one would have been touched earlier. Marks below `base` are of earlier searches. */
function* step(
  network: Neighbours,
  side: Levels,
  marks: Uint32Array,
  base: number,
  mark: number,
): Search<boolean> {
  const { queue } = side;
  const [first, end] = [side.starts[side.level]!, side.length];
  let length = end;
  let work = 0;
  side.starts.push(end);
  for (let at = first; at < end; at += 1) {
    network.expand(queue[at]!);
    const { list, end: last } = network;
    work += last - network.start;
    for (let place = network.start; place < last; place += 1) {
      const node = list[place]!;
      const known = marks[node]!;
      if (known < base) {
        marks[node] = mark;
        queue[length++] = node;
      } else if (known !== mark) return true;
    }
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  side.length = length;
  yield work;
  return false;
}
