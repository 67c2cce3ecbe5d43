import type { Search } from '../../algorithms/search.js';
import { collaborationsUnder } from '../rules/collaborations.js';
import { idAt } from '../projection/idTable.js';
import { paperCounts, pastOf } from './past.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';

/** What two people have in common: what tells most first. */
export interface InCommon {
  /** With the fewest coauthors first, then by id. */
  readonly coauthors: readonly number[];
  /** With the fewest papers first, then by id. */
  readonly topics: readonly number[];
  /** With the fewest people first, then by id. */
  readonly institutions: readonly number[];
}

/** What a person has in common with each of some others, of what is known until a year. O(their coauthors' coauthors, topics of all papers,
 *  institutions of all people). */
export function* inCommon(
  projection: Projection,
  person: number,
  others: readonly number[],
  trainUntil: number | null | undefined,
  room: Room,
): Search<InCommon[]> {
  const { topicIds, institutionIds } = projection;
  const { ids, institutions } = projection.people;
  const past = pastOf(projection, trainUntil);
  const network = collaborationsUnder(projection, { rules: past.rules }, room);
  const coauthorsOf = (one: number) => {
    network.expand(one);
    return network.list.slice(network.start, network.end);
  };
  const coauthors = new Map<number, number>();
  for (const coauthor of coauthorsOf(person)) {
    const degree = coauthorsOf(coauthor).length;
    coauthors.set(coauthor, degree);
    yield degree;
  }
  const topics = past.topicsOf(person);
  const papersOfTopic = (yield* paperCounts(projection, past)).of;
  const places = past.institutionsOf(person);
  const peopleOf = new Uint32Array(institutionIds.length);
  for (const institution of institutions.values) peopleOf[institution]! += 1;
  yield institutions.values.length;
  const found: InCommon[] = [];
  for (const other of others) {
    const theirs = coauthorsOf(other);
    found.push({
      coauthors: inOrder(
        [...theirs].filter((one) => coauthors.has(one)),
        (one) => coauthors.get(one)!,
        (one) => idAt(ids, one),
      ),
      topics: inOrder(
        [...past.topicsOf(other)].filter((one) => topics.has(one)),
        (one) => papersOfTopic[one]!,
        (one) => topicIds[one]!,
      ),
      institutions: inOrder(
        [...past.institutionsOf(other)].filter((one) => places.has(one)),
        (one) => peopleOf[one]!,
        (one) => institutionIds[one]!,
      ),
    });
    yield theirs.length;
  }
  return found;
}

/** Those of which there is least first, then by id. */
function inOrder(
  values: number[],
  amount: (value: number) => number,
  id: (value: number) => string,
): number[] {
  return values.sort((one, other) => amount(one) - amount(other) || (id(one) < id(other) ? -1 : 1));
}
