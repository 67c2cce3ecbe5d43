import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dblp } from '../../../../src/ingest/readers/dblp.js';
import { dblpEntities } from '../../../../src/ingest/readers/dblpEntities.js';
import { inputOf, openInput } from '../../../../src/ingest/readers/input.js';
import { describeSamples, figuresOf, namesOf, reading, sample } from '../../../support/readers.js';

const dump = (records: string) =>
  `<?xml version="1.0"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n${records}\n</dblp>`;
const article = (fields: string, attributes = 'key="journals/x/A1"') =>
  dump(`<article ${attributes}><title>T.</title>${fields}</article>`);
const one = async (text: string) => (await reading(dblp, text)).papers[0];
const people = async (text: string) =>
  (await reading(dblp, text)).items.flatMap((item) => (item.kind === 'person' ? [item.record] : []));

describe("what dblp's search answers", () => {
  const hit = (type: string, key: string, more = '') =>
    `<hit score="1" id="1"><info><authors><author pid="1/2">Ann Roe 0001</author><author pid="3/4">Bo Doe</author></authors>` +
    `<title>T.</title><venue>J. X</venue><year>2019</year><type>${type}</type><key>${key}</key>${more}</info><url>u</url></hit>`;
  const answer = (hits: string) =>
    `<?xml version="1.0"?>\n<result><query id="1">t</query><hits total="1">${hits}</hits></result>`;

  it('is papers with their people, and no paper of a volume', async () => {
    const text = answer(
      hit('Journal Articles', 'journals/x/A1', '<doi>10.1000/A</doi>') +
        hit('Informal and Other Publications', 'journals/corr/A2') +
        hit('Books and Theses', 'phd/x/A3') +
        hit('Editorship', 'conf/x/2019'),
    );
    expect(dblp.recognises(text)).toBe(true);
    const { papers, items } = await reading(dblp, text);
    expect(papers.map(({ type, key, title }) => [type, key, title])).toEqual([
      ['JOURNAL', 'journals/x/A1', 'T'],
      ['PREPRINT', 'journals/corr/A2', 'T'],
      ['THESIS', 'phd/x/A3', 'T'],
    ]);
    expect(papers[0]).toMatchObject({ venue: 'J. X', year: 2019, identifiers: [{}, { value: '10.1000/a' }] });
    expect(papers[0]?.authors).toMatchObject([
      { name: 'Ann Roe', homonym: '0001', ids: [{ scheme: 'DBLP', value: '1/2' }] },
      { name: 'Bo Doe' },
    ]);
    expect(items.map(({ kind }) => kind)).toContain('read');
  });
});

describe('dblp', () => {
  it('is told by its first element, whatever stands before it', () => {
    expect(dblp.recognises(dump(''))).toBe(true);
    expect(dblp.recognises('<!-- <a> -->\n<!DOCTYPE dblp [<!ENTITY a "<b>">]><dblpperson name="A">')).toBe(
      true,
    );
    expect(dblp.recognises('<?xml version="1.0"?><collection id="P18">')).toBe(false);
    expect(dblp.recognises('@article{dblp, title = {<dblp>}}')).toBe(false);
  });

  it('has the 65 letters of its document type, and no others', async () => {
    expect(dblpEntities.size).toBe(65);
    const text = article('<author>Arnold Sch&ouml;nhage</author><author>&THORN;&oacute;r &times;</author>');
    expect(namesOf(await one(text))).toEqual(['Arnold Schönhage', 'Þór ×']);
    expect((await reading(dblp, article('<author>A &nbsp; B</author>'))).rejects).toEqual([
      '4 MALFORMED_RECORD',
    ]);
  });

  it.each([
    ['http://dx.doi.org/10.1007/BF03036466', 'DOI 10.1007/bf03036466'],
    ['https://doi.org/10.1145/3292500.3330701', 'DOI 10.1145/3292500.3330701'],
    ['http://doi.acm.org/10.1145/1.2', 'DOI 10.1145/1.2'],
    ['http://doi.ieeecomputersociety.org/10.1109/ICDM.2003.1250907', 'DOI 10.1109/icdm.2003.1250907'],
    ['https://dl.acm.org/doi/10.1145/7.8', 'DOI 10.1145/7.8'],
    ['https://doi.org/10.1016/S0304-3975(97)00115-1', 'DOI 10.1016/s0304-3975(97)00115-1'],
    ['http://doi.acm.org/10.1145%2F1.2', 'DOI 10.1145/1.2'],
    ['https://arxiv.org/abs/2001.01234v2', 'ARXIV 2001.01234'],
    ['https://aclanthology.org/P19-1001/', 'ACL P19-1001'],
  ])('finds the identifier in %s', async (url, identifier) => {
    const paper = await one(article(`<ee>${url}</ee>`));
    expect(paper?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'DBLP journals/x/A1',
      identifier,
    ]);
    expect(paper?.links).toEqual([]);
  });

  it('keeps an address that bears no identifier as a link', async () => {
    const paper = await one(article('<ee>http://example.org/10.1/paper.pdf</ee>'));
    expect(paper?.identifiers).toHaveLength(1);
    expect(paper?.links.map(({ url }) => url)).toEqual(['http://example.org/10.1/paper.pdf']);
  });

  it("cuts the homonym's number from the name and keeps it beside", async () => {
    const paper = await one(
      article('<author>Wei Zhang 0002</author><author>Zhang 0001, Wei</author><author>Wei Zhang</author>'),
    );
    expect(paper?.authors.map(({ name, homonym, words }) => [name, homonym, words])).toEqual([
      ['Wei Zhang', '0002', 'Wei Zhang 0002'],
      ['Wei Zhang', '0001', 'Zhang 0001, Wei'],
      ['Wei Zhang', undefined, 'Wei Zhang'],
    ]);
  });

  it('takes the full stop off a title, flattens its mark-up and keeps it beside', async () => {
    const titles = ['On H<sub>2</sub>O and <i>D0<sup>L</sup></i>.', 'Why?', 'And so on ...'];
    const text = dump(
      titles.map((title, n) => `<article key="journals/x/${n}"><title>${title}</title></article>`).join('\n'),
    );
    const { papers } = await reading(dblp, text);
    expect(papers.map(({ title }) => title)).toEqual(['On H2O and D0L', 'Why?', 'And so on ...']);
    expect(papers[0]?.titleAsPrinted).toBe('On H<sub>2</sub>O and <i>D0<sup>L</sup></i>.');
  });

  it('reads people of papers with their ids, and editors as no authors', async () => {
    const paper = await one(
      article('<editor>Ed Itor</editor><author orcid="0000-0002-1825-0097" pid="72/15">Ann One</author>'),
    );
    expect(namesOf(paper)).toEqual(['Ann One']);
    expect(paper?.authors[0]?.ids).toEqual([
      { scheme: 'ORCID', value: '0000-0002-1825-0097' },
      { scheme: 'DBLP', value: '72/15' },
    ]);
  });

  it('reads proceedings for others and makes no paper of them', async () => {
    const { items, papers } = await reading(
      dblp,
      dump(
        '<proceedings key="conf/x/2010"><editor>E</editor><title>P.</title></proceedings>\n<inproceedings key="conf/x/A"><author>A</author><title>T.</title><booktitle>X</booktitle><crossref>conf/x/2010</crossref><year>2010</year></inproceedings>',
      ),
    );
    expect(items.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['read 4', 'publication 5']);
    expect(papers[0]).toMatchObject({
      type: 'CONFERENCE',
      venue: 'X',
      year: 2010,
      values: { venueName: 'X' },
    });
  });

  it('places a paper in the series, a workshop and a track in none', async () => {
    const of = async (booktitle: string) =>
      (
        await one(
          dump(
            `<inproceedings key="conf/acl/A"><title>T.</title><booktitle>${booktitle}</booktitle></inproceedings>`,
          ),
        )
      )?.venueIds;
    expect(await of('ACL (1)')).toEqual([{ scheme: 'DBLP', value: 'conf/acl' }]);
    expect(await of('BioNLP@ACL')).toEqual([]);
    expect(await of('ACL (Findings)')).toEqual([]);
  });

  it('tells preprints, withdrawn papers and theses', async () => {
    const of = async (text: string) => {
      const paper = await one(dump(text));
      return [paper?.type, paper?.values.status];
    };
    expect(
      await of(
        '<article publtype="informal" key="journals/corr/A"><title>T.</title><journal>CoRR</journal></article>',
      ),
    ).toEqual(['PREPRINT', 'PREPRINT']);
    expect(await of('<article publtype="withdrawn" key="journals/x/A"><title>T.</title></article>')).toEqual([
      'JOURNAL',
      'RETRACTED',
    ]);
    expect(await of('<phdthesis key="phd/A"><title>T.</title><school>S</school></phdthesis>')).toEqual([
      'THESIS',
      'PUBLISHED',
    ]);
  });

  it("reads a person's record: the first name is the main one, the others are aliases", async () => {
    const [person] = await people(
      dump(
        '<www key="homepages/72/15"><author>Wei Zhang 0002</author><author>Vivian Zhang</author><title>Home Page</title><url>https://orcid.org/0000-0002-1825-0097</url><url>http://example.org/~wei</url></www>',
      ),
    );
    expect(person).toMatchObject({
      ...{ key: 'homepages/72/15', name: 'Wei Zhang', homonym: '0002', forms: ['Vivian Zhang'] },
      ids: [
        { scheme: 'DBLP', value: '72/15' },
        { scheme: 'ORCID', value: '0000-0002-1825-0097' },
      ],
      isDisambiguation: false,
    });
  });

  it('tells an entry behind which several people stand, and one that was moved', async () => {
    const text = dump(
      '<www key="homepages/1/1" publtype="disambiguation"><author>Wei Zhang</author><title>Home Page</title></www>\n<www key="homepages/1/2"><crossref>homepages/1/1</crossref><title>Home Page</title></www>\n<www key="homepages/1/3"><title>Home Page</title></www>',
    );
    const { items, rejects } = await reading(dblp, text);
    expect((await people(text)).map(({ isDisambiguation }) => isDisambiguation)).toEqual([true]);
    expect(items.map(({ kind }) => kind)).toEqual(['person', 'read', 'reject']);
    expect(rejects).toEqual(['6 NO_NAME']);
  });

  it("reads a person's page: the records in it, not the mentions of others", async () => {
    const page =
      '<dblpperson name="A One" pid="1/1" n="1"><person key="homepages/1/1"><author pid="1/1">A One</author></person><homonyms n="1"><h f="x"><person key="homepages/1/2"><author>A One 0002</author></person></h></homonyms><r><article key="journals/x/A"><author pid="1/1">A One</author><title>T.</title></article></r><coauthors n="1"><co><na pid="2/2">B Two</na></co></coauthors></dblpperson>';
    const { items } = await reading(dblp, page);
    expect(items.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'person homepages/1/1',
      'publication journals/x/A',
    ]);
  });

  it('takes out addresses, and makes nobody of an address that stands for a name', async () => {
    const { papers, warnings } = await reading(
      dblp,
      article('<author>ada@example.org</author><ee>mailto:ada@example.org</ee>'),
    );
    expect(JSON.stringify(papers)).not.toContain('ada@');
    expect(papers[0]?.authors[0]?.isNobody).toBe(true);
    expect(warnings).toContain('4 NAME_IS_ADDRESS');
  });

  it('is read in the encoding that it declares', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coterie-dblp-'));
    try {
      const text = article('<author>Arnold Schönhage</author>').replace(
        '<?xml version="1.0"?>',
        '<?xml version="1.0" encoding="ISO-8859-1"?>',
      );
      writeFileSync(join(folder, 'dblp.xml'), Buffer.from(text, 'latin1'));
      const { papers, warnings } = await reading(dblp, openInput(join(folder, 'dblp.xml')));
      expect([namesOf(papers[0]), warnings]).toEqual([['Arnold Schönhage'], []]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps what came before a torn end', async () => {
    const items: string[] = [];
    const torn = dump(
      '<article key="journals/x/A"><title>T.</title></article>\n<article key="journals/x/B"><titl',
    ).slice(0, -9);
    const read = async () => {
      for await (const { kind, key } of dblp.read(inputOf(torn), {})) items.push(`${kind} ${key}`);
    };
    await expect(read()).rejects.toMatchObject({ code: 'TRUNCATED', line: 5 });
    expect(items).toEqual(['publication journals/x/A']);
  });
});

describeSamples('the sample of dblp', () => {
  it('has the counts that another reader found', async () => {
    const read = await reading(dblp, sample('dblp-acta-informatica.xml'));
    expect(figuresOf(read)).toEqual({
      ...{ papers: 85, authorships: 145, names: 141, withDoi: 79, withoutYear: 0, years: [1972, 2016] },
      longest: 4,
    });
    expect(read.rejects).toEqual([]);
    expect(read.papers.some(({ title }) => title?.endsWith('.'))).toBe(false);
  });
});
