import type { Search } from './search.js';
import type { Subgraph } from './subgraph.js';
import type { Waypoints } from './walkDistance.js';

/** Walks to one node of a subgraph that visit every waypoint and have no more than so many steps. A state is a node with the set of
 *  waypoints visited up to it, itself included: node * sets + set. */
export interface Journey {
  readonly graph: Subgraph;
  /** By node of the subgraph. */
  readonly waypoints: Waypoints;
  readonly sets: number;
  readonly start: number;
  readonly goal: number;
  readonly longest: number;
  /** toGo[steps][state]: the least cost from a state to the goal in at most so many steps; Infinity where none leads there. */
  readonly toGo: readonly Float64Array[];
}

/** Least costs by number of steps (Bellman 1958), backwards from the goal. O(steps x edges x sets). */
export function* journeyTo(
  graph: Subgraph,
  from: number,
  to: number,
  waypoints: Waypoints,
  longest: number,
): Search<Journey> {
  const sets = waypoints.all + 1;
  const goal = to * sets + waypoints.all;
  const nothing = new Float64Array(graph.nodes.length * sets).fill(Infinity);
  nothing[goal] = 0;
  const toGo: Float64Array[] = [nothing];
  let isDone = false;
  for (let steps = 1; steps <= longest; steps += 1) {
    const before = toGo[steps - 1]!;
    const layer: Float64Array = isDone ? before : yield* oneStepMore(graph, waypoints, before);
    isDone ||= layer === before;
    toGo.push(layer);
  }
  return { graph, waypoints, sets, start: from * sets + waypoints.bits[from]!, goal, longest, toGo };
}

/** The layer itself when nothing becomes cheaper. */
function* oneStepMore(
  { neighbours, costs }: Subgraph,
  { bits, all }: Waypoints,
  before: Float64Array,
): Search<Float64Array> {
  const { offsets, values } = neighbours;
  const sets = all + 1;
  const layer = before.slice();
  let isCheaper = false;
  for (let node = 0; node + 1 < offsets.length; node += 1) {
    for (let visited = bits[node]!; visited < sets; visited += 1) {
      if ((visited & bits[node]!) !== bits[node]) continue;
      const state = node * sets + visited;
      let least = before[state]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
        const next = values[place]!;
        const cost = costs[place]! + before[next * sets + (visited | bits[next]!)]!;
        if (cost < least) least = cost;
      }
      if (least === before[state]) continue;
      layer[state] = least;
      isCheaper = true;
    }
    if ((node & 0x3ff) === 0) yield 0x400 * sets;
  }
  yield values.length * sets;
  return isCheaper ? layer : before;
}
