import { fold } from '../../../../src/ingest/fold.js';
import { withoutContacts } from '../../../../src/ingest/privacy.js';
import { bibtex } from '../../../../src/ingest/readers/bibtex.js';
import { splitAuthors } from '../../../../src/ingest/readers/bibtexNames.js';
import { cslJson } from '../../../../src/ingest/readers/cslJson.js';
import { csv } from '../../../../src/ingest/readers/csv.js';
import { numberedName } from '../../../../src/ingest/readers/dblp.js';
import { Keys } from '../../../../src/ingest/readers/keys.js';
import type { Reader } from '../../../../src/ingest/readers/reader.js';
import { itemsOfPaper } from '../../../../src/ingest/readers/record.js';
import { ris } from '../../../../src/ingest/readers/ris.js';
import { readers } from '../../../../src/ingest/readers/table.js';
import { decodeTeX } from '../../../../src/ingest/readers/tex.js';
import { maskedText } from '../../../../src/ingest/readers/text.js';
import { reading } from '../../../support/readers.js';

const names = Array.from({ length: 5000 }, (_, at) => ({ given: 'Ann', family: `Author${at}` }));
const turned = names.map(({ given, family }) => `${family}, ${given}`);

/** Of the processor: the machine may be busy with other things. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('a paper of five thousand authors', () => {
  it.each<[string, Reader, string]>([
    ['BibTeX', bibtex, `@article{k, title = {T}, author = {${turned.join(' and\n')}}}`],
    ['RIS', ris, `TY  - JOUR\nTI  - T\n${turned.map((name) => `AU  - ${name}\n`).join('')}ER  - \n`],
    ['CSL-JSON', cslJson, JSON.stringify([{ id: 'k', type: 'book', title: 'T', author: names }])],
    ['CSV', csv, `Title,Authors\nT,"${names.map(({ given, family }) => `${given} ${family}`).join('; ')}"\n`],
  ])('keeps them all in %s', async (_format, reader, text) => {
    const { papers } = await reading(reader, text);
    expect(papers[0]?.authors).toHaveLength(5000);
    expect(papers[0]?.authors.at(-1)).toMatchObject({ name: 'Ann Author4999', position: 5000 });
  });
});

describe('one key for all records of a file', () => {
  it('takes no longer for each than the first', () => {
    const keys = new Keys();
    const start = process.cpuUsage();
    const made = Array.from({ length: 20_000 }, () => keys.unique('same').key);
    expect([made[1], made.at(-1), new Set(made).size]).toEqual(['same~2', 'same~20000', 20_000]);
    expect(millisecondsSince(start)).toBeLessThan(2000);
  });
});

/** What takes time by the square of the length takes ten seconds of the processor here. */
const mostMilliseconds = 1000;

describe('a text of 40,000 characters', () => {
  const texts = [
    ...[
      ' ',
      ',',
      ', ',
      '. ',
      '-',
      '@',
      'a.',
      '(',
      '{',
      '\\"a',
      '$x$',
      '<',
      '</',
      '<a ',
      '&',
      '&#',
      '+1 ',
      '(1',
      ' and',
      '**',
    ],
    ...[
      '10.1/',
      'http://',
      '"',
      '\n',
      '@a{b,',
      '=',
      ']',
      'e\u0301',
      'İ',
      '\u00a0',
      '\\begin{a}',
      'x ,',
      '1234-567',
      'tel. ',
      '[at]',
    ],
  ].map((piece) => `${piece.repeat(Math.ceil(40_000 / piece.length))}!`);

  it.each<[string, (text: string) => unknown]>([
    ['folded', fold],
    ['masked', withoutContacts],
    ['stripped of its mark-up', maskedText],
    ['decoded from TeX', decodeTeX],
    ['split into authors', splitAuthors],
    ['read as a numbered name', numberedName],
    ['told by its format', (text) => readers.map((reader) => reader.recognises(text))],
    ['read as a name', (text) => itemsOfPaper({ key: 'k', line: 1, title: 'T', authors: [{ name: text }] })],
    [
      'read as every field of a paper',
      (text) =>
        itemsOfPaper({
          ...{
            key: 'k',
            line: 1,
            title: text,
            abstract: text,
            venue: text,
            pages: text,
            year: text,
            volume: text,
          },
          ...{ keywords: [text], urls: [text], identifiers: [{ scheme: 'DOI', value: text }] },
        }),
    ],
  ])('is %s in time that grows with its length alone', (_what, run) => {
    const times = texts.map((text) => {
      const start = process.cpuUsage();
      run(text);
      return [text.slice(0, 10), millisecondsSince(start) < mostMilliseconds];
    });
    expect(times.filter(([, isQuick]) => !isQuick)).toEqual([]);
  });
});
