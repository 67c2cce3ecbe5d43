import { crossref } from '../../../../src/ingest/readers/crossref.js';
import { cslJson } from '../../../../src/ingest/readers/cslJson.js';
import { inputOf } from '../../../../src/ingest/readers/input.js';
import { openAlex } from '../../../../src/ingest/readers/openAlex.js';
import { orcid } from '../../../../src/ingest/readers/orcid.js';
import type { Reader } from '../../../../src/ingest/readers/reader.js';
import { semanticScholar } from '../../../../src/ingest/readers/semanticScholar.js';
import { readerOf } from '../../../../src/ingest/readers/table.js';
import { describeSamples, figuresOf, namesOf, reading, sample } from '../../../support/readers.js';

const readOne = async (reader: Reader, record: object) => {
  const result = await reading(reader, JSON.stringify([record]));
  return { ...result, paper: result.papers[0]! };
};

describe('CSL-JSON', () => {
  it('has groups for literals, particles in family names, and nobody for "others"', async () => {
    const author = [
      { literal: 'NRC Committee' },
      { given: 'L.', family: 'Beethoven', 'non-dropping-particle': 'van' },
      { literal: 'others' },
    ];
    const { paper } = await readOne(cslJson, { id: 'a', type: 'book', title: 'T', author });
    expect(namesOf(paper)).toEqual(['{NRC Committee}', 'L. van Beethoven']);
    expect(paper.authors[1]).toMatchObject({ family: 'van Beethoven', position: 2 });
    expect(paper.authorsComplete).toBe(false);
  });

  it.each([
    [{ 'date-parts': [[-3001]] }, -3001, undefined],
    [{ 'date-parts': [['2014', '5']] }, 2014, '2014-05'],
    [{ 'date-parts': [[20200]] }, null, undefined],
    [{ 'date-parts': [[]] }, null, undefined],
    [{ literal: 'in press' }, null, undefined],
    [{ raw: '2021-03-04' }, 2021, '2021-03-04'],
    [{ raw: 'May 2018' }, 2018, '2018-05'],
    [{ literal: '4. March 2018' }, 2018, '2018-03-04'],
    [{ literal: 'March 4, 2018' }, 2018, '2018-03-04'],
    ['Spring 2018', 2018, '2018'],
    [null, null, undefined],
  ])('reads the date %j as %s', async (issued, year, published) => {
    const { paper } = await readOne(cslJson, { id: 'a', type: 'book', title: 'T', issued });
    expect([paper.year, paper.values.published]).toEqual([year, published]);
  });

  it('has the authors that some programs write as whole names or bare texts, and PubMed numbers of notes', async () => {
    const author = [{ name: 'Ann Roe' }, 'Bo Doe', { family: 'Poe et al.', given: '' }];
    const { paper } = await readOne(cslJson, {
      id: 'a',
      type: 'book',
      title: 'T',
      author,
      note: 'x\nPMID: 12',
    });
    expect([namesOf(paper), paper.authorsComplete]).toEqual([['Ann Roe', 'Bo Doe', 'Poe'], false]);
    expect(paper.identifiers).toEqual([{ scheme: 'OTHER', value: 'pmid:12' }]);
  });

  it('keeps both records of one id and makes a missing one, saying so', async () => {
    const text = '[{"id":"a","title":"One"},\n{"id":"a","title":"Two"},\n{"title":"Three"}]';
    const { papers, warnings } = await reading(cslJson, text);
    expect(papers.map(({ key }) => key)).toEqual(['a', 'a~2', 'three']);
    expect(warnings).toEqual(['2 KEY_TWICE', '3 KEY_MADE']);
  });
});

describe('Semantic Scholar beside its plain lists', () => {
  it('has the papers that cite, and the small letters of the data sets', async () => {
    const paperId = '0123456789012345678901234567890123456789';
    const authors = [{ authorId: '1', name: 'Ann Roe' }];
    const cites = await reading(
      semanticScholar,
      JSON.stringify({ data: [{ citingPaper: { paperId, title: 'T', authors } }] }),
    );
    const set = JSON.stringify({
      corpusid: 7,
      externalids: { DOI: '10.1000/A' },
      title: 'U',
      publicationdate: '2019-05-01',
      authors,
    });
    expect(readerOf(inputOf(set)).format).toBe('semantic-scholar');
    const [citing, ofSet] = [cites.papers[0], (await reading(semanticScholar, set)).papers[0]];
    expect([citing?.title, namesOf(citing), citing?.identifiers[0]?.value]).toEqual([
      'T',
      ['Ann Roe'],
      paperId,
    ]);
    expect([ofSet?.year, ofSet?.identifiers.map(({ value }) => value)]).toEqual([
      2019,
      ['10.1000/a', 'corpusid:7'],
    ]);
  });
});

describe('the works of an ORCID record alone', () => {
  it('are papers of which no author is told', async () => {
    const summary = { 'put-code': 1, title: { title: { value: 'T' } }, type: 'journal-article' };
    const works = { group: [{ 'work-summary': [summary] }], path: '/0000-0002-1825-0097/works' };
    expect(readerOf(inputOf(JSON.stringify(works))).format).toBe('orcid');
    const { papers, rejects } = await reading(orcid, JSON.stringify(works));
    expect([papers[0]?.title, papers[0]?.authors, papers[0]?.authorsComplete, rejects]).toEqual([
      'T',
      [],
      false,
      [],
    ]);
  });
});

describe('OpenAlex', () => {
  const authorship = (more: object) => ({ author: { id: 'https://openalex.org/A5000000001' }, ...more });

  it('prints the raw name; its own ORCIDs are guesses, those of the record are not', async () => {
    const found = 'https://orcid.org/0000-0002-1825-0097';
    const authorships = [
      authorship({
        raw_author_name: 'J. Carberry',
        author: { display_name: 'Josiah Carberry', orcid: found },
      }),
      authorship({ raw_author_name: 'X. Y', raw_orcid: found }),
    ];
    const { paper } = await readOne(openAlex, { id: 'https://openalex.org/W1234', title: 'T', authorships });
    expect(namesOf(paper)).toEqual(['J. Carberry', 'X. Y']);
    const value = '0000-0002-1825-0097';
    expect(paper.authors[0]!.ids).toEqual([{ scheme: 'ORCID', value, isGuess: true }]);
    expect(paper.authors[1]!.ids).toEqual([
      { scheme: 'OPENALEX', value: 'A5000000001' },
      { scheme: 'ORCID', value },
    ]);
  });

  it('says that a cut list is cut, and that a retracted work is retracted', async () => {
    const record = {
      id: 'https://openalex.org/W1234',
      title: 'T',
      is_retracted: true,
      is_authors_truncated: true,
    };
    const { paper, warnings } = await readOne(openAlex, {
      ...record,
      authorships: [authorship({ raw_author_name: 'A B' })],
    });
    expect(paper.authorsComplete).toBe(false);
    expect(paper.values.status).toBe('RETRACTED');
    expect(warnings).toEqual(['1 TRUNCATED_LIST']);
  });

  it('gives each printed affiliation its own institution', async () => {
    const institutions = [
      { id: 'https://openalex.org/I1001', ror: 'https://ror.org/03ate3e03', display_name: 'One' },
      { id: 'https://openalex.org/I1002', ror: null, display_name: 'Two' },
    ];
    const affiliations = [
      { raw_affiliation_string: 'Dept, One', institution_ids: ['https://openalex.org/I1001'] },
      { raw_affiliation_string: 'Nowhere', institution_ids: [] },
    ];
    const authorships = [authorship({ raw_author_name: 'A B', institutions, affiliations })];
    const { paper } = await readOne(openAlex, { id: 'https://openalex.org/W1234', title: 'T', authorships });
    expect(paper.authors[0]).toMatchObject({
      affiliations: ['Dept, One', 'Nowhere', 'Two'],
      affiliationIds: [
        [
          { scheme: 'OPENALEX', value: 'I1001' },
          { scheme: 'ROR', value: '03ate3e03' },
        ],
        [],
        [{ scheme: 'OPENALEX', value: 'I1002' }],
      ],
    });
  });

  it('keeps keywords and categories with their scores, and puts abstracts in order', async () => {
    const record = {
      ...{
        id: 'https://openalex.org/W1234',
        title: 'T',
        abstract_inverted_index: { b: [1, 3], a: [0], c: [2] },
      },
      keywords: [{ display_name: 'K', score: 0.5 }],
      concepts: [{ display_name: 'C', score: 0.25 }],
    };
    const { paper } = await readOne(openAlex, record);
    expect(paper.values.abstract).toBe('a b c b');
    expect(paper.topics).toMatchObject([
      { topic: 'K', basis: 'KEYWORD', score: 0.5 },
      { topic: 'C', basis: 'SOURCE_CATEGORY', score: 0.25 },
    ]);
  });
});

describe('Crossref', () => {
  it('has an authorship without person for a name alone, and tells of affiliations among the authors', async () => {
    const author = [
      { given: 'Ann', family: 'One', sequence: 'first', ORCID: 'http://orcid.org/0000-0002-1825-0097' },
      { name: 'Department of Physics, Somewhere', sequence: 'additional' },
      { given: 'Ann', family: 'One', sequence: 'additional' },
    ];
    const { paper, warnings } = await readOne(crossref, { DOI: '10.1000/A', title: ['T'], author });
    expect(namesOf(paper)).toEqual(['Ann One', '{Department of Physics, Somewhere}', 'Ann One']);
    expect(paper.authors[0]!.ids).toEqual([{ scheme: 'ORCID', value: '0000-0002-1825-0097' }]);
    expect(paper.key).toBe('10.1000/a');
    expect(warnings).toEqual(['1 AFFILIATION_AS_AUTHOR', '1 NAME_TWICE']);
  });

  it('is read from a message with one work too; a volume makes no paper', async () => {
    const message = { DOI: '10.1000/a', title: ['T'], subtitle: ['S'], issued: { 'date-parts': [[null]] } };
    const { papers } = await reading(crossref, JSON.stringify({ 'message-type': 'work', message }));
    expect(papers).toMatchObject([{ title: 'T: S', year: null }]);
    const { items } = await readOne(crossref, { DOI: '10.1000/a', type: 'proceedings', title: ['T'] });
    expect(items.map(({ kind }) => kind)).toEqual(['read']);
  });
});

describe('Semantic Scholar', () => {
  it('needs nothing but a title or an id', async () => {
    const { papers, rejects } = await reading(
      semanticScholar,
      JSON.stringify({
        data: [{ title: 'T' }, {}, { paperId: 'f'.repeat(40), authors: null, externalIds: null }],
      }),
    );
    expect(papers).toHaveLength(2);
    expect(rejects).toEqual(['1 NO_TITLE_NO_IDENTIFIER']);
  });
});

describe('an ORCID record', () => {
  const record = (activities: object) => ({
    'orcid-identifier': { path: '0000-0002-1825-0097' },
    person: { name: { 'given-names': { value: 'Josiah' }, 'family-name': { value: 'Carberry' } } },
    'activities-summary': activities,
  });
  const post = (more: object) => ({ organization: { name: 'Brown' }, ...more });

  it('bears careers of version 2 and 3; no start is not current', async () => {
    const open = { 'start-date': { year: { value: '2015' }, month: null } };
    const { items } = await reading(
      orcid,
      JSON.stringify(
        record({
          employments: { 'employment-summary': [post({ 'start-date': null, 'end-date': null }), post(open)] },
          educations: {
            'affiliation-group': [{ summaries: [{ 'education-summary': post({ 'role-title': 'PhD' }) }] }],
          },
        }),
      ),
    );
    const careers = items.flatMap((item) => (item.kind === 'career' ? [item.record] : []));
    expect(careers.map(({ kind, start, current, degree }) => [kind, start, current, degree])).toEqual([
      ['EMPLOYMENT', undefined, undefined, undefined],
      ['EMPLOYMENT', '2015', true, undefined],
      ['EDUCATION', undefined, undefined, 'PhD'],
    ]);
  });

  it('names only its owner on works, at no known place', async () => {
    const work = {
      title: { title: { value: 'T' } },
      'publication-date': null,
      'external-ids': null,
      type: 'JOURNAL_ARTICLE',
    };
    const { papers } = await reading(
      orcid,
      JSON.stringify(record({ works: { group: [{ 'work-summary': [work] }] } })),
    );
    expect(papers).toMatchObject([{ title: 'T', type: 'JOURNAL', authorsComplete: false }]);
    expect(papers[0]!.authors).toMatchObject([{ name: 'Josiah Carberry', position: null }]);
  });

  it('may be null nearly everywhere', async () => {
    const bare = {
      'orcid-identifier': { path: '0000-0002-1825-0097' },
      person: null,
      'activities-summary': null,
    };
    const { rejects } = await reading(orcid, JSON.stringify(bare));
    expect(rejects).toEqual(['1 NO_NAME']);
  });
});

describe('a JSON file', () => {
  it.each<[Reader, object]>([
    [orcid, { 'orcid-identifier': {} }],
    [openAlex, { results: [{ id: 'https://openalex.org/W12345' }] }],
    [semanticScholar, { data: [{ paperId: 'a', externalIds: { DOI: '10.1000/a' } }] }],
    [crossref, [{ DOI: '10.1000/a', author: [{ family: 'A', sequence: 'first' }] }]],
    [cslJson, [{ DOI: '10.1000/a', type: 'article-journal', author: [{ family: 'A' }] }]],
  ])('is told by its content', (reader, content) => {
    expect(readerOf(inputOf(JSON.stringify(content))).format).toBe(reader.format);
    expect(readerOf(inputOf(JSON.stringify(content, null, 2))).format).toBe(reader.format);
  });
});

describeSamples('a real JSON file', () => {
  it.each<[string, Reader, number[]]>([
    // papers, authorships, names, with DOI, without year, rejects
    ['csl-apa-manual.json', cslJson, [210, 316, 298, 37, 12, 73]],
    ['crossref-journal-articles.json', crossref, [30, 70, 66, 30, 0, 0]],
    ['openalex-list.json', openAlex, [5, 16, 16, 3, 0, 0]],
    ['openalex-works.jsonl', openAlex, [8, 23, 23, 8, 0, 0]],
    ['semantic-scholar-search.json', semanticScholar, [100, 402, 378, 100, 0, 0]],
    ['orcid-record.json', orcid, [26, 26, 1, 21, 0, 0]],
  ])('%s bears what was counted', async (name, reader, counts) => {
    const input = await sample(name);
    expect(readerOf(input)).toBe(reader);
    const result = await reading(reader, input);
    const { papers, authorships, names, withDoi, withoutYear } = figuresOf(result);
    expect([papers, authorships, names, withDoi, withoutYear, result.rejects.length]).toEqual(counts);
  });
});
