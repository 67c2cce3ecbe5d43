import type { Search } from '../../../src/algorithms/search.js';
import { CurrentNetwork, Network } from '../../../src/network/current.js';
import type { Projection } from '../../../src/network/projection/projection.js';
import type { Room } from '../../../src/network/rules/room.js';
import { networkIn } from '../../../src/network/loading/source.js';
import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;
let id: Record<string, string>;

// Ann - {Bob, Cid?, Dan} - Eve - Fay, a chain of twelve from Ann, and Gus apart.
beforeAll(async () => {
  const graph = testGraph();
  const chain = [...'abcdefghijkl'].map((letter) => `Chain ${letter}`);
  const links = ['Ann', ...chain].slice(1).map((person, index) => {
    const before = index === 0 ? 'Ann' : chain[index - 1];
    return `Link ${'abcdefghijkl'[index]} 2000: ${before}, ${person}`;
  });
  id = await coauthorsIn(
    graph,
    `Looms 2020 [venue Annals]: Ann, Bob
     Engines 2021: Ann, Bob, Bob
     Ships 2020: Bob, Eve
     Stars 2021: Ann, Cid?
     Moons 2021: Cid?, Eve
     Tides 2021: Ann, Dan
     Winds 2021: Dan, Eve
     Rains 2022: Eve, Fay
     Alone 2019: Gus
     ${links.join('\n')}`,
  );
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

const paths = async (from: string, to: string, more = '') => {
  const { data, errors } =
    await server.ask(`{ collaborationPaths(from: "${id[from]}", to: "${id[to]}"${more}) {
    outcome distance totalCount pageInfo { hasNextPage endCursor }
    nodes { length cost people { name } minPaperCount identity url
      hops { from { name } to { name } cost collaboration { paperCount people { name } } } } } }`);
  if (errors) throw new Error(errors[0]!.message);
  return data.collaborationPaths;
};
const chains = (nodes: { people: { name: string }[] }[]) =>
  nodes.map(({ people }) => people.map(({ name }) => name).join('-'));

describe('the shortest paths between two people', () => {
  it('are all there, those without a doubtful person first, several papers being one hop', async () => {
    const found = await paths('Ann', 'Eve');
    expect(found).toMatchObject({ outcome: 'FOUND', distance: 2, totalCount: 3 });
    expect(chains(found.nodes)).toEqual(['Ann-Bob-Eve', 'Ann-Dan-Eve', 'Ann-Cid-Eve']);
  });

  it('tell each hop with what the two wrote together, in the direction of the path', async () => {
    const [path] = (await paths('Eve', 'Ann')).nodes;
    expect(path).toEqual({
      length: 2,
      cost: 2,
      people: [{ name: 'Eve' }, { name: 'Bob' }, { name: 'Ann' }],
      minPaperCount: 1,
      identity: 'INFERRED',
      url: `${server.url}/paths/${id.Eve}/${id.Ann}`,
      hops: [
        {
          from: { name: 'Eve' },
          to: { name: 'Bob' },
          cost: 1,
          collaboration: { paperCount: 1, people: [{ name: 'Eve' }, { name: 'Bob' }] },
        },
        {
          from: { name: 'Bob' },
          to: { name: 'Ann' },
          cost: 1,
          collaboration: { paperCount: 2, people: [{ name: 'Bob' }, { name: 'Ann' }] },
        },
      ],
    });
    expect((await paths('Ann', 'Eve')).nodes[2].identity).toBe('AMBIGUOUS');
  });

  it('come in pages that repeat and leave out nothing', async () => {
    const first = await paths('Ann', 'Fay', ', first: 2');
    expect(chains(first.nodes)).toEqual(['Ann-Bob-Eve-Fay', 'Ann-Dan-Eve-Fay']);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await paths('Ann', 'Fay', `, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(chains(rest.nodes)).toEqual(['Ann-Cid-Eve-Fay']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are none, for a reason that is told', async () => {
    const none = { totalCount: 0, nodes: [], distance: null };
    expect(await paths('Ann', 'Gus')).toMatchObject({ ...none, outcome: 'NOT_CONNECTED' });
    expect(await paths('Ann', 'Ann')).toMatchObject({ ...none, outcome: 'SAME_PERSON', distance: 0 });
    expect(await paths('Ann', 'Fay', ', maxLength: 2')).toMatchObject({
      ...none,
      outcome: 'LONGER_THAN_MAX_LENGTH',
    });
    expect(await paths('Ann', 'Fay', ', maxLength: 3')).toMatchObject({ outcome: 'FOUND', distance: 3 });
    expect(await paths('Ann', 'Chain j')).toMatchObject({ outcome: 'FOUND', distance: 10, totalCount: 1 });
    expect(await paths('Ann', 'Chain l')).toMatchObject({ ...none, outcome: 'LONGER_THAN_MAX_LENGTH' });
  });

  it('begin with the one path that collaborationPath gives', async () => {
    const { data } = await server.ask(`{
      found: collaborationPath(from: "${id.Ann}", to: "${id.Eve}") { people { name } }
      apart: collaborationPath(from: "${id.Ann}", to: "${id.Gus}") { length }
      same: collaborationPath(from: "${id.Ann}", to: "${id.Ann}") { length }
      long: collaborationPath(from: "${id.Ann}", to: "${id.Eve}", maxLength: 1) { length } }`);
    expect(chains([data.found])).toEqual(['Ann-Bob-Eve']);
    expect(data).toMatchObject({ apart: null, same: null, long: null });
  });

  it.each([
    ['from', 'from: "p_zzzzzzzzzzzzzzzz", to: "name:Ann"'],
    ['to', 'from: "name:Ann", to: "w_aaaaaaaaaaaaaaaa"'],
    ['maxLength', 'from: "name:Ann", to: "name:Eve", maxLength: 11'],
    ['maxLength', 'from: "name:Ann", to: "name:Eve", maxLength: -1'],
  ])('are refused by the name of %s: %s', async (argument, args) => {
    const { data, errors } = await server.ask(`{ collaborationPaths(${args}) { outcome } __typename }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(data).toEqual({ collaborationPaths: null, __typename: 'Query' });
  });

  it('refuse a cursor of other ends', async () => {
    const { pageInfo } = await paths('Ann', 'Fay', ', first: 1');
    const { data, errors } = await server.ask(
      `{ collaborationPaths(from: "${id.Ann}", to: "${id.Eve}", after: "${pageInfo.endCursor}") { outcome } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(data).toBeUndefined();
  });

  it('of any number of pairs cost one statement for each question', async () => {
    const asked = (pairs: [string, string][]) =>
      `{ ${pairs
        .map(
          ([from, to], index) => `p${index}: collaborationPaths(from: "${id[from]}", to: "${id[to]}") {
            outcome totalCount nodes { people { name } minPaperCount hops { collaboration { weight } } } }`,
        )
        .join(' ')} }`;
    const questions = () => server.ledger.map((line) => line.replace(/ x\d+$/, '')).filter(isQuestion);
    await server.ask(asked([['Ann', 'Eve']]));
    expect(questions()).toEqual(['collaborationOfPair']);
    await server.ask(
      asked([
        ['Ann', 'Eve'],
        ['Ann', 'Fay'],
        ['Ann', 'Gus'],
        ['Bob', 'Dan'],
      ]),
    );
    expect(questions()).toEqual(['collaborationOfPair']);
  });

  it('cost no statement where only numbers and names are asked for', async () => {
    const { data } = await server.ask(`{
      collaborationPath(from: "${id.Ann}", to: "${id.Eve}") { length people { id name label url } }
      collaborationPaths(from: "${id.Ann}", to: "${id.Fay}", filter: { venues: ["${id.Annals}"] }) {
        outcome distance totalCount pageInfo { endCursor } relaxations { rule value distance }
        nodes { length cost url hops { cost from { id name } to { id name } } } } }`);
    expect(server.ledger.filter(isQuestion)).toEqual([]);
    expect(data.collaborationPath.people).toEqual(
      ['Ann', 'Bob', 'Eve'].map((name) => ({
        ...{ id: id[name], name, label: name },
        url: `${server.url}/people/${id[name]}`,
      })),
    );
  });

  it('tell of their people what anybody tells of them, in one statement for all', async () => {
    const fields = `id name label identity orcid externalIds { value } names { full }
      stats { paperCount coauthorCount firstYear lastYear } papers { totalCount nodes { title } } coauthors { totalCount nodes { name } }`;
    const { data } = await server.ask(`{
      path: collaborationPath(from: "${id.Ann}", to: "${id.Fay}") { people { ${fields} } hops { from { ${fields} } } } }`);
    expect(server.ledger).toContain('personById x4');
    expect(server.ledger.filter((line) => line.startsWith('personById'))).toHaveLength(1);
    const people = await server.ask(`{
      ${['Ann', 'Bob', 'Eve', 'Fay'].map((name) => `${name}: person(id: "${id[name]}") { ${fields} }`).join(' ')} }`);
    expect(data.path.people).toEqual(Object.values(people.data));
    expect(data.path.hops.map(({ from }: { from: object }) => from)).toEqual(data.path.people.slice(0, -1));
  });
});

describe('where the rules leave no path', () => {
  const relaxed = async (args: string) => {
    const { data, errors } = await server.ask(
      `{ collaborationPaths(from: "${id.Ann}", to: "${id.Fay}", ${args}) { outcome relaxations { rule value description distance } } }`,
    );
    if (errors) throw new Error(errors[0]!.message);
    return data.collaborationPaths;
  };

  it('the nearest bound that gives one is told, and it gives one', async () => {
    expect(await relaxed('filter: { years: { to: 2021 } }')).toEqual({
      outcome: 'EXCLUDED_BY_RULES',
      relaxations: [
        {
          rule: 'filter.years.to',
          value: '2022',
          description: 'With papers until 2022, not 2021: 3 hops',
          distance: 3,
        },
      ],
    });
    expect(await relaxed('filter: { years: { to: 2022 } }')).toEqual({ outcome: 'FOUND', relaxations: [] });
  });

  it('what is named by id is told by its name too, and the rest of its list is the value', async () => {
    const { relaxations } = await relaxed(`avoid: { people: ["${id.Eve}", "${id.Dan}"] }`);
    expect(relaxations).toEqual([
      {
        rule: 'avoid.people',
        value: `["${id.Dan}"]`,
        description: `Without avoiding Eve (${id.Eve}): 3 hops`,
        distance: 3,
      },
    ]);
  });

  it('a list is dropped whole where no entry helps alone, and all else is kept', async () => {
    const ids = ['Bob', 'Cid', 'Dan', 'Eve'].map((name) => id[name]);
    const { relaxations } = await relaxed(`maxLength: 3, avoid: { people: ${JSON.stringify(ids)} }`);
    expect(relaxations).toEqual([
      {
        rule: 'avoid.people',
        value: null,
        description: `Without avoiding Bob (${id.Bob}), Cid (${id.Cid}), Dan (${id.Dan}), Eve (${id.Eve}): 3 hops`,
        distance: 3,
      },
    ]);
  });

  it('two rules are told together where none helps alone', async () => {
    const { relaxations } = await relaxed('maxLength: 2, filter: { minPapers: 2 }');
    expect(relaxations).toEqual([
      {
        rule: 'maxLength and filter.minPapers',
        value: null,
        description:
          'Without the limit of 2 hops and without the least number of 2 shared papers a hop: 3 hops',
        distance: 3,
      },
    ]);
  });
});

describe('rules of a path', () => {
  it('hold for what is told of each hop', async () => {
    const { data } =
      await server.ask(`{ collaborationPath(from: "${id.Ann}", to: "${id.Eve}", weight: PAPER_COUNT, filter: { years: { to: 2020 } }) {
      cost minPaperCount people { name } hops { cost collaboration { paperCount lastYear papers { totalCount nodes { title } } } } } }`);
    expect(data.collaborationPath).toEqual({
      cost: 2,
      minPaperCount: 1,
      people: [{ name: 'Ann' }, { name: 'Bob' }, { name: 'Eve' }],
      hops: ['Looms', 'Ships'].map((title) => ({
        cost: 1,
        collaboration: { paperCount: 1, lastYear: 2020, papers: { totalCount: 1, nodes: [{ title }] } },
      })),
    });
  });

  it('lead through people, and list dearer paths where ranked ones are asked for', async () => {
    expect(chains((await paths('Ann', 'Fay', `, through: { people: ["${id.Dan}"] }`)).nodes)).toEqual([
      'Ann-Dan-Eve-Fay',
    ]);
    const ranked = await paths('Ann', 'Eve', ', search: RANKED, weight: PAPER_COUNT');
    expect(ranked.totalCount).toBeNull();
    expect(ranked.nodes.map(({ cost }: { cost: number }) => cost)).toEqual([1.5, 2, 2]);
  });

  it.each([
    ['filter.excludePeople', 'filter: { excludePeople: ["name:Ann"] }'],
    ['avoid.people', 'avoid: { people: ["name:Eve"] }'],
    ['avoid.institutions', 'avoid: { institutions: ["i_zzzzzzzzzzzzzzzz"] }'],
    ['through.people', 'through: { people: ["p_zzzzzzzzzzzzzzzz"] }'],
    ['through', 'through: { people: ["name:Bob", "name:Cid", "name:Dan", "name:Fay", "name:Gus"] }'],
  ])('are refused by the name of %s', async (argument, args) => {
    const { data, errors } = await server.ask(
      `{ collaborationPaths(from: "name:Ann", to: "name:Eve", ${args}) { outcome } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(data).toEqual({ collaborationPaths: null });
  });

  it('make another list: a cursor does not go from one to the other', async () => {
    const { pageInfo } = await paths('Ann', 'Fay', ', first: 1');
    const { errors } = await server.ask(
      `{ collaborationPaths(from: "${id.Ann}", to: "${id.Fay}", filter: { minPapers: 1 }, after: "${pageInfo.endCursor}") { outcome } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('a search that grows larger than it may', () => {
  it('is given up, and that is told: nothing is known of a path or of its absence', async () => {
    const hasty = await serverOn(server.graph, { network: new HastyNetworks(networkIn(server.graph)) });
    const told = async (to: string, more = '') => {
      const { data } = await hasty.ask(`{ collaborationPaths(from: "${id.Ann}", to: "${id[to]}"${more}) {
        outcome distance totalCount nodes { cost } pageInfo { hasNextPage } relaxations { rule } } }`);
      return data?.collaborationPaths;
    };
    const nothing = { distance: null, totalCount: null, nodes: [], relaxations: [] };
    const spent = { ...nothing, outcome: 'SEARCH_BUDGET_SPENT', pageInfo: { hasNextPage: false } };
    for (const more of ['', ', search: RANKED', ', weight: NEWMAN', ', filter: { minPapers: 2 }'])
      expect([more, await told('Fay', more)]).toEqual([more, spent]);
    expect(await told('Ann')).toMatchObject({ outcome: 'SAME_PERSON' });
    await hasty.close();
  });
});

/** No search may look at more than one neighbour. */
class HastyNetworks extends CurrentNetwork {
  override forOneRequest() {
    return async () => {
      const { state, projection, loadedAt, loadSeconds } = await this.refresh();
      return new HastyNetwork(state, projection, loadedAt, loadSeconds);
    };
  }
}
class HastyNetwork extends Network {
  override search<Result>(searchIn: (projection: Projection, room: Room) => Search<Result>) {
    return super.search(searchIn, 1);
  }
}

/** Whether the network is in step with the graph is not part of any question. */
const isQuestion = (name: string) => !/^(graphRevision|network)/.test(name);
