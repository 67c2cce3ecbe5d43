import type { Levels } from './levels.js';
import type { Neighbours } from './neighbours.js';
import { stride, type Search } from './search.js';

/** Reaches everybody within `depth` steps of a node, level by level, into `levels`. Breadth-first search, O(edges). */
export function* levelsFrom(network: Neighbours, root: number, depth: number, levels: Levels): Search<void> {
  levels.begin(root);
  const { marks, base, queue } = levels;
  let work = 0;
  while (levels.level < depth && levels.width > 0) {
    const [first, end] = [levels.starts[levels.level]!, levels.length];
    const mark = base + levels.level + 1;
    levels.starts.push(end);
    for (let at = first; at < end; at += 1) {
      network.expand(queue[at]!);
      work += network.end - network.start;
      for (let place = network.start; place < network.end; place += 1) {
        const node = network.list[place]!;
        if (marks[node]! >= base) continue;
        marks[node] = mark;
        queue[levels.length++] = node;
      }
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
  }
  yield work;
}
