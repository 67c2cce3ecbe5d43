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
import type { PersonFilter, PersonOrder, StringFilter, YearRange } from '../generated/graphql.js';

const here = import.meta.dirname;
const rules = fragments(here, 'personRules');
const sets = fragments(here, 'personSets');
const orders = fragments(here, 'personOrders');

/** Texts for the slots of a question about people, and the values that they name. */
export interface PersonSelection {
  readonly slots: { readonly 'from: person': string; readonly 'where: person': string };
  readonly params: Readonly<Record<string, unknown>>;
}

/** The people who pass the filter, found from the rule that leads to the fewest. */
export async function selectPeople(
  ask: Ask,
  filter: PersonFilter | null | undefined,
): Promise<PersonSelection> {
  const condition = await conditionOf(ask, filter ?? {}, 'filter');
  for (const set of starts) {
    const first = condition.all.find((part): part is Rule => 'rule' in part && leadsTo(set, part));
    if (first === undefined) continue;
    // A start by name finds the equal names only; what else is asked of the name is held as a rule.
    const rest = condition.all.filter((part) => part !== first || set === 'name');
    const { where, params } = assemble(rules, allOf(rest), 1);
    const from = `CALL () {\n  ${withValue(fragment(sets, set), 0)}\n}`;
    return {
      slots: { 'from: person': from, 'where: person': where },
      params: { value0: first.value, ...params },
    };
  }
  const { where, params } = assemble(rules, condition);
  return { slots: { 'from: person': '', 'where: person': where }, params };
}

/** The text for the slot "order: person". */
export const personOrder = ({ field }: PersonOrder): string => fragment(orders, field);

/** Those that lead to the fewest first. */
const starts = ['name', 'institution', 'topic'] as const;

/** By name only an equal one is found fast: the first value of its rule. */
const leadsTo = (set: (typeof starts)[number], part: Rule) =>
  part.rule === set && (set !== 'name' || (part.value as readonly unknown[])[0] !== null);

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
