import { betweenByHops } from './betweenByHops.js';
import type { Labels, LabelSides } from './labels.js';
import type { Levels, Sides } from './levels.js';
import type { Neighbours, WeightedNeighbours } from './neighbours.js';
import { farLook, stride, type Search } from './search.js';
import type { Waypoints } from './walkDistance.js';

export interface Journeying {
  readonly from: number;
  readonly to: number;
  readonly waypoints: Waypoints;
  /** No walk has more steps. */
  readonly longest: number;
}

/** A network with costs, and the same without, which is cheaper to ask. */
export interface CostedAndPlain {
  readonly network: WeightedNeighbours;
  readonly plain: Neighbours;
}

/** Room for such a search: labels, and hops from both ends. */
export interface CostSides {
  readonly labels: LabelSides;
  readonly levels: Sides;
}

export interface Between {
  /** Infinity when no bound could add another node. */
  readonly bound: number;
  readonly nodes: Uint32Array;
}

/** The walks between two nodes that visit every waypoint in at most so many steps: what the cheapest costs, and which nodes are on those that
 *  cost at most a bound, each wider than the last. Labels from both ends, each side in order of cost, until what is left of the two costs
 *  more than the bound together: a walk has an edge whose ends both lie within. Each side then goes on among nodes of the other
 *  alone, where a label of that other makes up a walk: whatever else it could reach is too dear from that other end. A long search finds the hops
 *  to both ends first: from most nodes the steps that are left lead nowhere. */
export class WalksByCost {
  /** Least cost of a walk so far. */
  private best = Infinity;
  /** Whatever is dearer need not be gone on with. */
  private limit = Infinity;
  private readonly sides: LabelSides;
  private readonly levels: Sides;
  private work = 0;
  private knowsHops = false;

  constructor(
    private ground: CostedAndPlain,
    private readonly journey: Journeying,
    { labels, levels }: CostSides,
    /** How much it does before it finds the hops to both ends. */
    private readonly patience = usualPatience,
  ) {
    this.sides = labels;
    this.levels = levels;
    const { from, to, waypoints } = journey;
    const { forward, backward } = labels;
    forward.begin();
    backward.begin();
    forward.add(from, 0, 0, waypoints.bits[from]!);
    backward.add(to, 0, 0, waypoints.bits[to]!);
  }

  /** Goes on in the same network without nodes that are on no walk that is asked for. */
  narrowTo(ground: CostedAndPlain): void {
    this.ground = ground;
  }

  /** The least cost of a walk; Infinity when there is none. */
  *least(): Search<number> {
    const { forward, backward } = this.sides;
    // Ways are seen to meet where the other side has come to: both have to have begun.
    yield* this.didMore((this.settle(forward, backward) + this.settle(backward, forward)) * farLook);
    let work = 0;
    while (forward.nearest + backward.nearest < this.best) {
      work += this.step() * farLook;
      if (work >= stride) {
        yield* this.didMore(work);
        work = 0;
      }
    }
    yield* this.didMore(work);
    return this.best;
  }

  /** Whom either side has come to so far; null where that is more than `most`. */
  reached(most: number): Uint32Array | null {
    const { forward, backward } = this.sides;
    if (forward.length + backward.length > most) return null;
    const labelled = ({ nodes, length }: Labels) => nodes.subarray(0, length);
    return Uint32Array.from(new Set([...labelled(forward), ...labelled(backward)]));
  }

  /** Every node on a walk that costs at most `bound`. Bounds must not fall, and none may follow the last one. */
  *within(bound: number, isLast = false): Search<Between> {
    if (isLast) this.limit = bound;
    const { forward, backward, forwardBeyond, backwardBeyond } = this.sides;
    let work = 0;
    while (forward.nearest + backward.nearest <= bound && forward.nearest + backward.nearest < Infinity) {
      work += this.step() * farLook;
      if (work >= stride) {
        yield* this.didMore(work);
        work = 0;
      }
    }
    yield* this.didMore(work);
    // Where a side has nothing left it has reached all that it can.
    const hasReachedAll = !isLast && forward.nearest + backward.nearest === Infinity;
    const widest = hasReachedAll ? Infinity : bound;
    yield* this.goBeyond(forward, backward, forwardBeyond, widest);
    yield* this.goBeyond(backward, forward, backwardBeyond, widest);
    const nodes = new Set<number>();
    yield* this.addWalks(nodes, forward, [backward, backwardBeyond], widest);
    yield* this.addWalks(nodes, backward, [forwardBeyond], widest);
    return { bound: widest, nodes: Uint32Array.from(nodes) };
  }

  private *addWalks(
    nodes: Set<number>,
    side: Labels,
    others: readonly Labels[],
    bound: number,
  ): Search<void> {
    let work = 0;
    for (let label = 0; label < side.length; label += 1) {
      const node = side.nodes[label]!;
      work += farLook;
      if (work >= stride) {
        yield work;
        work = 0;
      }
      if (nodes.has(node)) continue;
      const [cost, steps, visited] = [side.costs[label]!, side.steps[label]!, side.visited[label]!];
      if (others.some((other) => this.isWalk(other, node, cost, steps, visited, bound))) nodes.add(node);
    }
    yield work;
  }

  private *didMore(work: number): Search<void> {
    yield work;
    this.work += work;
    if (this.knowsHops || this.work < this.patience) return;
    const { from, to, longest } = this.journey;
    yield* betweenByHops(this.ground.plain, from, to, longest, this.levels);
    this.knowsHops = true;
  }

  /** Settles the cheapest label of the side that has fewer before it (Pohl 1971): somebody whose every step is dear is left behind before the other
   *  end has gone as far. */
  private step(): number {
    const { forward, backward } = this.sides;
    return forward.pending <= backward.pending
      ? this.settle(forward, backward)
      : this.settle(backward, forward);
  }

  /** The cheapest label of a side; how many neighbours were looked at. */
  private settle(side: Labels, other: Labels): number {
    const label = side.next();
    if (label < 0) return 0;
    const { journey, limit } = this;
    const { network } = this.ground;
    const { bits, all } = journey.waypoints;
    const hops = this.hopsTo(other);
    const node = side.nodes[label]!;
    const steps = side.steps[label]! + 1;
    if (steps > journey.longest || isTooFar(hops, node, steps - 1, journey.longest)) return 0;
    const spent = side.costs[label]!;
    const visited = side.visited[label]!;
    network.expand(node);
    for (let place = network.start; place < network.end; place += 1) {
      const next = network.list[place]!;
      if (isTooFar(hops, next, steps, journey.longest)) continue;
      const cost = spent + network.costAt(place);
      const after = visited | bits[next]!;
      for (let meets = other.at(next); meets >= 0; meets = other.before[meets]!) {
        if (steps + other.steps[meets]! > journey.longest || (after | other.visited[meets]!) !== all)
          continue;
        const whole = cost + other.costs[meets]!;
        if (whole < this.best) this.best = whole;
      }
      // From where the other side has not come to, it is at least as far as that side has gone.
      if (cost + other.nearest > limit && !this.isWalk(other, next, cost, steps, after, limit)) continue;
      side.add(next, cost, steps, after);
    }
    return network.end - network.start;
  }

  /** Hops to the end of a side, once they are known. */
  private hopsTo(side: Labels): Levels | null {
    if (!this.knowsHops) return null;
    return side === this.sides.forward ? this.levels.forward : this.levels.backward;
  }

  private *goBeyond(side: Labels, other: Labels, beyond: Labels, bound: number): Search<void> {
    const { journey } = this;
    const { network } = this.ground;
    const { bits } = journey.waypoints;
    beyond.begin();
    let work = 0;
    for (let at = 0; at < side.pending; at += 1) {
      const { node, cost, steps, visited } = side.pendingAt(at);
      if (this.isWalk(other, node, cost, steps, visited, bound)) beyond.add(node, cost, steps, visited);
      work += farLook;
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
    for (let label = beyond.next(); label >= 0; label = beyond.next()) {
      const steps = beyond.steps[label]! + 1;
      const spent = beyond.costs[label]!;
      const visited = beyond.visited[label]!;
      network.expand(beyond.nodes[label]!);
      for (let place = network.start; place < network.end; place += 1) {
        const next = network.list[place]!;
        const cost = spent + network.costAt(place);
        const after = visited | bits[next]!;
        if (!this.isWalk(other, next, cost, steps, after, bound) || side.isBeaten(next, steps, after))
          continue;
        beyond.add(next, cost, steps, after);
      }
      work += (network.end - network.start) * farLook;
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
    yield work;
  }

  /** Whether a way to a node and a label of the other side there make up a walk within the bound. */
  private isWalk(
    other: Labels,
    node: number,
    cost: number,
    steps: number,
    visited: number,
    bound: number,
  ): boolean {
    const { longest, waypoints } = this.journey;
    for (let label = other.at(node); label >= 0; label = other.before[label]!) {
      if (
        cost + other.costs[label]! <= bound &&
        steps + other.steps[label]! <= longest &&
        (visited | other.visited[label]!) === waypoints.all
      )
        return true;
    }
    return false;
  }
}

/** About as much as finding the hops takes in a network of a million people. */
const usualPatience = 6_000_000;

/** Whether no walk of at most `longest` steps leads from a node, reached in so many, to the end that these hops are from. */
function isTooFar(hops: Levels | null, node: number, steps: number, longest: number): boolean {
  if (hops === null) return false;
  const ahead = hops.of(node);
  return ahead < 0 || steps + ahead > longest;
}
