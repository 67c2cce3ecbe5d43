import { WalksByCost } from '../../algorithms/betweenByCost.js';
import { betweenByHops } from '../../algorithms/betweenByHops.js';
import { journeyTo, type Journey } from '../../algorithms/costToGo.js';
import type { PathPlace } from '../../algorithms/leastCostPaths.js';
import { sorted } from '../../algorithms/mergeSort.js';
import type { Search } from '../../algorithms/search.js';
import { subgraphOf } from '../../algorithms/subgraph.js';
import type { Waypoints } from '../../algorithms/walkDistance.js';
import { oneHop } from '../rules/collaborations.js';
import { compareIds, idAt } from '../projection/idTable.js';
import type { Place } from './pathAnswer.js';
import type { Projection } from '../projection/projection.js';
import type { Ground, PathQuestion } from './question.js';
import type { Room } from '../rules/room.js';

/** A part of the network in which every path between two people that costs at most `bound` lies whole; small, so that it can be looked through
 *  exactly. Its people are in the order of their ids. */
export interface Part {
  readonly journey: Journey;
  readonly isDoubtful: Uint8Array;
  /** In whole units; Infinity when every path of the question lies here. */
  readonly bound: number;
}

/** How much dearer than the cheapest a path may be in the first part that is not of the cheapest alone, where costs are not hops; in each later
 *  one twice as much. What has to be gone through grows much faster than the bound. */
const firstGrowth = 0.05;
const growthOf = (growths: number): number => (growths === 0 ? 0 : firstGrowth * 2 ** (growths - 1));
/** A rough part is no larger. */
const many = 20_000;

/** Parts of the network around the cheapest paths of a question, each wider than the last. */
export class Parts {
  private bound = 0;
  /** How many were made. */
  private made = 0;
  private least = 0;
  private walks: WalksByCost | undefined;

  constructor(
    private readonly projection: Projection,
    private readonly question: PathQuestion,
    private ground: Ground,
    /** Fewest hops of a path under the rules. */
    private readonly distance: number,
    private readonly room: Room,
  ) {}

  /** Goes on in a network without people who are on no loopless path: the next part is the last one again, without them. */
  narrowTo(ground: Ground): void {
    this.ground = ground;
    this.walks?.narrowTo(ground);
    this.made -= 1;
  }

  /** `enough`: a cost up to which there surely are as many paths as are wanted. */
  *next(enough = Infinity): Search<Part> {
    return (this.question.weight ?? 'HOPS') === 'HOPS' ? yield* this.byHops() : yield* this.byCost(enough);
  }

  private *byHops(): Search<Part> {
    const { from, to, maxLength } = this.question;
    const hops = this.distance + this.made++;
    this.bound = hops * oneHop;
    const nodes = yield* betweenByHops(this.ground.network, from, to, hops, this.room.sides);
    return yield* this.partOf(nodes, hops, hops >= maxLength);
  }

  private *byCost(enough: number): Search<Part> {
    const walks = yield* this.walksByCost();
    // Ranked paths are more than the cheapest; and far cheaper ones than those that are known may be there.
    const growths = this.made++ + (this.question.isRanked ? 1 : 0);
    const wider = Math.ceil(this.least * (1 + growthOf(growths)));
    const bound = Math.min(enough, Math.max(this.bound, wider));
    const found = yield* walks.within(bound, bound === enough);
    this.bound = bound;
    return yield* this.partOf(found.nodes, this.question.maxLength, found.bound === Infinity);
  }

  /** Where the cheapest path was looked for, by costs that are not hops: not all cheap paths are there, but those that are tell what as many of them
   *  cost at most. Null where that is much to look through. */
  *rough(): Search<Part | null> {
    if ((this.question.weight ?? 'HOPS') === 'HOPS') return null;
    const reached = (yield* this.walksByCost()).reached(many);
    return reached === null ? null : yield* this.partOf(reached, this.question.maxLength, false);
  }

  private *walksByCost(): Search<WalksByCost> {
    if (this.walks !== undefined) return this.walks;
    const { from, to, maxLength } = this.question;
    const waypoints = this.ground.waypoints ?? noWaypoints(this.room);
    const journey = { from, to, waypoints, longest: maxLength };
    const { labels, sides: levels } = this.room;
    this.walks = new WalksByCost(this.ground, journey, { labels, levels });
    this.least = yield* this.walks.least();
    if (this.least === Infinity) throw new Error('there is no path, though there is a distance');
    return this.walks;
  }

  private *partOf(people: Uint32Array, longest: number, isAll: boolean): Search<Part> {
    const { projection, question, ground, room } = this;
    const { ids, isAmbiguous } = projection.people;
    const inOrder = yield* sorted(Array.from(people), (one, other) => compareIds(ids, one, other));
    const nodes = Uint32Array.from(inOrder);
    const graph = yield* subgraphOf(ground.network, nodes, room.places);
    const [from, to] = [nodes.indexOf(question.from), nodes.indexOf(question.to)];
    const waypoints = waypointsAmong(nodes, ground.waypoints);
    return {
      journey: yield* journeyTo(graph, from, to, waypoints, longest),
      isDoubtful: Uint8Array.from(nodes, (person) => isAmbiguous[person]!),
      bound: isAll ? Infinity : this.bound,
    };
  }
}

function noWaypoints({ bits }: Room): Waypoints {
  bits.fill(0);
  return { bits, all: 0 };
}

const waypointsAmong = (nodes: Uint32Array, waypoints: Waypoints | null): Waypoints => ({
  bits: Uint8Array.from(nodes, (person) => waypoints?.bits[person] ?? 0),
  all: waypoints?.all ?? 0,
});

/** The place in the part's numbers: who is not in it stands between two who are. */
export function placeInPart(
  { people: { ids } }: Projection,
  { journey }: Part,
  after: Place | null | undefined,
): PathPlace | undefined {
  if (!after) return undefined;
  const { nodes } = journey.graph;
  const placeOf = (id: string): number => {
    let low = 0;
    for (let high = nodes.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (idAt(ids, nodes[middle]!) < id) low = middle + 1;
      else high = middle;
    }
    return low < nodes.length && idAt(ids, nodes[low]!) === id ? low : low - 0.5;
  };
  return { ...after, nodes: after.people.map(placeOf) };
}
