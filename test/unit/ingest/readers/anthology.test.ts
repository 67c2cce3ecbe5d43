import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anthology } from '../../../../src/ingest/readers/anthology.js';
import { openInput } from '../../../../src/ingest/readers/input.js';
import { namesOf, reading } from '../../../support/readers.js';

const meta =
  '<meta><booktitle>Proceedings of the Meeting</booktitle><editor><first>Ed</first><last>Itor</last></editor><month>July</month><year>2018</year><venue>acl</venue></meta>';
const collection = (papers: string, { id = 'P18', volume = '1', about = meta, type = 'proceedings' } = {}) =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<collection id="${id}">\n<volume id="${volume}" type="${type}">\n${about}\n<frontmatter><url>P18-1000</url></frontmatter>\n${papers}\n</volume>\n<event id="acl-2018"><meta><title>Meeting</title></meta></event>\n</collection>`;
const paper = (fields: string, id = '1') => `<paper id="${id}"><title>T</title>${fields}</paper>`;
const one = async (text: string) => (await reading(anthology, text)).papers[0];

describe('the ACL Anthology', () => {
  it('is told by its first element', () => {
    expect(anthology.recognises(collection(''))).toBe(true);
    expect(anthology.recognises('<collection name="x"/>')).toBe(false);
    expect(anthology.recognises('<dblp><article title="<collection id=">')).toBe(false);
  });

  it.each([
    ['2024.acl', 'long', '1', '2024.acl-long.1'],
    ['P18', '1', '1', 'P18-1001'],
    ['P18', '2', '123', 'P18-2123'],
    ['W18', '5', '7', 'W18-0507'],
    ['W18', '54', '11', 'W18-5411'],
    ['C69', '1', '2', 'C69-0102'],
    ['D19', '1', '12', 'D19-1012'],
    ['D19', '50', '12', 'D19-5012'],
  ])('calls paper %3$s of volume %2$s in %1$s %4$s', async (id, volume, number, full) => {
    const found = await one(collection(paper('', number), { id, volume }));
    expect([found?.key, found?.identifiers]).toEqual([full, [{ scheme: 'ACL', value: full }]]);
  });

  it('takes year and venue from the volume, and no author from its editors', async () => {
    const found = await one(collection(paper('<author><first>Ann</first><last>One</last></author>')));
    expect(found).toMatchObject({ type: 'CONFERENCE', year: 2018, venue: 'acl' });
    expect(found?.values).toMatchObject({ venueName: 'Proceedings of the Meeting', published: '2018-07' });
    expect(namesOf(found)).toEqual(['Ann One']);
  });

  it('makes no paper of front matter and events', async () => {
    const { items } = await reading(anthology, collection(paper('')));
    expect(items.map(({ kind }) => kind)).toEqual(['publication']);
  });

  it('tells journals and workshops', async () => {
    const journal =
      '<meta><booktitle>B</booktitle><year>2018</year><venue>cl</venue><journal-title>Computational Linguistics</journal-title><journal-volume>44</journal-volume></meta>';
    expect(await one(collection(paper('<issue>2</issue>'), { about: journal }))).toMatchObject({
      ...{ type: 'JOURNAL', venue: 'Computational Linguistics', values: { volume: '44', issue: '2' } },
    });
    const workshop =
      '<meta><booktitle>First Workshop on Looms</booktitle><year>2018</year><venue>ws</venue></meta>';
    expect(await one(collection(paper(''), { about: workshop }))).toMatchObject({
      ...{ type: 'WORKSHOP', venue: 'First Workshop on Looms', venueIds: [] },
    });
  });

  it('flattens mark-up in titles and abstracts, and keeps the title as printed', async () => {
    const found = await one(
      collection(
        '<paper id="1"><title>An <tex-math>O(n^6)</tex-math> <fixed-case>P</fixed-case>arser <i>of <b>Trees</b></i></title><abstract>See <url>https://example.org/x</url>.</abstract></paper>',
      ),
    );
    expect(found?.title).toBe('An O(n^6) Parser of Trees');
    expect(found?.titleAsPrinted).toBe(
      'An <tex-math>O(n^6)</tex-math> <fixed-case>P</fixed-case>arser <i>of <b>Trees</b></i>',
    );
    expect(found?.values.abstract).toBe('See https://example.org/x.');
  });

  it('reads authors with one name, with an id, an ORCID and an affiliation', async () => {
    const found = await one(
      collection(
        paper(
          '<author><first/><last>Mausam</last></author><author><last>Madonna</last></author><author id="bo-li-nus" orcid="0000-0002-1825-0097"><first>Bo</first><last>Li</last><affiliation>NUS</affiliation></author>',
        ),
      ),
    );
    expect(namesOf(found)).toEqual(['Mausam', 'Madonna', 'Bo Li']);
    expect(found?.authors[0]).toMatchObject({ family: 'Mausam', ids: [] });
    expect(found?.authors[2]).toMatchObject({
      ...{ given: 'Bo', family: 'Li', affiliations: ['NUS'] },
      ids: [
        { scheme: 'ACL', value: 'bo-li-nus' },
        { scheme: 'ORCID', value: '0000-0002-1825-0097' },
      ],
    });
  });

  it('makes nobody of an address that stands for a name', async () => {
    const address = 'Author1@example.org';
    const { papers, warnings } = await reading(
      anthology,
      collection(paper(`<author><first>${address}</first><last>${address}</last></author>`)),
    );
    expect(papers[0]?.authors[0]?.isNobody).toBe(true);
    expect(JSON.stringify(papers)).not.toContain('@');
    expect(warnings).toEqual(['6 NAME_IS_ADDRESS']);
  });

  it('keeps the DOI, awards, the language and that a paper was retracted', async () => {
    const found = await one(
      collection(
        paper(
          '<doi>10.18653/v1/P18-1001</doi><award>Best Paper</award><language>fra</language><retracted date="2020-01-01">No.</retracted>',
        ),
      ),
    );
    expect(found?.identifiers).toEqual([
      { scheme: 'ACL', value: 'P18-1001' },
      { scheme: 'DOI', value: '10.18653/v1/p18-1001' },
    ]);
    expect(found?.values).toMatchObject({ language: 'fra', status: 'RETRACTED' });
    expect(found?.awards.map(({ values }) => values.name)).toEqual(['Best Paper']);
  });

  it('rejects a paper without id, and stops no other', async () => {
    const { rejects, papers } = await reading(
      anthology,
      collection(`<paper><title>T</title></paper>\n${paper('', '2')}`),
    );
    expect(rejects).toEqual(['6 MALFORMED_RECORD']);
    expect(papers.map(({ key }) => key)).toEqual(['P18-1002']);
  });
});

const table = `- canonical: {first: Marion, last: Weller-Di Marco}
  variants:
  - {first: Marion, last: Di Marco}
- canonical: {first: Bo, last: Li}
  id: bo-li-nus
  variants:
  - {first: B., last: Li}
- canonical: {first: Bo, last: Li}
  comment: Elsewhere
  id: bo-li-cas
- canonical: {last: 'Y'}
- canonical: {first: Broken
- canonical: {first: No Last}
- canonical: {first: José, last: Abreu}
  id: marion-weller-di-marco
`;

describe("the Anthology's table of names", () => {
  const read = () => reading(anthology, table);

  it('is read as a file of its own, an entry a person', async () => {
    expect(anthology.recognises(table)).toBe(true);
    const { items } = await read();
    const people = items.flatMap((item) =>
      item.kind === 'person' ? [[item.line, item.key, item.record.name]] : [],
    );
    expect(people).toEqual([
      [1, 'marion-weller-di-marco-2', 'Marion Weller-Di Marco'],
      [4, 'bo-li-nus', 'Bo Li'],
      [8, 'bo-li-cas', 'Bo Li'],
      [11, 'y', 'Y'],
      [14, 'marion-weller-di-marco', 'José Abreu'],
    ]);
    const [first] = items.flatMap((item) => (item.kind === 'person' ? [item.record] : []));
    expect(first).toMatchObject({
      ...{ given: 'Marion', family: 'Weller-Di Marco', forms: ['Marion Di Marco'] },
      formParts: [{ given: 'Marion', family: 'Di Marco' }],
    });
  });

  it('loses a broken entry and no other', async () => {
    expect((await read()).rejects).toEqual(['12 MALFORMED_RECORD', '13 MALFORMED_RECORD']);
  });

  it('beside the papers says whose a name without id is, unless two entries list it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coterie-anthology-'));
    try {
      mkdirSync(join(folder, 'xml'));
      mkdirSync(join(folder, 'yaml', 'venues'), { recursive: true });
      writeFileSync(join(folder, 'yaml', 'name_variants.yaml'), table);
      writeFileSync(join(folder, 'yaml', 'venues', 'acl.yaml'), 'acronym: ACL\nname: Annual Meeting\n');
      const names = [
        ['Marion', 'Di Marco'],
        ['B.', 'Li'],
        ['Bo', 'Li'],
        ['Jose\u0301', 'Abreu'],
        ['Marion Di', 'Marco'],
        ['', 'Y'],
      ];
      const authors = names.map(
        ([first, last]) => `<author><first>${first}</first><last>${last}</last></author>`,
      );
      writeFileSync(join(folder, 'xml', 'P18.xml'), collection(paper(authors.join(''))));
      const { papers } = await reading(anthology, openInput(join(folder, 'xml', 'P18.xml')));
      expect(papers[0]?.authors.map(({ ids }) => ids[0]?.value ?? null)).toEqual([
        'marion-weller-di-marco-2',
        'bo-li-nus',
        null,
        'marion-weller-di-marco',
        null,
        'aclanthology.org/people/y',
      ]);
      expect(papers[0]?.venue).toBe('ACL');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
