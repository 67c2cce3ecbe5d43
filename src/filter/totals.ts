import { fragment, withValue, type All, type Rule } from './condition.js';
import type { Fragments } from './fragments.js';

/** How those are counted who pass rules of which each leaves many, as an index tells: a list of them is read in its order until a page is
 *  full, but a total would look at everybody. */
export interface Total {
  /** Text for the slot "from: ..." of the count. */
  readonly from: string;
  /** Whether it leads to those who do not pass, of whom there is no index. */
  readonly isOfOthers: boolean;
}

/** Null where a rule is not one of `sets`, whose order is that of preference: Neo4j finds an index for it, or there is none. */
export function totalOf(sets: Fragments, { all }: All): Total | null {
  const rules = all.filter((part): part is Rule => 'rule' in part);
  if (rules.length === 0 || !rules.every(({ rule }) => sets.has(rule))) return null;
  const from = (rule: string, place: number) => `CALL () {\n  ${withValue(fragment(sets, rule), place)}\n}`;
  for (const name of sets.keys()) {
    const place = all.findIndex((part) => 'rule' in part && part.rule === name && part.value !== false);
    // The values are numbered as the rules stand, which is known up to the first that holds others.
    if (place >= 0 && all.slice(0, place).every((part) => 'rule' in part))
      return { from: from(name, place), isOfOthers: false };
  }
  return all.length === 1 && rules[0]!.value === false
    ? { from: from(rules[0]!.rule, 0), isOfOthers: true }
    : null;
}
