import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Graph } from '../../../src/graph/index.js';
import { libraryOf, type TestLibrary } from '../../support/library.js';
import { serverOn, type TestServer } from '../../support/server.js';

/* Lists of 10,000 people: a page costs what it holds, wherever it stands. */

let library: TestLibrary;
let driver: Driver;
let server: TestServer;
const asked: { name: string; text: string; parameters: Record<string, unknown> }[] = [];

beforeAll(async () => {
  library = await libraryOf('"Looms" 1844 in Memoirs by Charles Babbage, Mary Somerville');
  // Half of them with one paper; 1 in 40 without a year.
  await library.graph.command(`
    UNWIND range(1, 10000) AS number
    CALL (number) {
    WITH 'p_' + right('aaaaaaaaaaaaaaaa' + toString(number * 7919 % 10000), 16) AS id
    CREATE (:Thing:Person {
      id: id, name: id, folded: 'zz ' + id, identity: 'ASSERTED',
      paperCount: CASE WHEN number % 2 = 0 THEN 1 ELSE 2 + number % 60 END,
      coauthorCount: number % 300,
      lastYear: CASE WHEN number % 40 = 0 THEN null ELSE 1980 + number % 40 END
    }) } IN TRANSACTIONS OF 1000 ROWS
  `);
  driver = neo4j.driver(process.env.COTERIE_TEST_NEO4J!);
  server = await serverOn(kept(library.graph));
}, 120_000);
afterAll(async () => {
  await server.close();
  await driver.close();
});

const kept = (graph: Graph): Graph => ({
  ...graph,
  read(name, text, parameters = {}, options) {
    asked.push({ name, text, parameters });
    return graph.read(name, text, parameters, options);
  },
});

async function hitsOf({ text, parameters }: (typeof asked)[number]): Promise<number> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    return hits(summary.profile as ProfiledPlan);
  } finally {
    await session.close();
  }
}
const hits = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hits(child), Number(dbHits));

const fields = ['NAME', 'PAPER_COUNT', 'COAUTHOR_COUNT', 'LAST_YEAR'];
const orders = fields.flatMap((field) => ['ASC', 'DESC'].map((direction) => [field, direction] as const));

it.each(orders)(
  'the first page by %s %s and one in the middle are read from an index',
  async (field, direction) => {
    const page = async (after: string | null, first: number) => {
      const { data, errors } = await server.ask(
        `query ($after: String, $first: Int) {
        people(first: $first, after: $after, orderBy: { field: ${field}, direction: ${direction} }) {
          nodes { id } pageInfo { endCursor } } }`,
        { after, first },
      );
      expect(errors).toBeUndefined();
      return data.people.pageInfo.endCursor as string;
    };
    asked.length = 0;
    let cursor = await page(null, 20);
    for (let turn = 0; turn < 10; turn += 1) cursor = await page(cursor, 100);
    await page(cursor, 20);
    const [first, last] = [asked[0]!, asked.at(-1)!];
    expect([first.name, last.name]).toEqual(['personList', 'personList']);
    expect(last.parameters.after).not.toBeNull();
    // Of each of the people shown a few properties are read; the list itself has 10,000.
    expect(await hitsOf(first)).toBeLessThan(2_500);
    expect(await hitsOf(last)).toBeLessThan(2_500);
  },
);
