import type { Ask } from '../ask/index.js';
import { coauthorCountOfPerson } from '../collaboration/collaboration.queries.js';
import { noRules } from '../collaboration/rules.js';
import { selectPapers } from '../filter/paperFilter.js';
import type { PaperFilter } from '../generated/graphql.js';
import type { PersonRecord } from './person.js';
import { statsOfPerson, type PaperStats } from './person.queries.js';

/** One person's papers under a filter, not yet counted: each count is asked for when it is selected, unless it is stored. */
export interface PersonStatsRecord {
  readonly personId: string;
  /** The counts that are stored with the person; null under a filter. */
  readonly stored: StoredCounts | null;
  /** Text for the slot "where: paper" and the values it names. */
  readonly where: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type PaperCounts = Pick<PaperStats, 'paperCount' | 'firstYear' | 'lastYear'>;
type StoredCounts = PaperCounts & { readonly coauthorCount: number };

export async function statsUnder(
  ask: Ask,
  person: PersonRecord,
  filter: PaperFilter | null | undefined,
): Promise<PersonStatsRecord> {
  const { slots, params } = await selectPapers(ask, filter, 'person');
  const where = slots['where: paper'];
  return { personId: person.id, stored: where === '' ? storedCounts(person) : null, where, params };
}

function storedCounts({ paperCount, coauthorCount, firstYear, lastYear }: PersonRecord): StoredCounts | null {
  if (typeof paperCount !== 'number' || typeof coauthorCount !== 'number') return null;
  return { paperCount, coauthorCount, firstYear: firstYear ?? null, lastYear: lastYear ?? null };
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

/** One of the counts that may be stored. */
export async function storedOr<Name extends keyof PaperCounts>(
  ask: Ask,
  stats: PersonStatsRecord,
  name: Name,
): Promise<PaperCounts[Name]> {
  const counts: PaperCounts = stats.stored ?? (await paperStats(ask, stats));
  return counts[name];
}

/** The same count as that of the list of coauthors under the same papers. */
export const coauthorCount = (ask: Ask, { personId, stored, where, params }: PersonStatsRecord) =>
  stored?.coauthorCount ??
  ask(coauthorCountOfPerson.variant({ 'where: paper': where }), personId, { ...noRules.params, ...params });
