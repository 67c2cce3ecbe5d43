import { libraryOf, type TestLibrary } from '../../support/library.js';
import type { Answer } from '../../support/server.js';

let server: TestLibrary;
const looms = 'On the Weaving of Looms';
beforeAll(async () => {
  server = await libraryOf(`
    document older about Ada Lovelace
    venue Annals of Machines, Annals type JOURNAL
    institution Mill
    "On the Weaving of Looms" 1843 in Annals status SUBMITTED rank top journal by Ada Lovelace*, Charles Babbage*, Mary Somerville about Weaving
    "Stars" 1844 in Annals type JOURNAL by Mary Somerville at "Mill" and "Nowhere in particular", Ada Lovelace
    "" undated arxiv 1843.00001 by Ada Lovelace, et al.
    "Twice" 1845 by Lei Li, Ada Lovelace, Lei Li
    document newer about Ada Lovelace supersedes older
    "On the Weaving of Looms" 1843 in Annals status PUBLISHED track Findings form SHORT presentation ORAL rank A* doi 10.1000/looms by Ada Lovelace*, Charles Babbage*, Mary Somerville about Weaving, Machines
  `);
});
const paper = async (title: string, fields: string) =>
  (await server.ask(`query ($id: ID!) { paper(id: $id) { ${fields} } }`, { id: server.id[title] })).data
    .paper;

it('an unknown id is null, whatever its form', async () => {
  const { data, errors } = await server.ask(
    '{ a: paper(id: "w_aaaaaaaaaaaaaaaa") { id } b: paper(id: "doi:10.1000/none") { id } c: paper(id: "p_aaaaaaaaaaaaaaaa") { id } }',
  );
  expect([data, errors]).toEqual([{ a: null, b: null, c: null }, undefined]);
});

it.each(['doi:10.1000/looms', 'https://doi.org/10.1000/LOOMS', '10.1000/Looms'])(
  'is found by %s',
  async (id) => {
    const { data } = await server.ask('query ($id: ID!) { paper(id: $id) { title doi } }', { id });
    expect(data.paper).toEqual({ title: looms, doi: '10.1000/looms' });
  },
);

it('shows what the newest source says, and keeps what it does not deny', async () => {
  expect(
    await paper(looms, 'year type status track form presentation venueName venue { name acronym }'),
  ).toEqual({
    ...{
      year: 1843,
      type: null,
      status: 'PUBLISHED',
      track: 'Findings',
      form: 'SHORT',
      presentation: 'ORAL',
    },
    ...{ venueName: 'Annals', venue: { name: 'Annals of Machines', acronym: null } },
  });
});

it('has every status that was ever stated, oldest first, and says which one is shown', async () => {
  const { statusHistory } = await paper(
    looms,
    'statusHistory { status venueName isCurrent quote source { name } }',
  );
  expect(statusHistory).toEqual([
    {
      ...{ status: 'SUBMITTED', venueName: 'Annals', isCurrent: false, source: { name: 'older' } },
      quote: expect.stringContaining('status SUBMITTED'),
    },
    {
      ...{ status: 'PUBLISHED', venueName: 'Annals', isCurrent: true, source: { name: 'newer' } },
      quote: expect.stringContaining('status PUBLISHED'),
    },
  ]);
});

it('has the ranks that documents give its venue, the newest first', async () => {
  const { venueRanks } = await paper(looms, 'venueRanks { label source { name } }');
  expect(venueRanks).toEqual([
    { label: 'A*', source: { name: 'newer' } },
    { label: 'top journal', source: { name: 'older' } },
  ]);
});

it('known by an identifier alone has no title, a label, and an incomplete list of authors', async () => {
  const { data } = await server.ask(
    '{ paper(id: "arxiv:1843.00001") { title label year authorCount authorsComplete authorships { totalCount nodes { position role } } } }',
  );
  expect(data.paper).toMatchObject({ title: null, year: null, authorCount: null, authorsComplete: false });
  expect(data.paper.label).toContain('1843.00001');
  expect(data.paper.authorships).toMatchObject({
    totalCount: 1,
    nodes: [{ role: expect.not.stringMatching('LAST') }],
  });
});

it('has its authors in order, with their marks: true and false where somebody is marked, null where nobody is', async () => {
  const authors =
    'authorships { nodes { position role creditedName contributedEqually person { name } paper { title } } }';
  const { authorships } = await paper(looms, authors);
  const of = { paper: { title: looms } };
  expect(authorships.nodes).toEqual([
    { ...of, ...{ position: 1, role: 'FIRST', contributedEqually: true }, ...named('Ada Lovelace') },
    { ...of, ...{ position: 2, role: 'MIDDLE', contributedEqually: true }, ...named('Charles Babbage') },
    { ...of, ...{ position: 3, role: 'LAST', contributedEqually: false }, ...named('Mary Somerville') },
  ]);
  const unmarked = await paper('Stars', 'authorships { nodes { contributedEqually } }');
  expect(unmarked.authorships.nodes).toEqual([{ contributedEqually: null }, { contributedEqually: null }]);
});
const named = (name: string) => ({ creditedName: name, person: { name } });

it('two authors of one name are two people, each in their place', async () => {
  const { authorships } = await paper('Twice', 'authorships { nodes { position person { id name } } }');
  const [first, , third] = authorships.nodes;
  expect([first.person.name, third.person.name]).toEqual(['Lei Li', 'Lei Li']);
  expect(first.person.id).not.toBe(third.person.id);
});

it('has the affiliations that it prints, recognised or not, and none where it prints none', async () => {
  const { authorships } = await paper(
    'Stars',
    'authorships { nodes { affiliations { raw institution { name } } } }',
  );
  expect(authorships.nodes).toEqual([
    {
      affiliations: [
        { raw: 'Mill', institution: { name: 'Mill' } },
        { raw: 'Nowhere in particular', institution: null },
      ],
    },
    { affiliations: [] },
  ]);
});

it('has its authors in pages that are together the whole list', async () => {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { data }: Answer = await server.ask(
      `query ($id: ID!, $after: String) { paper(id: $id) { authorships(first: 1, after: $after) {
        totalCount nodes { creditedName } pageInfo { hasNextPage endCursor } } } }`,
      { id: server.id[looms], after },
    );
    const { authorships } = data.paper;
    expect(authorships.totalCount).toBe(3);
    names.push(...authorships.nodes.map(({ creditedName }: { creditedName: string }) => creditedName));
    after = authorships.pageInfo.hasNextPage ? authorships.pageInfo.endCursor : null;
  } while (after !== null && names.length < 9);
  expect(names).toEqual(['Ada Lovelace', 'Charles Babbage', 'Mary Somerville']);
});

it('has its topics with basis and words', async () => {
  const { topics } = await paper(
    looms,
    'topics { topic { name } basis score sources { source { name } quote } }',
  );
  expect(topics).toEqual([
    {
      ...{ topic: { name: 'Machines' }, basis: 'FILED_UNDER', score: null },
      sources: [{ source: { name: 'newer' }, quote: expect.stringContaining('Machines') }],
    },
    {
      ...{ topic: { name: 'Weaving' }, basis: 'FILED_UNDER', score: null },
      sources: expect.arrayContaining([
        { source: { name: 'newer' }, quote: expect.stringContaining('Weaving') },
        { source: { name: 'older' }, quote: expect.stringContaining('Weaving') },
      ]),
    },
  ]);
});

it('any number of papers costs one statement a question', async () => {
  const fields = `{ venue { name } statusHistory { status } venueRanks { label } awards { name } repositories { name }
    topics { basis } otherVersions { id } authorships { totalCount nodes { creditedName } } }`;
  await server.ask(`{ paper(id: "${server.id[looms]}") ${fields} }`);
  const forOne = server.ledger.map((line) => line.replace(/\d+$/, 'n')).sort();
  const { data } = await server.ask(`{ papers { nodes ${fields} } }`);
  expect(data.papers.nodes.length).toBeGreaterThan(3);
  const forMany = server.ledger.map((line) => line.replace(/\d+$/, 'n')).sort();
  expect(forMany.filter((line) => !line.startsWith('paperList'))).toEqual(
    // The authors come along with the list.
    forOne.filter((line) => !/^(paperById|authorshipsOfPaper)/.test(line)),
  );
});
