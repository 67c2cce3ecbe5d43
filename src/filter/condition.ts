import type { Fragments } from './fragments.js';

/** A filter as rules: each has the name of a committed fragment and its value. Rules are joined, never written. */
export type Condition = Rule | All | { readonly any: readonly Condition[] } | { readonly not: Condition };

export interface Rule {
  readonly rule: string;
  readonly value: unknown;
}

export interface All {
  readonly all: readonly Condition[];
}

/** A condition as Cypher: the same shape is always the same text, so that the database plans it once. */
export interface Assembled {
  /** What follows a WHERE that has something already; empty where there is no rule. */
  readonly where: string;
  /** The values: $value0, $value1 ... in the order of the rules. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** All of these, with one level of nesting less where parts are such themselves. */
export const allOf = (conditions: readonly Condition[]): All => ({
  all: conditions.flatMap((condition) => ('all' in condition ? condition.all : [condition])),
});

/** `rules` holds the fragments of rules, and those of the ties that rules speak of: lists whose names begin with "its", worked out once
 *  for each thing however many rules need them. (A subquery in each rule instead made the database plan for seconds.) */
export function assemble(rules: Fragments, condition: All, firstValue = 0): Assembled {
  const params: Record<string, unknown> = {};
  let next = firstValue;

  // Alternatives and opposites are functions of lists: nested AND, OR and NOT would be multiplied out before they are planned.
  const cypher = (part: Condition): string => {
    if ('all' in part) return part.all.length === 0 ? 'true' : joined('all', part.all.map(cypher));
    if ('any' in part) return joined('any', part.any.map(cypher));
    // What is not known fails its rule, and so meets the rule's opposite: Cypher's null would fail both.
    if ('not' in part) return `NOT coalesce(${cypher(part.not)}, false)`;
    params[`value${next}`] = part.value;
    return withValue(fragment(rules, part.rule), next++);
  };

  const parts = condition.all.map(cypher);
  const tied = parts.filter((text) => tiesIn(rules, text).length > 0);
  const free = parts.filter((text) => !tied.includes(text));
  return { where: free.map((text) => `AND ${text}`).join('\n') + withTies(rules, tied), params };
}

const joined = (list: 'all' | 'any', [only = 'true', ...others]: readonly string[]): string =>
  others.length === 0 ? only : `${list}(one IN [${[only, ...others].join(', ')}] WHERE one)`;

function withTies(rules: Fragments, parts: readonly string[]): string {
  if (parts.length === 0) return '';
  const ties = [...new Set(parts.flatMap((text) => tiesIn(rules, text)))]
    .sort()
    .map((name) => fragment(rules, name));
  return `\nWITH *,\n${ties.join(',\n')}\nWHERE ${parts.join('\nAND ')}`;
}

const tiesIn = (rules: Fragments, text: string): string[] =>
  (text.match(/\bits[A-Z]\w*/g) ?? []).filter((name) => rules.has(name));

/** The named piece; asking for one that no file has is our mistake. */
export function fragment(pieces: Fragments, name: string): string {
  const found = pieces.get(name);
  if (found === undefined) throw new Error(`there is no fragment "${name}"`);
  return found;
}

export const withValue = (text: string, number: number) => text.replaceAll('$value', `$value${number}`);
