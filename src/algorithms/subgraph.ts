import { offsetsOf, type Lists } from './lists.js';
import type { WeightedNeighbours } from './neighbours.js';
import { costedLook, stride, type Search } from './search.js';

/** A part of a network by itself, its nodes numbered anew. */
export interface Subgraph {
  /** Who each node is in the network, in the order asked for. */
  readonly nodes: Uint32Array;
  /** Ascending. */
  readonly neighbours: Lists;
  /** At the places of neighbours.values. */
  readonly costs: Float64Array;
}

/** The network among some nodes, numbered in the order given. `places` is room of one number a node of the network, with whatever in it. */
export function* subgraphOf(
  network: WeightedNeighbours,
  nodes: Uint32Array,
  places: Uint32Array,
): Search<Subgraph> {
  nodes.forEach((node, place) => (places[node] = place));
  const [sources, targets, prices]: [number[], number[], number[]] = [[], [], []];
  const degrees = new Uint32Array(nodes.length);
  let work = 0;
  for (let source = 0; source < nodes.length; source += 1) {
    network.expand(nodes[source]!);
    for (let place = network.start; place < network.end; place += 1) {
      const target = places[network.list[place]!]!;
      if (nodes[target] !== network.list[place]) continue;
      sources.push(source);
      targets.push(target);
      prices.push(network.costAt(place));
      degrees[target]! += 1;
    }
    work += (network.end - network.start) * costedLook;
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  // Filled by source, each list of a target becomes ascending. Both directions of a step cost the same.
  const offsets = offsetsOf(degrees);
  const next = offsets.slice(0, nodes.length);
  const values = new Uint32Array(sources.length);
  const costs = new Float64Array(sources.length);
  for (let at = 0; at < sources.length; at += 1) {
    const place = next[targets[at]!]!++;
    values[place] = sources[at]!;
    costs[place] = prices[at]!;
    work += 1;
    if (work >= stride) {
      yield work;
      work = 0;
    }
  }
  yield work;
  return { nodes, neighbours: { offsets, values }, costs };
}

/** What the step between two neighbours costs. */
export function costBetween({ neighbours, costs }: Subgraph, one: number, other: number): number {
  const { offsets, values } = neighbours;
  let [low, high] = [offsets[one]!, offsets[one + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return costs[low]!;
}
