import { libraryOf, type TestLibrary } from '../../support/library.js';

// Twelve papers of Ada, two of them undated, three without a number of authors; one of Mary.
let server: TestLibrary;
beforeAll(async () => {
  server = await libraryOf(`
    institution Mill
    institution Shed under Mill
    topic Machines
    "Arches" 1840 in Annals type JOURNAL by Ada Lovelace at "Shed" and "Nowhere", Mary Somerville about Machines
    "Bridges" 1841 in Annals type JOURNAL by Ada Lovelace, Mary Somerville, Charles Babbage at "Mill" about Machines
    "Canals" 1841 in Annals by Ada Lovelace
    "Docks" undated in Memoirs type REPORT by Ada Lovelace, et al.
    "Engines" 1843 in Memoirs by Ada Lovelace, Charles Babbage
    "Fans" 1843 in Memoirs by Ada Lovelace, et al.
    "Gears" 1843 by Ada Lovelace, Mary Somerville
    "Hinges" undated by Ada Lovelace, Charles Babbage
    "Inks" 1844 by Ada Lovelace, et al.
    "Jacks" 1845 by Ada Lovelace
    "Keys" 1846 by Charles Babbage, Ada Lovelace
    "Éclairs" 1847 by Ada Lovelace, Mary Somerville
    "Looms" 1848 in Annals by Mary Somerville
  `);
});

type Data = any; // eslint-disable-line @typescript-eslint/no-explicit-any

interface Page {
  readonly nodes: readonly { title: string; year: number | null; authorCount: number | null }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const page = 'nodes { title year authorCount } pageInfo { hasNextPage endCursor }';

async function inPages(order: string, size: number): Promise<Page['nodes']> {
  const all: Page['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const { data } = await server.ask(
      `query ($id: ID!, $after: String) { person(id: $id) { papers(first: ${size}, after: $after, orderBy: ${order}) { ${page} } } }`,
      { id: server.id['Ada Lovelace'], after },
    );
    const { nodes, pageInfo }: Page = data.person.papers;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && all.length < 50);
  return all;
}

describe('the order of a list of papers', () => {
  const orders = ['YEAR', 'TITLE', 'AUTHOR_COUNT'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => ({ field, direction })),
  );

  it.each(orders)(
    '$field $direction is the same in pages of 5 and in one, without a gap or a repetition',
    async ({ field, direction }) => {
      const order = `{ field: ${field}, direction: ${direction} }`;
      const whole = await inPages(order, 100);
      expect(new Set(whole.map(({ title }) => title)).size).toBe(12);
      expect(await inPages(order, 5)).toEqual(whole);
    },
  );

  it.each(orders)('$field $direction has what is not known last', async ({ field, direction }) => {
    const value = { YEAR: 'year', TITLE: 'title', AUTHOR_COUNT: 'authorCount' }[field] as 'year';
    const values = (await inPages(`{ field: ${field}, direction: ${direction} }`, 100)).map(
      (paper) => paper[value],
    );
    const known = values.filter((each) => each !== null);
    expect(values.slice(0, known.length)).toEqual(known);
    const folded = known.map((each) => String(each).normalize('NFD').replace(/\p{M}/gu, ''));
    const sorted = [...folded].sort();
    expect(folded).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
  });

  it('is newest first where nothing is said', async () => {
    const { data } = await server.ask('{ papers(first: 2) { nodes { title } } }');
    expect(data.papers.nodes).toEqual([{ title: 'Looms' }, { title: 'Éclairs' }]);
  });
});

describe('a cursor', () => {
  const cursorOf = async (args: string): Promise<string> => {
    const { data } = await server.ask(
      `{ person(id: "name:Ada Lovelace") { papers(first: 1${args}) { pageInfo { endCursor } } } }`,
    );
    return data.person.papers.pageInfo.endCursor;
  };

  it.each([
    ['another order', ', orderBy: { field: TITLE }'],
    ['another direction', ', orderBy: { field: YEAR, direction: ASC }'],
    ['another filter', ', filter: { year: { gte: 1841 } }'],
  ])('is refused under %s', async (_case, args) => {
    const after = await cursorOf('');
    const { status, errors } = await server.ask(
      `{ person(id: "name:Ada Lovelace") { papers(after: "${after}"${args}) { nodes { title } } } }`,
    );
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it("is refused by another person's list", async () => {
    const after = await cursorOf('');
    const { errors } = await server.ask(
      `{ person(id: "name:Mary Somerville") { papers(after: "${after}") { nodes { title } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'after',
      value: after,
    });
  });

  it('goes on under a filter that means the same', async () => {
    const after = await cursorOf(', filter: { year: { gte: 1841 } }');
    const { data } = await server.ask(
      `{ person(id: "name:Ada Lovelace") { papers(first: 1, after: "${after}", filter: { title: null, and: [{ year: { gte: 1841, in: [] } }] }) { nodes { title } pageInfo { hasPreviousPage } } } }`,
    );
    expect(data.person.papers).toEqual({ nodes: [{ title: 'Keys' }], pageInfo: { hasPreviousPage: true } });
  });
});

describe('what a list costs', () => {
  const nested = (
    first: number,
    edges = '',
  ) => `{ person(id: "${server.id['Ada Lovelace']}") { name papers(first: ${first}) {
    ${edges}
    nodes { title authorships { nodes { creditedName person { name } affiliations { raw institution { name } } } } } } } }`;

  it('a person, their papers, the authors and their printed affiliations are two statements at once, for one paper and for twelve', async () => {
    const one = await server.ask(nested(1));
    const forOne = [...server.ledger];
    const many = await server.ask(nested(50));
    expect(one.data.person.papers.nodes).toHaveLength(1);
    expect(many.data.person.papers.nodes).toHaveLength(12);
    expect(forOne).toEqual(['personById x1', 'papersOfPerson x1']);
    expect(server.ledger).toEqual(['personById x1', 'papersOfPerson x1']);
  });

  it('authors that come with their papers are those that are asked for alone', async () => {
    const authors =
      'authorships(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { creditedName position person { name } affiliations { raw institution { name } } } }';
    const shown = async (papers: string, statements: string[]) => {
      const { data } = await server.ask(`{ person(id: "${server.id['Ada Lovelace']}") { ${papers} } }`);
      expect(server.ledger.filter((line) => !line.startsWith('authorshipCount'))).toEqual(statements);
      return data.person.papers.nodes.map(({ some }: Data) => some);
    };
    const along = await shown(`papers { nodes { some: ${authors} } }`, [
      'personById x1',
      'papersOfPerson x1',
    ]);
    // Two lists of one paper are asked in the usual way.
    const alone = await shown(`papers { nodes { some: ${authors} all: authorships { nodes { role } } } }`, [
      ...['personById x1', 'papersOfPerson x1', 'authorshipsOfPaper x12', 'authorshipsOfPaper x12'],
    ]);
    expect(along).toHaveLength(12);
    expect(along.some(({ pageInfo }: Data) => pageInfo.hasNextPage)).toBe(true);
    expect(along).toEqual(alone);
  });

  it('an id that is nobody costs one statement for the list too', async () => {
    const { data } = await server.ask('{ person(id: "p_aaaaaaaaaaaaaaaa") { papers { nodes { title } } } }');
    expect(data.person).toBeNull();
    expect(server.ledger).toEqual(['personById x1', 'papersOfPerson x1']);
  });

  it("the person's own place on each paper is a statement more where it is selected, and needs no page of authors", async () => {
    const edges =
      'edges { authorship { creditedName position paper { title } affiliations { raw } person { orcid } } }';
    const { data } = await server.ask(nested(50, edges));
    const places = data.person.papers.edges.map(({ authorship }: Data) => [
      authorship.paper.title,
      authorship.creditedName,
      authorship.position,
      ...authorship.affiliations.map(({ raw }: Data) => raw),
    ]);
    expect(places).toContainEqual(['Arches', 'Ada Lovelace', 1, 'Shed', 'Nowhere']);
    expect(places).toContainEqual(['Keys', 'Ada Lovelace', 2]);
    expect([...server.ledger].sort()).toEqual([
      'authorshipById x12',
      'paperById x12',
      'papersOfPerson x1',
      'personById x1',
    ]);
  });

  it('totals and facets cost a statement each, whose lists they are, and only when they are selected', async () => {
    const papers =
      'papers(first: 1, filter: { hasDoi: false }) { totalCount facets { years { count } venues { count } } }';
    await server.ask(
      `{ a: person(id: "${server.id['Ada Lovelace']}") { ${papers} } b: person(id: "${server.id['Mary Somerville']}") { ${papers} } }`,
    );
    expect([...server.ledger].sort()).toEqual([
      'paperCount x2',
      'paperVenues x2',
      'paperYears x2',
      'papersOfPerson x2',
      'personById x2',
    ]);
  });
});

describe('the papers of an institution', () => {
  const titles = async (args: string) => {
    const { data } = await server.ask(
      `{ institution(id: "name:Mill") { papers(${args}) { totalCount nodes { title } } } }`,
    );
    return [
      data.institution.papers.totalCount,
      data.institution.papers.nodes.map(({ title }: { title: string }) => title),
    ];
  };

  it('are those that print it or a unit of it', async () => {
    expect(await titles('first: 9')).toEqual([2, ['Bridges', 'Arches']]);
  });

  it('are without those of its units when these are left out', async () => {
    expect(await titles('includeUnits: false')).toEqual([1, ['Bridges']]);
  });
});

describe('the facets of a list', () => {
  it('are of the whole list and of its filter, not of the page', async () => {
    const { data } = await server.ask(`{ papers(first: 1, filter: { year: { lte: 1843 } }) { facets {
      years { year count } types { type count } venues { venue { name } count } topics { topic { name } count } } } }`);
    expect(data.papers.facets).toEqual({
      years: [
        { year: 1843, count: 3 },
        { year: 1841, count: 2 },
        { year: 1840, count: 1 },
      ],
      types: [{ type: 'JOURNAL', count: 2 }],
      venues: [
        { venue: { name: 'Annals' }, count: 3 },
        { venue: { name: 'Memoirs' }, count: 2 },
      ],
      topics: [{ topic: { name: 'Machines' }, count: 2 }],
    });
  });

  it('have papers without a year in a last row, and show as many rows as asked for', async () => {
    const { data } = await server.ask(
      '{ person(id: "name:Ada Lovelace") { papers(first: 0) { nodes { id } facets { years { year count } venues(first: 1) { count } } } } }',
    );
    expect(data.person.papers.facets.years.at(-1)).toEqual({ year: null, count: 2 });
    expect(data.person.papers.facets.venues).toEqual([{ count: 3 }]);
    expect(data.person.papers.nodes).toEqual([]);
  });
});

it('the papers of anything may be filtered by what else they are connected with', async () => {
  const filter =
    'filter: { author: { eq: "name:Mary Somerville" }, not: { institution: { eq: "name:Shed" } } }';
  const papers = `papers(${filter}) { totalCount nodes { title } facets { years { count } } }`;
  const { data, errors } = await server.ask(`{
    person(id: "name:Ada Lovelace") { ${papers} stats(${filter}) { paperCount } }
    venue(id: "name:Annals") { ${papers} }
    topic(id: "name:Machines") { ${papers} }
    institution(id: "name:Mill") { ${papers} }
    papers(${filter}) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  const titles = Object.fromEntries(
    ['person', 'venue', 'topic', 'institution'].map((parent) => {
      const { totalCount, nodes, facets } = data[parent].papers;
      const inYears = facets.years.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect([parent, totalCount, inYears]).toEqual([parent, nodes.length, nodes.length]);
      return [parent, nodes.map(({ title }: { title: string }) => title)];
    }),
  );
  expect(titles).toEqual({
    person: ['Éclairs', 'Gears', 'Bridges'],
    venue: ['Looms', 'Bridges'],
    topic: ['Bridges'],
    institution: ['Bridges'],
  });
  expect([data.person.stats.paperCount, data.papers.totalCount]).toEqual([3, 4]);
});
