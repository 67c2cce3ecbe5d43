import { sorted } from '../../algorithms/mergeSort.js';
import type { Search } from '../../algorithms/search.js';
import { collaborationsUnder } from '../rules/collaborations.js';
import { idAt } from '../projection/idTable.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';
import { blockedUnder, type Rules } from '../rules/rules.js';
import { papersWith } from './shared.js';

export interface Bridge {
  readonly person: number;
  readonly id: string;
  /** The members of the group this person wrote with, in the order given. */
  readonly members: readonly number[];
  /** Passing papers with at least one of these, each once. */
  readonly paperCount: number;
}

/** People outside a group who wrote with at least `minMembers` of it: most members first, then most papers, then by id. */
export function* bridgesOf(
  projection: Projection,
  group: readonly number[],
  minMembers: number,
  rules: Rules,
  room: Room,
): Search<Bridge[]> {
  const isMember = new Set(group);
  const blocked = blockedUnder(projection, rules, {}, [...isMember], room.blocked);
  const network = collaborationsUnder(projection, { rules, blocked }, room);
  const membersOf = new Map<number, number[]>();
  for (const member of isMember) {
    network.expand(member);
    for (const person of network.list.subarray(network.start, network.end)) {
      if (isMember.has(person)) continue;
      const members = membersOf.get(person);
      if (members === undefined) membersOf.set(person, [member]);
      else members.push(member);
    }
    yield network.end - network.start;
  }
  const paperCount = papersWith(projection, rules);
  const { ids, papers } = projection.people;
  const bridges: Bridge[] = [];
  for (const [person, members] of membersOf) {
    if (members.length < minMembers) continue;
    const id = idAt(ids, person);
    bridges.push({ person, id, members, paperCount: paperCount(person, new Set(members)) });
    yield teamWork * (papers.offsets[person + 1]! - papers.offsets[person]!);
  }
  return yield* sorted(
    bridges,
    (one, other) =>
      other.members.length - one.members.length ||
      other.paperCount - one.paperCount ||
      (one.id < other.id ? -1 : 1),
  );
}

/** What looking through the authors of a paper takes, in neighbours looked at. */
const teamWork = 10;
