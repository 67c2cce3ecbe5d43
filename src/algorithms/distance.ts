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
  while (forward.width > 0 && backward.width > 0) {
    const meets =
      forward.width <= backward.width
        ? yield* step(network, forward, backward)
        : yield* step(network, backward, forward);
    if (meets) return forward.level + backward.level;
  }
  return null;
}

/** Begins the next level of `side`; true as soon as it touches `other`, whose last level it then touches: an earlier one would have
 *  been touched earlier. */
function* step(network: Neighbours, side: Levels, other: Levels): Search<boolean> {
  const { marks, base, queue } = side;
  const { marks: otherMarks, base: otherBase } = other;
  const [first, end] = [side.starts[side.level]!, side.length];
  const mark = base + side.level + 1;
  let length = end;
  let work = 0;
  side.starts.push(end);
  for (let at = first; at < end; at += 1) {
    network.expand(queue[at]!);
    const { list, end: last } = network;
    work += last - network.start;
    for (let place = network.start; place < last; place += 1) {
      const node = list[place]!;
      if (otherMarks[node]! >= otherBase) return true;
      if (marks[node]! >= base) continue;
      marks[node] = mark;
      queue[length++] = node;
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
