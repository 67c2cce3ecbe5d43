import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import type { Ask } from '../../../src/ask/index.js';
import type { PersonFilter, PersonOrderField } from '../../../src/generated/graphql.js';
import { personCount, personList } from '../../../src/person/person.queries.js';
import { personOrder, selectPeople, walkThroughPeople } from '../../../src/person/personFilter.js';
import { schemaText } from '../../../src/schema.js';
import { faultsOf } from '../../support/cypherLint.js';

const ids = (letter: string) => ({ eq: `${letter}_${'a'.repeat(16)}`, in: [`${letter}_${'b'.repeat(16)}`] });
const oneLevel: PersonFilter = {
  name: { eq: 'a', contains: 'a', startsWith: 'a' },
  institution: ids('i'),
  topic: ids('t'),
  activeIn: { from: 2000, to: 2001 },
  identity: ['ASSERTED'],
  hasOrcid: true,
  paperCount: { eq: 1, in: [1, 2], gte: 1, lte: 1 },
};
const nested: PersonFilter = { and: [oneLevel], or: [oneLevel, { not: oneLevel }], not: oneLevel };

const ask = (async () => true) as unknown as Ask; // every id is known
const lint = (text: string, parameters: Record<string, unknown>) =>
  faultsOf(text, { keys: [], after: null, limit: 1, descending: true, most: null, ...parameters });

it('a filter of one level and a nested one have every field of the schema', () => {
  const type = buildSchema(schemaText()).getType('PersonFilter') as GraphQLInputObjectType;
  expect(Object.keys({ ...oneLevel, ...nested }).sort()).toEqual(Object.keys(type.getFields()).sort());
});

const fields = Object.entries(oneLevel).map(([field, value]) => ({ field, filter: { [field]: value } }));

it.each(fields)('the rule about $field is good Cypher, alone and reversed', async ({ filter }) => {
  for (const shape of [filter, { not: filter }]) {
    const { slots, params } = await selectPeople(ask, shape);
    expect(await lint(personCount.variant({ ...slots }).text, params)).toEqual([]);
  }
});

it('nested rules keep each value apart', async () => {
  const { slots, params } = await selectPeople(ask, nested);
  const named = new Set(
    Object.values(slots)
      .join(' ')
      .match(/\$value\d+/g),
  );
  expect([...named].map((name) => name.slice(1)).sort()).toEqual(Object.keys(params).sort());
});

it.each<PersonOrderField>(['NAME', 'PAPER_COUNT', 'COAUTHOR_COUNT', 'LAST_YEAR'])(
  'the order by %s is good Cypher',
  async (field) => {
    const { text } = personList.variant({ 'order: person': personOrder({ field, direction: 'ASC' }) });
    expect(await lint(text, {})).toEqual([]);
    for (const direction of ['ASC', 'DESC'] as const) {
      for (const isLater of [false, true]) {
        const from = walkThroughPeople({ field, direction }, isLater);
        expect(await lint(personCount.variant({ 'from: person': from }).text, {})).toEqual([]);
      }
    }
  },
);
