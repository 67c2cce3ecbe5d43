import { coerceInputValue, type GraphQLInputType } from 'graphql';
import type { PaperFilter } from '../generated/graphql.js';
import { executableSchema } from '../schema.js';
import { idOf } from './asking.js';
import { Misused, type Command, type OwnOptions } from './command.js';

/** Which papers: the commonest rules as options, any other in `--filter`, a PaperFilter of the schema as JSON. */
export const filterOptions = {
  filter: { type: 'string' },
  author: { type: 'string', multiple: true },
  venue: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  institution: { type: 'string', multiple: true },
  type: { type: 'string', multiple: true },
  year: { type: 'string' },
} as const satisfies Command['options'];

/** The filter that all options together make: each narrows, what stands in one several times widens. Null for none. */
export function filterFrom(own: OwnOptions): PaperFilter | null {
  const given = typeof own.filter === 'string' ? [checked(parsed(own.filter))] : [];
  const ids = (['author', 'venue', 'topic', 'institution'] as const).flatMap((name) => {
    const values = wordsOf(own[name]);
    return values.length === 0 ? [] : [{ [name]: { in: values.map(idOf) } }];
  });
  const types = wordsOf(own.type).map((type) => type.toUpperCase());
  const rules = [
    ...given,
    ...ids,
    ...(types.length === 0 ? [] : [checked({ type: types })]),
    ...(typeof own.year === 'string' ? [{ year: yearsOf(own.year) }] : []),
  ];
  return rules.length < 2 ? (rules[0] ?? null) : { and: rules };
}

const wordsOf = (value: OwnOptions[string]): string[] => (Array.isArray(value) ? value.map(String) : []);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Misused(`--filter is JSON, such as {"year":{"gte":2020}}; this is none: ${json.slice(0, 100)}`);
  }
}

/** Held against the schema, as a query's filter is. */
function checked(value: unknown): PaperFilter {
  const type = executableSchema().getType('PaperFilter') as GraphQLInputType;
  return coerceInputValue(value, type, (path, _value, { message }) => {
    throw new Misused(
      `--filter is a PaperFilter of the schema. ${['filter', ...path].join('.')}: ${message}`,
    );
  }) as PaperFilter;
}

/** "2019", "2019-2024", "2019-" or "-2024". */
function yearsOf(text: string): NonNullable<PaperFilter['year']> {
  const [whole, from, , to] = /^(\d{4})?(-(\d{4})?)?$/.exec(text) ?? [];
  if (!whole || whole === '-') throw new Misused(`--year is 2019, 2019-2024, 2019- or -2024, not "${text}".`);
  if (!whole.includes('-')) return { eq: Number(from) };
  return { ...(from && { gte: Number(from) }), ...(to && { lte: Number(to) }) };
}
