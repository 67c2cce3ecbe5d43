import { stride, type Search } from '../algorithms/search.js';
import { collaborationsUnder } from './collaborations.js';
import { idAt } from './idTable.js';
import { membersUnder } from './members.js';
import type { Projection } from './projection.js';
import type { Room } from './room.js';
import { blockedUnder, type Rules } from './rules.js';

export interface Components {
  readonly personCount: number;
  readonly collaborationCount: number;
  /** Component c is members[starts[c]] up to, not including, members[starts[c + 1]]: the largest first, of equal ones that with the first id. */
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
}

/** The network under rules in its components; somebody without a coauthor is one of one. O(edges). */
export function* componentsUnder(projection: Projection, rules: Rules, room: Room): Search<Components> {
  const blocked = blockedUnder(projection, rules, {}, [], room.blocked);
  const network = collaborationsUnder(projection, { rules, blocked }, room);
  /** Whoever is still to be found. */
  const isLeft = membersUnder(projection, rules, blocked);
  const found: number[] = [];
  const components: { start: number; end: number; firstId: string }[] = [];
  const { ids } = projection.people;
  let ends = 0;
  let work = 0;
  for (let root = 0; root < isLeft.length; root += 1) {
    if (isLeft[root] === 0) continue;
    const start = found.length;
    found.push(root);
    isLeft[root] = 0;
    let firstId = idAt(ids, root);
    for (let at = start; at < found.length; at += 1) {
      network.expand(found[at]!);
      ends += network.end - network.start;
      work += network.end - network.start + 1;
      for (let place = network.start; place < network.end; place += 1) {
        const person = network.list[place]!;
        if (isLeft[person] === 0) continue;
        isLeft[person] = 0;
        found.push(person);
        const id = idAt(ids, person);
        if (id < firstId) firstId = id;
      }
      if (work >= stride) {
        yield work;
        work = 0;
      }
    }
    components.push({ start, end: found.length, firstId });
  }
  yield work;
  components.sort(
    (one, other) => other.end - other.start - (one.end - one.start) || (one.firstId < other.firstId ? -1 : 1),
  );
  const members = new Uint32Array(found.length);
  const starts = new Uint32Array(components.length + 1);
  components.forEach(({ start, end }, at) => {
    members.set(found.slice(start, end), starts[at]);
    starts[at + 1] = starts[at]! + end - start;
  });
  return { personCount: found.length, collaborationCount: ends / 2, members, starts };
}
