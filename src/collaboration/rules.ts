import { type Ask } from '../ask/index.js';
import { badUserInput } from '../errors.js';
import { selectPapers } from '../filter/paperFilter.js';
import type { Rule } from '../filter/condition.js';
import { knownId, rule } from '../filter/rules.js';
import type { CollaborationFilter } from '../generated/graphql.js';
import type { Kind } from '../node/resolveId.js';

/** A CollaborationFilter with its ids made ours, as the questions take it. */
export interface CollaborationRules {
  /** The rules that a paper has to pass, for lists of papers. */
  readonly ofPapers: readonly Rule[];
  /** The same as text for the slot "where: paper". */
  readonly where: string;
  readonly params: CollaborationParams;
}

/** Parameters of every question about collaborations; further ones are the values of the paper rules. */
export interface CollaborationParams {
  readonly minPapers: number;
  readonly excludePeople: readonly string[];
  readonly excludeAmbiguous: boolean;
}

export const noRules: CollaborationRules = {
  ofPapers: [],
  where: '',
  params: { minPapers: 1, excludePeople: [], excludeAmbiguous: false },
};

/** Reads a filter. `ends` are the people asked about: naming one of them in excludePeople is refused. */
export async function rulesOf(
  ask: Ask,
  filter: CollaborationFilter | null | undefined,
  ends: readonly string[] = [],
): Promise<CollaborationRules> {
  return filter ? rulesUnder(ask, await knownFilter(ask, filter, ends)) : noRules;
}

export async function rulesUnder(ask: Ask, known: KnownFilter): Promise<CollaborationRules> {
  const ofPapers = [
    ...rule('year.gte', known.years?.from),
    ...rule('year.lte', known.years?.to),
    ...rule('teamSize.lte', known.maxAuthors),
    ...rule('topic', known.topics),
    ...rule('venue', known.venues),
    ...rule('institution', known.institutions),
    ...rule('type', known.paperType),
  ];
  const { slots, params } = await selectPapers(ask, null, 'pair', ofPapers);
  return {
    ofPapers,
    where: slots['where: paper'],
    params: {
      ...params,
      minPapers: known.minPapers ?? 1,
      excludePeople: known.excludePeople,
      excludeAmbiguous: known.excludeAmbiguous ?? false,
    },
  };
}

/** A CollaborationFilter that is known to make sense: its ids are ours, its bounds 1 or more. */
export interface KnownFilter extends Omit<CollaborationFilter, ListOfIds> {
  readonly topics: readonly string[];
  readonly venues: readonly string[];
  readonly institutions: readonly string[];
  readonly excludePeople: readonly string[];
}

type ListOfIds = 'topics' | 'venues' | 'institutions' | 'excludePeople';

/** Makes a filter's ids ours. An id that is unknown, and one of `ends` in excludePeople, is refused; so is a bound below 1. */
export async function knownFilter(
  ask: Ask,
  filter: CollaborationFilter | null | undefined,
  ends: readonly string[] = [],
): Promise<KnownFilter> {
  const ours = (kind: Kind, name: ListOfIds) =>
    Promise.all((filter?.[name] ?? []).map((id) => knownId(ask, kind, id, `filter.${name}`)));
  const [topics, venues, institutions, excludePeople] = await Promise.all([
    ours('Topic', 'topics'),
    ours('Venue', 'venues'),
    ours('Institution', 'institutions'),
    ours('Person', 'excludePeople'),
  ]);
  refuseEnds(excludePeople, ends);
  return {
    ...filter,
    maxAuthors: atLeastOne('maxAuthors', filter?.maxAuthors),
    minPapers: atLeastOne('minPapers', filter?.minPapers),
    topics,
    venues,
    institutions,
    excludePeople,
  };
}

function refuseEnds(excluded: readonly string[], ends: readonly string[]): void {
  const end = excluded.find((id) => ends.includes(id));
  if (end === undefined) return;
  throw badUserInput({
    message: '"filter.excludePeople" cannot name the people who are asked about.',
    argument: 'filter.excludePeople',
    value: end,
  });
}

function atLeastOne(name: 'minPapers' | 'maxAuthors', value: number | null | undefined) {
  if (value === null || value === undefined || value >= 1) return value;
  throw badUserInput({
    message: `"filter.${name}" is 1 or more.`,
    argument: `filter.${name}`,
    value,
  });
}
