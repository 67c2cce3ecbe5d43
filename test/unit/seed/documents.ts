import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed } from '../../../src/ingest/seed/read.js';
import type { Quote, SeedFile } from '../../../src/ingest/seed/format.js';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, '..', 'shared', 'documents');

export const seedFiles: SeedFile[] = await readSeed(join(root, 'seed'));

/** False where only the repository was cloned: the documents themselves are no part of it. */
export const documentsArePresent = existsSync(folder);
export const documentNames = documentsArePresent
  ? readdirSync(folder).filter((name) => name.endsWith('.txt'))
  : [];

/** Line 1 of the document is at index 0. */
export function linesOf(seed: SeedFile): string[] {
  const { file } = seed.document;
  if (file === undefined) throw new Error(`${seed.document.id} names no file`);
  return readFileSync(join(folder, file), 'utf8').split('\n');
}

/** As quotations are compared: composed characters, white space and mark-up collapsed. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[*_[\]()]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

export interface PlacedQuote extends Quote {
  /** Where in the seed file, e.g. "papers[3].quotes[0]". */
  readonly place: string;
}

/** Every quotation of a file, also those inside links, topics, awards and notes about marks. */
export function quotesOf(seed: SeedFile): PlacedQuote[] {
  return walk(
    seed,
    '',
    (value, key) => (key === 'quotes' || key === 'equalNote') && Array.isArray(value),
  ).flatMap(({ place, value }) =>
    (value as Quote[]).map((quote, index) => ({ ...quote, place: `${place}[${index}]` })),
  );
}

/** Author lists, with the lines that print them. */
export function authorListsOf(seed: SeedFile): { place: string; words: string; lines: number[] }[] {
  return seed.papers.flatMap(({ key, authors, authorLine, quotes }) =>
    authors === undefined
      ? []
      : [{ place: `papers ${key}`, words: authors, lines: [authorLine ?? quotes[0]?.line ?? 1].flat() }],
  );
}

/** Texts that must be kept as the document prints them. */
export function printedTextsOf(seed: SeedFile): { place: string; words: string }[] {
  const fields = [
    'title',
    'details',
    'description',
    'text',
    'thesisTitle',
    'thesisTopic',
    'courseName',
    'items',
  ];
  return walk(seed, '', (_value, key) => fields.includes(key)).flatMap(({ place, value }) =>
    [value].flat().map((words) => ({ place, words: String(words) })),
  );
}

export function silentLinesOf(seed: SeedFile): number[] {
  return seed.silent.flatMap(({ lines }) => {
    const [first = 0, last = first] = lines.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function walk(
  node: unknown,
  place: string,
  isWanted: (value: unknown, key: string) => boolean,
): { place: string; value: unknown }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = Array.isArray(node) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`;
    return isWanted(value, key) ? [{ place: here, value }] : walk(value, here, isWanted);
  });
}
