import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diff } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { schemaText } from '../../../src/schema.js';

// contract.graphql is what others build upon: names, arguments and types, sorted, without descriptions. A change of the
// schema shows here once more, as a short list; UPDATE_CONTRACT=1 accepts it.
const file = join(import.meta.dirname, 'contract.graphql');
const current = lexicographicSortSchema(buildSchema(withoutDescriptions(schemaText())));
if (process.env.UPDATE_CONTRACT) writeFileSync(file, `${printSchema(current)}\n`);
const changes = await diff(buildSchema(readFileSync(file, 'utf8')), current);
const messages = (isBreaking: boolean) =>
  changes
    .filter(({ criticality }) => (criticality.level === 'BREAKING') === isBreaking)
    .map(({ message }) => message);

describe('the schema', () => {
  it('breaks nothing that others build upon', () => {
    expect(messages(true)).toEqual([]);
  });

  it('has nothing new that was not accepted', () => {
    expect(messages(false)).toEqual([]);
  });
});

function withoutDescriptions(text: string): string {
  return print(visit(parse(text), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) })); // prettier-ignore
}
