import { libraryOf, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await libraryOf(`
    document older about Ada Lovelace origin ada
    "Engines of Human Thought" 1842 in Memoirs status SUBMITTED by Ada Lovelace
    Ada Lovelace at Royal Society 1840 to 1842 kind EMPLOYMENT role Fellow
    document newer about Ada Lovelace supersedes older origin ada
    "Engines of Human Thought" 1843 in Memoirs status PUBLISHED by Ada Lovelace
    Ada Lovelace at Royal Society 1840 to 1843 kind EMPLOYMENT role Fellow
    document other about Charles Babbage origin charles
    "Sums" 1850 in Annals by Charles Babbage`);
});

it('a thing names each source once for each of its words, the newest first', async () => {
  const { data } = await library.ask(
    `{ paper(id: "${library.id['Engines of Human Thought']}") { sources { locator quote source { name } } } }`,
  );
  expect(data.paper.sources).toEqual([
    {
      locator: 'line 6',
      quote: '"Engines of Human Thought" 1843 in Memoirs status PUBLISHED by Ada Lovelace',
      source: { name: 'newer' },
    },
    {
      locator: 'line 3',
      quote: '"Engines of Human Thought" 1842 in Memoirs status SUBMITTED by Ada Lovelace',
      source: { name: 'older' },
    },
  ]);
});

it('documents that disagree both keep their claim, and the newer one supersedes', async () => {
  const { data } = await library.ask(`{ paper(id: "${library.id['Engines of Human Thought']}") {
    year status
    years: claims(field: "year") { field value quote source { name } supersededBy { name } }
    titles: claims(field: "title") { value supersededBy { name } }
    none: claims(field: "nothing") { value }
  } }`);
  expect(data.paper).toMatchObject({
    year: 1843,
    status: 'PUBLISHED',
    years: [
      { field: 'year', value: '1843', source: { name: 'newer' }, supersededBy: null },
      { field: 'year', value: '1842', source: { name: 'older' }, supersededBy: { name: 'newer' } },
    ],
    titles: [
      { value: 'Engines of Human Thought', supersededBy: null },
      { value: 'Engines of Human Thought', supersededBy: null },
    ],
    none: [],
  });
  expect(data.paper.years[1].quote).toContain('1842');
});

it('all claims come by field, a null field being none asked for', async () => {
  const { data } = await library.ask(
    `{ paper(id: "${library.id['Engines of Human Thought']}") { claims(field: null) { field } } }`,
  );
  const fields = data.paper.claims.map(({ field }: { field: string }) => field);
  expect(fields).toEqual([...fields].sort());
  expect(fields).toEqual(expect.arrayContaining(['status', 'title', 'year', 'venueName']));
  expect(fields).not.toEqual(expect.arrayContaining(['key', 'at', 'quote', 'locator', 'linkUrl']));
});

it('an affiliation has claims of its own', async () => {
  const { data } = await library.ask(`{ person(id: "name:Ada Lovelace") { affiliations { nodes {
    end claims(field: "end") { value source { name } supersededBy { name } } } } } }`);
  expect(data.person.affiliations.nodes).toEqual([
    {
      end: '1843',
      claims: [
        { value: '1843', source: { name: 'newer' }, supersededBy: null },
        { value: '1842', source: { name: 'older' }, supersededBy: { name: 'newer' } },
      ],
    },
  ]);
});

it('a source tells what it replaces', async () => {
  const { data } = await library.ask(`{ node(id: "${library.id.newer}") { ... on Source {
    name format homepage license version statedDate recordCount isCompleteList importedAt supersedes { name supersedes { name } }
  } } }`);
  expect(data.node).toMatchObject({
    name: 'newer',
    format: 'text',
    homepage: null,
    license: null,
    version: null,
    statedDate: null,
    isCompleteList: null,
    importedAt: '2026-01-01T00:00:00.000Z',
    supersedes: [{ name: 'older', supersedes: [] }],
  });
  expect(data.node.recordCount).toBeGreaterThan(0);
});

it('provenance costs the same for one paper and for all', async () => {
  const provenance = 'sources { source { id } } claims { source { id } supersededBy { id } } links { url }';
  await library.ask(`{ papers(first: 1) { nodes { ${provenance} } } }`);
  const names = library.ledger.map((line) => line.split(' ')[0]);
  const { data } = await library.ask(`{ papers { nodes { id ${provenance} } } }`);
  expect(data.papers.nodes.length).toBeGreaterThan(1);
  expect(library.ledger.map((line) => line.split(' ')[0]).sort()).toEqual(names.sort());
});
