import { libraryOf, type TestLibrary } from '../../support/library.js';

let library: TestLibrary;

beforeAll(async () => {
  library = await libraryOf(`
    institution Royal Society, The Society
    institution Computing Group under Royal Society
    institution Difference Team under Computing Group
    institution Royal Society of Edinburgh
    institution Cambridge
    institution Oxford
    "Notes" 1843 in Memoirs by Ada Lovelace at "Difference Team", Charles Babbage at "Cambridge"
    "Looms" 1840 in Memoirs by Ada Lovelace at "Royal Society" and "Computing Group", Charles Babbage at "Cambridge"
    "Tides" undated in Annals by Mary Somerville at "Oxford", Ada Lovelace at "Computing Group"
    "Alone" 1845 in Annals by Mary Somerville at "Oxford"
    Ada Lovelace at Royal Society 1840 to 1843 kind EMPLOYMENT
    Ada Lovelace at Difference Team 1844 to now kind EMPLOYMENT
    Mary Somerville at Computing Group kind VISITING
    Charles Babbage at Cambridge 1828 to 1839 kind EMPLOYMENT`);
});

const society = 'institution(id: "name:The Society")';

describe('an institution', () => {
  it('has its names, its parent and its direct parts', async () => {
    const { data } = await library.ask(`{
      top: ${society} { name label names type countryCode city parent { name } children { totalCount nodes { name } } sources { quote } }
      low: institution(id: "name:Difference Team") { parent { name parent { name } } children { totalCount nodes { name } } }
    }`);
    expect(data).toMatchObject({
      top: {
        ...{ name: 'Royal Society', label: 'Royal Society', names: ['Royal Society', 'The Society'] },
        ...{ type: null, countryCode: null, city: null, parent: null },
        children: { totalCount: 1, nodes: [{ name: 'Computing Group' }] },
      },
      low: {
        parent: { name: 'Computing Group', parent: { name: 'Royal Society' } },
        children: { totalCount: 0, nodes: [] },
      },
    });
    expect(data.top.sources[0].quote).toBe('institution Royal Society, The Society');
  });

  it('is nobody’s part for beginning like another’s name', async () => {
    const { data } = await library.ask(
      '{ institution(id: "name:Royal Society of Edinburgh") { parent { name } } }',
    );
    expect(data.institution.parent).toBeNull();
  });

  it('has the people of its units too, unless they are left out', async () => {
    const { data } = await library.ask(`{ ${society} {
      all: people { totalCount nodes { person { name } institutionName start } }
      own: people(includeUnits: false) { totalCount nodes { institutionName } }
      now: people(filter: { isCurrent: true }) { totalCount nodes { institutionName } }
      nulled: people(includeUnits: null, first: null) { totalCount }
    } }`);
    expect(data.institution).toEqual({
      all: {
        totalCount: 3,
        nodes: [
          { person: { name: 'Ada Lovelace' }, institutionName: 'Difference Team', start: '1844' },
          { person: { name: 'Ada Lovelace' }, institutionName: 'Royal Society', start: '1840' },
          { person: { name: 'Mary Somerville' }, institutionName: 'Computing Group', start: null },
        ],
      },
      own: { totalCount: 1, nodes: [{ institutionName: 'Royal Society' }] },
      now: { totalCount: 1, nodes: [{ institutionName: 'Difference Team' }] },
      nulled: { totalCount: 3 },
    });
  });

  it('has people in pages that meet, undated times last', async () => {
    const names: string[] = [];
    let after = 'null';
    do {
      const { data } = await library.ask(`{ ${society} { people(first: 1, after: ${after}) {
        nodes { institutionName } pageInfo { hasNextPage endCursor } } } }`);
      const { nodes, pageInfo } = data.institution.people;
      names.push(...nodes.map(({ institutionName }: { institutionName: string }) => institutionName));
      after = pageInfo.hasNextPage ? `"${pageInfo.endCursor}"` : '';
    } while (after !== '');
    expect(names).toEqual(['Difference Team', 'Royal Society', 'Computing Group']);
  });

  it('has the papers that print it or a unit of it', async () => {
    const { data } = await library.ask(`{ ${society} {
      all: papers { totalCount nodes { title } } own: papers(includeUnits: false) { totalCount nodes { title } } } }`);
    expect(data.institution.all).toEqual({
      totalCount: 3,
      nodes: [{ title: 'Notes' }, { title: 'Looms' }, { title: 'Tides' }],
    });
    expect(data.institution.own).toEqual({ totalCount: 1, nodes: [{ title: 'Looms' }] });
  });
});

describe('the partners of an institution', () => {
  const partners = async (of: string, args = '') => {
    const { data, errors } = await library.ask(`{ institution(id: "name:${of}") {
      partners${args} { totalCount edges { node { name } paperCount firstYear lastYear } } } }`);
    expect(errors).toBeUndefined();
    expect(data.institution.partners.totalCount).toBe(data.institution.partners.edges.length);
    return data.institution.partners.edges.map(
      ({ node, paperCount, firstYear, lastYear }: Record<string, { name: string }>) => [
        node?.name,
        paperCount,
        firstYear,
        lastYear,
      ],
    );
  };

  it('are those printed on the same papers, never its own units or what it is a part of', async () => {
    expect(await partners('Royal Society')).toEqual([
      ['Cambridge', 2, 1840, 1843],
      ['Oxford', 1, null, null],
    ]);
    expect(await partners('Computing Group')).toEqual(await partners('Royal Society'));
    expect(await partners('Oxford')).toEqual([['Computing Group', 1, null, null]]);
  });

  it('are counted under the rules given', async () => {
    expect(await partners('Royal Society', '(filter: { minPapers: 2 })')).toEqual([
      ['Cambridge', 2, 1840, 1843],
    ]);
    expect(await partners('Royal Society', '(filter: { years: { from: 1841 } })')).toEqual([
      ['Cambridge', 1, 1843, 1843],
    ]);
    expect(await partners('Royal Society', '(filter: { excludePeople: ["name:Charles Babbage"] })')).toEqual([
      ['Oxford', 1, null, null],
    ]);
    expect(await partners('Oxford', '(filter: { excludePeople: ["name:Mary Somerville"] })')).toEqual([]);
  });

  it('come in pages that meet', async () => {
    const first = await library.ask(
      `{ ${society} { partners(first: 1) { nodes { name } pageInfo { endCursor hasNextPage } } } }`,
    );
    expect(first.data.institution.partners).toMatchObject({
      nodes: [{ name: 'Cambridge' }],
      pageInfo: { hasNextPage: true },
    });
    const { endCursor } = first.data.institution.partners.pageInfo;
    const second = await library.ask(
      `{ ${society} { partners(first: 1, after: "${endCursor}") { nodes { name } pageInfo { hasNextPage } } } }`,
    );
    expect(second.data.institution.partners).toEqual({
      nodes: [{ name: 'Oxford' }],
      pageInfo: { hasNextPage: false },
    });
  });
});

describe('institutions', () => {
  const namesOf = async (args: string) => {
    const { data } = await library.ask(`{ institutions${args} { totalCount nodes { name } } }`);
    expect(data.institutions.totalCount).toBe(data.institutions.nodes.length);
    return data.institutions.nodes.map(({ name }: { name: string }) => name);
  };

  it('stand by name, and are found by any printed form of it', async () => {
    const all = await namesOf('');
    expect(all).toEqual([...all].sort());
    expect(all).toHaveLength(6);
    expect(await namesOf('(name: { eq: "the SOCIETY" })')).toEqual(['Royal Society']);
    expect(await namesOf('(name: { startsWith: "royal" })')).toEqual([
      'Royal Society',
      'Royal Society of Edinburgh',
    ]);
    expect(await namesOf('(name: { startsWith: "royal", contains: "edin" })')).toEqual([
      'Royal Society of Edinburgh',
    ]);
    expect(await namesOf('(countryCode: "GB")')).toEqual([]);
  });
});
