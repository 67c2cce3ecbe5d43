import type { Neighbours } from '../../algorithms/neighbours.js';
import type { Waypoints } from '../../algorithms/walkDistance.js';
import { collaborationsUnder, type Collaborations, type Weight } from '../rules/collaborations.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';
import { blockedUnder, peopleAt, type Avoided, type Rules } from '../rules/rules.js';

/** A question about paths between two people, in the projection's numbers. */
export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  /** RANKED: loopless paths in order of cost, the dearer ones too; else all of least cost. */
  readonly isRanked?: boolean;
  readonly weight?: Weight;
  readonly maxLength: number;
  readonly rules?: Rules;
  /** At most four in all, each once. A person may be an end; an institution asks for somebody in between who was ever there. */
  readonly through?: Avoided;
  readonly avoid?: Avoided;
}

export const mostWaypoints = 4;

/** What the searches for an answer go over. */
export interface Ground {
  readonly network: Collaborations;
  /** The same without what a step costs, which is dear to find out. */
  readonly plain: Neighbours;
  /** Null when nothing has to be visited. */
  readonly waypoints: Waypoints | null;
}

/** Everything that a question rules out is out of the network before any search. One ground at a time stands in a room. */
export function groundOf(projection: Projection, question: PathQuestion, room: Room): Ground {
  const { from, to, rules = {}, avoid = {} } = question;
  const blocked = blockedUnder(projection, rules, avoid, [from, to], room.blocked);
  return {
    ...networksUnder(projection, question, blocked, room),
    waypoints: waypointsOf(projection, question, room),
  };
}

/** The network of a question without those whom `blocked` marks. */
export function networksUnder(
  projection: Projection,
  { rules = {}, weight = 'HOPS' }: PathQuestion,
  blocked: Uint8Array | null,
  room: Room,
): Pick<Ground, 'network' | 'plain'> {
  const network = collaborationsUnder(projection, { rules, weight, blocked }, room);
  const plain = weight === 'HOPS' ? network : collaborationsUnder(projection, { rules, blocked }, room);
  return { network, plain };
}

function waypointsOf({ people }: Projection, { from, to, through = {} }: PathQuestion, room: Room) {
  const wanted = [
    ...(through.people ?? []).map((person) => [person]),
    ...(through.institutions ?? []).map((institution) =>
      [...peopleAt(people.institutions, institution)].filter((person) => person !== from && person !== to),
    ),
  ];
  if (wanted.length === 0) return null;
  if (wanted.length > mostWaypoints) throw new RangeError(`a path leads through at most ${mostWaypoints}`);
  const { bits } = room;
  bits.fill(0);
  wanted.forEach((group, at) => group.forEach((person) => (bits[person]! |= 1 << at)));
  return { bits, all: 2 ** wanted.length - 1 };
}
