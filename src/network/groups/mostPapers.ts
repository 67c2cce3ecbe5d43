import { Best } from '../../algorithms/best.js';
import { stride, type Search } from '../../algorithms/search.js';
import { compareIds } from '../projection/idTable.js';
import type { Projection } from '../projection/projection.js';
import { paperTestOf, type Rules } from '../rules/rules.js';

/** The first `most` of some people: those with most passing papers first, then by id. O(their papers). */
export function* mostPapers(
  projection: Projection,
  some: Uint32Array,
  rules: Rules,
  most: number,
): Search<number[]> {
  const { ids, papers } = projection.people;
  const { offsets, values } = papers;
  const test = paperTestOf(projection, rules);
  const best = new Best<{ person: number; paperCount: number }>(
    most,
    (one, other) => other.paperCount - one.paperCount || compareIds(ids, one.person, other.person),
  );
  let work = 0;
  for (const person of some) {
    const all = offsets[person + 1]! - offsets[person]!;
    let paperCount = all;
    if (test !== null) {
      for (let at = offsets[person]!; at < offsets[person + 1]!; at += 1)
        paperCount -= Number(!test(values[at]!));
    }
    best.add({ person, paperCount });
    work += personWork + all;
    if (work < stride) continue;
    yield work;
    work = 0;
  }
  yield work;
  return best.values.map(({ person }) => person);
}

/** What placing one takes, in neighbours looked at. */
const personWork = 5;
