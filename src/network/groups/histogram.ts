import { levelsFrom } from '../../algorithms/levelsFrom.js';
import type { Search } from '../../algorithms/search.js';
import { collaborationsUnder } from '../rules/collaborations.js';
import { membersUnder } from '../rules/members.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';
import { blockedUnder, type Rules } from '../rules/rules.js';

export interface Histogram {
  /** How many people are at each distance from 0, the person alone, up to the last that has any, or maxDistance. */
  readonly counts: readonly number[];
  /** How many of the network under these rules no path leads to. */
  readonly withoutPath: number;
}

/** How far the others of the network are from a person. Who is farther than maxDistance is in no count. */
export function* distanceHistogram(
  projection: Projection,
  person: number,
  maxDistance: number,
  rules: Rules,
  room: Room,
): Search<Histogram> {
  const blocked = blockedUnder(projection, rules, {}, [person], room.blocked);
  const { forward } = room.sides;
  yield* levelsFrom(collaborationsUnder(projection, { rules, blocked }, room), person, Infinity, forward);
  const widths = forward.starts.map((start, level) => (forward.starts[level + 1] ?? forward.length) - start);
  const isMember = yield* membersUnder(projection, rules, blocked);
  isMember[person] = 1;
  const members = isMember.reduce((sum, one) => sum + one, 0);
  return {
    counts: widths.filter((width, distance) => width > 0 && distance <= maxDistance),
    withoutPath: members - forward.length,
  };
}
