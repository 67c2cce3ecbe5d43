import type { Ask } from '../ask/index.js';
import {
  allOf,
  assemble,
  fragment,
  withValue,
  type All,
  type Condition,
  type Rule,
} from '../filter/condition.js';
import { fragments } from '../filter/fragments.js';
import { nameParams } from '../filter/named.js';
import { idRules, numberRules, rule } from '../filter/rules.js';
import { totalOf, type Total } from '../filter/totals.js';
import type {
  PersonFilter,
  PersonOrder,
  PersonOrderField,
  StringFilter,
  YearRange,
} from '../generated/graphql.js';

const here = import.meta.dirname;
const rules = fragments(here, 'personRules');
const sets = fragments(here, 'personSets');
const orders = fragments(here, 'personOrders');
const walks = fragments(here, 'personWalks');
const totals = fragments(here, 'personTotals');

/** Texts for the slots of a question about people, and the values that they name. */
export interface PersonSelection {
  readonly slots: { readonly 'from: person': string; readonly 'where: person': string };
  readonly params: Readonly<Record<string, unknown>>;
  /** How they are counted where these slots lead to all people. */
  readonly total?: Total | null;
}

/** The people who pass the filter, found from the rule that leads to the fewest. */
export async function selectPeople(
  ask: Ask,
  filter: PersonFilter | null | undefined,
): Promise<PersonSelection> {
  const condition = await conditionOf(ask, filter ?? {}, 'filter');
  for (const start of starts) {
    const first = condition.all.find((part): part is Rule => 'rule' in part && part.rule === start);
    if (first === undefined) continue;
    const set = setOf(first);
    // A start by name finds by one of its rules only; what else is asked of the name is held as a rule.
    const rest = condition.all.filter((part) => part !== first || start === 'name');
    const { where, params } = assemble(rules, allOf(rest), 1);
    const from = `CALL () {\n  ${withValue(fragment(sets, set), 0)}\n}`;
    return {
      slots: { 'from: person': from, 'where: person': where },
      params: { value0: first.value, ...params },
    };
  }
  const { where, params } = assemble(rules, condition);
  return { slots: { 'from: person': '', 'where: person': where }, params, total: totalOf(totals, condition) };
}

/** Text for the slot "from: person" of a list of all people: they are read in the order asked for, which an index keeps, until the page
 *  is full. */
export function walkThroughPeople({ field, direction = 'DESC' }: PersonOrder, isLater: boolean): string {
  const piece = `${field === 'NAME' ? 'name' : 'number'}.${direction}${isLater ? '.after' : ''}`;
  return `CALL () {\n  ${fragment(walks, piece).replaceAll('paperCount', propertyOf[field])}\n}`;
}

const propertyOf: Record<PersonOrderField, string> = {
  NAME: 'folded',
  PAPER_COUNT: 'paperCount',
  COAUTHOR_COUNT: 'coauthorCount',
  LAST_YEAR: 'lastYear',
};

/** The text for the slot "order: person". */
export const personOrder = ({ field }: PersonOrder): string => fragment(orders, field);

/** Those that lead to the fewest first. */
const starts = ['name', 'institution', 'topic'] as const;

/** The set that a rule leads to: by name, that of the operator that leads to the fewest. */
function setOf({ rule, value }: Rule): string {
  if (rule !== 'name') return rule;
  const [eq, , startsWith] = value as readonly unknown[];
  if (eq !== null) return 'name.eq';
  return startsWith !== null ? 'name.startsWith' : 'name.contains';
}

async function conditionOf(ask: Ask, filter: PersonFilter, argument: string): Promise<All> {
  const nested = (inner: PersonFilter, name: string) => conditionOf(ask, inner, `${argument}.${name}`);
  const [institution, topic, and, or, not] = await Promise.all([
    idRules(ask, 'institution', 'Institution', filter.institution, `${argument}.institution`),
    idRules(ask, 'topic', 'Topic', filter.topic, `${argument}.topic`),
    Promise.all((filter.and ?? []).map((inner) => nested(inner, 'and'))),
    Promise.all((filter.or ?? []).map((inner) => nested(inner, 'or'))),
    Promise.all(filter.not ? [nested(filter.not, 'not')] : []),
  ]);
  const conditions: Condition[] = [
    ...nameRules(filter.name),
    ...institution,
    ...topic,
    ...yearRules(filter.activeIn),
    ...rule('identity', filter.identity),
    ...rule('hasOrcid', filter.hasOrcid),
    ...numberRules('paperCount', filter.paperCount),
    ...and,
    ...(or.length === 0 ? [] : [{ any: or }]),
    ...not.map((inner) => ({ not: inner })),
  ];
  return allOf(conditions);
}

/** One printed form has to meet all that is asked of the name. */
function nameRules(name: StringFilter | null | undefined): Rule[] {
  const { eq, contains, startsWith } = nameParams(name);
  const value = [eq, contains, startsWith];
  return value.every((text) => text === null) ? [] : [{ rule: 'name', value }];
}

/** One paper has to be of these years. */
function yearRules(years: YearRange | null | undefined): Rule[] {
  const value = [years?.from ?? null, years?.to ?? null];
  return value.every((year) => year === null) ? [] : [{ rule: 'activeIn', value }];
}
