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
