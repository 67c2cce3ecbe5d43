import fc from 'fast-check';
import { printedAuthor } from '../../../../src/ingest/authors.js';
import { bodyOf, contentOf } from '../../../../src/ingest/store/body.js';

const quotationsAt = (line: number) => [
  { at: line * 1000, locator: `key, line ${line}`, quote: null, says: null },
];
const paper = (line: number, title = 'Looms') => {
  const quotations = quotationsAt(line);
  const authors = [
    { ...printedAuthor('Ada Lovelace*', 1, { affiliations: ['Royal Society'] }), quotations },
    { ...printedAuthor('Charles Babbage', 2, { given: 'Charles', family: 'Babbage' }), quotations },
    { ...printedAuthor('A Collaboration', null, { isCorresponding: false }), quotations: quotationsAt(9) },
    {
      ...printedAuthor('Bo Two', 7),
      quotations: [{ at: 1, locator: null, quote: 'Bo Two', says: ['name'] }],
    },
  ];
  const links = [{ url: 'https://example.org', label: null, quotations: quotationsAt(line) }];
  return { key: 'key', title, year: 1843, values: { pages: '1-2' }, authors, links, quotations };
};

describe('the text in which a record is kept', () => {
  it('is read back as what it was made from', () => {
    expect(contentOf(bodyOf(paper(7)).body)).toEqual(paper(7));
    const career = {
      record: { person: 'Ada', quotations: quotationsAt(3) },
      of: { quotations: quotationsAt(4) },
    };
    expect(contentOf(bodyOf(career).body)).toEqual(career);
    expect(contentOf(bodyOf(null).body)).toBeNull();
  });

  it('says the same wherever the record stands, and something else when a word of it changes', () => {
    expect(bodyOf(paper(7)).said).toBe(bodyOf(paper(8)).said);
    expect(bodyOf(paper(7)).said).not.toBe(bodyOf(paper(7, 'Looms of Lyon')).said);
  });

  it('names each place once, not again for each author', () => {
    expect(bodyOf(paper(7)).body.match(/line 7/gu)).toHaveLength(1);
  });

  it('is read where an older version kept it as it was', () => {
    expect(contentOf(JSON.stringify(paper(7)))).toEqual(paper(7));
  });

  it('holds anything that JSON holds', () => {
    const json = fc
      .jsonValue()
      .filter((value) => !JSON.stringify(value).includes('__proto__'))
      .map((value) => ({ record: JSON.parse(JSON.stringify(value)) as unknown }));
    fc.assert(fc.property(json, (content) => void expect(contentOf(bodyOf(content).body)).toEqual(content)));
  });
});
