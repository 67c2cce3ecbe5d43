import { listOf } from '../../algorithms/lists.js';
import type { Projection } from '../projection/projection.js';
import { paperTestOf, type Rules } from '../rules/rules.js';

/** A function that counts the passing papers which a person shares with at least one of others, each paper once. */
export function papersWith(projection: Projection, rules: Rules) {
  const { people, papers } = projection;
  const test = paperTestOf(projection, rules);
  return (person: number, others: ReadonlySet<number>): number =>
    listOf(people.papers, person).filter(
      (paper) =>
        (test === null || test(paper)) && listOf(papers.people, paper).some((other) => others.has(other)),
    ).length;
}
