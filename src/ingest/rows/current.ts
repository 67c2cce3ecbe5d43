import type { Contribution } from '../identity/careers.js';
import type { AffiliationFact, Document } from '../records.js';

/** True when the newest document that mentions it says so or shows an open end; false when a document gives an end before its own
 *  newest date, or the newest says that it is over; else null. No clock. In: the oldest document first. */
export function isCurrent(contributions: readonly Contribution<AffiliationFact>[]): boolean | null {
  const newest = contributions.at(-1);
  if (newest?.fact.current !== undefined) return newest.fact.current;
  const isOver = contributions.some(
    ({ document, fact }) =>
      fact.current === false || (fact.end !== undefined && isBefore(fact.end, newestDate(document))),
  );
  return isOver ? false : null;
}

/** Surely earlier: "2026" is not before "2026-05". */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** The latest date that a document states about anything. */
function newestDate(document: Document): string {
  const dates = [
    ...document.publications.flatMap(({ year, values }) => [year, values.published]),
    ...document.affiliations.flatMap(({ start, end }) => [start, end]),
    ...document.advising.flatMap(({ start, end }) => [start, end]),
    ...document.projects.flatMap(({ start, end }) => [start, end]),
    ...document.talks.map(({ date }) => date),
    ...document.services.map(({ year }) => year),
    ...document.teaching.flatMap(({ year, start, end }) => [year, start, end]),
    ...document.awards.flatMap(({ year, start, end }) => [year, start, end]),
    document.statedDate,
  ];
  return dates.reduce<string>((latest, date) => {
    const text = date === null || date === undefined ? '' : String(date);
    return text > latest ? text : latest;
  }, '');
}
