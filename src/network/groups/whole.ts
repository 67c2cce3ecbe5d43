import { communitiesOf } from '../../algorithms/communities.js';
import { offsetsOf } from '../../algorithms/lists.js';
import type { Search } from '../../algorithms/search.js';
import { collaborationsUnder } from '../rules/collaborations.js';
import type { EgoLink } from './ego.js';
import { compareIds } from '../projection/idTable.js';
import { membersUnder } from '../rules/members.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';
import { blockedUnder, type Rules } from '../rules/rules.js';

/** Everybody under rules. The order and the communities do not depend on how the projection numbers people. */
export interface WholeNetwork {
  /** By id. */
  readonly people: Uint32Array;
  /** By person of the projection: the place in `people`, of members alone. */
  readonly places: Uint32Array;
  /** By place. */
  readonly degrees: Uint32Array;
  /** By place; the largest is 0, of equal ones that with the first id. */
  readonly communities: Uint32Array;
}

const seed = 1;

/** Members, degrees and communities (Louvain): 12 bytes a direction of a link meanwhile, 16 bytes a person afterwards. */
export function* wholeNetwork(projection: Projection, rules: Rules, room: Room): Search<WholeNetwork> {
  const blocked = blockedUnder(projection, rules, {}, [], room.blocked);
  const isMember = yield* membersUnder(projection, rules, blocked);
  const people = Uint32Array.from(isMember.keys())
    .filter((person) => isMember[person] === 1)
    .sort((one, other) => compareIds(projection.people.ids, one, other));
  const places = new Uint32Array(isMember.length);
  people.forEach((person, place) => (places[person] = place));
  const network = collaborationsUnder(projection, { rules, blocked, withFacts: true }, room);
  const degrees = new Uint32Array(people.length);
  for (const [place, person] of people.entries()) {
    network.expand(person);
    degrees[place] = network.end - network.start;
    yield degrees[place]! + 1;
  }
  const offsets = offsetsOf(degrees);
  const values = new Uint32Array(offsets[people.length]!);
  const weights = new Float64Array(values.length);
  for (const [place, person] of people.entries()) {
    network.expand(person);
    const others = Array.from(network.list.subarray(network.start, network.end), (one) => places[one]!);
    values.set(Uint32Array.from(others).sort(), offsets[place]);
    for (let at = offsets[place]!; at < offsets[place + 1]!; at += 1)
      weights[at] = network.facts.weight[people[values[at]!]!]!;
    yield degrees[place]! + 1;
  }
  const communities = largestFirst(yield* communitiesOf({ offsets, values, weights }, seed));
  return { people, places, degrees, communities };
}

/** Every collaboration among members once, source before target by id; `room` is not to be used by others meanwhile. */
export function* linksUnder(
  projection: Projection,
  { people, places }: WholeNetwork,
  rules: Rules,
  room: Room,
): Generator<EgoLink, void, void> {
  const blocked = blockedUnder(projection, rules, {}, [], room.blocked);
  const network = collaborationsUnder(projection, { rules, blocked, withFacts: true }, room);
  const { paperCount, weight, firstYear, lastYear } = network.facts;
  for (const [place, source] of people.entries()) {
    network.expand(source);
    const later = network.list
      .slice(network.start, network.end)
      .filter((other) => places[other]! > place)
      .map((other) => places[other]!)
      .sort();
    for (const target of later.map((other) => people[other]!)) {
      yield {
        source,
        target,
        paperCount: paperCount[target]!,
        weight: weight[target]!,
        firstYear: firstYear[target]!,
        lastYear: lastYear[target]!,
      };
    }
  }
}

/** The same communities, numbered by size. */
function largestFirst(communities: Uint32Array): Uint32Array {
  const sizes: number[] = [];
  for (const community of communities) sizes[community] = (sizes[community] ?? 0) + 1;
  const order = [...sizes.keys()].sort((one, other) => sizes[other]! - sizes[one]! || one - other);
  const numbers = new Uint32Array(order.length);
  order.forEach((community, number) => (numbers[community] = number));
  return communities.map((community) => numbers[community]!);
}
