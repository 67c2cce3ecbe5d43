import type { Ask } from '../ask/index.js';
import { coauthorCountOfPerson } from '../collaboration/collaboration.queries.js';
import { noRules } from '../collaboration/rules.js';
import { selectPapers } from '../filter/paperFilter.js';
import type { PaperFilter } from '../generated/graphql.js';
import { statsOfPerson, type PaperStats } from './person.queries.js';

/** One person's papers under a filter, not yet counted: each count is asked for when it is selected. */
export interface PersonStatsRecord {
  readonly personId: string;
  /** Text for the slot "where: paper" and the values it names. */
  readonly where: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export async function statsUnder(
  ask: Ask,
  personId: string,
  filter: PaperFilter | null | undefined,
): Promise<PersonStatsRecord> {
  const { slots, params } = await selectPapers(ask, filter, 'person');
  return { personId, where: slots['where: paper'], params };
}

const none: PaperStats = {
  paperCount: 0,
  firstYear: null,
  lastYear: null,
  papersByYear: [],
  firstAuthorCount: 0,
  lastAuthorCount: 0,
};

export const paperStats = async (ask: Ask, { personId, where, params }: PersonStatsRecord) =>
  (await ask(statsOfPerson.variant({ 'where: paper': where }), personId, params)) ?? none;

/** The same count as that of the list of coauthors under the same papers. */
export const coauthorCount = (ask: Ask, { personId, where, params }: PersonStatsRecord) =>
  ask(coauthorCountOfPerson.variant({ 'where: paper': where }), personId, { ...noRules.params, ...params });
