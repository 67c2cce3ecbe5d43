/** What the words of one source say about one field, with what is needed to tell whether it still stands. */
export interface StatedValue {
  readonly field: string;
  readonly value: string;
  readonly sourceId: string;
  readonly quote: string | null;
  /** Sources that replace this one, at once or through others, the newest first. */
  readonly replacedBy: readonly string[];
}

export interface ClaimRecord {
  readonly field: string;
  readonly value: string;
  readonly sourceId: string;
  readonly quote: string | null;
  readonly supersededById: string | null;
}

/** Claims from stated values, in the order given. A claim is superseded by the newest source that replaces its own and states another value
 *  for the same field. What a newer source leaves out is not denied, nor is a date that it only states less exactly (2020 after
 *  2020-07); a field that holds several values is never superseded. */
export function claimsOf(values: readonly StatedValue[]): ClaimRecord[] {
  return values.map(({ replacedBy, ...claim }) => ({
    ...claim,
    supersededById: holdsSeveral.has(claim.field)
      ? null
      : (replacedBy.find(statesOtherThan(claim, values)) ?? null),
  }));
}

const statesOtherThan =
  ({ field, value }: { field: string; value: string }, values: readonly StatedValue[]) =>
  (sourceId: string): boolean => {
    const there = values.filter((other) => other.sourceId === sourceId && other.field === field);
    return (
      there.length > 0 &&
      !there.some((other) => other.value === value || isLessExact(field, other.value, value))
    );
  };

const dates: ReadonlySet<string> = new Set(['start', 'end', 'date', 'published']);
const isLessExact = (field: string, newer: string, older: string) =>
  dates.has(field) && older.startsWith(`${newer}-`);

/** Fields of the schema that are lists: one more value contradicts none of the others. */
const holdsSeveral: ReadonlySet<string> = new Set([
  'advisors',
  'affiliations',
  'artifacts',
  'awards',
  'broader',
  'collaborators',
  'details',
  'externalIds',
  'hostNames',
  'hosts',
  'links',
  'mayBe',
  'names',
  'narrower',
  'notToConfuseWith',
  'otherVersions',
  'papers',
  'repositories',
  'skills',
  'statements',
  'technologies',
  'topics',
  'units',
  'venueRanks',
]);
