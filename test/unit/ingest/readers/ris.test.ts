import { ris } from '../../../../src/ingest/readers/ris.js';
import { describeSamples, figuresOf, namesOf, reading, sample } from '../../../support/readers.js';

const record = (...lines: string[]) => ['TY  - CONF', 'TI  - T', ...lines, 'ER  - ', ''].join('\n');

describe('a RIS file', () => {
  it('keeps DOI and year of conference papers', async () => {
    const { papers } = await reading(ris, record('DO  - 10.1000/A', 'PY  - 2019', 'T2  - Conf'));
    expect(papers[0]).toMatchObject({
      ...{ type: 'CONFERENCE', year: 2019, venue: 'Conf' },
      identifiers: [{ scheme: 'DOI', value: '10.1000/a' }],
    });
  });

  it('has authors of AU and A1, and no editors', async () => {
    const lines = [
      'AU  - One, Ann',
      'A1  - B. Two',
      'A2  - Ed Itor',
      'ED  - Red Actor',
      'AU  - Roe, Cy, Jr.',
    ];
    expect(namesOf((await reading(ris, record(...lines))).papers[0])).toEqual([
      'Ann One',
      'Cy Roe Jr.',
      'B. Two',
    ]);
  });

  it.each([
    [['AU  - Roe, Ann; Doe, Bo'], ['Ann Roe', 'Bo Doe']],
    [
      ['AU  - Roe A. B.', 'AU  - van Doe C.-D.'],
      ['A. B. Roe', 'C.-D. van Doe'],
    ],
    [
      ['AU  - Roe, A.,', 'AU  - A Group, Oslo,'],
      ['A. Roe', '{A Group, Oslo}'],
    ],
    [
      ['AU  - Roe, Ann, MD, PhD', 'AU  - Council, National Example'],
      ['Ann Roe', '{National Example Council}'],
    ],
  ])('reads the authors %j as %j', async (lines, names) => {
    expect(namesOf((await reading(ris, record(...lines))).papers[0])).toEqual(names);
  });

  it('loses no record to tags in small letters, to longer ones or to a dash in a sentence', async () => {
    const text =
      record('AB  - On trade between', 'US - based firms', 'DOI  - 10.1000/a', 'XYZ  - none') +
      'ty  - JOUR\nti  - U\nau  - Roe, Ann\npy  - 2001\ner  - \nTY - JOUR\nTI - V\nPY - 2002\nER -\n';
    const { papers, rejects } = await reading(ris, text);
    expect(papers.map(({ title, year, authors }) => [title, year, authors.length])).toEqual([
      ['T', null, 0],
      ['U', 2001, 1],
      ['V', 2002, 0],
    ]);
    expect(papers[0]?.values.abstract).toBe('On trade between US - based firms');
    expect(papers[0]?.identifiers).toEqual([{ scheme: 'DOI', value: '10.1000/a' }]);
    expect(rejects).toEqual([]);
  });

  it('takes each line below a list for a value of its own, and an indented one for the same value', async () => {
    const lines = ['KW  - one', 'two', '  and more', 'SN  - 1234-5679', '2049-3630'];
    const { papers } = await reading(ris, record(...lines));
    expect(papers[0]?.topics.map(({ topic }) => topic)).toEqual(['one', 'two and more']);
    expect(papers[0]?.venueIds?.map(({ value }) => value)).toEqual(['1234-5679', '2049-3630']);
  });

  it('prefers the venue in full, the year before its month, and a range of pages as it stands', async () => {
    const lines = ['J2  - Proc. C.', 'C3  - Proceedings of C', 'PY  - 2018 Jun', 'SP  - 12', 'EP  - 12-20'];
    const { papers, warnings } = await reading(ris, record(...lines));
    expect(papers[0]).toMatchObject({
      ...{ venue: 'Proceedings of C', year: 2018 },
      values: { published: '2018-06', pages: '12-20' },
    });
    expect(warnings).toEqual([]);
  });

  it('is read alike with every line end, mixed ones too', async () => {
    const text = 'TY  - JOUR\r\nTI  - A\rAU  - One, Ann\nER  - \r\n\r\nTY  - JOUR\rTI  - B\rER  -\r';
    const { papers, items } = await reading(ris, text);
    expect(papers.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(items.map(({ line }) => line)).toEqual([1, 6]);
  });

  it.each([
    ['PY  - 2019', 2019, '2019'],
    ['PY  - 2019/05/03/', 2019, '2019-05-03'],
    ['Y1  - 3 May 2019', 2019, '2019-05-03'],
    ['Y1  - in press', null, undefined],
  ])('reads the date "%s"', async (line, year, published) => {
    const [paper] = (await reading(ris, record(line))).papers;
    expect([paper?.year, paper?.values.published]).toEqual([year, published]);
  });

  it('goes on after a record without end, and says so', async () => {
    const { papers, warnings } = await reading(ris, `TY  - JOUR\nTI  - A\n${record('PY  - 1999')}`);
    expect([papers.length, warnings]).toEqual([2, ['1 FIELD_UNREADABLE']]);
  });

  it('rejects what stands outside a record and what says nothing', async () => {
    const { rejects } = await reading(ris, `AU  - One, Ann\nTI  - Lost\nTY  - JOUR\nPY  - 1999\nER  - \n`);
    expect(rejects).toEqual(['1 MALFORMED_RECORD', '3 NO_TITLE_NO_IDENTIFIER']);
  });

  it('joins a value that goes on in the next line', async () => {
    expect((await reading(ris, record('AB  - one', 'two'))).papers[0]?.values.abstract).toBe('one two');
  });

  it('leaves no e-mail address in an abstract', async () => {
    const { papers, warnings } = await reading(ris, record('AB  - write to ann@example.org'));
    expect(papers[0]?.values.abstract).toBe('write to [e-mail removed]');
    expect(warnings).toEqual(['1 CONTACT_REMOVED']);
  });

  it('gives an address to the one author there is, to nobody of several', async () => {
    const record = (authors: string) => `TY  - JOUR\nTI  - T\n${authors}AD  - Rice, Houston\nER  - \n`;
    const { papers } = await reading(
      ris,
      record('AU  - One, Ann\n') + record('AU  - One, Ann\nAU  - Two, Bo\n'),
    );
    expect(papers.map(({ authors }) => authors.map(({ affiliations }) => affiliations))).toEqual([
      [['Rice, Houston']],
      [[], []],
    ]);
  });
});

describeSamples('the RIS sample', () => {
  it('has 25 papers, one of which names one author twice', async () => {
    const read = await reading(ris, sample('ris-ieee.ris'));
    expect(figuresOf(read)).toEqual({
      ...{ papers: 25, authorships: 163, names: 153, withDoi: 24, withoutYear: 0 },
      ...{ years: [2009, 2021], longest: 51 },
    });
    expect([read.rejects, read.warnings]).toEqual([[], ['1 NAME_TWICE']]);
    expect(read.papers[0]).toMatchObject({
      ...{ title: 'The European Approach to the Exascale Challenge', type: 'JOURNAL' },
      venue: 'Computing in Science & Engineering',
      values: { volume: '21', issue: '1', pages: '42-47' },
    });
  });
});
