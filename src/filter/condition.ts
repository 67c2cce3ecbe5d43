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

export function assemble(rules: Fragments, condition: All, firstValue = 0): Assembled {
  const params: Record<string, unknown> = {};
  let next = firstValue;

  const cypher = (part: Condition): string => {
    if ('all' in part) return part.all.length === 0 ? 'true' : `(${part.all.map(cypher).join(' AND ')})`;
    if ('any' in part) return `(${part.any.map(cypher).join(' OR ')})`;
    // What is not known fails its rule, and so meets the rule's opposite: Cypher's null would fail both.
    if ('not' in part) return `NOT coalesce(${cypher(part.not)}, false)`;
    params[`value${next}`] = part.value;
    return withValue(fragment(rules, part.rule), next++);
  };

  const where = condition.all.length === 0 ? '' : `AND ${cypher(condition)}`;
  return { where, params };
}

/** The named piece; asking for one that no file has is our mistake. */
export function fragment(pieces: Fragments, name: string): string {
  const found = pieces.get(name);
  if (found === undefined) throw new Error(`there is no fragment "${name}"`);
  return found;
}

export const withValue = (text: string, number: number) => text.replaceAll('$value', `$value${number}`);
