import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;
let id: Record<string, string>;

// Ann - {Bob, Cid?} - Eve - Fay, and Gus apart; Ann and Hal wrote one paper as many.
beforeAll(async () => {
  const graph = testGraph();
  id = await coauthorsIn(
    graph,
    `Looms 2020: Ann, Bob
     Engines 2021: Ann, Bob, Bob
     Ships 2020 [venue Annals]: Bob, Eve
     Stars 2021: Ann, Cid?
     Moons 2021: Cid?, Eve
     Rains 2022: Eve, Fay
     Crowds 2022 [of 40]: Ann, Hal
     Alone 2019: Gus`,
  );
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

const people = ['Ann', 'Bob', 'Cid', 'Eve', 'Fay', 'Gus', 'Hal'];
const lists = (names: readonly string[]) => JSON.stringify(names.map((name) => id[name]));

/** What Neo4j's shortestPath finds, pair by pair, on edges made for the purpose. Paper rules are a condition on `paper`, and `between` one on
 *  who stands in between. */
async function judged(from: readonly string[], to: readonly string[], papers = 'true', between = 'true') {
  const { graph } = server;
  await graph.command('MATCH ()-[edge:JUDGED]->() DELETE edge');
  await graph.command(
    `MATCH (one:Person)-[:WROTE]->()-[:OF]->(paper:Paper)<-[:OF]-()<-[:WROTE]-(other:Person)
     WHERE one.id < other.id AND ${papers} MERGE (one)-[:JUDGED]->(other)`,
  );
  const rows = await graph.read(
    'judge',
    `UNWIND $pairs AS pair
     MATCH (one:Person {id: pair[0]}) MATCH (other:Person {id: pair[1]})
     OPTIONAL MATCH path = shortestPath((one)-[:JUDGED*]-(other))
       WHERE all(each IN nodes(path) WHERE each = one OR each = other OR ${between})
     RETURN one.id AS one, other.id AS other, length(path) AS distance`,
    {
      pairs: from.flatMap((one) => to.filter((other) => other !== one).map((other) => [id[one], id[other]])),
    },
  );
  const found = new Map(
    rows.map(({ one, other, distance }) => [`${one} ${other}`, distance as number | null]),
  );
  return from.map((one) => to.map((other) => (one === other ? 0 : found.get(`${id[one]} ${id[other]}`)!)));
}

const filters: [filter: string, papers: string, between: string][] = [
  ['{}', 'true', 'true'],
  ['{ years: { from: 2021 } }', 'paper.year >= 2021', 'true'],
  ['{ maxAuthors: 10 }', 'coalesce(paper.authorCount, 2) <= 10', 'true'],
  ['{ excludeAmbiguous: true }', 'true', "each.identity <> 'AMBIGUOUS'"],
];

describe('distances between two groups', () => {
  it.each(filters)('are those that Neo4j finds, under %s', async (filter, papers, between) => {
    const { data, errors } =
      await server.ask(`{ distanceMatrix(from: ${lists(people)}, to: ${lists(people)}, filter: ${filter}) {
      rows { name } columns { name } distances } }`);
    expect(errors).toBeUndefined();
    const expected = await judged(people, people, papers, between);
    expect(expected.flat()).toContain(null);
    expect(data.distanceMatrix.distances).toEqual(expected);
    expect(data.distanceMatrix.rows.map(({ name }: { name: string }) => name)).toEqual(people);
  });

  it('keep order and double entries, and the names of those asked about cost no statement', async () => {
    const { data } =
      await server.ask(`{ distanceMatrix(from: ["name:Fay", "name:Ann"], to: ["${id.Eve}", "${id.Gus}", "${id.Eve}"]) {
      rows { name } columns { name } distances } }`);
    expect(data.distanceMatrix).toEqual({
      rows: [{ name: 'Fay' }, { name: 'Ann' }],
      columns: [{ name: 'Eve' }, { name: 'Gus' }, { name: 'Eve' }],
      distances: [
        [1, null, 1],
        [2, null, 2],
      ],
    });
    expect(server.ledger.filter((line) => line.startsWith('personById'))).toEqual([]);
  });

  it('may have a thousand columns, and no more than 250 rows', async () => {
    const query = 'query ($from: [ID!]!, $to: [ID!]!) { distanceMatrix(from: $from, to: $to) { distances } }';
    const many = (count: number) => Array.from({ length: count }, () => id.Eve!);
    const wide = await server.ask(query, { from: [id.Ann], to: many(1000) });
    expect(wide.errors).toBeUndefined();
    expect(wide.data.distanceMatrix.distances).toEqual([many(1000).map(() => 2)]);
    const tooWide = await server.ask(query, { from: [id.Ann], to: many(1001) });
    expect([tooWide.status, tooWide.errors?.[0]?.extensions]).toMatchObject([
      400,
      { code: 'LIST_TOO_LONG', argument: 'to', limit: 1000 },
    ]);
    const tooLong = await server.ask(query, { from: many(251), to: [id.Ann] });
    expect(tooLong.errors?.[0]?.extensions).toMatchObject({ code: 'LIST_TOO_LONG', argument: 'from' });
  });
});

describe('distances of pairs', () => {
  it('stand in the order given, null where there is no path', async () => {
    const pairs = [
      ['Ann', 'Fay'],
      ['Gus', 'Ann'],
      ['Bob', 'Bob'],
      ['Ann', 'Fay'],
    ];
    const text = pairs.map(([from, to]) => `{ from: "${id[from!]}", to: "name:${to}" }`).join(', ');
    const { data } = await server.ask(`{ distances(pairs: [${text}]) none: distances(pairs: []) }`);
    expect(data).toEqual({ distances: [3, null, 0, 3], none: [] });
  });

  it.each([
    ['pairs.1.to', '[{ from: "name:Ann", to: "name:Bob" }, { from: "name:Ann", to: "name:Nobody" }]', '{}'],
    ['filter.excludePeople', '[{ from: "name:Ann", to: "name:Bob" }]', '{ excludePeople: ["name:Bob"] }'],
  ])('name %s when that cannot be', async (argument, pairs, filter) => {
    const { data, errors } = await server.ask(
      `{ distances(pairs: ${pairs}, filter: ${filter}) dataset { personCount } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(data).toEqual({ distances: null, dataset: { personCount: 7 } });
  });
});

describe('the histogram of a person', () => {
  const histogram = async (name: string, args = '') => {
    const { data, errors } = await server.ask(
      `{ person(id: "${id[name]}") { distanceHistogram${args} { distance count } } }`,
    );
    expect(errors).toBeUndefined();
    return data.person.distanceHistogram.map(({ distance, count }: { distance: number; count: number }) => [
      distance,
      count,
    ]);
  };

  it.each(people)('counts those whom Neo4j finds at each distance from %s', async (name) => {
    const [row] = await judged([name], people);
    const distances = [...new Set(row)].filter((one) => one !== null).sort();
    const count = (wanted: number | null) => row!.filter((distance) => distance === wanted).length;
    expect(await histogram(name)).toEqual([
      ...distances.map((one) => [one, count(one)]),
      [null, count(null)],
    ]);
  });

  it('ends at maxDistance, and leaves out who takes no part under the filter', async () => {
    expect(await histogram('Ann', '(maxDistance: 2)')).toEqual([[0, 1], [1, 3], [2, 1], [null, 1]]); // prettier-ignore
    expect(await histogram('Ann', '(maxDistance: 0)')).toEqual([[0, 1], [null, 1]]); // prettier-ignore
    expect(await histogram('Ann', '(filter: { years: { to: 2020 } })')).toEqual([[0, 1], [1, 1], [2, 1], [null, 1]]); // prettier-ignore
  });

  it('refuses a distance below 0 and an end that is excluded', async () => {
    for (const args of ['(maxDistance: -1)', '(filter: { excludePeople: ["name:Ann"] })']) {
      const { errors } = await server.ask(
        `{ person(id: "name:Ann") { distanceHistogram${args} { count } } }`,
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
