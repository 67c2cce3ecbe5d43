import { libraryOf, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await libraryOf(`
    person Ada Lovelace, Ada King orcid 0000-0002-1825-0097
    institution Royal Society, The Society
    venue Memoirs, Mem.
    "Engines" 1843 in Memoirs by Ada Lovelace, Charles Babbage about Machines doi 10.18653/v1/p43-1001 arxiv 2401.00001
    "Twins" 1850 in Memoirs by Lei Li, Charles Babbage, Lei Li
    "Sums" 1851 in Memoirs by C. Babbage
    Ada Lovelace at Royal Society 1840 to 1843 kind EMPLOYMENT`);
});

const idOf = async (kind: string, id: string) => {
  const answer = await library.ask(`query ($id: ID!) { found: ${kind}(id: $id) { id } }`, { id });
  expect(answer.errors).toBeUndefined();
  return answer.data.found?.id ?? null;
};
const errorOf = async (kind: string, id: string) => {
  const { data, errors, status } = await library.ask(`query ($id: ID!) { found: ${kind}(id: $id) { id } }`, {
    id,
  });
  expect([data.found, status]).toEqual([null, 200]);
  return errors?.[0];
};

describe('an id', () => {
  it.each([
    ['person', 'orcid:0000-0002-1825-0097', 'Ada Lovelace'],
    ['person', 'https://orcid.org/0000-0002-1825-0097', 'Ada Lovelace'],
    ['person', 'name:Ada Lovelace', 'Ada Lovelace'],
    ['person', 'name: ada  KING', 'Ada Lovelace'],
    ['paper', 'doi:10.18653/V1/p43-1001', 'Engines'],
    ['paper', 'http://dx.doi.org/10.18653/v1/P43-1001', 'Engines'],
    ['paper', 'acl:p43-1001', 'Engines'],
    ['paper', 'https://aclanthology.org/P43-1001/', 'Engines'],
    ['paper', 'arXiv:2401.00001v3', 'Engines'],
    ['paper', 'https://doi.org/10.48550/arXiv.2401.00001', 'Engines'],
    ['institution', 'name:the society', 'Royal Society'],
    ['venue', 'name:Mem.', 'Memoirs'],
    ['topic', 'name:machines', 'Machines'],
  ] as const)('of a %s may be written %s', async (kind, written, name) => {
    expect(await idOf(kind, written)).toBe(library.id[name]);
  });

  it('of ours costs one statement, and its permalink is an id too', async () => {
    const ours = library.id['Ada Lovelace']!;
    expect(await idOf('person', ours)).toBe(ours);
    expect(library.ledger).toEqual(['personById x1']);
    const { data } = await library.ask(`{ person(id: "${ours}") { url } }`);
    expect(await idOf('person', data.person.url)).toBe(ours);
    expect(library.ledger).toEqual(['personById x1']);
  });

  it.each([
    ['person', 'p_aaaaaaaaaaaaaaaa'],
    ['person', 'name:Nobody Atall'],
    ['person', 'orcid:0000-0002-1694-233X'],
    ['paper', 'doi:10.1000/none'],
    ['person', 'doi:10.18653/v1/p43-1001'],
    ['institution', 'name:Ada Lovelace'],
    ['person', 'https://example.org/nobody'],
  ])('of no %s, %s, is null without an error', async (kind, id) => {
    expect(await idOf(kind, id)).toBeNull();
  });

  it('of another kind is null too', async () => {
    expect(await idOf('person', library.id.Engines!)).toBeNull();
  });

  it.each([
    'Ada Lovelace',
    'p_short',
    '',
    'name:',
    'name:...',
    'orcid:0000-0002-1825-0098',
    'doi:nonsense',
    '__proto__',
  ])('that is malformed, "%s", is told with what an id looks like', async (id) => {
    expect((await errorOf('person', id))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'id',
      value: id,
      hint: expect.stringContaining('name:'),
    });
  });

  it('is not the name of a paper', async () => {
    expect((await errorOf('paper', 'name:Engines'))?.extensions.hint).toContain('search');
  });

  it('that names an argument to something else has to be known', async () => {
    for (const other of ['p_aaaaaaaaaaaaaaaa', 'name:Nobody Atall', library.id.Engines!]) {
      const { data, errors } = await library.ask(
        `{ person(id: "name:Ada Lovelace") { name collaborationWith(person: "${other}") { paperCount } } }`,
      );
      expect(data.person).toEqual({ name: 'Ada Lovelace', collaborationWith: null });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'person',
        value: other,
      });
    }
  });
});

describe('a name', () => {
  it('borne by two is refused with what tells them apart', async () => {
    const error = await errorOf('person', 'name:Lei Li');
    expect(error?.extensions.code).toBe('AMBIGUOUS_NAME');
    expect(error?.extensions.candidates).toEqual(
      expect.arrayContaining([
        {
          id: library.id['Lei Li'],
          kind: 'Person',
          label: 'Lei Li',
          hint: expect.stringContaining('author 1 of Twins; with '),
        },
        {
          id: library.id['Lei Li 2'],
          kind: 'Person',
          label: 'Lei Li',
          hint: expect.stringContaining('author 3 of Twins; with '),
        },
      ]),
    );
  });

  it('of initials is nobody, also where a paper prints it', async () => {
    expect(await idOf('person', 'name:C. Babbage')).toBeNull();
    expect(await idOf('person', 'name:Babbage, C.')).toBeNull();
  });
});

describe('node', () => {
  it('gives every kind by its own type', async () => {
    const ids = ['Ada Lovelace', 'Engines', 'Royal Society', 'Machines', 'Memoirs', 'library'].map(
      (name) => library.id[name]!,
    );
    const { data } = await library.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids,
    });
    expect(data.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'Person',
      'Paper',
      'Institution',
      'Topic',
      'Venue',
      'Source',
    ]);
    expect(data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('keeps order and double entries, with null for what is unknown, in one statement a kind', async () => {
    const ids = [
      library.id['Lei Li']!,
      'p_aaaaaaaaaaaaaaaa',
      library.id['Ada Lovelace']!,
      library.id['Lei Li']!,
    ];
    const { data } = await library.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      ids[0],
      null,
      ids[2],
      ids[3],
    ]);
    expect(library.ledger).toEqual(['personById x3']);
  });

  it('tells of every Entity its label, permalink and identifiers', async () => {
    const { data } = await library.ask(`{
      a: node(id: "orcid:0000-0002-1825-0097") { ...thing }
      b: node(id: "doi:10.18653/v1/p43-1001") { ...thing }
    } fragment thing on Entity { label url externalIds { scheme value url } sources { quote source { name } } }`);
    expect(data.a).toMatchObject({
      label: 'Ada Lovelace',
      url: `${library.url}/people/${library.id['Ada Lovelace']}`,
      externalIds: [
        { scheme: 'ORCID', value: '0000-0002-1825-0097', url: 'https://orcid.org/0000-0002-1825-0097' },
      ],
    });
    expect(data.b).toMatchObject({ label: 'Engines', url: `${library.url}/papers/${library.id.Engines}` });
    expect(data.b.externalIds).toContainEqual({
      scheme: 'DOI',
      value: '10.18653/v1/p43-1001',
      url: 'https://doi.org/10.18653/v1/p43-1001',
    });
    expect(data.a.sources[0]).toEqual({
      quote: 'person Ada Lovelace, Ada King orcid 0000-0002-1825-0097',
      source: { name: 'library' },
    });
  });
});
