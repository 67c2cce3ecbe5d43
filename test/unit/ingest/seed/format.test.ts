import { SeedError } from '../../../../src/ingest/seed/problem.js';
import { parseSeed } from '../../../../src/ingest/seed/read.js';
import { documentOf } from '../../../../src/ingest/seed/records.js';
import { rowsOf } from '../../../../src/ingest/rows/rows.js';

const head = 'document: { id: cv, name: CV, format: text, origin: ann, subject: Ann One }\n';
const problems = (text: string): string[] => {
  try {
    parseSeed([{ file: 'cv.yaml', text }]);
    return [];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.message.split('\n');
  }
};

/** The words that state each thing of a label, in the order of the things' places in the text. */
function quotesOf(label: string, text: string): unknown[] {
  const [seed] = parseSeed([{ file: 'cv.yaml', text: head + text }]);
  return rowsOf([documentOf(seed!)])
    .filter((row) => row.label === label)
    .sort((a, b) => Number(a.props.order) - Number(b.props.order))
    .map(({ links }) => links.filter(({ type }) => type === 'STATED_IN').map(({ props }) => props.quote));
}

describe('a seed file', () => {
  it('that says only whose document it is can be read', () => expect(problems(head)).toEqual([]));

  it.each([
    [
      'papers:\n  - { key: a }',
      /^cv\.yaml: papers\[0\]\.quotes \(line 3\): is missing\. Add the words that state it/,
    ],
    [
      'papers:\n  - { key: a, yaer: 2020, quotes: { 1: x } }',
      /papers\[0\] \(line 3\): has no field named "yaer"\. Correct its spelling/,
    ],
    ['papers:\n  - { key: a, year: 20200, quotes: { 1: x } }', /papers\[0\]\.year \(line 3\): .*20200 came/],
    ['papers:\n  - { key: a, type: CNF, quotes: { 1: x } }', /papers\[0\]\.type .*"CONFERENCE".*"CNF" came/],
    [
      'papers:\n  - { key: a, externalIds: [{ scheme: ORCID, value: 0000-0002-1825-0098 }], quotes: { 1: x } }',
      /is no identifier of its scheme/,
    ],
    [
      'affiliations:\n  - { key: a, kind: EDUCATION, institution: X, start: May 2020, quotes: { 1: x } }',
      /is no date such as 2019/,
    ],
    [
      'papers:\n  - { key: a, quotes: { 1: x } }\n  - { key: a, quotes: { 2: x } }',
      /papers\[1\]: "a" is given twice/,
    ],
    [
      'paperNotes:\n  - { paper: b, quotes: { 1: x } }',
      /paperNotes\[0\]\.paper: "b" is the paper key of nothing\. Known: none/,
    ],
    [
      'advising:\n  - { advisor: B, capacity: PHD, during: phd, quotes: { 1: x } }',
      /advising\[0\]\.during: "phd" is the affiliation key of nothing/,
    ],
    [
      'talks:\n  - { title: A, quotes: [{ line: 1, words: x, says: [titel] }] }',
      /talks\[0\]\.quotes, line 1: the words are to say "titel", which the fact does not hold/,
    ],
    ['papers: [', /line \d: is no YAML/],
  ])('with %j is refused with file, place, what and remedy', (text, message) => {
    const said = problems(head + text);
    expect(said[0]).toMatch(message);
    expect(said[0]).toMatch(/^cv\.yaml: /);
  });

  it('names the problems of all files at once', () => {
    const bad = `${head}papers: [{ key: a }]`;
    expect(() =>
      parseSeed([
        { file: 'a.yaml', text: bad },
        { file: 'b.yaml', text: bad },
      ]),
    ).toThrow(/a\.yaml: [^]*b\.yaml: /);
  });

  it('keeps quotations in the order given: the first states what no other says', () => {
    const [seed] = parseSeed([
      { file: 'cv.yaml', text: `${head}talks:\n  - { title: On Looms, quotes: { 20: On Looms, 3: Talks } }` },
    ]);
    const document = documentOf(seed!);
    expect(document.talks[0]?.quotations.map(({ locator }) => locator)).toEqual(['line 20', 'line 3']);
    const talk = rowsOf([document]).find(({ label }) => label === 'Talk');
    expect(
      talk?.links.filter(({ type }) => type === 'STATED_IN').map(({ props }) => [props.quote, props.title]),
    ).toEqual(
      expect.arrayContaining([
        ['On Looms', 'On Looms'],
        ['Talks', undefined],
      ]),
    );
  });

  it('lets single words state single fields, with section, line and note as the place', () => {
    const text = `${head}affiliations:
  - key: phd
    kind: EDUCATION
    institution: PolyU
    start: 2024-01
    section: Education
    quotes:
      - { line: 9, words: PolyU, says: [institutionName, kind] }
      - { line: 11, words: Jan. 2024 -, says: [start], note: torn off }`;
    const [seed] = parseSeed([{ file: 'cv.yaml', text }]);
    const row = rowsOf([documentOf(seed!)]).find(({ label }) => label === 'Affiliation');
    const said = row?.links
      .filter(({ type }) => type === 'STATED_IN')
      .map(({ props: { key: _key, at: _at, ...props } }) => props);
    expect(said).toContainEqual({
      start: '2024-01',
      locator: 'Education, line 11 (torn off)',
      quote: 'Jan. 2024 -',
    });
    expect(said).toContainEqual({
      institutionName: 'PolyU',
      kind: 'EDUCATION',
      institution: 'PolyU',
      locator: 'Education, line 9',
      quote: 'PolyU',
    });
  });

  it('marks equal contribution only where a line explains the mark', () => {
    const equal = (note: string) => {
      const paper = `{ key: a, title: On Looms, authors: 'Ann One*, Bo Two', ${note}quotes: { 4: On Looms } }`;
      const [seed] = parseSeed([{ file: 'cv.yaml', text: `${head}papers: [${paper}]` }]);
      const places = rowsOf([documentOf(seed!)]).filter(({ label }) => label === 'Authorship');
      return places
        .sort((a, b) => Number(a.props.order) - Number(b.props.order))
        .map(({ props }) => props.contributedEqually);
    };
    expect(equal('equalNote: 3, ')).toEqual([true, false]);
    expect(equal('equalNote: { 3: equal contribution }, ')).toEqual([true, false]);
    expect(equal('')).toEqual([undefined, undefined]);
  });

  it('quotes the line that explains the mark on those who are marked, and on nobody else', () => {
    const paper = `{ key: a, title: On Looms, authors: 'Ann One*, Bo Two', authorLine: 5, equalNote: { 3: '* equal' }, quotes: { 4: On Looms } }`;
    expect(quotesOf('Authorship', `papers: [${paper}]`)).toEqual([['* equal', 'Ann One*'], ['Bo Two']]);
  });

  it('quotes a form of a name where it stands alone, not inside a longer one', () => {
    const person = `{ name: Ann Mary One, forms: [Mary One], quotes: { 2: 'by Ann Mary One', 7: 'Mary One, ed.' } }`;
    expect(quotesOf('Name', `people: [${person}]`)).toEqual(
      expect.arrayContaining([['by Ann Mary One'], ['Mary One, ed.']]),
    );
  });

  it('brings no contact into a record', () => {
    const text = `${head}statements:\n  - { kind: contact, text: Write to ann@example.org, quotes: { 2: ann@example.org } }`;
    const [seed] = parseSeed([{ file: 'cv.yaml', text }]);
    expect(JSON.stringify(rowsOf([documentOf(seed!)]))).not.toContain('@');
  });
});
