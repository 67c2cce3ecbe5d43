import { listOf } from '../../algorithms/lists.js';
import { stride, type Search } from '../../algorithms/search.js';
import type { Projection } from '../projection/projection.js';
import { paperTestOf, type PaperTest, type Rules } from '../rules/rules.js';

/** What is known up to a year, as if no later paper had been written; everything without one. */
export interface Past {
  readonly rules: Rules;
  /** Null: every paper counts. */
  readonly test: PaperTest | null;
  papersOf(person: number): Uint32Array;
  /** Of which a person has papers, broader ones too. */
  topicsOf(person: number): Set<number>;
  /** Where a person was, and everything these are units of. Up to a year: those alone that a paper of the person printed till then. */
  institutionsOf(person: number): Set<number>;
}

export function pastOf(projection: Projection, until: number | null | undefined): Past {
  const { people, papers } = projection;
  const isAll = until === null || until === undefined;
  const rules: Rules = isAll ? {} : { years: { to: until } };
  const test = paperTestOf(projection, rules);
  const papersOf = (person: number) => {
    const all = listOf(people.papers, person);
    return test === null ? all : all.filter(test);
  };
  const among = (lists: Projection['papers']['topics'], person: number) => {
    const found = new Set<number>();
    for (const paper of papersOf(person)) for (const one of listOf(lists, paper)) found.add(one);
    return found;
  };
  return {
    rules,
    test,
    papersOf,
    topicsOf: (person) => among(papers.topics, person),
    institutionsOf: (person) => {
      const all = listOf(people.institutions, person);
      if (isAll || all.length === 0) return new Set(all);
      const printed = among(papers.institutions, person);
      return new Set(all.filter((institution) => printed.has(institution)));
    },
  };
}

/** How many papers there are, in all and of each topic. O(papers and their topics). */
export function* paperCounts(
  { papers, topicIds }: Projection,
  { test }: Past,
): Search<{ all: number; of: Uint32Array }> {
  const { offsets, values } = papers.topics;
  const of = new Uint32Array(topicIds.length);
  let all = 0;
  let work = 0;
  for (let paper = 0; paper < papers.year.length; paper += 1) {
    work += 1;
    if (test !== null && !test(paper)) continue;
    all += 1;
    for (let at = offsets[paper]!; at < offsets[paper + 1]!; at += 1, work += 1) of[values[at]!]! += 1;
    if (work < stride) continue;
    yield work;
    work = 0;
  }
  yield work;
  return { all, of };
}
