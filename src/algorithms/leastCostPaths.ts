import type { Journey } from './costToGo.js';

/** A path through a subgraph, as its nodes. */
export interface Path {
  readonly nodes: readonly number[];
  readonly cost: number;
  /** A doubtful node stands between its ends. */
  readonly isDoubtful: boolean;
}

/** A place in the order of paths: cost, then those without a doubtful node, then node by node. The nodes of a place need not be in the
 *  subgraph: one between two nodes is between their numbers. */
export type PathPlace = Path;

/** Below 0 when `one` comes first. */
export const comparePaths = (one: PathPlace, other: PathPlace): number =>
  one.cost - other.cost ||
  Number(one.isDoubtful) - Number(other.isDoubtful) ||
  compareNodes(one.nodes, other.nodes);

function compareNodes(one: readonly number[], other: readonly number[]): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at += 1) if (one[at] !== other[at]) return one[at]! - other[at]!;
  return one.length - other.length;
}

interface Ways {
  readonly all: bigint;
  /** Those without a doubtful node ahead. */
  readonly clear: bigint;
}

/** All paths of least cost of a journey: counted without being listed, listed in order without being held. A step is on one of them exactly
 *  when its cost makes up the difference of what is to go. */
export class LeastCostPaths {
  readonly cost: number;
  private readonly known = new Map<number, Ways>();

  /** `isDoubtful` by node of the subgraph; the ends' own is not looked at. */
  constructor(
    private readonly journey: Journey,
    private readonly isDoubtful: Uint8Array,
  ) {
    this.cost = journey.toGo[journey.longest]![journey.start]!;
  }

  get count(): bigint {
    return this.cost === Infinity ? 0n : this.waysFrom(this.journey.start, this.journey.longest).all;
  }

  /** In order, only those after a place. */
  *list(after?: PathPlace): Generator<Path, void, void> {
    if (this.cost === Infinity || (after !== undefined && after.cost > this.cost)) return;
    const from = after?.cost === this.cost ? after : undefined;
    if (!from?.isDoubtful) yield* this.walk(false, from?.nodes);
    yield* this.walk(true, from?.isDoubtful ? from.nodes : undefined);
  }

  private *walk(isDoubtful: boolean, after: readonly number[] | undefined): Generator<Path, void, void> {
    const { start, longest, sets } = this.journey;
    const nodes = [Math.floor(start / sets)];
    // While the path so far begins as `after` does, what follows must not come before it.
    const bound = after !== undefined && after[0] === nodes[0] ? after : undefined;
    if (after !== undefined && bound === undefined && nodes[0]! < after[0]!) return;
    yield* this.from(start, longest, nodes, isDoubtful, false, bound);
  }

  private *from(
    state: number,
    steps: number,
    nodes: number[],
    isWanted: boolean,
    isSoFar: boolean,
    bound: readonly number[] | undefined,
  ): Generator<Path, void, void> {
    const { goal, sets } = this.journey;
    if (state === goal) {
      // Equal to the bound, or the beginning of it: not after it.
      if (bound === undefined || nodes.length > bound.length) {
        yield { nodes: [...nodes], cost: this.cost, isDoubtful: isWanted };
      }
      return;
    }
    const least = bound?.[nodes.length];
    for (const next of this.steps(state, steps)) {
      const node = Math.floor(next / sets);
      if (least !== undefined && node < least) continue;
      const isNow = isSoFar || this.isDoubtfulInner(node);
      if (!this.leadsOn(next, steps - 1, isWanted, isNow)) continue;
      nodes.push(node);
      yield* this.from(next, steps - 1, nodes, isWanted, isNow, node === least ? bound : undefined);
      nodes.pop();
    }
  }

  private leadsOn(state: number, steps: number, isWanted: boolean, isSoFar: boolean): boolean {
    if (!isWanted && isSoFar) return false;
    const { all, clear } = this.waysFrom(state, steps);
    if (!isWanted) return clear > 0n;
    return isSoFar ? all > 0n : all > clear;
  }

  private waysFrom(state: number, steps: number): Ways {
    if (state === this.journey.goal) return { all: 1n, clear: 1n };
    const key = state * (this.journey.longest + 1) + steps;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let [all, clear] = [0n, 0n];
    for (const next of this.steps(state, steps)) {
      const ways = this.waysFrom(next, steps - 1);
      all += ways.all;
      if (!this.isDoubtfulInner(Math.floor(next / this.journey.sets))) clear += ways.clear;
    }
    this.known.set(key, { all, clear });
    return { all, clear };
  }

  /** The states that a path of least cost may step to, in order. */
  private *steps(state: number, steps: number): Generator<number, void, void> {
    const { graph, waypoints, sets, toGo } = this.journey;
    const { offsets, values } = graph.neighbours;
    if (steps === 0) return;
    const node = Math.floor(state / sets);
    const visited = state % sets;
    const here = toGo[steps]![state]!;
    const ahead = toGo[steps - 1]!;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      const next = values[place]! * sets + (visited | waypoints.bits[values[place]!]!);
      if (graph.costs[place]! + ahead[next]! === here) yield next;
    }
  }

  private isDoubtfulInner(node: number): boolean {
    const { start, goal, sets } = this.journey;
    return (
      this.isDoubtful[node] === 1 && node !== Math.floor(start / sets) && node !== Math.floor(goal / sets)
    );
  }
}
