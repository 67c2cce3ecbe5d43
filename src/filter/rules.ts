import type { Ask } from '../ask/index.js';
import { badUserInput } from '../errors.js';
import { fold } from '../ingest/fold.js';
import { resolveId, type Kind } from '../node/resolveId.js';
import type { Rule } from './condition.js';

type Maybe<Value> = Value | null | undefined;

interface Numbers {
  readonly eq?: Maybe<number>;
  readonly in?: Maybe<readonly number[]>;
  readonly gte?: Maybe<number>;
  readonly lte?: Maybe<number>;
}

interface Text {
  readonly eq?: Maybe<string>;
  readonly contains?: Maybe<string>;
  readonly startsWith?: Maybe<string>;
}

interface Ids {
  readonly eq?: Maybe<string>;
  readonly in?: Maybe<readonly string[]>;
}

/** A rule, or none where there is no value or an empty list. */
export const rule = (name: string, value: unknown): Rule[] =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    ? []
    : [{ rule: name, value }];

export const numberRules = (name: string, filter: Maybe<Numbers>): Rule[] => [
  ...rule(`${name}.in`, filter?.eq === null || filter?.eq === undefined ? null : [filter.eq]),
  ...rule(`${name}.in`, filter?.in),
  ...rule(`${name}.gte`, filter?.gte),
  ...rule(`${name}.lte`, filter?.lte),
];

/** Rules about a folded text. */
export const textRules = (name: string, filter: Maybe<Text>): Rule[] =>
  (['eq', 'contains', 'startsWith'] as const).flatMap((operator) =>
    rule(`${name}.${operator}`, folded(filter?.[operator])),
  );

/** Rules about lists of ids, in any form that resolveId takes; `argument` is what an error names. */
export async function idRules(
  ask: Ask,
  name: string,
  kind: Kind,
  filter: Maybe<Ids>,
  argument: string,
): Promise<Rule[]> {
  const ours = (ids: Maybe<readonly string[]>, operator: string) =>
    Promise.all((ids ?? []).map((id) => knownId(ask, kind, id, `${argument}.${operator}`)));
  const eq = filter?.eq;
  const [one, several] = await Promise.all([
    ours(eq === null || eq === undefined ? [] : [eq], 'eq'),
    ours(filter?.in, 'in'),
  ]);
  return [...rule(name, one), ...rule(name, several)];
}

/** Our id of what a filter names. An unknown one is a mistake there: nothing could ever pass. */
export async function knownId(ask: Ask, kind: Kind, id: string, argument: string): Promise<string> {
  const ours = await resolveId(ask, kind, id, argument);
  if (ours !== null) return ours;
  throw badUserInput({
    message: `"${argument}" takes the id of something that is here; nothing is known under this one.`,
    argument,
    value: id,
    hint: 'Use search to find it, and take its id.',
  });
}

const folded = (text: Maybe<string>) => (text === null || text === undefined ? null : fold(text));
