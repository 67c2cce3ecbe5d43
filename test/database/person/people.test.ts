import { libraryOf, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await libraryOf(`
    topic Engines under Machines
    institution Computing Group under Royal Society
    person Ada Lovelace, Ada King orcid 0000-0002-1825-0097
    "Notes" 1843 in Memoirs by Ada Lovelace, Charles Babbage, Mary Somerville about Engines
    "Looms" 1840 in Memoirs by Charles Babbage at "Computing Group", Émile Coué
    "Stars" undated in Memoirs by Mary Somerville
    "Twins" 1850 in Memoirs by Lei Li, Lei Li, Charles Babbage about Sums
    "Third" 1851 in Annals by Lei Li
    Ada Lovelace at Computing Group 1840 to 1843 kind EMPLOYMENT
    Hanna Adams at Royal Society 1850 to now kind VISITING`);
});

const namesOf = async (args: string): Promise<string[]> => {
  const answer = await library.ask(`{ people(${args}) { totalCount nodes { name } } }`);
  expect(answer.errors).toBeUndefined();
  const { totalCount, nodes } = answer.data.people;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ name }: { name: string }) => name);
};
const passing = async (filter: string) => (await namesOf(`filter: ${filter}`)).sort();

describe('people who pass a filter', () => {
  it.each([
    ['{ name: { eq: "ADA king" } }', ['Ada Lovelace']],
    ['{ name: { startsWith: "emile" } }', ['Émile Coué']],
    ['{ name: { contains: "abbag" } }', ['Charles Babbage']],
    ['{ name: { eq: "ada king", contains: "love" } }', []],
    ['{ name: { startsWith: "ada", contains: "love" } }', ['Ada Lovelace']],
    ['{ institution: { eq: "name:Royal Society" } }', ['Ada Lovelace', 'Charles Babbage', 'Hanna Adams']],
    ['{ institution: { in: ["name:Computing Group"] } }', ['Ada Lovelace', 'Charles Babbage']],
    ['{ topic: { eq: "name:Machines" } }', ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville']],
    ['{ topic: { eq: "name:Sums" } }', ['Charles Babbage', 'Lei Li', 'Lei Li']],
    ['{ activeIn: { from: 1843, to: 1843 } }', ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville']],
    ['{ activeIn: { to: 1840 } }', ['Charles Babbage', 'Émile Coué']],
    ['{ identity: [AMBIGUOUS] }', ['Lei Li']],
    ['{ hasOrcid: true }', ['Ada Lovelace']],
    ['{ paperCount: { gte: 2 } }', ['Charles Babbage', 'Mary Somerville']],
    ['{ paperCount: { eq: 0 } }', ['Hanna Adams']],
    ['{ paperCount: { in: [0, 3] } }', ['Charles Babbage', 'Hanna Adams']],
    ['{ paperCount: { lte: 1 }, hasOrcid: true }', ['Ada Lovelace']],
    ['{ or: [{ hasOrcid: true }, { name: { startsWith: "mary" } }] }', ['Ada Lovelace', 'Mary Somerville']],
    [
      '{ and: [{ topic: { eq: "name:Machines" } }, { not: { paperCount: { gte: 3 } } }] }',
      ['Ada Lovelace', 'Mary Somerville'],
    ],
    [
      '{ topic: { eq: "name:Machines" }, institution: { eq: "name:Royal Society" } }',
      ['Ada Lovelace', 'Charles Babbage'],
    ],
    ['{ not: {} }', []],
  ])('%s', async (filter, names) => {
    expect(await passing(filter)).toEqual(names);
  });

  it('are all where nothing is asked: nulls and empty lists are no rule', async () => {
    const all = await passing('{}');
    expect(all).toHaveLength(8);
    const nothing =
      '{ name: null, identity: [], or: [], and: [], institution: { in: [] }, paperCount: { eq: null } }';
    expect(await passing(nothing)).toEqual(all);
  });

  it('by what is not known, or is something else, is a mistake that names the argument', async () => {
    for (const [id, argument] of [
      ['i_aaaaaaaaaaaaaaaa', 'filter.institution.eq'],
      [library.id['Ada Lovelace']!, 'filter.institution.eq'],
    ] as const) {
      const { data, errors } = await library.ask(
        `{ people(filter: { institution: { eq: "${id}" } }) { totalCount } }`,
      );
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, value: id });
    }
  });
});

describe('people in order', () => {
  it.each([
    ['NAME', 'ASC', ['Ada Lovelace', 'Charles Babbage', 'Émile Coué', 'Hanna Adams']],
    ['PAPER_COUNT', 'DESC', ['Charles Babbage', 'Mary Somerville']],
    ['COAUTHOR_COUNT', 'DESC', ['Charles Babbage']],
    ['LAST_YEAR', 'ASC', ['Émile Coué', 'Ada Lovelace']],
  ])('of %s %s', async (field, direction, first) => {
    const names = await namesOf(`orderBy: { field: ${field}, direction: ${direction} }`);
    const expected = field === 'LAST_YEAR' ? [first[0], expect.any(String)] : first;
    expect(names.slice(0, expected.length)).toEqual(expected);
  });

  it.each(['ASC', 'DESC'])('of the last year have those without a year last, %s', async (direction) => {
    const names = await namesOf(`orderBy: { field: LAST_YEAR, direction: ${direction} }`);
    expect(names.slice(-1)).toEqual(['Hanna Adams']);
  });

  it.each(['NAME', 'PAPER_COUNT', 'COAUTHOR_COUNT', 'LAST_YEAR'])(
    'of %s come in pages that meet without a gap or a repeat',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
        const whole = await library.ask(`{ people(${orderBy}) { nodes { id } } }`);
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const { data } = await library.ask(
            `query ($after: String) { people(first: 3, after: $after, ${orderBy}) {
              nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
            { after },
          );
          expect(data.people.pageInfo.hasPreviousPage).toBe(after !== null);
          ids.push(...data.people.nodes.map(({ id }: { id: string }) => id));
          after = data.people.pageInfo.hasNextPage ? data.people.pageInfo.endCursor : null;
        } while (after !== null);
        expect(ids).toEqual(whole.data.people.nodes.map(({ id }: { id: string }) => id));
        expect(ids).toHaveLength(8);
      }
    },
  );

  it('refuse a cursor of another order', async () => {
    const { data } = await library.ask('{ people(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await library.ask(
      `{ people(after: "${data.people.pageInfo.endCursor}", orderBy: { field: NAME }) { nodes { id } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('cost one statement, and one more for the total', async () => {
    await library.ask('{ people(filter: { hasOrcid: true }) { nodes { name } } }');
    expect(library.ledger).toEqual(['personList x1']);
    await library.ask('{ people { totalCount nodes { name } } }');
    expect([...library.ledger].sort()).toEqual(['personCount x1', 'personList x1']);
  });
});
