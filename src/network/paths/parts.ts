import { WalksByCost } from '../../algorithms/betweenByCost.js';
import { betweenByHops } from '../../algorithms/betweenByHops.js';
import { journeyTo, type Journey } from '../../algorithms/costToGo.js';
import type { PathPlace } from '../../algorithms/leastCostPaths.js';
import type { Search } from '../../algorithms/search.js';
import { subgraphOf } from '../../algorithms/subgraph.js';
import type { Waypoints } from '../../algorithms/walkDistance.js';
import { oneHop } from '../rules/collaborations.js';
import { idAt } from '../projection/idTable.js';
import type { Place } from './pathAnswer.js';
import type { Projection } from '../projection/projection.js';
import type { Ground, PathQuestion } from './question.js';
import type { Room } from '../rules/room.js';

/** A part of the network in which every path between two people that costs at most `bound` lies whole; small, so that it can be looked through
 *  exactly. Its people are in the order of their ids. */
export interface Part {
  readonly journey: Journey;
  readonly isDoubtful: Uint8Array;
  /** By place in the part. */
  readonly ids: readonly string[];
  /** In whole units; Infinity when every path of the question lies here. */
  readonly bound: number;
}

/** How much dearer than the cheapest a path may be in the second part, where costs are not hops; in each later one twice as much. */
const firstGrowth = 0.05;

/** Parts of the network around the cheapest paths of a question, each wider than the last. */
export class Parts {
  private bound = 0;
  private growth = 0;
  private least = 0;
  private walks: WalksByCost | undefined;

  constructor(
    private readonly projection: Projection,
    private readonly question: PathQuestion,
    private readonly ground: Ground,
    /** Fewest hops of a path under the rules. */
    private readonly distance: number,
    private readonly room: Room,
  ) {}

  /** `enough`: a cost up to which there surely is a path. */
  *next(enough = Infinity): Search<Part> {
    return (this.question.weight ?? 'HOPS') === 'HOPS' ? yield* this.byHops() : yield* this.byCost(enough);
  }

  private *byHops(): Search<Part> {
    const { from, to, maxLength } = this.question;
    const hops = this.bound === 0 ? this.distance : this.bound / oneHop + 1;
    this.bound = hops * oneHop;
    const nodes = yield* betweenByHops(this.ground.network, from, to, hops, this.room.sides);
    return yield* this.partOf(nodes, hops, hops >= maxLength);
  }

  private *byCost(enough: number): Search<Part> {
    const { from, to, maxLength } = this.question;
    if (this.walks === undefined) {
      const waypoints = this.ground.waypoints ?? noWaypoints(this.room);
      const journey = { from, to, waypoints, longest: maxLength };
      this.walks = new WalksByCost(this.ground.network, journey, this.room.labels);
      this.least = yield* this.walks.least();
      if (this.least === Infinity) throw new Error('there is no path, though there is a distance');
    }
    const bound = Math.min(Math.ceil(this.least * (1 + this.growth)), Math.max(enough, this.bound));
    this.growth = Math.max(firstGrowth, this.growth * 2);
    const found = yield* this.walks.within(bound);
    this.bound = bound;
    return yield* this.partOf(found.nodes, maxLength, found.bound === Infinity);
  }

  private *partOf(people: Uint32Array, longest: number, isAll: boolean): Search<Part> {
    const { projection, question, ground, room } = this;
    const { ids, isAmbiguous } = projection.people;
    const sorted = Array.from(people, (person) => ({ person, id: idAt(ids, person) })).sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    const nodes = Uint32Array.from(sorted, ({ person }) => person);
    const graph = yield* subgraphOf(ground.network, nodes, room.places);
    const [from, to] = [nodes.indexOf(question.from), nodes.indexOf(question.to)];
    const waypoints = waypointsAmong(nodes, ground.waypoints);
    return {
      journey: yield* journeyTo(graph, from, to, waypoints, longest),
      isDoubtful: Uint8Array.from(nodes, (person) => isAmbiguous[person]!),
      ids: sorted.map(({ id }) => id),
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
export function placeInPart({ ids }: Part, after: Place | null | undefined): PathPlace | undefined {
  if (!after) return undefined;
  const nodes = after.people.map((id) => {
    const at = ids.findIndex((other) => other >= id);
    if (at < 0) return ids.length;
    return ids[at] === id ? at : at - 0.5;
  });
  return { ...after, nodes };
}
