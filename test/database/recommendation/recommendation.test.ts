import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;
let id: Record<string, string>;

// Ann - {Bob, Cid, Dan} - those who could work with her; what Hal and Ann wrote came later.
beforeAll(async () => {
  const graph = testGraph();
  id = await coauthorsIn(
    graph,
    `Looms 2018 [topic Weaving, institution Mill]: Ann, Bob
     Engines 2018 [topic Machines]: Ann, Cid
     Moons 2018: Ann, Dan
     Ships 2019: Bob, Eve
     Tides 2019: Cid, Eve
     Winds 2019: Dan, Fay
     Clouds 2019: Bob, Gil
     Rains 2019: Bob, Hal
     Silk 2017 [topic Weaving]: Ida, Jim
     Jute 2017 [topic Weaving, institution Yard]: Kay
     Wheels 2017 [topic Machines]: Kay, Lou
     Cotton - [topic Weaving]: Max
     Later 2021 [institution Mill]: Ann, Hal
     Late 2022: Hal, Jim
     Weaving in Crafts
     Yard in Works
     Mill in Works`,
  );
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

interface Edge {
  node: { name: string };
  score: number;
  reasons: Record<string, unknown>[];
}

async function recommended(args = '', name = 'Ann', first = 20): Promise<Edge[]> {
  const { data, errors } = await server.ask(`{ person(id: "${id[name]}") {
    recommendedCollaborators(first: ${first}${args}) { edges { node { name } score reasons {
      __typename
      ... on SharedCoauthors { count people { name } }
      ... on SharedTopics { topics { name } }
      ... on SharedInstitution { institution { name } } } } } } }`);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data.person.recommendedCollaborators.edges;
}
const names = (edges: Edge[]) => edges.map(({ node }) => node.name);
const scores = (edges: Edge[]) => edges.map(({ node, score }) => [node.name, score]);

describe('those who could work with somebody', () => {
  it('are named without a statement, and so are the coauthors they share', async () => {
    expect((await recommended()).length).toBeGreaterThan(1);
    expect(server.ledger.filter((line) => line.startsWith('personById'))).toEqual(['personById x1']);
  });

  it('share coauthors: as many as Cypher counts, those with few saying more', async () => {
    const judge = await server.graph.read(
      'judge',
      `MATCH (ann:Person {name: 'Ann'})-[:WROTE]->()-[:OF]->()<-[:OF]-()<-[:WROTE]-(known:Person)
       WITH ann, collect(DISTINCT known) AS all UNWIND all AS between
       MATCH (between)-[:WROTE]->()-[:OF]->()<-[:OF]-()<-[:WROTE]-(other:Person)
       WITH ann, all, between, collect(DISTINCT other) AS others UNWIND others AS other
       WITH ann, all, other, sum(1 / log(size(others) - CASE WHEN between IN others THEN 1 ELSE 0 END)) AS score, count(*) AS count
       WHERE other <> ann AND NOT other IN all
       RETURN other.name AS name, score, count ORDER BY name`,
    );
    const byName = (a: [string, number], b: [string, number]) => (a[0] < b[0] ? -1 : 1);
    const sorted = (edges: Edge[]) => (scores(edges) as [string, number][]).sort(byName);
    const adamic = sorted(await recommended());
    expect(adamic.map(([name]) => name)).toEqual(judge.map(({ name }) => name));
    adamic.forEach(([, score], at) => expect(score).toBeCloseTo(judge[at]!.score as number, 12));
    expect(sorted(await recommended(', strategy: COMMON_COAUTHORS'))).toEqual(
      judge.map(({ name, count }) => [name, count]),
    );
  });

  it('come in order of score, then by id, with who is between', async () => {
    const found = await recommended();
    expect(names(found)).toEqual(['Eve', 'Fay', 'Jim', 'Gil']);
    expect(found[0]!.reasons).toEqual([
      { __typename: 'SharedCoauthors', count: 2, people: [{ name: 'Cid' }, { name: 'Bob' }] },
    ]);
  });

  it('share topics, of which the rare say more', async () => {
    const found = await recommended(', strategy: SHARED_TOPICS');
    // 14 papers; Weaving and Crafts have 4, Machines 2.
    const [weaving, machines] = [Math.log(1 + 14 / 4), Math.log(1 + 14 / 2)];
    expect(names(found)).toEqual(['Kay', 'Ida', 'Jim', 'Max', 'Lou']);
    [machines + 2 * weaving, 2 * weaving, 2 * weaving, 2 * weaving, machines].forEach((score, at) =>
      expect(found[at]!.score).toBeCloseTo(score, 12),
    );
    expect(found[0]!.reasons).toEqual([
      { __typename: 'SharedTopics', topics: [{ name: 'Machines' }, { name: 'Crafts' }, { name: 'Weaving' }] },
      { __typename: 'SharedInstitution', institution: { name: 'Works' } },
    ]);
  });

  it('are told from what was known in a year: nothing later, nothing without a year', async () => {
    const found = await recommended(', trainUntil: 2019');
    expect(scores(found).map(([name, score]) => [name, Number(score).toFixed(6)])).toEqual([
      ['Eve', (1 / Math.log(4) + 1 / Math.log(2)).toFixed(6)],
      ['Fay', (1 / Math.log(2)).toFixed(6)],
      ['Gil', (1 / Math.log(4)).toFixed(6)],
      ['Hal', (1 / Math.log(4)).toFixed(6)],
    ]);
    // At the Mill the two were together later.
    expect(found[3]!.reasons).toEqual([
      { __typename: 'SharedCoauthors', count: 1, people: [{ name: 'Bob' }] },
    ]);
    const topics = await recommended(', trainUntil: 2019, strategy: SHARED_TOPICS');
    expect(names(topics)).not.toContain('Max');
    expect(topics[0]!.score).toBeCloseTo(Math.log(1 + 11 / 2) + 2 * Math.log(1 + 11 / 3), 12);
  });

  it('are those whom the filter wants', async () => {
    const topics = ', strategy: SHARED_TOPICS';
    const under = async (filter: string) => names(await recommended(`${topics}, filter: { ${filter} }`));
    expect(await under(`topic: { eq: "${id.Machines}" }`)).toEqual(['Kay', 'Lou']);
    expect(await under(`topic: { in: ["${id.Crafts}"] }, activeIn: { to: 2018 }`)).toEqual([
      'Kay',
      'Ida',
      'Jim',
    ]);
    expect(await under(`institution: { eq: "${id.Yard}" }`)).toEqual(['Kay']);
    expect(await under(`institution: { in: ["${id.Works}"] }`)).toEqual(['Kay']);
    expect(await under(`excludeSameInstitution: true`)).toEqual(['Ida', 'Jim', 'Max', 'Lou']);
    expect(await under(`topic: { in: [] }, activeIn: { from: null }`)).toEqual([
      'Kay',
      'Ida',
      'Jim',
      'Max',
      'Lou',
    ]);
    expect(await under(`activeIn: { from: 2020 }`)).toEqual(['Jim']);
  });

  it('say whether there are more', async () => {
    const { data } = await server.ask(`{ person(id: "name:Ann") {
      recommendedCollaborators(first: 2) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } } }`);
    expect(data.person.recommendedCollaborators).toEqual({
      nodes: [{ name: 'Eve' }, { name: 'Fay' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(names(await recommended('', 'Max'))).toEqual([]);
  });

  it('cannot be at what is not here', async () => {
    const { errors } = await server.ask(
      '{ person(id: "name:Ann") { recommendedCollaborators(filter: { topic: { eq: "name:Nothing" } }) { nodes { name } } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.topic.eq' });
  });
});
