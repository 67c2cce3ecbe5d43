import { libraryOf, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await libraryOf(`
    topic Engines under Machines
    person Ada Lovelace, Ada King orcid 0000-0002-1825-0097
    "Notes" 1843 in Memoirs status PUBLISHED by Ada Lovelace, Charles Babbage, Mary Somerville about Engines
    "Looms" 1843 in Memoirs status SUBMITTED by Charles Babbage, Ada Lovelace
    "Alone" 1845 in Memoirs status PUBLISHED by Ada Lovelace about Machines
    "Tides" undated in Memoirs status SUBMITTED by Mary Somerville, Ada Lovelace, et al.
    "Twins" 1850 in Memoirs by Lei Li, Charles Babbage, Lei Li
    "Third" 1851 in Annals by Lei Li`);
});

const ada = 'person(id: "name:Ada Lovelace")';

describe('a person', () => {
  it('has every printed form of the name, the one to print first, each with its words', async () => {
    const { data } = await library.ask(
      `{ ${ada} { name label orcid identity names { full isPrimary sources { quote } } } }`,
    );
    expect(data.person).toMatchObject({
      name: 'Ada Lovelace',
      label: 'Ada Lovelace',
      orcid: '0000-0002-1825-0097',
      names: [
        { full: 'Ada Lovelace', isPrimary: true },
        { full: 'Ada King', isPrimary: false },
      ],
    });
    expect(data.person.names[1].sources[0].quote).toContain('Ada King');
  });

  it('who stands on one paper with a namesake is not to be confused with that one, a third may be either', async () => {
    const { data } = await library.ask(`{
      paper(id: "${library.id.Twins}") { authorships { nodes { person { id } } } }
      people(filter: { name: { eq: "Lei Li" } }) { nodes { id identity mayBe { id } notToConfuseWith { id } } } }`);
    const { nodes } = data.people as {
      nodes: { id: string; identity: string; mayBe: object[]; notToConfuseWith: object[] }[];
    };
    const [one, , other] = data.paper.authorships.nodes.map(
      ({ person }: { person: { id: string } }) => person.id,
    ) as [string, string, string];
    const third = nodes.find(({ identity }) => identity === 'AMBIGUOUS');
    expect(nodes).toHaveLength(3);
    expect(third).toMatchObject({ notToConfuseWith: [] });
    expect(third?.mayBe).toEqual([one, other].sort().map((id) => ({ id })));
    for (const [id, twin] of [
      [one, other],
      [other, one],
    ]) {
      expect(nodes.find((node) => node.id === id)).toMatchObject({
        mayBe: [],
        notToConfuseWith: [{ id: twin }],
      });
    }
  });
});

describe('the counts of a person', () => {
  const everything = '{ or: [{ hasYear: true }, { hasYear: false }] }';

  it('are of all papers, a paper of one author counting as first and as last', async () => {
    const { data } = await library.ask(`{ ${ada} { stats {
      paperCount coauthorCount firstYear lastYear firstAuthorCount lastAuthorCount papersByYear { year count } } } }`);
    expect(data.person.stats).toEqual({
      paperCount: 4,
      coauthorCount: 2,
      firstYear: 1843,
      lastYear: 1845,
      firstAuthorCount: 2,
      lastAuthorCount: 2,
      papersByYear: [
        { year: 1843, count: 2 },
        { year: 1845, count: 1 },
        { year: null, count: 1 },
      ],
    });
  });

  it('under a filter are of the papers that pass, and so are the coauthors', async () => {
    const { data, errors } = await library.ask(`{ ${ada} {
      submitted: stats(filter: { status: [SUBMITTED], hasYear: true }) { paperCount coauthorCount lastYear }
      narrow: stats(filter: { topic: { eq: "name:Machines" } }) { paperCount coauthorCount firstAuthorCount }
      none: stats(filter: { year: { gte: 1900 } }) { paperCount coauthorCount firstYear papersByYear { count } }
    } }`);
    expect(errors).toBeUndefined();
    expect(data.person).toEqual({
      submitted: { paperCount: 1, coauthorCount: 1, lastYear: 1843 },
      narrow: { paperCount: 2, coauthorCount: 2, firstAuthorCount: 2 },
      none: { paperCount: 0, coauthorCount: 0, firstYear: null, papersByYear: [] },
    });
  });

  it('agree with the lists they count', async () => {
    const filter = '{ year: { gte: 1843 } }';
    const { data } = await library.ask(`{ people { nodes {
      stats(filter: ${filter}) { paperCount } papers(filter: ${filter}) { totalCount }
      all: stats { coauthorCount } coauthors { totalCount } } } }`);
    expect(data.people.nodes.length).toBeGreaterThan(3);
    for (const { stats, papers, all, coauthors } of data.people.nodes) {
      expect(stats.paperCount).toBe(papers.totalCount);
      expect(all.coauthorCount).toBe(coauthors.totalCount);
    }
  });

  it('that are stored are those that counting gives', async () => {
    const counts = 'paperCount coauthorCount firstYear lastYear';
    const { data } = await library.ask(`{ people { nodes {
      stored: stats { ${counts} } counted: stats(filter: ${everything}) { ${counts} }
      papers { totalCount } countedPapers: papers(filter: ${everything}) { totalCount }
      coauthors { totalCount } countedCoauthors: coauthors(filter: { minPapers: 1 }) { totalCount } } } }`);
    expect(data.people.nodes.length).toBeGreaterThan(3);
    for (const one of data.people.nodes) {
      expect(one.stored).toEqual(one.counted);
      expect(one.papers).toEqual(one.countedPapers);
      expect(one.coauthors).toEqual(one.countedCoauthors);
    }
  });

  it('cost nothing where they are stored, else two statements for any number of people', async () => {
    await library.ask(`{ people { nodes { stats { paperCount lastYear coauthorCount }
      papers(first: 0) { totalCount } coauthors(first: 0) { totalCount } } } }`);
    expect([...library.ledger].sort()).toEqual([
      'coauthorsOfPerson x6',
      'papersOfPerson x6',
      'personList x1',
    ]);
    await library.ask(
      `{ people { nodes { stats(filter: ${everything}) { paperCount lastYear coauthorCount } } } }`,
    );
    expect([...library.ledger].sort()).toEqual([
      'coauthorCountOfPerson x6',
      'personList x1',
      'statsOfPerson x6',
    ]);
  });

  it('are counted where they are not stored, as in a graph of an earlier version', async () => {
    const asked = `{ ${ada} { stats { paperCount coauthorCount firstYear lastYear } papers { totalCount } } }`;
    const before = await library.ask(asked);
    const remove = 'REMOVE person.paperCount, person.coauthorCount, person.firstYear, person.lastYear';
    await library.graph.command(`MATCH (person:Person) ${remove}`);
    const { data } = await library.ask(asked);
    expect(library.ledger).toContain('statsOfPerson x1');
    expect(data).toEqual(before.data);
  });
});

describe('the topics of a person', () => {
  it('are those of the papers, a paper of a narrower one counting for the broader', async () => {
    const { data } = await library.ask(`{ ${ada} { topics { totalCount edges {
      node { name } paperCount basis sources { quote } } } } }`);
    expect(data.person.topics).toMatchObject({
      totalCount: 2,
      edges: [
        { node: { name: 'Machines' }, paperCount: 2, basis: ['FILED_UNDER'] },
        { node: { name: 'Engines' }, paperCount: 1, basis: ['FILED_UNDER'] },
      ],
    });
    expect(data.person.topics.edges[0].sources).toHaveLength(1);
    expect(data.person.topics.edges[0].sources[0].quote).toContain('"Alone"');
  });

  it('come in pages that meet', async () => {
    const one = await library.ask(
      `{ ${ada} { topics(first: 1) { nodes { name } pageInfo { endCursor hasNextPage } } } }`,
    );
    expect(one.data.person.topics).toMatchObject({
      nodes: [{ name: 'Machines' }],
      pageInfo: { hasNextPage: true },
    });
    const two = await library.ask(
      `{ ${ada} { topics(first: 1, after: "${one.data.person.topics.pageInfo.endCursor}") { nodes { name } pageInfo { hasNextPage } } } }`,
    );
    expect(two.data.person.topics).toEqual({
      nodes: [{ name: 'Engines' }],
      pageInfo: { hasNextPage: false },
    });
  });
});
