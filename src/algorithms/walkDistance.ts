import type { Neighbours } from './neighbours.js';
import { stride, type Search } from './search.js';

/** What a walk has to visit on its way: bits[node] are the waypoints that a node is, `all` those asked for. At most four. */
export interface Waypoints {
  readonly bits: Uint8Array;
  readonly all: number;
}

const states = 16;

/** Fewest steps of a walk between two nodes that visits every waypoint, in any order; null when there is none. Breadth-first search over
 *  pairs of a node and the set visited so far. O(edges x sets). */
export function* walkDistance(
  network: Neighbours,
  from: number,
  to: number,
  { bits, all }: Waypoints,
): Search<number | null> {
  /** A bit for each set of waypoints with which a node was reached. */
  const reached = new Uint16Array(network.size);
  reached[from] = 1 << bits[from]!;
  if (from === to && bits[from] === all) return 0;
  let work = 0;
  let level = [from * states + bits[from]!];
  for (let steps = 1; level.length > 0; steps += 1) {
    const next: number[] = [];
    for (const state of level) {
      const visited = state % states;
      network.expand((state - visited) / states);
      work += network.end - network.start;
      for (let place = network.start; place < network.end; place += 1) {
        const node = network.list[place]!;
        const after = visited | bits[node]!;
        if ((reached[node]! >> after) & 1) continue;
        if (node === to && after === all) return steps;
        reached[node]! |= 1 << after;
        next.push(node * states + after);
      }
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
    level = next;
  }
  return null;
}
