import fc from 'fast-check';
import { csv } from '../../../../src/ingest/readers/csv.js';
import { describeSamples, figuresOf, namesOf, reading, sample } from '../../../support/readers.js';

const table = (...rows: string[]) => `Title,Authors,Year,Affiliations\n${rows.join('\n')}\n`;

describe('a table of papers', () => {
  it.each([',', ';', '\t', '|'])('is read with "%s" between cells', async (sign) => {
    const text = [
      ['Title', 'Year', 'Authors'],
      ['A', '1999', '"One, Ann; Two, Bo"'],
    ].map((row) => row.join(sign));
    const [paper] = (await reading(csv, text.join('\n'))).papers;
    expect([paper?.title, paper?.year, namesOf(paper)]).toEqual(['A', 1999, ['Ann One', 'Bo Two']]);
  });

  it('has true line numbers behind cells of several lines and empty lines', async () => {
    const { items } = await reading(csv, table('"A\nB",Ann One,1999,', '', 'C,Bo Two,2000,'));
    expect(items.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('takes quotation marks inside a cell that nobody doubled', async () => {
    const { papers } = await reading(csv, table('"On "Graphs"",Ann One,1999,', 'a 5" disk,Bo Two,2000,'));
    expect(papers.map(({ title }) => title)).toEqual(['On "Graphs"', 'a 5" disk']);
  });

  it('loses no row to one whose quotation mark is never closed, and says which it is', async () => {
    const { papers, rejects } = await reading(csv, table('A,Ann One,1,', '"B,Bo Two,2,', 'C,Cy Roe,3,'));
    expect([papers.map(({ title }) => title), rejects]).toEqual([['A', 'C'], ['3 MALFORMED_RECORD']]);
  });

  it('rejects a row with more cells than the header', async () => {
    const { papers, rejects } = await reading(csv, table('A, B,Ann One,1999,,x', 'C,Bo Two,2000,'));
    expect([papers.map(({ title }) => title), rejects]).toEqual([['C'], ['2 MALFORMED_RECORD']]);
  });

  it.each([
    ['Ann One; Bo Two', ['Ann One', 'Bo Two']],
    ['One, Ann | Two, Bo', ['Ann One', 'Bo Two']],
    ['One, Ann', ['Ann One']],
    ['One, Ann and Two, Bo', ['Ann One', 'Bo Two']],
    ['Hayashi A., Raj Paul S.R.', ['A. Hayashi', 'S.R. Raj Paul']],
    ['Kalbe, G., van Doe, A.-B., Roe, C., III', ['G. Kalbe', 'A.-B. van Doe', 'C. Roe III']],
    ["Roe AB, O'Doe C, van Poe D Jr.", ['AB Roe', "C O'Doe", 'D van Poe Jr']],
    ['Roe A; An Example Study Group', ['A Roe', '{An Example Study Group}']],
    ['A Roe, BC Doe, J van der Poe', ['A Roe', 'BC Doe', 'J van der Poe']],
    ['Roe, Ann|Doe, Bo', ['Ann Roe', 'Bo Doe']],
    ['Ann MacRoe Bo', ['Ann MacRoe Bo']],
    ['N/A', []],
    ['ATLAS Collaboration', ['{ATLAS Collaboration}']],
    ['Ann One*; Bo Two†', ['Ann One', 'Bo Two']],
    ['[No author name available]', []],
  ])('has the authors of "%s"', async (list, names) => {
    const { papers, warnings } = await reading(csv, table(`A,"${list}",1999,`));
    expect([namesOf(papers[0]), warnings]).toEqual([names, []]);
  });

  it.each(['Smith, John, Jane Roe, Max Mu', 'Ann One, Bo Two', 'Ann RoeCarl DoeJan Poe'])(
    'has no authors of "%s", and says so',
    async (list) => {
      const { papers, warnings } = await reading(csv, table(`A,"${list}",1999,`));
      expect([namesOf(papers[0]), papers[0]?.authorsComplete, warnings]).toEqual([
        [],
        false,
        ['2 AUTHORS_UNCLEAR'],
      ]);
    },
  );

  it('gives each author the affiliation in step, and none where the numbers differ', async () => {
    const { papers, warnings } = await reading(
      csv,
      table('A,Ann One; Bo Two,1999,"MIT; ETH, Zürich"', 'B,Ann One; Bo Two,1999,MIT'),
    );
    expect(papers.map((paper) => paper.authors.map(({ affiliations }) => affiliations))).toEqual([
      [['MIT'], ['ETH, Zürich']],
      [[], []],
    ]);
    expect(warnings).toEqual(['3 AFFILIATIONS_OUT_OF_STEP']);
    expect(papers.map(({ unplaced }) => unplaced)).toEqual([undefined, { affiliations: ['MIT'] }]);
  });

  it("takes the user's word for its columns, and names the ones there are", async () => {
    const text = 'Titel,Autoren\nA,Ann One\n';
    const map = { title: 'Titel', authors: 'Autoren' };
    expect(namesOf((await reading(csv, text, { map })).papers[0])).toEqual(['Ann One']);
    await expect(reading(csv, text, { map: { ...map, year: 'Jahr' } })).rejects.toMatchObject({
      ...{ code: 'MISSING_COLUMNS', hint: expect.stringContaining('Titel, Autoren') },
    });
    await expect(reading(csv, text, { map: { writers: 'Autoren' } })).rejects.toThrow(
      '"writers" is no field',
    );
  });

  it('reads what Scopus exports: full names with ids, and affiliations behind each name', async () => {
    const text = `\uFEFFAuthors,"Author full names","Author(s) ID",Title,Year,"Source title","Page start","Page end",DOI,"Authors with affiliations","Document Type",EID
"Hayashi A.; Raj Paul S.","Hayashi, Akihiro (55665566); Raj Paul, Sri (57001122)","55665566; 57001122","A title",2020,"A Journal","1","9",10.1000/X,"Hayashi A., Georgia Tech, Atlanta; Raj Paul, S., Rice","Article","2-s2.0-1"
`;
    const [paper] = (await reading(csv, text.slice(1))).papers;
    expect(paper).toMatchObject({
      key: '2-s2.0-1',
      type: 'JOURNAL',
      venue: 'A Journal',
      values: { pages: '1-9' },
    });
    expect(paper?.authors.map(({ name, affiliations, ids }) => [name, affiliations, ids[0]?.value])).toEqual([
      ['Akihiro Hayashi', ['Georgia Tech, Atlanta'], 'scopus:55665566'],
      ['Sri Raj Paul', ['Rice'], 'scopus:57001122'],
    ]);
  });

  it('tells by the names of Scopus whose the affiliations are, where somebody has several or none', async () => {
    const text = `Authors,Title,"Authors with affiliations",EID
"Hayashi A.; One B.; Raj Paul S.",A title,"Hayashi A., Georgia Tech; Rice, Houston; Raj Paul S., Rice","2-s2.0-1"
"One B.; Two C.",Another,"One B., MIT; Tu C., ETH","2-s2.0-2"
`;
    const { papers, warnings } = await reading(csv, text);
    expect(papers[0]?.authors.map(({ affiliations }) => affiliations)).toEqual([
      ['Georgia Tech; Rice, Houston'],
      [],
      ['Rice'],
    ]);
    expect(papers[1]?.authors.map(({ affiliations }) => affiliations)).toEqual([['MIT'], []]);
    expect(papers.map(({ unplaced }) => unplaced)).toEqual([undefined, { affiliations: ['Tu C., ETH'] }]);
    expect(warnings).toEqual(['3 AFFILIATIONS_OUT_OF_STEP']);
  });

  it('reads what Dimensions exports: a line in front, affiliations in brackets behind each name', async () => {
    const text =
      '"About the data: exported on some day."\nPublication ID,Title,PubYear,Authors,Authors (Raw Affiliation),PMID\n' +
      'pub.1,T,2022,"Roe, Ann; Doe, Bo; Poe, Cy","Roe, Ann (X, City; Y); Doe, Bo (Z (W)); Poe, Cy ()",12\n';
    const { papers, items } = await reading(csv, text);
    expect(csv.recognises(text)).toBe(true);
    expect(items[0]).toMatchObject({ kind: 'publication', line: 3, key: 'pub.1' });
    expect(papers[0]?.authors.map(({ affiliations }) => affiliations)).toEqual([
      ['X, City', 'Y'],
      ['Z (W)'],
      [],
    ]);
    expect([papers[0]?.year, papers[0]?.identifiers]).toEqual([
      2022,
      [{ scheme: 'OTHER', value: 'pmid:12' }],
    ]);
  });

  it("reads Web of Science's columns of two letters, with addresses and ORCIDs by name", async () => {
    const rows = [
      ['PT', 'AU', 'AF', 'CA', 'TI', 'SO', 'ID', 'C1', 'OI', 'PY', 'BP', 'EP', 'DI', 'UT'],
      [
        ...['J', 'Roe, A; Doe, B', 'Roe, Ann; Doe, Bo', 'A Group', 'T', 'A JOURNAL', 'one; two'],
        '[Roe, Ann; Doe, Bo] Univ X, City; [Doe, Bo] Univ Y; [Poe, Cy] Univ Z',
        ...[
          'Roe, Ann/0000-0002-1825-0097; Poe, Cy/0000-0001-5109-3700',
          '2004',
          '7',
          '16',
          '10.1000/a',
          'WOS:1',
        ],
      ],
    ];
    const text = `\uFEFF${rows.map((row) => row.join('\t')).join('\r\n')}`;
    const { papers, items } = await reading(csv, text, { map: {} });
    expect(items[0]).toMatchObject({ kind: 'publication', key: 'WOS:1' });
    expect(namesOf(papers[0])).toEqual(['Ann Roe', 'Bo Doe', '{A Group}']);
    expect(papers[0]?.authors.map(({ affiliations }) => affiliations)).toEqual([
      ['Univ X, City'],
      ['Univ X, City', 'Univ Y'],
      [],
    ]);
    expect(papers[0]?.authors[0]?.ids).toEqual([{ scheme: 'ORCID', value: '0000-0002-1825-0097' }]);
    expect(papers[0]?.unplaced).toEqual({
      affiliations: ['Univ Z'],
      authorIds: ['Poe, Cy/0000-0001-5109-3700'],
    });
    expect(papers[0]?.values.pages).toBe('7-16');
  });

  it.each([
    [
      'Lens ID,Title,Date Published,Publication Year,Author/s,DOI',
      'a,T,2019-05-01,2019,Ann Roe; Bo Doe,10.1000/a',
    ],
    ['PMID,Title,Authors,Journal/Book,Publication Year,DOI', '1,T,"Roe A, Doe B.",J,2019,10.1000/a'],
    ['Cites,Authors,Title,Year,Source,GSRank,Type,DOI', '1,"A Roe, B Doe",T,2019,J,1,PDF,10.1000/a'],
    ['id,doi,title,publication_year,authorships.raw_author_name', 'x,10.1000/a,T,2019,A. Roe|B. Doe'],
    ['sep=;\nTitle;Authors;Year;DOI;Pages', 'T;"Roe, A.; Doe, B.";2019;10.1000/a;N/A'],
  ])('knows the table that begins %j', async (header, row) => {
    const { papers, warnings } = await reading(csv, `${header}\n${row}\n`);
    expect(csv.recognises(`${header}\n${row}\n`)).toBe(true);
    expect(papers).toHaveLength(1);
    expect([
      papers[0]?.title,
      papers[0]?.year,
      papers[0]?.authors.length,
      papers[0]?.values.pages,
      warnings,
    ]).toEqual([...['T', 2019, 2, undefined, []]]);
    expect(papers[0]?.identifiers).toContainEqual({ scheme: 'DOI', value: '10.1000/a' });
  });

  it('gives back any names joined by ";", in their order', async () => {
    const name = fc
      .tuple(fc.stringMatching(/^[A-Z][a-zé]{1,8}$/u), fc.stringMatching(/^[A-Z][a-zø]{3,8}$/u))
      .filter(([, family]) => !/^(Group|Team|Project|Others)$/u.test(family));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 9 }), async (names) => {
        const cell = names.map(([given, family]) => `${family}, ${given}`).join('; ');
        const { papers } = await reading(csv, table(`A,"${cell}",1999,`));
        expect(namesOf(papers[0])).toEqual(names.map((parts) => parts.join(' ')));
      }),
      { seed: 20, numRuns: 50 },
    );
  });
});

describeSamples('the CSV sample', () => {
  it('has 100 papers whose authors all have their affiliation', async () => {
    const read = await reading(csv, sample('csv-ieee-xplore.csv'));
    expect(figuresOf(read)).toEqual({
      ...{ papers: 100, authorships: 358, names: 338, withDoi: 97, withoutYear: 0 },
      ...{ years: [2007, 2021], longest: 14 },
    });
    expect([read.rejects, read.warnings]).toEqual([[], ['69 NAME_TWICE']]);
    const [first] = read.papers;
    expect(first?.authors[0]).toMatchObject({
      name: 'A. Hayashi',
      affiliations: [expect.stringContaining('Georgia')],
    });
    expect(read.papers[1]?.topics.map(({ topic, basis }) => `${basis} ${topic}`).slice(0, 2)).toEqual([
      ...['KEYWORD GPU', 'KEYWORD GPGPU'],
    ]);
  });
});
