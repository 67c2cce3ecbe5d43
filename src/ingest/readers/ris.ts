import type { Identifier } from '../identifier.js';
import { monthOf, partialDate } from './dates.js';
import type { Input } from './input.js';
import { Keys, madeKey } from './keys.js';
import { linesOf } from './lines.js';
import { limits, type Reader, type ReadItem } from './reader.js';
import { gap, itemsOfPaper, type GivenAuthor, type GivenPaper, type PaperType } from './record.js';

/** RIS, as reference managers and publishers export it. */
export const ris: Reader = {
  format: 'ris',
  provider: null,
  tellsPeople: false,
  recognises: (head) => /^\s{0,4}(?:TY {1,2}|ty {2})- ?/mu.test(head.slice(0, 4096)),
  read,
};

/** One record: the values of each tag in the order of the file. */
interface Tagged {
  readonly line: number;
  readonly values: Map<string, string[]>;
  size: number;
  /** One blank stands before the dash, not two. */
  readonly isNarrow: boolean;
}

const lists: ReadonlySet<string> = new Set(['KW', 'SN', 'UR', 'AD']);

/** The field that begins on a line; no tag where none does. Tags in small letters and longer ones ("DOI  -") need the two blanks of
 *  the format, and in a record that has two "UK - based" is no field. */
function fieldIn(
  text: string,
  isNarrowRecord: boolean | null,
): { readonly tag?: string; readonly value: string; readonly isNarrow: boolean } {
  const [, tag, blanks, value = ''] =
    /^\s{0,4}([A-Za-z][A-Za-z0-9]{1,4})( {1,2})-(?: (.*)|\s*)$/su.exec(text) ?? [];
  const isNarrow = blanks?.length === 1;
  if (tag === undefined || (isNarrow && !/^[A-Z][A-Z0-9]$/u.test(tag))) return { value, isNarrow };
  const name = tag.toUpperCase();
  if (isNarrow && isNarrowRecord === false && !['TY', 'ER'].includes(name)) return { value, isNarrow };
  return { tag: longTags[name] ?? name, value, isNarrow };
}

const longTags: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  DOI: 'DO',
});

async function* read(input: Input): AsyncIterable<ReadItem> {
  const keys = new Keys();
  let open: Tagged | null = null;
  let last: string | null = null;
  for await (const batch of linesOf(input)) {
    for (const { text, number, isTooLong } of batch) {
      const { tag, value, isNarrow } = fieldIn(text, open?.isNarrow ?? null);
      if (tag === 'TY') {
        if (open) yield* unended(open, keys);
        open = { line: number, values: new Map([['TY', [value.trim()]]]), size: 0, isNarrow };
        last = tag;
        continue;
      }
      if (!open) {
        if (tag !== undefined && tag !== 'ER') yield* stray(number, tag, last);
        last = tag ?? last;
        continue;
      }
      open.size += isTooLong ? limits.record + 1 : text.length;
      if (tag === 'ER') {
        yield* itemsOf(open, keys);
        open = null;
        last = null;
      } else if (open.size > limits.record) {
        open.values.clear();
      } else if (tag !== undefined) {
        const values = open.values.get(tag) ?? [];
        if (value.trim()) values.push(value.trim());
        open.values.set(tag, values);
        last = tag;
      } else if (text.trim() !== '' && last !== null && last !== 'TY') {
        // A value that goes on in the next line; of a list EndNote puts each on a line of its own.
        const values = open.values.get(last) ?? [];
        const isNext = lists.has(last) && !/^\s/u.test(text);
        if (values.length > 0) values.push(isNext ? text.trim() : `${values.pop()} ${text.trim()}`);
      }
    }
  }
  if (open) yield* unended(open, keys);
}

/** A record without ER is taken for what it holds where the next begins; at the end of the file it may be torn. */
function* unended(record: Tagged, keys: Keys): Iterable<ReadItem> {
  yield {
    ...{ kind: 'warning', line: record.line, key: null, code: 'FIELD_UNREADABLE' },
    reason: 'The record does not end in "ER  -"; what it holds is taken.',
  };
  yield* itemsOf(record, keys);
}

/** Fields before any TY: one reject for the run of them. */
function* stray(line: number, tag: string, last: string | null): Iterable<ReadItem> {
  if (last !== null) return;
  yield {
    ...{ kind: 'reject', line, key: null, code: 'MALFORMED_RECORD' },
    reason: `The field ${tag} stands outside a record: no "TY  -" comes before it.`,
    hint: 'Begin each record with TY and end it with ER.',
  };
}

function* itemsOf({ line, values, size }: Tagged, keys: Keys): Iterable<ReadItem> {
  if (size > limits.record) {
    yield {
      ...{ kind: 'reject', line, key: null, code: 'RECORD_TOO_LARGE' },
      reason: 'The record is larger than 10 MB.',
      hint: 'Is an "ER  -" missing?',
    };
    return;
  }
  const paper = paperOf(values);
  const doi = paper.identifiers?.find(
    ({ scheme, value }) => scheme === 'DOI' && /10\.\d/u.test(value),
  )?.value;
  const [author] = paper.authors ?? [];
  const own =
    values.get('ID')?.[0] ??
    doi?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, '').toLowerCase() ??
    madeKey({
      name: author && author !== gap ? (author.family ?? author.name) : null,
      year: Number(/\d{4}/u.exec(String(paper.year ?? ''))?.[0]) || null,
      title: paper.title,
    });
  const { key, isTwice } = keys.unique(own);
  yield* itemsOfPaper({
    ...paper,
    ...{ key, line },
    warnings: isTwice
      ? [{ code: 'KEY_TWICE', reason: `The key "${own}" is used twice; this is "${key}" now.` }]
      : [],
  });
}

const types: Readonly<Record<string, PaperType>> = {
  JOUR: 'JOURNAL',
  JFULL: 'JOURNAL',
  MGZN: 'JOURNAL',
  EJOUR: 'JOURNAL',
  INPR: 'JOURNAL',
  CONF: 'CONFERENCE',
  CPAPER: 'CONFERENCE',
  CHAP: 'CHAPTER',
  ECHAP: 'CHAPTER',
  BOOK: 'BOOK',
  EBOOK: 'BOOK',
  EDBOOK: 'BOOK',
  RPRT: 'REPORT',
  GOVDOC: 'REPORT',
  STAND: 'REPORT',
  THES: 'THESIS',
  PRE: 'PREPRINT',
};

function paperOf(values: ReadonlyMap<string, string[]>): Omit<GivenPaper, 'key' | 'line'> {
  const all = (...tags: string[]): string[] => tags.flatMap((tag) => values.get(tag) ?? []);
  const one = (...tags: string[]): string | undefined => all(...tags)[0];
  const type = types[one('TY')?.toUpperCase() ?? ''] ?? 'OTHER';
  const [from, to] = [one('SP'), one('EP')];
  const date = dateOf(one('DA'), one('PY'), one('Y1'));
  return {
    title: one('TI', 'T1', 'CT', ...(type === 'BOOK' ? ['BT'] : [])),
    type,
    year: one('PY', 'Y1', 'DA')?.replace(/^(\d{4})(?:\/.*|\s+\p{L}{3,9}\.?(?:\s+\d{1,2})?)$/u, '$1'),
    published: date,
    venue: type === 'BOOK' || type === 'THESIS' ? null : one('T2', 'JF', 'JO', 'BT', 'C3', 'JA', 'J2', 'T3'),
    venueIds: type === 'BOOK' ? [] : serialsOf(all('SN')),
    authors: withAddress(all('AU', 'A1').flatMap(authorsOf), all('AD')),
    unplaced: { affiliations: all('AU', 'A1').length === 1 ? [] : all('AD'), editors: all('A2', 'ED') },
    identifiers: identifiersOf(all('DO'), all('UR', 'L3'), type === 'BOOK' ? all('SN') : []),
    abstract: one('AB', 'N2'),
    keywords: all('KW').flatMap((words) => words.split(';')),
    urls: all('UR'),
    volume: one('VL', 'VO'),
    issue: one('IS', 'CP'),
    pages: pagesOf(from, to),
    language: one('LA'),
  };
}

/** Addresses stand beside the list, not in step with it: whose they are is plain only where it has one name. */
function withAddress(
  authors: readonly (GivenAuthor | typeof gap)[],
  addresses: readonly string[],
): readonly (GivenAuthor | typeof gap)[] {
  const [only] = authors;
  if (authors.length !== 1 || only === undefined || only === gap || addresses.length === 0) return authors;
  return [{ ...only, affiliations: addresses }];
}

/** Mostly one a field; some programs put a whole list into one. */
const authorsOf = (words: string): (GivenAuthor | typeof gap)[] =>
  words.split(/\s*;\s*/u).flatMap((name) => (name === '' ? [] : [authorOf(name)]));

/** "Kalbe, Gerhard, Jr.", as IEEE prints it "G. Kalbe", as Embase does "Kalbe G."; a comma at the end marks a group, but
 *  behind initials it is one too many. */
function authorOf(words: string): GivenAuthor | typeof gap {
  if (/^(?:and others|others|et al\.?|\.{3}|…)$/iu.test(words)) return gap;
  const parts = words.split(/\s*,\s*/u).filter(Boolean);
  const isOneTooMany = parts.length === 2 && /^(?:\p{Lu}\.[\s-]?)+$/u.test(parts[1]!);
  if (words.endsWith(',') && !isOneTooMany) return { name: words.slice(0, -1).trim(), isGroup: true };
  const behind = /^(.+?)\s+((?:\p{Lu}\p{Ll}?\.[\s-]?)+)$/u.exec(words);
  if (parts.length === 1 && behind) return { family: behind[1], given: behind[2], words };
  if (parts.length < 2 || /\b(?:collaboration|consortium|group|team)\b/iu.test(words)) return { name: words };
  const [family, given, ...more] = parts;
  return { family, given, suffix: more.find((part) => /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part)), words };
}

function pagesOf(from: string | undefined, to: string | undefined): string | undefined {
  const ranges = [from, to].filter((page) => page?.includes('-'));
  return ranges[0] ?? (from === undefined || to === undefined || from === to ? from : `${from}-${to}`);
}

function identifiersOf(dois: string[], urls: string[], isbns: string[]): Identifier[] {
  const link = urls.find((url) => /^https?:\/\/(?:dx\.)?doi\.org\/10\./iu.test(url));
  const printed = dois.length === 0 && link ? [link] : dois;
  return [
    ...printed.map((value) => ({ scheme: 'DOI' as const, value })),
    ...urls
      .filter((url) => /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\//iu.test(url))
      .map((value) => ({ scheme: 'ARXIV' as const, value })),
    ...urls
      .filter((url) => /^https?:\/\/(?:www\.)?aclanthology\.org\/[\w.-]+\/?$/iu.test(url))
      .map((value) => ({ scheme: 'ACL' as const, value })),
    ...isbns
      .flatMap((list) => list.split(/[;,]|\s+(?=97[89])/u))
      .map((value) => value.replace(/\([^)]*\)|ISBN:?/giu, '').trim())
      .filter((value) => /^(?:97[89][\d -]{10,14}|[\d -]{9,12}[\dXx])$/u.test(value))
      .map((value) => ({ scheme: 'ISBN' as const, value })),
  ];
}

const serialsOf = (numbers: string[]): Identifier[] =>
  numbers.flatMap((list) =>
    [...list.matchAll(/(?<![\d-])\d{4}-?\d{3}[\dXx](?![\d-])/gu)].map(([value]) => ({
      scheme: 'ISSN',
      value,
    })),
  );

/** "2019/05/01", "2019-05-01", "1 May 2019", "May 2019"; a range of days or months says the year alone. */
function dateOf(...printed: (string | undefined)[]): string | null {
  const dates = printed.flatMap((text) => {
    if (text === undefined) return [];
    const parts = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/u.exec(text);
    if (parts && !/^\d{4}\s+\p{L}/u.test(text)) return partialDate(parts[1], parts[2], parts[3]) ?? [];
    const yearFirst = /^(\d{4})\s+(\p{L}{3,9})\.?(?:\s+(\d{1,2}))?$/u.exec(text.trim());
    const words = /^(?:(\d{1,2})\s+)?([\p{L}]{3,9})\.?\s+(\d{4})$/u.exec(text.trim());
    if (yearFirst) return partialDate(yearFirst[1], monthOf(yearFirst[2]), yearFirst[3]) ?? [];
    return words ? (partialDate(words[3], monthOf(words[2]), words[1]) ?? []) : [];
  });
  return dates.sort((one, other) => other.length - one.length)[0] ?? null;
}
