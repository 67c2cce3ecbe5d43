import type { Journey } from './costToGo.js';
import { Heap } from './heap.js';
import { fromTheEnd, layersFrom } from './layers.js';
import { comparePaths, type Path } from './leastCostPaths.js';
import { costedLook, stride, type Search } from './search.js';
import { costBetween } from './subgraph.js';

/** The first `most` loopless paths of a journey, in order (cost, those without a doubtful node, node by node), by Yen's
 *  algorithm (1971) in Lawler's form (1972): the best path of a set of paths splits the rest into sets that begin alike and then differ,
 *  each searched for its own best. That search is A* (Hart, Nilsson and Raphael 1968) with the costs to go as its estimate. Loopless: no
 *  node twice with the same waypoints visited. O(most x steps) searches. */
export function* rankedPaths(journey: Journey, isDoubtful: Uint8Array, most: number): Search<Path[]> {
  const search = new Branches(journey, isDoubtful);
  const waiting: Candidate[] = [];
  const add = (found: Candidate | null) => {
    if (found === null) return;
    const at = waiting.findIndex((other) => comparePaths(found, other) < 0);
    waiting.splice(at < 0 ? waiting.length : at, 0, found);
  };
  add(yield* search.best([journey.start], 0, new Set(), Infinity));
  const ranked: Path[] = [];
  for (let best = waiting.shift(); best !== undefined; best = waiting.shift()) {
    const { nodes, cost, isDoubtful: isBestDoubtful } = best;
    ranked.push({ nodes, cost, isDoubtful: isBestDoubtful });
    if (ranked.length === most) break;
    let spent = best.spent;
    for (let at = best.branch; at + 1 < best.states.length; at += 1) {
      const taken = new Set(at === best.branch ? best.taken : []).add(best.states[at + 1]!);
      // Whatever is dearer than as many as are still wanted is not.
      const bound = waiting[most - ranked.length - 1]?.cost ?? Infinity;
      add(yield* search.best(best.states.slice(0, at + 1), spent, taken, bound));
      spent += search.costOf(best.states[at]!, best.states[at + 1]!);
    }
  }
  return ranked;
}

/** Whether paths are ahead, and one of them without a doubtful node. */
const [nothing, doubtful, clear] = [0, 1, 2] as const;
type Ahead = typeof nothing | typeof doubtful | typeof clear;

interface Candidate extends Path {
  readonly states: readonly number[];
  /** It is the best of those that begin with states[0 .. branch] and do not go on to one of `taken`. */
  readonly branch: number;
  readonly taken: ReadonlySet<number>;
  /** What states[0 .. branch] cost. */
  readonly spent: number;
}

class Branches {
  constructor(
    private readonly journey: Journey,
    private readonly isDoubtful: Uint8Array,
  ) {}

  costOf(state: number, next: number): number {
    const { graph, sets } = this.journey;
    return costBetween(graph, Math.floor(state / sets), Math.floor(next / sets));
  }

  /** The first path in order that begins with these states and does not go on to one of `taken`; null when there is none within the bound. */
  *best(
    begin: readonly number[],
    spent: number,
    taken: ReadonlySet<number>,
    bound: number,
  ): Search<Candidate | null> {
    const { journey } = this;
    const { toGo, longest, goal } = journey;
    const isUsed = new Set(begin);
    const root = begin.at(-1)!;
    const stepsLeft = longest - (begin.length - 1);
    const width = longest + 1;
    /** Least cost from the beginning to a state with so many steps left; the key is state * width + steps left. */
    const costs = new Map([[root * width + stepsLeft, spent]]);
    const settled = new Set<number>();
    const queue = new Heap();
    queue.push(spent + toGo[stepsLeft]![root]!, root * width + stepsLeft);
    let least = bound;
    let isFound = false;
    let work = 0;
    while (queue.size > 0 && queue.leastKey <= least) {
      const key = queue.pop();
      if (settled.has(key)) continue;
      settled.add(key);
      const state = Math.floor(key / width);
      const steps = key % width;
      if (state === goal) {
        least = costs.get(key)!;
        isFound = true;
        continue;
      }
      const cost = costs.get(key)!;
      for (const [next, price] of this.stepsFrom(state)) {
        work += 1;
        if (isUsed.has(next) || (state === root && taken.has(next)) || steps === 0) continue;
        const ahead = cost + price + toGo[steps - 1]![next]!;
        const nextKey = next * width + steps - 1;
        if (ahead > least || (costs.get(nextKey) ?? Infinity) <= cost + price) continue;
        costs.set(nextKey, cost + price);
        queue.push(ahead, nextKey);
      }
      if (work * costedLook < stride) continue;
      yield work * costedLook;
      work = 0;
    }
    yield (work + 1) * costedLook;
    if (!isFound) return null;
    const states = yield* this.firstOf(begin, taken, costs, least);
    const nodes = states.map((state) => Math.floor(state / journey.sets));
    const isDoubtful = nodes.some((node) => this.isDoubtfulInner(node));
    return { nodes, cost: least, isDoubtful, states, branch: begin.length - 1, taken, spent };
  }

  /** Of the paths that cost `least`, which `costs` leads along, the first in order. */
  private *firstOf(
    begin: readonly number[],
    taken: ReadonlySet<number>,
    costs: ReadonlyMap<number, number>,
    least: number,
  ): Search<number[]> {
    const { longest, goal, sets } = this.journey;
    const width = longest + 1;
    const isUsed = new Set(begin);
    const root = begin.at(-1)!;
    const stepsLeft = longest - (begin.length - 1);
    const after = (state: number, left: number): number[] => {
      if (left === 0) return [];
      const spent = costs.get(state * width + left)!;
      return this.stepsFrom(state).flatMap(([next, price]) =>
        !isUsed.has(next) &&
        !(state === root && taken.has(next)) &&
        costs.get(next * width + left - 1) === spent + price
          ? [next]
          : [],
      );
    };
    const layers = yield* layersFrom(this.journey, root, stepsLeft, after);
    const isDoubtful = (state: number) => this.isDoubtfulInner(Math.floor(state / sets));
    const ahead = yield* fromTheEnd<Ahead>(layers, (state, next, told, depth) => {
      // The goal has a least cost of its own for each number of steps.
      if (state === goal) return costs.get(goal * width + stepsLeft - depth) === least ? clear : nothing;
      const isClear = next.some((one) => told.get(one) === clear && !isDoubtful(one));
      return isClear ? clear : next.some((one) => told.get(one)! > nothing) ? doubtful : nothing;
    });
    const isClear = !begin.some(isDoubtful) && ahead[0]!.get(root) === clear;
    const states = [...begin];
    for (let [state, depth] = [root, 0]; state !== goal; depth += 1) {
      const told = ahead[depth + 1]!;
      state = layers[depth]!.get(state)!.find((one) =>
        isClear ? told.get(one) === clear && !isDoubtful(one) : told.get(one)! > nothing,
      )!;
      states.push(state);
    }
    return states;
  }

  /** In order, with what each step costs. */
  private stepsFrom(state: number): (readonly [number, number])[] {
    const { graph, waypoints, sets } = this.journey;
    const { offsets, values } = graph.neighbours;
    const node = Math.floor(state / sets);
    const steps: (readonly [number, number])[] = [];
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      const next = values[place]!;
      steps.push([next * sets + ((state % sets) | waypoints.bits[next]!), graph.costs[place]!]);
    }
    return steps;
  }

  private isDoubtfulInner(node: number): boolean {
    const { start, goal, sets } = this.journey;
    return (
      this.isDoubtful[node] === 1 && node !== Math.floor(start / sets) && node !== Math.floor(goal / sets)
    );
  }
}
