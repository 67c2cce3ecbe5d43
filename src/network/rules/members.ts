import { stride, type Search } from '../../algorithms/search.js';
import type { Projection } from '../projection/projection.js';
import { paperTestOf, type Rules } from './rules.js';

/** Who belongs to the network under rules: all people without paper rules, with one those who have a passing paper; never those whom
 *  `blocked` marks. 1 for each of them. O(authorships). */
export function* membersUnder(
  projection: Projection,
  rules: Rules,
  blocked: Uint8Array | null,
): Search<Uint8Array> {
  const { offsets, values } = projection.people.papers;
  const test = paperTestOf(projection, rules);
  const members = new Uint8Array(offsets.length - 1);
  let work = 0;
  for (let person = 0; person < members.length; person += 1) {
    work += 1;
    if (blocked?.[person] === 1) continue;
    let isMember = test === null;
    for (let at = offsets[person]!; !isMember && at < offsets[person + 1]!; at += 1, work += 1)
      isMember = test!(values[at]!);
    if (isMember) members[person] = 1;
    if (work < stride) continue;
    yield work;
    work = 0;
  }
  yield work;
  return members;
}
