import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '../../../src/citation/reference.js';
import type { CitationFormat } from '../../../src/generated/graphql.js';
import { readerOf } from '../../../src/ingest/readers/table.js';
import { parseSeed } from '../../../src/ingest/seed/read.js';
import { documentOf } from '../../../src/ingest/seed/records.js';
import type { Publication } from '../../../src/ingest/records.js';
import { checkout } from '../../support/program.js';
import { describeSamples, reading, sample } from '../../support/readers.js';
import { bibliographyOf, readable, reference, referenceOfRecord } from '../../support/references.js';

/* What is written is read again: by our own readers, and by Citation.js, which knows nothing of us. */

/** What every format carries of a paper. Identifiers: of those, the ones that the format has a place for. */
interface Carried {
  readonly title: string | null;
  readonly year: number | null;
  readonly authors: readonly string[];
  readonly isOpen: boolean;
  readonly identifiers: readonly string[];
}

/** A format has one place for each scheme but ISBN, and RIS none for years before Christ. */
const places: Readonly<Record<string, readonly string[]>> = {
  BIBTEX: ['DOI', 'ARXIV', 'ACL', 'DBLP', 'ISBN'],
  RIS: ['DOI', 'ARXIV', 'ACL', 'ISBN'],
  CSL_JSON: ['DOI', 'ARXIV', 'ACL', 'ISBN'],
};

function carriedOf(record: Publication, format: CitationFormat): Carried {
  const { title, year, authors, authorsComplete, identifiers } = record;
  const kept = identifiers.filter(
    ({ scheme }, at) =>
      places[format]?.includes(scheme) &&
      (scheme === 'ISBN' || identifiers.findIndex((other) => other.scheme === scheme) === at),
  );
  return {
    title,
    year: format === 'RIS' && year !== null && year < 0 ? null : year,
    authors: authors.map(
      ({ name, isGroup, position }) => `${position ?? '?'} ${isGroup ? `{${name}}` : name}`,
    ),
    isOpen: authors.length > 0 && !authorsComplete,
    identifiers: kept.map(({ scheme, value }) => `${scheme}:${value}`).sort(),
  };
}

/** As Citation.js has it, in our words; a mark-up of its own for capitals taken off. */
interface CslItem {
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { 'date-parts': number[][] };
  readonly DOI?: string;
}
interface CslName {
  readonly given?: string;
  readonly family?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

function byOthers(text: string): CslItem[] {
  return (new Cite(text, { generateGraph: false }).data as CslItem[]).map((item) => ({
    ...item,
    ...(item.title !== undefined && { title: item.title.replace(/<\/?span[^>]*>/g, '') }),
  }));
}

/** Citation.js takes a hyphen behind a small letter of a BibTeX name for a blank, and keeps the comma that marks a group in RIS. */
const fullName = (name: CslName): string =>
  loosely(
    [
      ...[name.given, name['dropping-particle'], name['non-dropping-particle']],
      ...[name.family, name.suffix, name.literal],
    ]
      .filter(Boolean)
      .join(' '),
  );

const loosely = (name: string): string => name.replace(/[-\s]+/g, ' ').replace(/,$/, '');

const written = ({ authors }: Reference): string[] =>
  authors.map((author) => (author === 'gap' ? 'others' : loosely(author.full)));

/** Names with a comma inside, which are mishaps of their sources, are left to our own readers. */
const comparable = (names: readonly string[][], like: readonly string[][]): string[][] =>
  names.map((list, at) => list.map((name, place) => (like[at]?.[place]?.includes(',') ? '' : name)));

/** From every format, by our readers and by others. */
async function comesBack(papers: readonly Publication[]): Promise<void> {
  const references = papers.map(referenceOfRecord);
  for (const [format, reader] of readable) {
    const text = bibliographyOf(format, references);
    const back = await reading(reader, text);
    expect({ format, rejects: back.rejects }).toEqual({ format, rejects: [] });
    expect(back.papers.map((record) => carriedOf(record, format))).toEqual(
      papers.map((record) => carriedOf(record, format)),
    );
    expect(new Set(back.papers.map(({ key }) => key)).size).toBe(papers.length);
    const others = byOthers(text);
    expect(others.map(({ title }) => title ?? null)).toEqual(references.map(({ title }) => title));
    const names = references.map(written);
    const theirs = others.map(({ author = [] }) => author.map(fullName));
    expect(comparable(theirs, names)).toEqual(comparable(names, names));
    expect(others.map(({ DOI }) => DOI ?? null)).toEqual(references.map(({ doi }) => doi));
  }
}

it('the seed comes back from every format as it was, and others read the same', async () => {
  const folder = join(checkout, 'seed');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const seed = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const papers = parseSeed(seed).flatMap((file) => documentOf(file).publications);
  expect(papers.length).toBeGreaterThan(20);
  await comesBack(papers);
}, 60_000);

const samples = [
  ...['bibtex-lsst-refs.bib', 'bibtex-xampl.bib', 'crossref-journal-articles.json', 'csl-apa-manual.json'],
  ...['csv-ieee-xplore.csv', 'dblp-acta-informatica.xml', 'openalex-list.json', 'openalex-works.jsonl'],
  ...['orcid-record.json', 'ris-ieee.ris', 'semantic-scholar-search.json'],
];

describeSamples('the sample', () => {
  it.each(samples)(
    '%s comes back from every format as it was, and others read the same',
    async (name) => {
      await comesBack((await reading(readerOf(await sample(name)), sample(name))).papers);
    },
    60_000,
  );
});

/** Words of any script and of every sign that a format might take for its own. */
const signs = [
  ...'{}\\%&#$~^_"\'`-,;:@=<>|()[]?!+*/.',
  '--',
  "''",
  '``',
  '---',
  '\\textbf',
  '\\&',
  'and',
  '$x$',
];
const letters = [...'aZéßøŁ夏鶴αЖ한עم𝔸ñ', 'BERT', 'iPhone', 'e\u0301'.normalize('NFC')];
const word = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom(...signs)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

/** Names have no tilde (a tie to BibTeX), no mark-up and no mark at their ends. */
const nameSigns = [...'{}\\%&#$_"\'`-.', 'and', 'others', ','];
const nameWord = fc
  .tuple(
    fc.constantFrom('Aé', 'Łu', 'Zoë', '夏', 'Жан', 'O'),
    fc.array(fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...nameSigns)), { maxLength: 3 }),
    fc.constantFrom('a', 'ñ', '明', 'B'),
  )
  .map(([first, middle, last]) => `${first}${middle.join('')}${last}`);
const name = fc
  .tuple(
    fc.array(fc.oneof(nameWord, fc.constantFrom('and', 'van', 'de')), { maxLength: 3 }),
    nameWord,
    nameWord,
  )
  .map(([middle, first, last]) => [first, ...middle, last].join(' '));

describe('any title and any name', () => {
  /** Without what the readers of all formats take for mark-up or an address. */
  const isPlain = (text: string) => !/<\/?[a-z]|&[a-z#]\w*;|@|\\[_*]/i.test(text);

  it('come back from every format', async () => {
    await fc.assert(
      fc.asyncProperty(
        title.filter(isPlain),
        fc.array(fc.tuple(name.filter(isPlain), fc.boolean()), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (given, names, isOpen) => {
          const authors = names.map(([creditedName, isGroup]) => ({ creditedName, isGroup }));
          const one = reference({ title: given, authorsComplete: !isOpen, year: 2024 }, authors);
          for (const [format, reader] of readable) {
            // RIS has no way to say that a comma belongs to a person's name.
            if (format === 'RIS' && names.some(([who, isGroup]) => !isGroup && who.includes(','))) continue;
            const back = await reading(reader, bibliographyOf(format, [one]));
            expect({ format, titles: back.papers.map((paper) => paper.title) }).toEqual({
              format,
              titles: [given],
            });
            expect({ format, names: back.papers[0]?.authors.map(({ name }) => name) }).toEqual({
              format,
              names: names.map(([who]) => who),
            });
            expect(back.papers[0]?.authors.map(({ isGroup }) => isGroup)).toEqual(
              names.map(([, isGroup]) => isGroup),
            );
            expect(back.papers[0]?.authorsComplete).toBe(!isOpen);
          }
        },
      ),
      // A group whose name looks like a list of two people.
      { numRuns: 200, examples: [['A title', [['Roe, Ann and Doe, Jo', true]], false]] },
    );
  }, 60_000);

  const independent: readonly CitationFormat[] = ['BIBTEX', 'RIS', 'CSL_JSON'];
  it('are read the same by others', () => {
    fc.assert(
      fc.property(title.filter(isPlain), fc.array(name, { minLength: 1, maxLength: 3 }), (given, names) => {
        const one = reference({ title: given, year: 2024 }, names);
        for (const format of independent) {
          const [item] = byOthers(bibliographyOf(format, [one]));
          expect({ format, title: item?.title }).toEqual({ format, title: given });
          if (format === 'RIS' && names.some((who) => who.includes(','))) continue;
          expect({ format, names: item?.author?.map(fullName) }).toEqual({
            format,
            names: names.map(loosely),
          });
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
