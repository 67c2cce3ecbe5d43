import type { WrittenLink, WrittenPerson } from './network.js';

/** What a file tells of a person or a collaboration besides who it is: its name in the file, what it is called, its kind. */
export interface Fact<Of> {
  readonly key: string;
  readonly title: string;
  readonly type: 'integer' | 'double';
  /** Null where it is not known: then the file leaves it out. */
  of(one: Of): number | null;
}

export const factsOfPeople: readonly Fact<WrittenPerson>[] = [
  { key: 'papers', title: 'Papers', type: 'integer', of: ({ paperCount }) => paperCount },
  { key: 'coauthors', title: 'Coauthors', type: 'integer', of: ({ degree }) => degree },
  { key: 'first_year', title: 'First year', type: 'integer', of: ({ firstYear }) => firstYear },
  { key: 'last_year', title: 'Last year', type: 'integer', of: ({ lastYear }) => lastYear },
  { key: 'community', title: 'Community', type: 'integer', of: ({ community }) => community },
  { key: 'distance', title: 'Distance', type: 'integer', of: ({ distance }) => distance },
];

/** Besides the weight, which every format has a place of its own for. */
export const factsOfLinks: readonly Fact<WrittenLink>[] = [
  { key: 'papers', title: 'Papers', type: 'integer', of: ({ paperCount }) => paperCount },
  { key: 'first_year', title: 'First year', type: 'integer', of: ({ firstYear }) => firstYear },
  { key: 'last_year', title: 'Last year', type: 'integer', of: ({ lastYear }) => lastYear },
];
