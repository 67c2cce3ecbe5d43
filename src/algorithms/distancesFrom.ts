import type { Neighbours } from './neighbours.js';
import { stride, type Search } from './search.js';

/** How many sources are searched from at a time: one bit each. */
const together = 32;

export const unreachable = -1;

/** Distances from many nodes to many, row by row of the sources; `unreachable` where no path leads. Breadth-first searches that share their
 *  steps, a bit a source (MS-BFS, Then et al. 2014): a node that several reach at one level is expanded once for all. A node that
 *  `isEndOnly` marks (nothing may lead over it) is still reached, and left when it is the source. O(levels x edges) for each 32 sources. */
export function* distancesFrom(
  network: Neighbours,
  sources: readonly number[],
  targets: readonly number[],
  isEndOnly: Uint8Array | null = null,
): Search<Int32Array[]> {
  const rows = sources.map(() => new Int32Array(targets.length).fill(unreachable));
  const columnsOf = new Map<number, number[]>();
  targets.forEach((target, column) => columnsOf.set(target, [...(columnsOf.get(target) ?? []), column]));
  for (let first = 0; first < sources.length; first += together) {
    yield* batch(
      network,
      sources.slice(first, first + together),
      rows.slice(first, first + together),
      columnsOf,
      isEndOnly,
    );
  }
  return rows;
}

function* batch(
  network: Neighbours,
  sources: readonly number[],
  rows: readonly Int32Array[],
  columnsOf: ReadonlyMap<number, readonly number[]>,
  isEndOnly: Uint8Array | null,
): Search<void> {
  const seen = new Uint32Array(network.size);
  let here = new Uint32Array(network.size);
  let ahead = new Uint32Array(network.size);
  let level: number[] = [];
  let left = sources.length * columnsOf.size;
  const reach = (node: number, bits: number, distance: number) => {
    const columns = columnsOf.get(node);
    if (columns === undefined) return;
    for (let bit = 0; bit < rows.length; bit += 1) {
      if (((bits >>> bit) & 1) === 0) continue;
      left -= 1;
      for (const column of columns) rows[bit]![column] = distance;
    }
  };
  sources.forEach((source, bit) => {
    if (here[source] === 0) level.push(source);
    here[source]! |= 1 << bit;
    seen[source]! |= 1 << bit;
    reach(source, 1 << bit, 0);
  });
  let work = 0;
  for (let distance = 1; level.length > 0 && left > 0; distance += 1) {
    const next: number[] = [];
    for (const node of level) {
      const bits = here[node]!;
      here[node] = 0;
      if (distance > 1 && isEndOnly?.[node] === 1) continue;
      network.expand(node);
      work += network.end - network.start;
      for (let place = network.start; place < network.end; place += 1) {
        const neighbour = network.list[place]!;
        const fresh = bits & ~seen[neighbour]!;
        if (fresh === 0) continue;
        if (ahead[neighbour] === 0) next.push(neighbour);
        ahead[neighbour]! |= fresh;
      }
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
    for (const node of next) {
      seen[node]! |= ahead[node]!;
      reach(node, ahead[node]!, distance);
    }
    [here, ahead] = [ahead, here];
    level = next;
  }
  yield work;
}
