import { listOf } from '../../algorithms/lists.js';
import { noYear } from '../projection/columns.js';
import type { Projection } from '../projection/projection.js';
import { paperTestOf, type Rules } from '../rules/rules.js';

/** What somebody wrote under rules. */
export interface Activity {
  readonly paperCount: number;
  /** noYear where none of these papers has a year. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A function that tells what a person wrote, of passing papers only. */
export function activityUnder(projection: Projection, rules: Rules): (person: number) => Activity {
  const test = paperTestOf(projection, rules);
  const { people, papers } = projection;
  return (person) => {
    let [paperCount, firstYear, lastYear] = [0, noYear, noYear];
    for (const paper of listOf(people.papers, person)) {
      if (test !== null && !test(paper)) continue;
      paperCount += 1;
      const year = papers.year[paper]!;
      if (year === noYear) continue;
      if (firstYear === noYear || year < firstYear) firstYear = year;
      if (year > lastYear) lastYear = year;
    }
    return { paperCount, firstYear, lastYear };
  };
}
