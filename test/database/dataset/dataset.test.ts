import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;

beforeAll(async () => {
  const graph = testGraph();
  await coauthorsIn(
    graph,
    `Looms 2020 [venue Annals, topic Weaving, institution Mill]: Ann, Bob, Cid
     Engines 2021: Ann, Bob
     Stars -: Dan?, Bob
     Moons -: Dan?, Bob
     Suns 2021: Dan?, Bob, Eve
     Alone 2021: Gus`,
  );
  await graph.write((run) =>
    run(`UNWIND $sources AS row CREATE (source:Thing:Source) SET source = row`, {
      sources: [
        {
          id: 's_oldaaaaaaaaaaaaa',
          name: 'old',
          precedence: 1,
          importedAt: '2026-01-01T00:00:00.000Z',
          format: 'x',
          recordCount: 1,
        },
        {
          id: 's_newaaaaaaaaaaaaa',
          name: 'new',
          precedence: 2,
          importedAt: '2026-02-01T00:00:00.000Z',
          format: 'x',
          recordCount: 1,
        },
      ],
    }),
  );
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

describe('the dataset', () => {
  it('counts what is loaded, and each pair of coauthors once', async () => {
    const { data } =
      await server.ask(`{ dataset { name builtAt personCount paperCount authorshipCount institutionCount
      topicCount venueCount collaborationCount papersByYear { year count } } }`);
    expect(data.dataset).toEqual({
      name: 'Coterie',
      builtAt: '2026-02-01T00:00:00.000Z',
      personCount: 6,
      paperCount: 6,
      authorshipCount: 13,
      institutionCount: 1,
      topicCount: 1,
      venueCount: 1,
      collaborationCount: 6,
      papersByYear: [
        { year: 2020, count: 1 },
        { year: 2021, count: 3 },
        { year: null, count: 2 },
      ],
    });
  });

  it('lists its sources, the newest first, in pages', async () => {
    const { data } = await server.ask(
      '{ dataset { sources(first: 1) { totalCount nodes { name } pageInfo { endCursor hasNextPage } } } }',
    );
    const { endCursor, ...pageInfo } = data.dataset.sources.pageInfo;
    expect(data.dataset.sources).toMatchObject({ totalCount: 2, nodes: [{ name: 'new' }] });
    expect(pageInfo).toEqual({ hasNextPage: true });
    const rest = await server.ask(`{ dataset { sources(after: "${endCursor}") { nodes { name } } } }`);
    expect(rest.data.dataset.sources.nodes).toEqual([{ name: 'old' }]);
  });

  it('gives as an example somebody with coauthors who is surely one person', async () => {
    const { data } = await server.ask('{ dataset { example { name } } }');
    expect(data.dataset.example.name).toBe('Bob');
  });

  it('tells the limits that it holds', async () => {
    const { data } = await server.ask(
      '{ dataset { limits { maxPageSize maxDepth maxCost maxPathLength } } }',
    );
    expect(data.dataset.limits).toEqual({
      maxPageSize: 100,
      maxDepth: 15,
      maxCost: 25_000,
      maxPathLength: 10,
    });
    const refused = await server.ask('{ dataset { sources(first: 101) { totalCount } } }');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'PAGE_SIZE_TOO_LARGE', limit: 100 });
  });

  it('costs one statement for all counts of things, and nothing for what is not asked', async () => {
    await server.ask('{ dataset { personCount paperCount venueCount limits { maxCost } } }');
    expect(server.ledger).toEqual(['thingCount x3']);
  });

  it('of an empty graph has no example and no date', async () => {
    await coauthorsIn(server.graph, '');
    const { data } = await server.ask(
      '{ dataset { builtAt personCount collaborationCount papersByYear { year } example { name } sources { totalCount nodes { id } } } }',
    );
    expect(data.dataset).toEqual({
      builtAt: null,
      personCount: 0,
      collaborationCount: 0,
      papersByYear: [],
      example: null,
      sources: { totalCount: 0, nodes: [] },
    });
  });
});
