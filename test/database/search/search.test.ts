import { fold } from '../../../src/ingest/fold.js';
import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;
let id: Record<string, string>;

beforeAll(async () => {
  const graph = testGraph();
  id = await coauthorsIn(
    graph,
    `The Xia Looms 2020 [venue Annals, topic Weaving, institution Mill]: Heming Xia, Haojun Xia, Xiaochen Wang
     Engines 2021: Heming Xia, Le An
     Few-shot -: Ann
     Reviews 2019: Yi Wei
     Surveys 2019: Wei Yi, Yi Wei`,
  );
  // Other printed forms, and a paper known by its identifier alone.
  await graph.write(async (run) => {
    for (const [name, full] of [
      ['Heming Xia', '夏鹤明'],
      ['Le An', 'José-Łukasz O’Brien'],
      ['Annals', 'Annals of Weaving'],
      ['Weaving', 'Weaving'],
      ['Mill', 'Heming Mill'],
    ] as const)
      await run(
        `MATCH (thing:Thing {id: $id})
         CREATE (thing)-[:NAMED]->(:Thing:Name {id: 'n_' + $full, full: $full, folded: $folded, isPrimary: false})`,
        { id: id[name], full, folded: fold(full) },
      );
    await run(
      `CREATE (:Thing:Paper {id: 'w_identifieraaaaaa', label: 'arXiv:2508.02520', folded: null, authorsComplete: false})`,
    );
  });
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

const search = async (query: string, more = '') => {
  const { data, errors } = await server.ask(
    `query ($query: String!) { search(query: $query${more}) {
       edges { score matchedOn node { __typename ... on Entity { id label } } }
       totalCount countsByKind { kind count } pageInfo { hasNextPage endCursor } } }`,
    { query },
  );
  if (errors) throw new Error(errors[0]!.message);
  return data.search;
};
const found = async (query: string, more?: string): Promise<string[]> =>
  (await search(query, more)).edges.map((edge: { node: { label: string } }) => edge.node.label);

describe('a search', () => {
  it('finds whom a person expects, by a part of the name, in any order, by initials and in any script', async () => {
    expect(await found('xia', ', kinds: [PERSON]')).toEqual(['Heming Xia', 'Haojun Xia', 'Xiaochen Wang']);
    expect(await found('夏')).toEqual(['Heming Xia']);
    expect(await found('夏鹤明')).toEqual(['Heming Xia']);
    expect(await found('h. xia')).toEqual(['Heming Xia', 'Haojun Xia']);
    expect(await found('Xia, Heming')).toEqual(['Heming Xia']);
    expect(await found('HEMING', ', kinds: [PERSON]')).toEqual(['Heming Xia']);
    expect(await found('jose-lukasz')).toEqual(['Le An']);
    expect(await found("o'brien")).toEqual(['Le An']);
  });

  it('finds names that are English stop words', async () => {
    expect((await found('an'))[0]).toBe('Le An');
    expect((await found('le an'))[0]).toBe('Le An');
  });

  it('puts the name that was typed before names that begin with it', async () => {
    expect(await found('ann')).toEqual(['Ann', 'Annals']);
    // The other has as many of the words and more papers.
    expect(await found('wei yi')).toEqual(['Wei Yi', 'Yi Wei']);
  });

  it('finds titles by their words, and papers without a title by their identifier', async () => {
    expect(await found('looms xia the')).toEqual(['The Xia Looms']);
    expect(await found('2508.02520')).toEqual(['arXiv:2508.02520']);
  });

  it('tells what matched, of several names the one that fits best', async () => {
    const { edges } = await search('heming mill');
    expect(edges[0]).toMatchObject({
      matchedOn: 'Heming Mill',
      node: { __typename: 'Institution', label: 'Mill' },
    });
  });

  it('counts what it finds by kind, and keeps to the kinds asked for', async () => {
    const all = await search('weaving');
    expect(all.totalCount).toBe(2);
    expect(all.countsByKind).toEqual([
      { kind: 'TOPIC', count: 1 },
      { kind: 'VENUE', count: 1 },
    ]);
    const topics = await search('weaving', ', kinds: [TOPIC, TOPIC]');
    expect(topics).toMatchObject({ totalCount: 1, countsByKind: [{ kind: 'TOPIC', count: 1 }] });
  });

  it('comes in pages that repeat and leave out nothing', async () => {
    const whole = await found('a');
    expect(whole.length).toBeGreaterThan(3);
    const names: string[] = [];
    let after = '';
    for (let hasNext = true; hasNext;) {
      const { edges, pageInfo } = await search('a', `, first: 2${after}`);
      names.push(...edges.map((edge: { node: { label: string } }) => edge.node.label));
      after = `, after: "${pageInfo.endCursor}"`;
      hasNext = pageInfo.hasNextPage;
    }
    expect(names).toEqual(whole);
  });

  it.each(['', '   ', '***', '"" () []'])(
    'of %j finds nothing, and the database is not asked',
    async (query) => {
      expect(await search(query)).toMatchObject({ edges: [], totalCount: 0, countsByKind: [] });
      expect(server.ledger).toEqual([]);
    },
  );

  it.each([
    'a/b',
    '(',
    '"xia',
    'xia AND',
    'OR NOT',
    '*xia',
    'xia~',
    'xia^^2',
    'full:xia OR id:*',
    '[a TO z]',
    '/.*/',
    'xia\\',
    '{xia',
    '&& || !',
    '\u0000xia',
    "xia') RETURN 1 //",
    'x'.repeat(500),
    'a '.repeat(250),
    String.fromCodePoint(...Array.from({ length: 500 }, (_, index) => 0x4e00 + index)),
    Array.from({ length: 60 }, (_, index) => `b-${index}.5`).join(' '),
    '\ud800',
  ])('of %j is answered, whatever the index makes of such signs', async (query) => {
    const { totalCount } = await search(query);
    expect(totalCount).toBeGreaterThanOrEqual(0);
  });
});

describe('suggestions', () => {
  it('are rows with what tells them from others of the name', async () => {
    const { data } = await server.ask(
      '{ suggest(prefix: "he", kinds: [PERSON]) { id kind label hint url } }',
    );
    expect(data.suggest[0]).toEqual({
      id: id['Heming Xia'],
      kind: 'PERSON',
      label: 'Heming Xia',
      hint: expect.stringContaining('with Haojun Xia, Le An, Xiaochen Wang; 2020-2021'),
      url: `${server.url}/people/${id['Heming Xia']}`,
    });
    expect(data.suggest).toHaveLength(1);
  });

  it('tell a paper by its authors, venue and year', async () => {
    const { data } = await server.ask('{ suggest(prefix: "looms", kinds: [PAPER]) { label hint } }');
    expect(data.suggest).toEqual([
      { label: 'The Xia Looms', hint: 'Heming Xia, Haojun Xia et al.; Annals; 2020' },
    ]);
  });

  it('are as many as asked for at most, and none for a blank', async () => {
    const { data } = await server.ask(
      '{ two: suggest(prefix: "a", limit: 2) { id } none: suggest(prefix: " ") { id } zero: suggest(prefix: "a", limit: 0) { id } }',
    );
    expect(data.two).toHaveLength(2);
    expect(data).toMatchObject({ none: [], zero: [] });
    const { errors } = await server.ask('{ suggest(prefix: "a", limit: 101) { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'PAGE_SIZE_TOO_LARGE',
      argument: 'limit',
      limit: 100,
    });
  });

  it('cost one statement for the rows and one for each sort of hint, however many rows', async () => {
    await server.ask('{ suggest(prefix: "a", limit: 20) { id label kind hint url } }');
    expect(server.ledger.map((line) => line.replace(/ x\d+$/, '')).sort()).toEqual([
      'hintOfPerson',
      'hintOfThing',
      'searchHits',
    ]);
  });
});
