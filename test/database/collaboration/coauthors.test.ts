import { coauthorsIn } from '../../support/coauthors.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

let server: TestServer;
let id: Record<string, string>;

beforeAll(async () => {
  const graph = testGraph();
  id = await coauthorsIn(
    graph,
    `Looms 2020 [type JOURNAL, venue Annals, topic Weaving, institution Mill]: Ann, Bob, Cid
     Engines 2021 [type CONFERENCE, of 11]: Ann, Bob
     Stars -: Ann, Dan?
     Twice 2022: Ann, Ann, Eve
     Crowd 2023 [of 50]: Ann, Fay, Bob
     Alone 2019: Gus
     Weaving in Crafts
     Mill in Town`,
  );
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

/** "Bob 3, Cid 1": the coauthors with their numbers of papers, in order. */
async function coauthors(person: string, args = ''): Promise<string> {
  const query = `{ person(id: "${id[person]}") { coauthors(first: 50${args}) {
    edges { node { name } collaboration { paperCount } } totalCount } } }`;
  const { data, errors } = await server.ask(query);
  if (errors) throw new Error(errors[0]!.message);
  const { edges, totalCount } = data.person.coauthors;
  expect(totalCount).toBe(edges.length);
  return edges.map((edge: any) => `${edge.node.name} ${edge.collaboration.paperCount}`).join(', '); // eslint-disable-line @typescript-eslint/no-explicit-any
}
const under = (filter: string) => coauthors('Ann', `, filter: { ${filter} }`);
const by = (field: string, direction: string) =>
  coauthors('Ann', `, orderBy: { field: ${field}, direction: ${direction} }`);

describe('the coauthors of a person', () => {
  it('come with most papers first, each paper counted once, nobody as their own coauthor', async () => {
    expect(await coauthors('Ann')).toBe('Bob 3, Cid 1, Dan 1, Eve 1, Fay 1');
    expect(await coauthors('Gus')).toBe('');
  });

  it('have Newman weights by the number of authors credited, else of those recorded', async () => {
    const query = `{ person(id: "${id.Ann}") { coauthors { nodes { name } edges { collaboration { weight firstYear lastYear } } } } }`;
    const { edges } = (await server.ask(query)).data.person.coauthors;
    expect(edges[0].collaboration.weight).toBeCloseTo(1 / 2 + 1 / 10 + 1 / 49, 12);
    expect(edges[0].collaboration).toMatchObject({ firstYear: 2020, lastYear: 2023 });
    expect(edges[2].collaboration).toEqual({ weight: 1, firstYear: null, lastYear: null });
    // A second authorship of one person is one more author of the team, but no pair.
    expect(edges[3].collaboration.weight).toBeCloseTo(1 / 2, 12);
  });

  it('are ordered by each field, what is not known last in both directions', async () => {
    expect(await by('NAME', 'ASC')).toBe('Bob 3, Cid 1, Dan 1, Eve 1, Fay 1');
    expect(await by('NAME', 'DESC')).toBe('Fay 1, Eve 1, Dan 1, Cid 1, Bob 3');
    expect(await by('FIRST_YEAR', 'ASC')).toBe('Bob 3, Cid 1, Eve 1, Fay 1, Dan 1');
    expect(await by('LAST_YEAR', 'DESC')).toBe('Bob 3, Fay 1, Eve 1, Cid 1, Dan 1');
    expect(await by('LAST_YEAR', 'ASC')).toBe('Cid 1, Eve 1, Bob 3, Fay 1, Dan 1');
    expect(await by('WEIGHT', 'DESC')).toBe('Dan 1, Bob 3, Cid 1, Eve 1, Fay 1');
    expect(await by('PAPER_COUNT', 'ASC')).toBe('Cid 1, Dan 1, Eve 1, Fay 1, Bob 3');
  });

  it.each(['PAPER_COUNT', 'WEIGHT', 'LAST_YEAR', 'FIRST_YEAR', 'NAME'])(
    'by %s come once each, however they are cut into pages',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const names: string[] = [];
        let after: string | null = null;
        do {
          const { data } = await server.ask(
            `query ($after: String) { person(id: "${id.Ann}") { coauthors(first: 2, after: $after,
              orderBy: { field: ${field}, direction: ${direction} }) { nodes { name } pageInfo { hasNextPage endCursor } } } }`,
            { after },
          );
          const { nodes, pageInfo } = data.person.coauthors;
          names.push(...nodes.map(({ name }: { name: string }) => name));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        const whole = (await by(field, direction)).replace(/ \d/g, '');
        expect(names.join(', ')).toBe(whole);
      }
    },
  );

  it('are counted over the papers that the filter lets pass, and over no others', async () => {
    expect(await under('years: { from: 2021 }')).toBe('Bob 2, Eve 1, Fay 1');
    expect(await under('years: { to: 2020 }')).toBe('Bob 1, Cid 1');
    expect(await under('maxAuthors: 11')).toBe('Bob 2, Cid 1, Dan 1, Eve 1');
    expect(await under('maxAuthors: 10')).toBe('Bob 1, Cid 1, Dan 1, Eve 1');
    expect(await under('paperType: [JOURNAL]')).toBe('Bob 1, Cid 1');
    expect(await under(`venues: ["${id.Annals}"]`)).toBe('Bob 1, Cid 1');
    expect(await under(`topics: ["${id.Crafts}"]`)).toBe('Bob 1, Cid 1');
    expect(await under(`institutions: ["${id.Town}"]`)).toBe('Bob 1, Cid 1');
    expect(await under('minPapers: 2')).toBe('Bob 3');
    expect(await under('minPapers: 2, years: { from: 2021 }, maxAuthors: 11')).toBe('');
  });

  it('lack those who may not take part, but keep the papers and team sizes of the others', async () => {
    expect(await under('excludeAmbiguous: true')).toBe('Bob 3, Cid 1, Eve 1, Fay 1');
    expect(await under(`excludePeople: ["${id.Bob}", "name:Cid"]`)).toBe('Dan 1, Eve 1, Fay 1');
    expect(await coauthors('Dan', ', filter: { excludeAmbiguous: true }')).toBe('Ann 1');
  });

  it('are those of no filter where its members are null or empty', async () => {
    const nothing = 'years: {}, minPapers: null, topics: [], venues: null, excludePeople: [], paperType: []';
    expect(await under(nothing)).toBe('Bob 3, Cid 1, Dan 1, Eve 1, Fay 1');
  });

  it('cost the same number of statements for one person and for many', async () => {
    const asked = (people: string[]) =>
      `{ ${people
        .map(
          (name) => `${name}: person(id: "${id[name]}") { coauthors(filter: { minPapers: 1 }) {
        totalCount edges { node { name } collaboration { paperCount people { name } papersByYear { count }
          sharedTopics { name } papers { totalCount nodes { title } } } } } }`,
        )
        .join(' ')} }`;
    await server.ask(asked(['Ann']));
    const forOne = server.ledger.map((line) => line.replace(/ x\d+$/, ''));
    await server.ask(asked(['Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay']));
    expect(server.ledger.map((line) => line.replace(/ x\d+$/, '')).sort()).toEqual(forOne.sort());
    expect(server.ledger).toContain('coauthorsOfPerson x6');
    expect(server.ledger).toContain('coauthorCountOfPerson x6');
  });

  it('are refused under a filter that names what is not here, the rest of the answer standing', async () => {
    const { data, errors, status } = await server.ask(
      `{ person(id: "${id.Ann}") { collaborationWith(person: "p_zzzzzzzzzzzzzzzz") { paperCount } name } }`,
    );
    expect(status).toBe(200);
    expect(data.person).toEqual({ name: 'Ann', collaborationWith: null });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'person',
      value: 'p_zzzzzzzzzzzzzzzz',
    });
  });
});
