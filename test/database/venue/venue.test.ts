import { libraryOf, type TestLibrary } from '../../support/library.js';

let server: TestLibrary;
beforeAll(async () => {
  server = await libraryOf(`
    venue Annals of Machines, Annals, AM type JOURNAL
    venue Éloges
    "Looms" 1843 in Annals by Ada Lovelace
    "Stars" undated in Annals by Mary Somerville
    "Tides" 1845 in Annals by Mary Somerville
    "Odes" 1840 in Éloges by Mary Somerville
    "Notes" 1841 in Memoirs by Ada Lovelace
  `);
});
const names = async (rule: string) => {
  const { data } = await server.ask(`{ venues(name: ${rule}) { totalCount nodes { name } } }`);
  expect(data.venues.totalCount).toBe(data.venues.nodes.length);
  return data.venues.nodes.map(({ name }: { name: string }) => name);
};

it.each(['name:Annals of Machines', 'name:annals', 'name:AM'])('a venue is found by %s', async (id) => {
  const { data } = await server.ask('query ($id: ID!) { venue(id: $id) { name type label } }', { id });
  expect(data.venue).toEqual({ name: 'Annals of Machines', type: 'JOURNAL', label: 'Annals of Machines' });
});

it('an unknown venue is null', async () => {
  const { data, errors } = await server.ask(
    '{ a: venue(id: "name:Nowhere") { id } b: venue(id: "v_aaaaaaaaaaaaaaaa") { id } }',
  );
  expect([data, errors]).toEqual([{ a: null, b: null }, undefined]);
});

it('a venue has every form of its name, the one it goes by first', async () => {
  const { data } = await server.ask('{ venue(id: "name:Annals") { names } }');
  expect(data.venue.names[0]).toBe('Annals of Machines');
  expect([...data.venue.names].sort()).toEqual(['AM', 'Annals', 'Annals of Machines']);
});

it.each([
  ['{ eq: "ANNALS" }', ['Annals of Machines']],
  ['{ eq: "eloges" }', ['Éloges']],
  ['{ contains: "machine" }', ['Annals of Machines']],
  ['{ startsWith: "m" }', ['Memoirs']],
  ['{ startsWith: "m", contains: "x" }', []],
  ['{ eq: null }', ['Annals of Machines', 'Éloges', 'Memoirs']],
])('venues by name %s are %j', async (rule, expected) => {
  expect(await names(rule)).toEqual(expected);
});

it('venues come in pages that are together the whole list', async () => {
  const first = (
    await server.ask('{ venues(first: 2) { nodes { name } pageInfo { hasNextPage endCursor } } }')
  ).data.venues;
  const rest = (
    await server.ask(
      `{ venues(first: 2, after: "${first.pageInfo.endCursor}") { nodes { name } pageInfo { hasNextPage } } }`,
    )
  ).data.venues;
  expect([...first.nodes, ...rest.nodes].map(({ name }) => name)).toEqual([
    'Annals of Machines',
    'Éloges',
    'Memoirs',
  ]);
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
});

it('its papers are newest first, undated last, and any number of venues costs one statement a question', async () => {
  const papers = 'papers(first: 2) { totalCount nodes { title venue { name } } pageInfo { endCursor } }';
  const { data } = await server.ask(
    `{ a: venue(id: "${server.id['Annals of Machines']}") { names ${papers} } b: venue(id: "${server.id['Éloges']}") { names ${papers} } }`,
  );
  expect(data.a.papers.nodes.map(({ title }: { title: string }) => title)).toEqual(['Tides', 'Looms']);
  expect([data.a.papers.totalCount, data.b.papers.totalCount]).toEqual([3, 1]);
  expect([...server.ledger].sort()).toEqual([
    'namesOfThing x2',
    'paperCount x2',
    'papersOfVenue x2',
    'venueById x2',
    'venueOfPaper x3',
  ]);
  const rest = await server.ask(
    `{ venue(id: "${server.id['Annals of Machines']}") { papers(after: "${data.a.papers.pageInfo.endCursor}") { nodes { title year } } } }`,
  );
  expect(rest.data.venue.papers.nodes).toEqual([{ title: 'Stars', year: null }]);
});
