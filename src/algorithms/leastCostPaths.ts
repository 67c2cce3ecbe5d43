import type { Journey } from './costToGo.js';
import { fromTheEnd, layersFrom, type Layers } from './layers.js';
import { costedLook, stride, type Search } from './search.js';

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
  private layers: Layers = [];
  /** By the number of steps made. */
  private ways: readonly ReadonlyMap<number, Ways>[] | undefined;
  private work = 0;

  /** `isDoubtful` by node of the subgraph; the ends' own is not looked at. */
  constructor(
    private readonly journey: Journey,
    private readonly isDoubtful: Uint8Array,
  ) {
    this.cost = journey.toGo[journey.longest]![journey.start]!;
  }

  *count(): Search<bigint> {
    if (this.cost === Infinity) return 0n;
    return (yield* this.waysAhead())[0]!.get(this.journey.start)!.all;
  }

  /** The first `most` in order, only those after a place. */
  *list(most: number, after?: PathPlace): Search<Path[]> {
    const found: Path[] = [];
    if (this.cost === Infinity || (after !== undefined && after.cost > this.cost)) return found;
    yield* this.waysAhead();
    const from = after?.cost === this.cost ? after : undefined;
    if (!from?.isDoubtful) yield* this.walk({ found, most, isDoubtful: false }, from?.nodes);
    yield* this.walk({ found, most, isDoubtful: true }, from?.isDoubtful ? from.nodes : undefined);
    return found;
  }

  private *walk(wanted: Wanted, after: readonly number[] | undefined): Search<void> {
    const { start, sets } = this.journey;
    const nodes = [Math.floor(start / sets)];
    // While the path so far begins as `after` does, what follows must not come before it.
    const bound = after !== undefined && after[0] === nodes[0] ? after : undefined;
    if (after !== undefined && bound === undefined && nodes[0]! < after[0]!) return;
    yield* this.from(start, nodes, wanted, false, bound);
  }

  private *from(
    state: number,
    nodes: number[],
    wanted: Wanted,
    isSoFar: boolean,
    bound: readonly number[] | undefined,
  ): Search<void> {
    const { goal, sets } = this.journey;
    if (state === goal) {
      // Equal to the bound, or the beginning of it: not after it.
      if (bound === undefined || nodes.length > bound.length)
        wanted.found.push({ nodes: [...nodes], cost: this.cost, isDoubtful: wanted.isDoubtful });
      return;
    }
    const least = bound?.[nodes.length];
    for (const next of this.layers[nodes.length - 1]!.get(state)!) {
      if (wanted.found.length >= wanted.most) return;
      yield* this.lookedOnce();
      const node = Math.floor(next / sets);
      if (least !== undefined && node < least) continue;
      const isNow = isSoFar || this.isDoubtfulInner(node);
      if (!this.leadsOn(next, nodes.length, wanted, isNow)) continue;
      nodes.push(node);
      yield* this.from(next, nodes, wanted, isNow, node === least ? bound : undefined);
      nodes.pop();
    }
  }

  private *lookedOnce(): Search<void> {
    this.work += costedLook;
    if (this.work < stride) return;
    yield this.work;
    this.work = 0;
  }

  private leadsOn(state: number, stepsMade: number, { isDoubtful }: Wanted, isSoFar: boolean): boolean {
    if (!isDoubtful && isSoFar) return false;
    const { all, clear } = this.ways![stepsMade]!.get(state)!;
    if (!isDoubtful) return clear > 0n;
    return isSoFar ? all > 0n : all > clear;
  }

  private *waysAhead(): Search<readonly ReadonlyMap<number, Ways>[]> {
    if (this.ways !== undefined) return this.ways;
    const { start, goal, longest, sets } = this.journey;
    this.layers = yield* layersFrom(this.journey, start, longest, (state, left) => this.after(state, left));
    return (this.ways = yield* fromTheEnd<Ways>(this.layers, (state, next, ahead) => {
      if (state === goal) return { all: 1n, clear: 1n };
      let [all, clear] = [0n, 0n];
      for (const one of next) {
        const ways = ahead.get(one)!;
        all += ways.all;
        if (!this.isDoubtfulInner(Math.floor(one / sets))) clear += ways.clear;
      }
      return { all, clear };
    }));
  }

  /** The states that a path of least cost may step to, in order. */
  private after(state: number, stepsLeft: number): number[] {
    const { graph, waypoints, sets, toGo } = this.journey;
    const { offsets, values } = graph.neighbours;
    const states: number[] = [];
    if (stepsLeft === 0) return states;
    const node = Math.floor(state / sets);
    const visited = state % sets;
    const here = toGo[stepsLeft]![state]!;
    const ahead = toGo[stepsLeft - 1]!;
    for (let place = offsets[node]!; place < offsets[node + 1]!; place += 1) {
      const next = values[place]! * sets + (visited | waypoints.bits[values[place]!]!);
      if (graph.costs[place]! + ahead[next]! === here) states.push(next);
    }
    return states;
  }

  private isDoubtfulInner(node: number): boolean {
    const { start, goal, sets } = this.journey;
    return (
      this.isDoubtful[node] === 1 && node !== Math.floor(start / sets) && node !== Math.floor(goal / sets)
    );
  }
}

/** One kind of path, as many as there is room for. */
interface Wanted {
  readonly found: Path[];
  readonly most: number;
  readonly isDoubtful: boolean;
}
