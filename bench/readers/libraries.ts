import { closeSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/* Libraries of any size, a record like any other: what they hold does not matter, how much of it does. */

interface Library {
  readonly head: string;
  record(number: number): string;
  readonly between: string;
  readonly end: string;
  readonly isPacked?: boolean;
}

const words = 'graph model neural parsing corpus translation looms engine notes weaving memory index'.split(
  ' ',
);
const word = (number: number): string => words[number % words.length] ?? '';
const title = (number: number): string =>
  `On the ${word(number)} of ${word(number * 7 + 3)} and ${word(number * 5 + 1)}, part ${number}`;
const person = (number: number) => ({
  given: `Ann ${String.fromCharCode(65 + (number % 26))}.`,
  family: `Author${number % 9973}`,
});
const people = (number: number) => [0, 1, 2].map((at) => person(number * 3 + at));
const year = (number: number): number => 1950 + (number % 70);
const abstract = (number: number): string =>
  Array.from({ length: 40 }, (_, at) => word(number + at * at)).join(' ');

const csl = (number: number) =>
  JSON.stringify({
    ...{ id: `r${number}`, type: 'article-journal', title: title(number), author: people(number) },
    ...{
      abstract: abstract(number),
      issued: { 'date-parts': [[year(number)]] },
      'container-title': 'Journal of Looms',
    },
    DOI: `10.1000/${number}`,
  });

const openAlex = (number: number) =>
  JSON.stringify({
    ...{
      id: `https://openalex.org/W${1_000_000 + number}`,
      title: title(number),
      publication_year: year(number),
    },
    authorships: people(number).map(({ given, family }, at) => ({
      author: {
        id: `https://openalex.org/A${1_000_000 + number * 3 + at}`,
        display_name: `${given} ${family}`,
      },
      raw_author_name: `${given} ${family}`,
    })),
  });

const crossref = (number: number) =>
  JSON.stringify({
    ...{ DOI: `10.1000/${number}`, type: 'journal-article', title: [title(number)] },
    author: people(number).map((one) => ({ ...one, sequence: 'additional', affiliation: [] })),
    issued: { 'date-parts': [[year(number)]] },
  });

const semanticScholar = (number: number) =>
  JSON.stringify({
    ...{ paperId: number.toString(16).padStart(40, '0'), title: title(number), year: year(number) },
    authors: people(number).map(({ given, family }, at) => ({
      authorId: `${number * 3 + at}`,
      name: `${given} ${family}`,
    })),
  });

const dblp = (number: number) =>
  `<article mdate="2020-01-01" key="journals/x/${number}">\n${people(number)
    .map(({ given, family }) => `<author>${given} ${family}</author>`)
    .join(
      '\n',
    )}\n<title>${title(number)}.</title>\n<journal>J. Looms</journal>\n<year>${year(number)}</year>\n<ee>https://doi.org/10.1000/${number}</ee>\n</article>`;

const anthologyPaper = (number: number) =>
  `<paper id="${number + 1}"><title>${title(number)}</title>${people(number)
    .map(({ given, family }) => `<author><first>${given}</first><last>${family}</last></author>`)
    .join('')}<abstract>${abstract(number)}</abstract></paper>`;

const bibtex = (number: number) =>
  `@inproceedings{key${number},\n  author = {${people(number)
    .map(({ given, family }) => `${family}, ${given}`)
    .join(
      ' and ',
    )}},\n  title = {${title(number)} {\\"U}ber},\n  crossref = {volume${number % 100}},\n  journal = journal,\n  abstract = {${abstract(number)}},\n  doi = {10.1000/${number}}\n}`;

const ris = (number: number) =>
  `TY  - JOUR\n${people(number)
    .map(({ given, family }) => `AU  - ${family}, ${given}`)
    .join(
      '\n',
    )}\nTI  - ${title(number)}\nPY  - ${year(number)}\nAB  - ${abstract(number)}\nDO  - 10.1000/${number}\nER  - `;

const csv = (number: number) =>
  `"${title(number)}","${people(number)
    .map(({ given, family }) => `${given} ${family}`)
    .join('; ')}",${year(number)},10.1000/${number},"${abstract(number)}"`;

const lines = { head: '', between: '\n', end: '\n' };
const array = { head: '[\n', between: ',\n', end: '\n]\n' };

export const generated: Readonly<Record<string, Library>> = {
  bibtex: {
    head: `@string{journal = "Journal of Looms"}\n`,
    record: bibtex,
    between: '\n\n',
    end: `\n${Array.from({ length: 100 }, (_, at) => `@proceedings{volume${at}, title = {Volume ${at}}, year = 1999}\n`).join('')}`,
  },
  ris: { ...lines, record: ris },
  csv: { head: 'Title,Authors,Year,DOI,Abstract\n', record: csv, between: '\n', end: '\n' },
  'csl-json array': { ...array, record: csl },
  'openalex lines': { ...lines, record: openAlex },
  'openalex list': { head: '{"meta":{},"results":[', record: openAlex, between: ',', end: ']}' },
  'crossref list': { head: '{"message":{"items":[', record: crossref, between: ',', end: ']}}' },
  'semantic-scholar': { head: '{"data":[', record: semanticScholar, between: ',', end: ']}' },
  dblp: {
    head: '<?xml version="1.0"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n',
    record: dblp,
    between: '\n',
    end: '\n</dblp>\n',
  },
  'dblp packed': {
    ...{ head: '<?xml version="1.0"?>\n<dblp>\n', record: dblp, between: '\n', end: '\n</dblp>\n' },
    isPacked: true,
  },
  'acl-anthology': {
    head: '<?xml version="1.0"?>\n<collection id="2020.looms">\n<volume id="main">\n<meta><booktitle>Looms</booktitle><year>2020</year></meta>\n',
    record: anthologyPaper,
    between: '\n',
    end: '\n</volume>\n</collection>\n',
  },
};

/** A file of this format and about this size before packing. */
export function writeLibrary(file: string, format: string, size: number): void {
  const { head, record, between, end, isPacked } = generated[format]!;
  const to = openSync(file, 'w');
  // Members in a row are one archive.
  const write = (text: string) => void writeSync(to, isPacked ? gzipSync(text) : Buffer.from(text));
  let written = 0;
  let piece = head;
  for (let number = 0; written < size; number += 1) {
    piece += (number === 0 ? '' : between) + record(number);
    if (piece.length < 4 * 1024 * 1024) continue;
    write(piece);
    written += piece.length;
    piece = '';
  }
  write(piece + end);
  closeSync(to);
}
