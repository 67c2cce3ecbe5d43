import { buildSchema, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Ask } from '../../../src/ask/index.js';
import { fragments } from '../../../src/filter/fragments.js';
import { selectPapers } from '../../../src/filter/paperFilter.js';
import type { PaperFilter } from '../../../src/generated/graphql.js';
import { paperCount } from '../../../src/paper/papers.queries.js';
import { schemaText } from '../../../src/schema.js';
import { faultsOf } from '../../support/cypherLint.js';

/** A value for each kind of rule, so that every rule is put in. */
const texts = { eq: 'a', contains: 'a', startsWith: 'a' };
const numbers = { eq: 1, in: [1, 2], gte: 1, lte: 1 };
const ids = (letter: string) => ({ eq: `${letter}_${'a'.repeat(16)}`, in: [`${letter}_${'b'.repeat(16)}`] });
const oneLevel: PaperFilter = {
  year: numbers,
  title: texts,
  type: ['JOURNAL'],
  status: ['PUBLISHED'],
  track: texts,
  venue: ids('v'),
  topic: ids('t'),
  author: ids('p'),
  institution: ids('i'),
  source: ids('s'),
  authorCount: numbers,
  hasDoi: true,
  hasEqualContribution: false,
  hasYear: true,
};
const nested: PaperFilter = { and: [oneLevel], or: [oneLevel, { not: oneLevel }], not: oneLevel };

// Every id is known, and there is one track: what a filter asks for on its way to a statement.
const ask = (async ({ name }: { name: string }) =>
  name === 'paperTracks' ? ['Findings'] : true) as unknown as Ask;
const own = {
  keys: [],
  after: null,
  limit: 1,
  orderBy: 'YEAR',
  descending: true,
  basis: null,
  includeUnits: true,
};

it('a filter of one level and a nested one have every field of the schema', () => {
  const type = buildSchema(schemaText()).getType('PaperFilter') as GraphQLInputObjectType;
  expect(isInputObjectType(type)).toBe(true);
  expect(Object.keys({ ...oneLevel, ...nested }).sort()).toEqual(Object.keys(type.getFields()).sort());
});

it('every rule that a filter can name has its fragment, and every fragment is used', async () => {
  const { slots } = await selectPapers(ask, nested, 'person', [{ rule: 'teamSize.lte', value: 3 }]);
  for (const [name, text] of fragments(`${import.meta.dirname}/../../../src/filter`, 'paperRules')) {
    expect([name, withoutNumbers(slots['where: paper']).includes(withoutNumbers(text))]).toEqual([
      name,
      true,
    ]);
  }
});

// Whole statements are linted as files. What is put into them is linted in the shortest: a lint costs by the length.
const fields = Object.entries(oneLevel).map(([field, value]) => ({ field, filter: { [field]: value } }));

it.each(fields)('the rules about $field are good Cypher', async ({ filter }) => {
  const { slots, params } = await selectPapers(ask, filter);
  expect(await faultsOf(paperCount.variant({ ...slots }).text, { ...own, ...params })).toEqual([]);
});

it('rules side by side, in the alternative and reversed are good Cypher', async () => {
  const filter = { author: ids('p'), hasYear: true, or: [{ hasDoi: true }, { not: { venue: ids('v') } }] };
  const { slots, params } = await selectPapers(ask, filter);
  expect(await faultsOf(paperCount.variant({ ...slots }).text, { ...own, ...params })).toEqual([]);
});

it('a misspelt property is a fault', async () => {
  const { text } = paperCount.variant({ 'from: paper': '', 'where: paper': 'AND paper.yaer = 1' });
  expect(await faultsOf(text, own)).toEqual([
    expect.objectContaining({ message: expect.stringContaining('yaer') }),
  ]);
});

const withoutNumbers = (text: string) => text.replace(/\$value\d*/g, '$value').replace(/\s+/g, ' ');
