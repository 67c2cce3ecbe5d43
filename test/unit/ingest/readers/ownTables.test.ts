import { advisingCsv, advisingTemplate } from '../../../../src/ingest/readers/advisingCsv.js';
import { careersCsv, careersTemplate } from '../../../../src/ingest/readers/careersCsv.js';
import { edgesCsv, edgesTemplate } from '../../../../src/ingest/readers/edgesCsv.js';
import { inputOf } from '../../../../src/ingest/readers/input.js';
import { readerOf } from '../../../../src/ingest/readers/table.js';
import { reading } from '../../../support/readers.js';

const orcid = { scheme: 'ORCID', value: '0000-0002-1825-0097' };

describe('our own tables', () => {
  it.each([
    ['csv-careers', careersTemplate, 'career'],
    ['csv-advising', advisingTemplate, 'advising'],
    ['csv-edges', edgesTemplate, 'edge'],
  ])('of %s are what their template prints', async (format, template, kind) => {
    const reader = readerOf(inputOf(template));
    expect(reader.format).toBe(format);
    const { items } = await reading(reader, template);
    expect(items.map((item) => `${item.kind} ${item.line}`)).toEqual([`${kind} 2`, `${kind} 3`]);
  });

  it('are no tables of papers', () => {
    expect(careersCsv.recognises('title,authors,person,year\n')).toBe(false);
    expect(edgesCsv.recognises('Source,Title\n')).toBe(false);
  });

  it('without a needed column are refused with its name', async () => {
    await expect(reading(careersCsv, 'person,institution\nA,B\n')).rejects.toMatchObject({
      ...{ code: 'MISSING_COLUMNS', message: expect.stringContaining('kind') },
    });
  });

  it('may have other headers, which the user names', async () => {
    const { items } = await reading(edgesCsv, 'von;nach\nA;B\n', { map: { source: 'von', target: 'nach' } });
    expect(items).toMatchObject([{ kind: 'edge', record: { source: 'A', target: 'B', weight: null } }]);
  });

  it('have true line numbers behind a cell of several lines, and lose a bad row alone', async () => {
    const text =
      'person,kind,institution\n"Ann\nOne",EMPLOYMENT,X\n,EMPLOYMENT,X\nBo Two,EMPLOYMENT,\nCy,EMPLOYMENT,"X\nDi Four,education,Y\n';
    const { items, rejects } = await reading(careersCsv, text);
    expect(rejects).toEqual(['4 NO_NAME', '5 MALFORMED_RECORD', '6 MALFORMED_RECORD']);
    expect(
      items.flatMap((item) => (item.kind === 'career' ? [`${item.line} ${item.record.person}`] : [])),
    ).toEqual(['2 Ann One', '7 Di Four']);
  });
});

describe('a table of careers', () => {
  it('says who, where, as what and when; what it leaves open stays open', async () => {
    const { items } = await reading(careersCsv, careersTemplate);
    const records = items.flatMap((item) => (item.kind === 'career' ? [item.record] : []));
    expect(records[0]).toEqual({
      ...{ key: 'line 2', person: 'Ada Lovelace', kind: 'EMPLOYMENT', institution: 'University of Example' },
      ...{ units: ['Department of Computing'], role: 'Professor', location: 'London' },
      ...{ start: '2019-09', current: true },
      quotations: [{ at: 2000, locator: 'line 2', quote: null, says: null }],
    });
    expect(records[1]).toMatchObject({ degree: 'Ph.D.', start: '2014', end: '2019', current: false });
    expect(items[0]).toMatchObject({ of: { name: 'Ada Lovelace', ids: [orcid] } });
  });

  it('keeps a row whose dates, kind or ids cannot be read, and says so', async () => {
    const text = 'person,person_id,kind,institution,start,end,current\nA,12,boss,X,May 2019,2019-13,maybe\n';
    const { items, warnings } = await reading(careersCsv, text);
    expect(items.at(-1)).toMatchObject({ kind: 'career', record: { kind: 'OTHER', institution: 'X' } });
    expect(warnings).toEqual([
      '2 FIELD_UNREADABLE',
      '2 FIELD_UNREADABLE',
      '2 FIELD_UNREADABLE',
      '2 FIELD_UNREADABLE',
      '2 IDENTIFIER_MALFORMED',
    ]);
  });

  it('hands on no address', async () => {
    const { items } = await reading(
      careersCsv,
      'person,kind,institution,role\nA,EMPLOYMENT,X,Head (ada@example.org)\n',
    );
    expect(JSON.stringify(items)).toContain('[e-mail removed]');
    expect(JSON.stringify(items)).not.toContain('@');
  });
});

describe('a table of advising', () => {
  it('says who advised whom, with the ids of both', async () => {
    const { items } = await reading(advisingCsv, advisingTemplate);
    expect(items).toMatchObject([
      {
        record: {
          advisor: 'Mary Somerville',
          advisee: 'Ada Lovelace',
          capacity: 'PHD',
          relation: 'supervisor',
        },
        ...{ advisor: { ids: [] }, advisee: { ids: [orcid] } },
      },
      { record: { capacity: 'INTERNSHIP' }, advisor: { ids: [{ scheme: 'DBLP', value: '72/15' }] } },
    ]);
  });

  it('rejects a row without advisee', async () => {
    expect((await reading(advisingCsv, 'advisor,advisee\nA,\n')).rejects).toEqual(['2 NO_NAME']);
  });
});

describe('a table of edges', () => {
  it('joins nobody with himself, and takes no weight that is no number above zero', async () => {
    const text = 'source,target,weight\nA,A,1\nA,B,0\nA,C,2.5\n';
    const { items, rejects, warnings } = await reading(edgesCsv, text);
    expect([rejects, warnings]).toEqual([['2 MALFORMED_RECORD'], ['3 FIELD_UNREADABLE']]);
    expect(items.flatMap((item) => (item.kind === 'edge' ? [item.record.weight] : []))).toEqual([null, 2.5]);
  });
});
