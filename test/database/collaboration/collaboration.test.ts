import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;
let id: Record<string, string>;

beforeAll(async () => {
  const graph = testGraph();
  id = await coauthorsIn(
    graph,
    `Looms 2020 [topic Weaving]: Ann, Bob, Cid
     Engines 2021 [topic Weaving]: Ann, Bob
     Stars - [topic Astronomy]: Ann, Bob, Dan?
     Ships 2022: Bob, Dan?
     Tides 2022: Cid, Dan?
     Alone 2019: Gus`,
  );
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

describe('the collaboration of two people', () => {
  it('tells their papers, years and topics, in the order in which they were asked for', async () => {
    const { data } = await server.ask(`{ collaboration(from: "${id.Bob}", to: "name:Ann") {
      people { name } paperCount firstYear lastYear identity papersByYear { year count } sharedTopics { name }
      papers { totalCount nodes { title } facets { topics { topic { name } count } } } } }`);
    expect(data.collaboration).toEqual({
      people: [{ name: 'Bob' }, { name: 'Ann' }],
      paperCount: 3,
      firstYear: 2020,
      lastYear: 2021,
      identity: 'INFERRED',
      papersByYear: [
        { year: 2020, count: 1 },
        { year: 2021, count: 1 },
        { year: null, count: 1 },
      ],
      sharedTopics: [{ name: 'Weaving' }, { name: 'Astronomy' }],
      papers: {
        totalCount: 3,
        nodes: [{ title: 'Engines' }, { title: 'Looms' }, { title: 'Stars' }],
        facets: {
          topics: [
            { topic: { name: 'Weaving' }, count: 2 },
            { topic: { name: 'Astronomy' }, count: 1 },
          ],
        },
      },
    });
  });

  it('shows the papers, years and topics of its filter alone', async () => {
    const { data } =
      await server.ask(`{ collaboration(from: "${id.Ann}", to: "${id.Bob}", filter: { years: { from: 2021 } }) {
      paperCount papersByYear { year } sharedTopics(first: 1) { name } papers { nodes { title } totalCount } } }`);
    expect(data.collaboration).toEqual({
      paperCount: 1,
      papersByYear: [{ year: 2021 }],
      sharedTopics: [{ name: 'Weaving' }],
      papers: { nodes: [{ title: 'Engines' }], totalCount: 1 },
    });
  });

  it('is as sure as its least sure authorship', async () => {
    const { data } = await server.ask(`{ collaboration(from: "${id.Bob}", to: "${id.Dan}") { identity } }`);
    expect(data.collaboration.identity).toBe('AMBIGUOUS');
  });

  it('is null for two who never wrote together, for one person, and when too few papers pass', async () => {
    const { data, errors } = await server.ask(`{
      never: collaboration(from: "${id.Ann}", to: "${id.Gus}") { paperCount }
      same: collaboration(from: "${id.Ann}", to: "${id.Ann}") { paperCount }
      few: collaboration(from: "${id.Ann}", to: "${id.Bob}", filter: { minPapers: 4 }) { paperCount }
      enough: collaboration(from: "${id.Ann}", to: "${id.Bob}", filter: { minPapers: 3 }) { paperCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ never: null, same: null, few: null, enough: { paperCount: 3 } });
  });

  it.each([
    ['from', 'from: "p_zzzzzzzzzzzzzzzz", to: "name:Ann"'],
    ['to', 'from: "name:Ann", to: "nonsense"'],
    ['to', 'from: "name:Ann", to: "v_aaaaaaaaaaaaaaaa"'],
    ['filter.topics', 'from: "name:Ann", to: "name:Bob", filter: { topics: ["t_zzzzzzzzzzzzzzzz"] }'],
    ['filter.excludePeople', 'from: "name:Ann", to: "name:Bob", filter: { excludePeople: ["name:Bob"] }'],
    ['filter.minPapers', 'from: "name:Ann", to: "name:Bob", filter: { minPapers: 0 }'],
  ])('names %s when that cannot be: %s', async (argument, args) => {
    const { data, errors, status } = await server.ask(
      `{ collaboration(${args}) { paperCount } dataset { personCount } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(status).toBe(200);
    expect(data).toEqual({ collaboration: null, dataset: { personCount: 5 } });
  });
});

describe('common coauthors', () => {
  const common = async (people: string[], more = '') => {
    const of = JSON.stringify(people.map((name) => id[name]));
    const { data } = await server.ask(
      `{ commonCoauthors(of: ${of}${more}) { nodes { name } totalCount pageInfo { endCursor hasNextPage } } }`,
    );
    return data.commonCoauthors;
  };
  const names = async (people: string[], more?: string) => {
    const { nodes, totalCount } = await common(people, more);
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ name }: { name: string }) => name);
  };

  it('wrote with every one of those given, most papers first', async () => {
    expect(await names(['Ann', 'Dan'])).toEqual(['Bob', 'Cid']);
    expect(await names(['Ann', 'Bob', 'Dan'])).toEqual(['Cid']);
    expect(await names(['Ann', 'Gus'])).toEqual([]);
    expect(await names(['Ann', 'Ann'])).toEqual(['Bob', 'Cid', 'Dan']);
  });

  it('are found under a filter, and in pages', async () => {
    expect(await names(['Ann', 'Bob'], ', filter: { excludeAmbiguous: true }')).toEqual(['Cid']);
    expect(await names(['Ann', 'Dan'], ', filter: { years: { from: 2020 } }')).toEqual(['Bob', 'Cid']);
    expect(await names(['Ann', 'Dan'], ', filter: { minPapers: 2 }')).toEqual(['Bob']);
    const first = await common(['Ann', 'Dan'], ', first: 1');
    expect(first).toMatchObject({ nodes: [{ name: 'Bob' }], totalCount: 2, pageInfo: { hasNextPage: true } });
    const rest = await common(['Ann', 'Dan'], `, first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(rest).toMatchObject({ nodes: [{ name: 'Cid' }], pageInfo: { hasNextPage: false } });
  });

  it('are refused for nobody', async () => {
    const { errors } = await server.ask('{ commonCoauthors(of: []) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'of' });
  });
});
