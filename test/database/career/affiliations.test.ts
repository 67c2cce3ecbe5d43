import { libraryOf, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await libraryOf(`
    institution Computing Group under Royal Society
    institution Analytical Society
    Ada Lovelace at Royal Society 1840 to 1843 kind EMPLOYMENT role Fellow
    Ada Lovelace at Computing Group 1843-05 to now kind EDUCATION role Student
    Ada Lovelace at Analytical Society 1841 to now kind MEMBERSHIP role Member
    Ada Lovelace at Ockham Park kind OTHER role Guest
    Charles Babbage at Analytical Society 1850 to now kind EMPLOYMENT role Founder
    Charles Babbage at Royal Society 1850 to now kind EDUCATION role Pupil
    Mary Somerville at Royal Society 1835 to 1850 kind EMPLOYMENT
    Mary Somerville advised Ada Lovelace capacity PHD
    Mary Somerville advised Charles Babbage capacity MASTER
    Charles Babbage advised Ada Lovelace capacity PROJECT
    Charles Babbage advised Ada Lovelace capacity INTERNSHIP`);
});

const times = async (person: string, args = ''): Promise<string[]> => {
  const { data, errors } = await library.ask(
    `{ person(id: "name:${person}") { affiliations${args} { totalCount nodes { institutionName } } } }`,
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data.person.affiliations;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ institutionName }: { institutionName: string }) => institutionName);
};
const current = async (person: string) => {
  const { data } = await library.ask(
    `{ person(id: "name:${person}") { currentAffiliation { kind institutionName } } }`,
  );
  return data.person.currentAffiliation;
};

describe('the times of a person', () => {
  it.each([
    ['', ['Computing Group', 'Analytical Society', 'Royal Society', 'Ockham Park']],
    [
      '(orderBy: { field: START, direction: ASC })',
      ['Royal Society', 'Analytical Society', 'Computing Group', 'Ockham Park'],
    ],
    [
      '(orderBy: { field: INSTITUTION_NAME, direction: ASC })',
      ['Analytical Society', 'Computing Group', 'Ockham Park', 'Royal Society'],
    ],
    ['(orderBy: null)', ['Computing Group', 'Analytical Society', 'Royal Society', 'Ockham Park']],
  ])('%s stand in order, undated ones last', async (args, names) => {
    expect(await times('Ada Lovelace', args)).toEqual(names);
  });

  it('by their end have those without one last both ways', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const [first] = await times('Ada Lovelace', `(orderBy: { field: END, direction: ${direction} })`);
      expect(first).toBe('Royal Society');
    }
  });

  it.each([
    ['{ kind: [EMPLOYMENT, EDUCATION] }', ['Computing Group', 'Royal Society']],
    ['{ kind: [] }', ['Computing Group', 'Analytical Society', 'Royal Society', 'Ockham Park']],
    ['{ institution: { eq: "name:Royal Society" } }', ['Computing Group', 'Royal Society']],
    [
      '{ institution: { in: ["name:Computing Group", "name:Analytical Society"] } }',
      ['Computing Group', 'Analytical Society'],
    ],
    ['{ isCurrent: true }', ['Computing Group', 'Analytical Society']],
    ['{ isCurrent: false }', ['Royal Society']],
    ['{ years: { from: 1844 } }', ['Computing Group', 'Analytical Society']],
    ['{ years: { to: 1840 } }', ['Royal Society']],
    ['{ years: { from: 1843, to: 1843 } }', ['Computing Group', 'Analytical Society', 'Royal Society']],
    [
      '{ years: { from: null, to: null } }',
      ['Computing Group', 'Analytical Society', 'Royal Society', 'Ockham Park'],
    ],
    ['{ kind: [EDUCATION], isCurrent: false }', []],
  ])('that pass %s', async (filter, names) => {
    expect(await times('Ada Lovelace', `(filter: ${filter})`)).toEqual(names);
  });

  it('come in pages that meet in every order', async () => {
    for (const field of ['START', 'END', 'INSTITUTION_NAME']) {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: { field: ${field}, direction: ${direction} }`;
        const paged: string[] = [];
        let after = 'null';
        do {
          const { data } = await library.ask(`{ person(id: "name:Ada Lovelace") {
            affiliations(first: 1, after: ${after}, ${orderBy}) {
              nodes { institutionName } pageInfo { hasNextPage endCursor } } } }`);
          const { nodes, pageInfo } = data.person.affiliations;
          paged.push(...nodes.map(({ institutionName }: { institutionName: string }) => institutionName));
          after = pageInfo.hasNextPage ? `"${pageInfo.endCursor}"` : '';
        } while (after !== '');
        expect(paged).toEqual(await times('Ada Lovelace', `(${orderBy})`));
      }
    }
  });

  it('tell their person, institution and words', async () => {
    const { data } =
      await library.ask(`{ person(id: "name:Ada Lovelace") { affiliations(filter: { kind: [EDUCATION] }) {
      nodes { person { name } institution { name parent { name } } units { name } role start end isCurrent evidence details
        degree field thesisTitle thesisTopic location mode sources { quote } } } } }`);
    expect(data.person.affiliations.nodes).toEqual([
      {
        person: { name: 'Ada Lovelace' },
        institution: { name: 'Computing Group', parent: { name: 'Royal Society' } },
        units: [],
        ...{ role: 'Student', start: '1843-05', end: null, isCurrent: true, evidence: 'STATED', details: [] },
        ...{ degree: null, field: null, thesisTitle: null, thesisTopic: null, location: null, mode: null },
        sources: [{ quote: 'Ada Lovelace at Computing Group 1843-05 to now kind EDUCATION role Student' }],
      },
    ]);
  });

  it('cost the same for one person and for all', async () => {
    const career =
      'currentAffiliation { kind } affiliations { totalCount nodes { institution { name } sources { quote } } }';
    await library.ask(
      `{ people(first: 1, orderBy: { field: NAME, direction: ASC }) { nodes { ${career} } } }`,
    );
    const names = library.ledger.map((line) => line.split(' ')[0]).sort();
    const { data } = await library.ask(`{ people { nodes { ${career} } } }`);
    expect(data.people.nodes).toHaveLength(3);
    expect(library.ledger.map((line) => line.split(' ')[0]).sort()).toEqual(names);
  });
});

describe('the current affiliation', () => {
  it('is employment before education, whatever began later', async () => {
    expect(await current('Charles Babbage')).toEqual({
      kind: 'EMPLOYMENT',
      institutionName: 'Analytical Society',
    });
  });

  it('is education before membership', async () => {
    expect(await current('Ada Lovelace')).toEqual({ kind: 'EDUCATION', institutionName: 'Computing Group' });
  });

  it('is null for somebody whose times are over', async () => {
    expect(await current('Mary Somerville')).toBeNull();
  });
});

describe('advising', () => {
  it('has a capacity, so that one pair may stand in several', async () => {
    const { data } = await library.ask(`{ person(id: "name:Ada Lovelace") {
      all: advisors { totalCount }
      some: advisors(capacity: [PROJECT, INTERNSHIP]) { totalCount nodes { name } edges { advising { capacity advisor { name } advisee { name } } } }
      none: advisors(capacity: [MASTER]) { totalCount nodes { name } }
      empty: advisors(capacity: []) { totalCount }
      advisees { totalCount } } }`);
    expect(data.person).toMatchObject({
      all: { totalCount: 3 },
      some: { totalCount: 2, nodes: [{ name: 'Charles Babbage' }, { name: 'Charles Babbage' }] },
      none: { totalCount: 0, nodes: [] },
      empty: { totalCount: 3 },
      advisees: { totalCount: 0 },
    });
    const capacities = data.person.some.edges.map(
      (edge: { advising: { capacity: string } }) => edge.advising.capacity,
    );
    expect(capacities.sort()).toEqual(['INTERNSHIP', 'PROJECT']);
    expect(data.person.some.edges[0].advising).toMatchObject({
      advisor: { name: 'Charles Babbage' },
      advisee: { name: 'Ada Lovelace' },
    });
  });

  it('is seen from both sides, the node being the other person', async () => {
    const { data } = await library.ask(`{ person(id: "name:Mary Somerville") {
      advisees { edges { node { name } advising { capacity relation affiliation { kind } institution { name } project { name } sources { quote } } } } } }`);
    const edges = data.person.advisees.edges as { node: { name: string } }[];
    expect(edges.map(({ node }) => node.name).sort()).toEqual(['Ada Lovelace', 'Charles Babbage']);
    expect(edges[0]).toMatchObject({
      advising: { relation: null, affiliation: null, institution: null, project: null },
    });
  });

  it('comes in pages that meet', async () => {
    const whole = await library.ask('{ person(id: "name:Ada Lovelace") { advisors { edges { cursor } } } }');
    const [first, second] = whole.data.person.advisors.edges as { cursor: string }[];
    const { data } = await library.ask(
      `{ person(id: "name:Ada Lovelace") { advisors(first: 1, after: "${first?.cursor}") { edges { cursor } } } }`,
    );
    expect(data.person.advisors.edges).toEqual([second]);
  });
});
