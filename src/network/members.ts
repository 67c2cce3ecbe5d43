import { listOf } from '../algorithms/lists.js';
import type { Projection } from './projection.js';
import { paperTestOf, type Rules } from './rules.js';

/** Who belongs to the network under rules: all people without paper rules, with one those who have a passing paper; never those whom
 *  `blocked` marks. 1 for each of them. */
export function membersUnder(projection: Projection, rules: Rules, blocked: Uint8Array | null): Uint8Array {
  const { people } = projection;
  const test = paperTestOf(projection, rules);
  return Uint8Array.from(people.isAmbiguous, (_, person) => {
    if (blocked?.[person] === 1) return 0;
    return Number(test === null || listOf(people.papers, person).some((paper) => test(paper)));
  });
}
