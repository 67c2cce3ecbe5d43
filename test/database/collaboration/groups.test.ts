import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;
let id: Record<string, string>;

beforeAll(async () => {
  const graph = testGraph();
  id = await coauthorsIn(
    graph,
    `Looms 2020: Ann, Bob, Cid
     Engines 2021 [topic Weaving]: Ann, Dan?
     Ships 2022: Bob, Dan?
     Tides 2022: Cid, Eve
     Winds 2022: Bob, Eve
     Rains 2023: Ann, Cid, Eve
     Alone 2019: Gus
     Pair 2018: Hal, Ida
     Again 2019: Hal, Ida
     Couple 2018: Jim, Kay`,
  );
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

const group = ['Ann', 'Bob', 'Cid'];
const of = () => JSON.stringify(group.map((name) => id[name]));
const names = (people: { name: string }[]) => people.map(({ name }) => name);

describe('bridges of a group', () => {
  const bridges = async (args = '') => {
    const { data, errors } = await server.ask(`{ bridges(of: ${of()}${args}) { totalCount
      edges { node { name } members { name } paperCount } pageInfo { hasNextPage hasPreviousPage endCursor } } }`);
    if (errors) throw new Error(errors[0]!.message);
    return data.bridges;
  };
  interface BridgeEdge {
    node: { name: string };
    members: { name: string }[];
    paperCount: number;
  }
  const rows = ({ edges }: { edges: BridgeEdge[] }) =>
    edges.map(({ node, members, paperCount }) => [node.name, names(members), paperCount]);

  it('are those whom Cypher finds, most members first', async () => {
    const judge = await server.graph.read(
      'judge',
      `MATCH (member:Person WHERE member.id IN $of)-[:WROTE]->()-[:OF]->(paper)<-[:OF]-()<-[:WROTE]-(person)
       WHERE NOT person.id IN $of
       WITH person, count(DISTINCT member) AS members, count(DISTINCT paper) AS papers WHERE members >= 2
       RETURN person.name AS name, members, papers ORDER BY members DESC, papers DESC, person.id`,
      { of: group.map((name) => id[name]) },
    );
    const found = await bridges();
    expect(server.ledger.filter((line) => line.startsWith('personById'))).toEqual([]);
    expect(
      found.edges.map(({ node, members, paperCount }: BridgeEdge) => [node.name, members.length, paperCount]),
    ).toEqual(judge.map(({ name, members, papers }) => [name, members, papers]));
    expect(rows(found)).toEqual([
      ['Eve', ['Ann', 'Bob', 'Cid'], 3],
      ['Dan', ['Ann', 'Bob'], 2],
    ]);
    expect(found.totalCount).toBe(2);
  });

  it('need as many members as asked for, under the filter', async () => {
    expect(rows(await bridges(', minMembers: 3')).map(([name]) => name)).toEqual(['Eve']);
    expect(rows(await bridges(', filter: { excludeAmbiguous: true }')).map(([name]) => name)).toEqual([
      'Eve',
    ]);
    expect(rows(await bridges(', filter: { years: { to: 2022 } }'))).toEqual([
      ['Dan', ['Ann', 'Bob'], 2],
      ['Eve', ['Bob', 'Cid'], 2],
    ]);
    expect(rows(await bridges(', minMembers: 1, filter: { minPapers: 2 }'))).toEqual([['Eve', ['Cid'], 2]]);
  });

  it('come in pages, whose cursors are of one list alone', async () => {
    const first = await bridges(', first: 1');
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const after = `, first: 1, after: "${first.pageInfo.endCursor}"`;
    const rest = await bridges(after);
    expect(rows(rest).map(([name]) => name)).toEqual(['Dan']);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    await expect(bridges(`${after}, minMembers: 1`)).rejects.toThrow('after');
  });

  it.each([
    ['of', '(of: [])'],
    ['of', '(of: ["name:Nobody"])'],
    ['minMembers', '(of: ["name:Ann"], minMembers: 0)'],
    ['filter.excludePeople', '(of: ["name:Ann"], filter: { excludePeople: ["name:Ann"] })'],
  ])('name %s when that cannot be: %s', async (argument, args) => {
    const { data, errors } = await server.ask(`{ bridges${args} { totalCount } dataset { personCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(data).toEqual({ bridges: null, dataset: { personCount: 10 } });
  });
});

describe('the whole network', () => {
  const shape = `personCount collaborationCount componentCount
    components(first: 2) { totalCount nodes { size people(first: 2) { name } } pageInfo { hasNextPage endCursor } }`;
  const network = async (args = '', fields = shape) => {
    const { data, errors } = await server.ask(`{ network${args} { ${fields} } }`);
    if (errors) throw new Error(errors[0]!.message);
    return data.network;
  };

  it('has its components in order of size, with those of most papers first', async () => {
    expect(await network()).toMatchObject({
      personCount: 10,
      collaborationCount: 10,
      componentCount: 4,
      components: {
        totalCount: 4,
        nodes: [
          { size: 5, people: [{ name: 'Ann' }, { name: 'Bob' }] },
          { size: 2, people: [{ name: 'Hal' }, { name: 'Ida' }] },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
    expect(server.ledger.filter((line) => line.startsWith('personById'))).toEqual([]);
  });

  it('is counted as Cypher counts', async () => {
    const [judge] = await server.graph.read(
      'judge',
      `MATCH (one:Person)-[:WROTE]->()-[:OF]->(paper:Paper)<-[:OF]-()<-[:WROTE]-(other:Person)
       WHERE paper.year >= 2022 AND one.id < other.id
       WITH DISTINCT one, other
       WITH count(*) AS pairs
       MATCH (person:Person)-[:WROTE]->()-[:OF]->(paper:Paper) WHERE paper.year >= 2022
       RETURN pairs, count(DISTINCT person) AS people`,
    );
    const found = await network('(filter: { years: { from: 2022 } })');
    expect(found).toMatchObject({ personCount: judge!.people, collaborationCount: judge!.pairs });
    expect(found.components.nodes).toEqual([{ size: 5, people: [{ name: 'Eve' }, { name: 'Bob' }] }]);
  });

  it('goes without people who are left out, whose papers still join others', async () => {
    const found = await network('(filter: { excludePeople: ["name:Cid"], excludeAmbiguous: true })');
    expect(found).toMatchObject({
      personCount: 8,
      componentCount: 4,
      components: { nodes: [{ size: 3 }, {}] },
    });
  });

  it('comes in pages to its end', async () => {
    const sizes: number[] = [];
    for (let after = 'null'; ;) {
      const fields = `components(first: 1, after: ${after}) { nodes { size people { name } } pageInfo { hasNextPage endCursor } }`;
      const { components } = await network('', fields);
      sizes.push(components.nodes[0].size);
      if (!components.pageInfo.hasNextPage) break;
      after = `"${components.pageInfo.endCursor}"`;
    }
    expect(sizes).toEqual([5, 2, 2, 1]);
  });
});

describe('common coauthors', () => {
  it('are bridges to all', async () => {
    const { data } = await server.ask(
      `{ commonCoauthors(of: ${of()}) { nodes { name } } bridges(of: ${of()}, minMembers: 3) { nodes { name } } }`,
    );
    expect(data.commonCoauthors.nodes).toEqual(data.bridges.nodes);
  });
});
