import { noType, noYear, paperTypes } from '../projection/columns.js';
import type { Projection } from '../projection/projection.js';

/** A CollaborationFilter in the projection's own numbers. Absent, null or an empty list: no rule. */
export interface Rules {
  readonly years?: { readonly from?: number | null; readonly to?: number | null } | null;
  readonly minPapers?: number | null;
  readonly maxAuthors?: number | null;
  readonly topics?: readonly number[] | null;
  readonly venues?: readonly number[] | null;
  readonly institutions?: readonly number[] | null;
  readonly paperType?: readonly (typeof paperTypes)[number][] | null;
  readonly excludePeople?: readonly number[] | null;
  readonly excludeAmbiguous?: boolean | null;
}

export type PaperTest = (paper: number) => boolean;

const isSet = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;
const isListed = (list: readonly unknown[] | null | undefined): boolean => isSet(list) && list.length > 0;

/** Whether a paper counts under the rules; null where every paper does. */
export function paperTestOf({ papers, ...names }: Projection, rules: Rules): PaperTest | null {
  const { years, maxAuthors, topics, venues, institutions, paperType } = rules;
  const tests: PaperTest[] = [];
  const { year, teamSize, type } = papers;
  if (isSet(years?.from) || isSet(years?.to)) {
    const from = Math.max(years?.from ?? noYear + 1, noYear + 1);
    const to = years?.to ?? Infinity;
    tests.push((paper) => year[paper]! >= from && year[paper]! <= to);
  }
  if (isSet(maxAuthors)) tests.push((paper) => teamSize[paper]! <= maxAuthors);
  if (isListed(paperType)) {
    const isWanted = marksOf(
      noType + 1,
      paperType!.map((name) => paperTypes.indexOf(name)),
    );
    tests.push((paper) => isWanted[type[paper]!] === 1);
  }
  const ties = [
    [papers.venues, venues, names.venueIds],
    [papers.topics, topics, names.topicIds],
    [papers.institutions, institutions, names.institutionIds],
  ] as const;
  for (const [{ offsets, values }, wanted, ids] of ties) {
    if (!isListed(wanted)) continue;
    const isWanted = marksOf(ids.length, wanted!);
    tests.push((paper) => {
      for (let place = offsets[paper]!; place < offsets[paper + 1]!; place += 1) {
        if (isWanted[values[place]!] === 1) return true;
      }
      return false;
    });
  }
  if (tests.length === 0) return null;
  if (tests.length === 1) return tests[0]!;
  return (paper) => {
    for (const test of tests) if (!test(paper)) return false;
    return true;
  };
}

/** Who may be stepped on besides `ends`, whom no rule removes: 1 for those who may not; null where all may. Writes into `marks`,
 *  of one place a person. */
export function blockedUnder(
  { people }: Projection,
  rules: Rules,
  avoid: Avoided,
  ends: readonly number[],
  marks: Uint8Array,
): Uint8Array | null {
  const { excludePeople, excludeAmbiguous } = rules;
  if (!excludeAmbiguous && ![excludePeople, avoid.people, avoid.institutions].some(isListed)) return null;
  if (excludeAmbiguous) marks.set(people.isAmbiguous);
  else marks.fill(0);
  for (const person of [...(excludePeople ?? []), ...(avoid.people ?? [])]) marks[person] = 1;
  for (const institution of avoid.institutions ?? []) {
    for (const person of peopleAt(people.institutions, institution)) marks[person] = 1;
  }
  for (const end of ends) marks[end] = 0;
  return marks;
}

/** People and institutions that a path may not lead over. */
export interface Avoided {
  readonly people?: readonly number[] | null;
  readonly institutions?: readonly number[] | null;
}

/** Everybody who was ever at an institution or a unit of it. */
export function* peopleAt({ offsets, values }: Projection['people']['institutions'], institution: number) {
  if (values.length === 0) return;
  for (let person = 0; person + 1 < offsets.length; person += 1) {
    for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
      if (values[place] !== institution) continue;
      yield person;
      break;
    }
  }
}

function marksOf(size: number, places: readonly number[]): Uint8Array {
  const marks = new Uint8Array(size);
  for (const place of places) marks[place] = 1;
  return marks;
}
