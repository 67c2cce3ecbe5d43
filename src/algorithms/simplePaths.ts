import type { Neighbours } from './neighbours.js';
import { stride, type Search } from './search.js';

/** Who is on no path between two nodes that visits nobody twice: 1 for each of them. Those who are lie in the blocks that the two ends are joined
 *  through: depth-first search with low points (Hopcroft and Tarjan 1973). The two are connected. O(edges). */
export function* offSimplePaths(network: Neighbours, from: number, to: number): Search<Uint8Array> {
  const isOff = new Uint8Array(network.size).fill(1);
  /** When each was found, from 1 on; the earliest found that its branch leads back to. */
  const found = new Uint32Array(network.size);
  const low = new Uint32Array(network.size);
  /** From `from` to where the search is now, and where the neighbours of each begin that are still to be tried. */
  const branch: number[] = [];
  const starts: number[] = [];
  const untried: number[] = [];
  /** Found, and not yet in a block. */
  const open: number[] = [];
  let count = 0;
  let work = 0;
  const enter = (node: number) => {
    const parent = branch.at(-1);
    found[node] = low[node] = count += 1;
    branch.push(node);
    open.push(node);
    starts.push(untried.length);
    network.expand(node);
    for (let place = network.start; place < network.end; place += 1) {
      const next = network.list[place]!;
      if (found[next] === 0) untried.push(next);
      else if (next !== parent) low[node] = Math.min(low[node]!, found[next]!);
    }
    work += network.end - network.start;
  };
  const leave = (node: number) => {
    branch.pop();
    starts.pop();
    const parent = branch.at(-1);
    if (parent === undefined) return;
    low[parent] = Math.min(low[parent]!, low[node]!);
    if (low[node]! < found[parent]!) return;
    const isBetween = found[to]! >= found[node]!;
    if (isBetween) isOff[parent] = 0;
    for (let other = -1; other !== node;) {
      other = open.pop()!;
      if (isBetween) isOff[other] = 0;
    }
  };
  enter(from);
  while (branch.length > 0) {
    if (untried.length === starts.at(-1)) leave(branch.at(-1)!);
    else {
      const next = untried.pop()!;
      if (found[next] === 0) enter(next);
    }
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  yield work;
  return isOff;
}
