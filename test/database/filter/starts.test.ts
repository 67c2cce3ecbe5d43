import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { Ask } from '../../../src/ask/index.js';
import { selectPapers } from '../../../src/filter/paperFilter.js';
import type { PaperFilter } from '../../../src/generated/graphql.js';
import { paperCount, paperList, paperTopics, paperYears } from '../../../src/paper/papers.queries.js';
import { graphOf, type LibraryIds } from '../../support/library.js';

let driver: Driver;
let id: LibraryIds;
beforeAll(async () => {
  ({ id } = await graphOf(`
    institution Mill
    "Looms" 1843 in Annals by Ada Lovelace at "Mill" about Weaving
    "Stars" 1844 in Annals by Mary Somerville about Astronomy
  `));
  driver = neo4j.driver(process.env.COTERIE_TEST_NEO4J!);
});
afterAll(() => driver.close());

// Every id is known.
const ask = (async () => true) as unknown as Ask;
const own = { keys: ['papers'], after: null, limit: 20, orderBy: 'YEAR', descending: true };

async function operatorsOf(text: string, parameters: object): Promise<string[]> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, { ...own, ...parameters });
    return operators(summary.plan as Plan);
  } finally {
    await session.close();
  }
}
const operators = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operators),
];
const readsAll = /AllNodesScan|ByLabelScan|RelationshipTypeScan|AllRelationshipsScan/;

const filters = (): [string, PaperFilter][] => [
  ['an author', { author: { eq: id['Ada Lovelace'] } }],
  ['an institution', { institution: { in: [id.Mill!] }, type: ['JOURNAL'] }],
  ['a topic', { topic: { eq: id.Weaving }, or: [{ hasDoi: true }, { hasYear: false }] }],
  [
    'a venue',
    { and: [{ and: [{ venue: { eq: id.Annals } }] }], not: { author: { eq: id['Ada Lovelace'] } } },
  ],
  ['a source', { source: { eq: id.library } }],
  ['one year', { year: { eq: 1843 } }],
  ['years', { year: { gte: 1843, lte: 1844 }, hasEqualContribution: true }],
  ['a title', { title: { eq: 'looms' } }],
  ['the beginning of a title', { title: { startsWith: 'lo' } }],
];
const names = [
  'an author',
  'an institution',
  'a topic',
  'a venue',
  'a source',
  'one year',
  'years',
  'a title',
];

it.each([...names, 'the beginning of a title'])(
  'papers of the whole graph with %s are found from an index',
  async (name) => {
    const filter = new Map(filters()).get(name);
    const { slots, params } = await selectPapers(ask, filter);
    for (const question of [paperList, paperCount, paperYears, paperTopics]) {
      const found = await operatorsOf(question.variant({ ...slots }).text, params);
      expect([question.name, found.filter((operator) => readsAll.test(operator))]).toEqual([
        question.name,
        [],
      ]);
    }
  },
);

it('those that only differ from something are not', async () => {
  const { slots, params } = await selectPapers(ask, { not: { year: { eq: 1843 } } });
  const found = await operatorsOf(paperCount.variant({ ...slots }).text, params);
  expect(found.filter((operator) => readsAll.test(operator))).toEqual(['NodeByLabelScan']);
});

it('the same shape with other values is one text for the plan cache', async () => {
  const text = async (filter: PaperFilter) =>
    paperList.variant({ ...(await selectPapers(ask, filter)).slots }).text;
  const shape = (year: number, author: string): PaperFilter => ({
    year: { gte: year },
    not: { author: { eq: author } },
  });
  expect(await text(shape(1843, id['Ada Lovelace']!))).toBe(await text(shape(1900, id['Mary Somerville']!)));
});
