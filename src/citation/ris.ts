import { addressOf } from '../node/identifiers.js';
import type { About, Format } from './format.js';
import type { ReferenceName } from './name.js';
import { gap, type Kind, type Reference } from './reference.js';

/* RIS: a line for each value. https://en.wikipedia.org/wiki/RIS_(file_format) */

export const ris: Format = {
  ending: 'ris',
  mediaType: 'application/x-research-info-systems',
  // Nothing may stand outside of records: each says itself where it comes from.
  head: () => '',
  entry: (reference, about) => linesOf(reference, about).join(''),
  between: '\r\n',
  foot: '',
};

const types: Readonly<Record<Kind, string>> = {
  CONFERENCE: 'CONF',
  WORKSHOP: 'CONF',
  JOURNAL: 'JOUR',
  CHAPTER: 'CHAP',
  BOOK: 'BOOK',
  REPORT: 'RPRT',
  THESIS: 'THES',
  PREPRINT: 'GEN',
  OTHER: 'GEN',
  UNPUBLISHED: 'UNPB',
};

function linesOf(reference: Reference, about: About | null): string[] {
  const { kind, container } = reference;
  const isThesis = kind === 'THESIS';
  const [from, to] = spanOf(reference.pages);
  const values: readonly (readonly [tag: string, value: string | number | null])[] = [
    ['TY', types[kind]],
    ['ID', reference.key],
    ...reference.authors.map((author) => ['AU', author === gap ? 'others' : authorOf(author)] as const),
    ['TI', reference.title],
    [isThesis ? 'PB' : 'T2', container],
    // RIS knows no year before Christ.
    ['PY', reference.year !== null && reference.year > 0 ? reference.year : null],
    ['DA', dateOf(reference)],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', from],
    ['EP', to],
    ['DO', reference.doi],
    ...[...reference.isbns, ...reference.issns].map((number) => ['SN', number] as const),
    ['LA', reference.language],
    ['N1', reference.remark],
    ['UR', reference.url],
    ['UR', reference.arxiv && addressOf({ scheme: 'ARXIV', value: reference.arxiv }, false)],
    ['UR', reference.acl && addressOf({ scheme: 'ACL', value: reference.acl }, false)],
    ['DP', about?.dataset ?? null],
    ['Y2', about?.date?.slice(0, 10).replaceAll('-', '/') ?? null],
    ['ER', ''],
  ];
  return values.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${String(value).replace(/\s+/gu, ' ')}\r\n`],
  );
}

/** "1-12" has a first and a last page; anything else is told whole. */
function spanOf(pages: string | null): readonly [string | null, string | null] {
  const [, from, to] = /^([^\s,-]+)-([^\s,-]+)$/u.exec(pages ?? '') ?? [];
  return from && to ? [from, to] : [pages, null];
}

function dateOf({ year, month, day }: Reference): string | null {
  if (year === null || month === null) return null;
  const parts = [
    String(year),
    String(month).padStart(2, '0'),
    ...(day ? [String(day).padStart(2, '0')] : []),
  ];
  return parts.join('/');
}

/** The comma behind a group's name keeps readers from looking for a given name in it. */
function authorOf({ given, family, suffix, isGroup }: ReferenceName): string {
  if (isGroup) return `${family},`;
  return [family, given, suffix].filter((part) => part !== null).join(', ');
}
