import { sorted } from '../../algorithms/mergeSort.js';
import { stride, type Search } from '../../algorithms/search.js';
import { collaborationsUnder } from '../rules/collaborations.js';
import { compareIds } from '../projection/idTable.js';
import { membersUnder } from '../rules/members.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';
import { blockedUnder, type Rules } from '../rules/rules.js';

export interface Components {
  readonly personCount: number;
  readonly collaborationCount: number;
  /** Component c is members[starts[c]] up to, not including, members[starts[c + 1]]: the largest first, of equal ones that with the first id. */
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
  /** Who of each component has the first id. */
  readonly first: Uint32Array;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly first: number;
}

/** The network under rules in its components; somebody without a coauthor is one of one. O(edges), and sorting the components. */
export function* componentsUnder(projection: Projection, rules: Rules, room: Room): Search<Components> {
  const blocked = blockedUnder(projection, rules, {}, [], room.blocked);
  const network = collaborationsUnder(projection, { rules, blocked }, room);
  /** Whoever is still to be found. */
  const isLeft = yield* membersUnder(projection, rules, blocked);
  const found = new Uint32Array(isLeft.length);
  const components: Found[] = [];
  const { ids } = projection.people;
  let length = 0;
  let ends = 0;
  let work = 0;
  for (let root = 0; root < isLeft.length; root += 1) {
    if (isLeft[root] === 0) continue;
    const start = length;
    found[length++] = root;
    isLeft[root] = 0;
    let first = root;
    for (let at = start; at < length; at += 1) {
      network.expand(found[at]!);
      ends += network.end - network.start;
      work += network.end - network.start + 1;
      for (let place = network.start; place < network.end; place += 1) {
        const person = network.list[place]!;
        if (isLeft[person] === 0) continue;
        isLeft[person] = 0;
        found[length++] = person;
        if (compareIds(ids, person, first) < 0) first = person;
      }
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
    components.push({ start, end: length, first });
  }
  yield work;
  const inOrder = yield* sorted(
    components,
    (one, other) =>
      other.end - other.start - (one.end - one.start) || compareIds(ids, one.first, other.first),
  );
  const members = new Uint32Array(length);
  const starts = new Uint32Array(inOrder.length + 1);
  for (const [at, { start, end }] of inOrder.entries()) {
    members.set(found.subarray(start, end), starts[at]);
    starts[at + 1] = starts[at]! + end - start;
    if (at % stride === 0) yield stride;
  }
  return {
    personCount: length,
    collaborationCount: ends / 2,
    members,
    starts,
    first: Uint32Array.from(inOrder, ({ first }) => first),
  };
}

export const sizeOf = ({ starts }: Components, component: number): number =>
  starts[component + 1]! - starts[component]!;
