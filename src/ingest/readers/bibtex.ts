import type { Identifier } from '../identifier.js';
import { entriesOf, type EntryText } from './bibtexEntries.js';
import { fieldsOf, macrosOf, type Fields } from './bibtexFields.js';
import { splitAuthors } from './bibtexNames.js';
import { decodeTeX, depthOf } from './tex.js';
import { partialDate, monthOf } from './dates.js';
import type { Input } from './input.js';
import { Keys, madeKey } from './keys.js';
import { limits, Unreadable, type Reader, type ReadItem } from './reader.js';
import { itemsOfPaper, type GivenPaper, type PaperType } from './record.js';

/** BibTeX and BibLaTeX, entry by entry, so that a broken one spoils no other. */
export const bibtex: Reader = {
  format: 'bibtex',
  provider: null,
  tellsPeople: false,
  recognises: (head) => /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/imu.test(head) && !/^\s*[[{<]/u.test(head),
  read,
};

async function* read(input: Input): AsyncIterable<ReadItem> {
  const shared = await readShared(input);
  for (const warning of shared.warnings) yield warning;
  const keys = new Keys();
  for await (const entry of entriesOf(input)) {
    if (!skipped.has(entry.type)) yield* itemsOf(entry, shared, keys);
  }
}

/** What is no record: definitions, remarks, and settings of styles (IEEEtran, REVTeX, achemso). */
const skipped: ReadonlySet<string> = new Set([
  ...['string', 'comment', 'preamble'],
  ...['ieeetranbstctl', 'bstcontrol', 'control'],
]);

/** What entries take from others of their file. Grows with the macros and the parents, not with the file. */
interface Shared {
  readonly macros: ReadonlyMap<string, string>;
  /** By lower-case key: what a parent hands down. */
  readonly parents: ReadonlyMap<string, { readonly venue: string | null; readonly year: string | null }>;
  /** The fields of each @xdata of BibLaTeX, by lower-case key. */
  readonly xdata: ReadonlyMap<string, Fields>;
  readonly warnings: readonly ReadItem[];
}

async function readShared(input: Input): Promise<Shared> {
  const macros = new Map<string, string>();
  const wanted = new Set<string>();
  const xdata = new Map<string, Fields>();
  const warnings: ReadItem[] = [];
  for await (const entry of upToFault(entriesOf(input))) {
    const { type, key, text, line } = entry;
    if (type === 'string') {
      const { strings, error } = macrosOf(text, macros);
      for (const [name, value] of Object.entries(strings)) macros.set(name.toLowerCase(), value);
      if (error !== null) {
        warnings.push({
          ...{ kind: 'warning', line, key: key || null, code: 'FIELD_UNREADABLE' },
          reason: `@string cannot be read: ${error.slice(0, 200)}`,
        });
      }
    } else if (type === 'xdata') {
      if (isReadable(entry)) xdata.set(detached(key.toLowerCase()), fieldsOf(entry, macros).fields);
    } else if (!skipped.has(type)) {
      const parent = crossref.exec(text)?.[1];
      if (parent !== undefined) wanted.add(detached(parent.toLowerCase()));
    }
  }
  const parents = new Map<string, { venue: string | null; year: string | null }>();
  if (wanted.size === 0) return { macros, parents, xdata, warnings };
  for await (const entry of upToFault(entriesOf(input))) {
    const key = detached(entry.key.toLowerCase());
    if (skipped.has(entry.type) || !wanted.has(key) || parents.has(key) || !isReadable(entry)) continue;
    const { fields } = fieldsOf(entry, macros);
    const venue = fields.booktitle ?? fields.title ?? fields.journal ?? null;
    const year = fields.year ?? fields.date?.slice(0, 4) ?? null;
    parents.set(key, { venue: venue && detached(venue), year: year && detached(year) });
  }
  return { macros, parents, xdata, warnings };
}

const isReadable = (entry: EntryText): boolean => !entry.isTooLarge && depthOf(entry.text) <= limits.nesting;

/** An entry with what its @xdata hand down, and what theirs hand down to them; its own fields come first. */
function withInherited(fields: Fields, xdata: Shared['xdata']): Fields {
  const inherited: Record<string, string | undefined> = {};
  const seen = new Set<string>();
  const queue = listOf(fields.xdata, /,/u);
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const found = xdata.get(key.toLowerCase());
    if (found === undefined || seen.has(key.toLowerCase())) continue;
    seen.add(key.toLowerCase());
    for (const [name, value] of Object.entries(found)) inherited[name] ??= value;
    queue.push(...listOf(found.xdata, /,/u));
  }
  return seen.size === 0 ? fields : { ...inherited, ...fields };
}

/** Entries that are there for others: fields to be inherited, a set of other entries. */
const forOthers: ReadonlySet<string> = new Set(['xdata', 'set']);

/** Where the file cannot be read on, that is told when its records have been read. */
async function* upToFault(entries: AsyncIterable<EntryText>): AsyncIterable<EntryText> {
  try {
    yield* entries;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

const crossref = /[\s,]crossref\s*=\s*["{]?\s*([^"},\s]+)/iu;

/** A copy that does not keep the piece of the file alive that it was cut from. */
const detached = (text: string): string => Buffer.from(text).toString();

function* itemsOf(entry: EntryText, { macros, parents, xdata }: Shared, keys: Keys): Iterable<ReadItem> {
  const { type, line } = entry;
  const spot = { line, key: entry.key || null };
  if (entry.isTooLarge) {
    yield {
      ...{ kind: 'reject', ...spot, code: 'RECORD_TOO_LARGE' },
      reason: 'The entry is larger than 10 MB.',
      hint: 'Is a closing brace missing, or a file pasted into a field?',
    };
    return;
  }
  if (depthOf(entry.text) > limits.nesting) {
    yield {
      ...{ kind: 'reject', ...spot, code: 'NESTED_TOO_DEEP' },
      reason: `The braces of the entry are nested deeper than ${limits.nesting} levels.`,
      hint: 'Are closing braces missing?',
    };
    return;
  }
  const { fields: own, error, undefinedMacros } = fieldsOf(entry, macros);
  if (error !== null) {
    yield {
      ...{ kind: 'reject', ...spot, code: 'MALFORMED_RECORD' },
      reason: `The entry cannot be read: ${error.replace(/\s+/gu, ' ').slice(0, 200)}`,
      hint: 'Check braces, quotation marks and the commas between its fields.',
    };
    return;
  }
  const fields = withInherited(own, xdata);
  const parent =
    fields.crossref === undefined ? undefined : parents.get(fields.crossref.trim().toLowerCase());
  const given = paperOf(type, fields, parent);
  const { authors = [] } = given;
  const [first] = authors;
  const ownKey =
    entry.key ||
    madeKey({
      name: first && first !== 'gap' ? (first.family ?? first.name) : null,
      year: Number(/\d{4}/u.exec(String(given.year ?? ''))?.[0]) || null,
      title: given.title,
    });
  const { key, isTwice } = keys.unique(ownKey);
  if (forOthers.has(type) || (type === 'proceedings' && parents.has(entry.key.toLowerCase()))) {
    yield { kind: 'read', line, key };
    return;
  }
  yield* itemsOfPaper({
    ...given,
    ...{ key, line },
    warnings: [
      ...(given.warnings ?? []),
      ...(entry.key === ''
        ? [{ code: 'KEY_MADE' as const, reason: `The entry has no key; "${key}" was made.` }]
        : []),
      ...(isTwice
        ? [{ code: 'KEY_TWICE' as const, reason: `The key "${ownKey}" is used twice; this is "${key}" now.` }]
        : []),
      ...undefinedMacros.map(({ field, macro }) => ({
        code: 'FIELD_UNREADABLE' as const,
        reason: `"${macro}" in ${field} is a macro that no @string of the file defines: it is left out.`,
      })),
      ...(fields.crossref !== undefined && !parent
        ? [{ code: 'PARENT_MISSING' as const, reason: `The file has no entry "${fields.crossref.trim()}".` }]
        : []),
    ],
  });
}

function paperOf(
  type: string,
  fields: Fields,
  parent: { readonly venue: string | null; readonly year: string | null } | undefined,
): Omit<GivenPaper, 'key' | 'line'> {
  const tex = (name: string): string | null => decodeTeX(fields[name]);
  const venue = fields.journal ?? fields.journaltitle ?? fields.booktitle ?? parent?.venue;
  const { authors, isUnclear } = splitAuthors(fields.author);
  const arxiv = arxivOf(fields);
  const kind = typeOf(type, fields, arxiv !== null);
  const date = /^\s*(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(fields.date ?? isoDateIn(fields.year) ?? '');
  const year =
    (isoDateIn(fields.year) === null ? tex('year') : null) ??
    (date?.[1]?.startsWith('-') ? Number(date[1]) : date?.[1]) ??
    tex('date') ??
    decodeTeX(parent?.year);
  return {
    title: tex('title') && [tex('title'), tex('subtitle')].filter(Boolean).join(': '),
    titleAsPrinted: fields.title,
    ...{ type: kind, authors, year },
    venue: decodeTeX(venue),
    authorsComplete: !isUnclear,
    published: date
      ? partialDate(date[1], date[2], date[3])
      : partialDate(year, ...monthAndDay(tex('month'), plainDay(fields.day))),
    status: kind === 'PREPRINT' ? 'PREPRINT' : null,
    identifiers: [...identifiersOf(fields, kind), ...(arxiv ?? [])],
    venueIds: numbersOf(fields.issn).map((value) => ({ scheme: 'ISSN', value })),
    urls: [fields.url, fields.adsurl].map((url) => url && bare(url)),
    abstract: tex('abstract'),
    keywords: listOf(tex('keywords'), /[,;]/u),
    // arXiv's own, as in "cs.CL".
    categories: arxiv === null ? [] : listOf(fields.primaryclass ?? fields.eprintclass, /[,;\s]+/u),
    volume: tex('volume'),
    issue: tex('number') ?? tex('issue'),
    pages: tex('pages') ?? tex('eid'),
    language: tex('language') ?? tex('langid'),
    unplaced: { editors: editorsOf(fields.editor) },
    warnings: isUnclear
      ? [
          {
            code: 'AUTHORS_UNCLEAR',
            reason: `"${fields.author?.slice(0, 100)}": commas stand where BibTeX wants "and" between names.`,
          },
        ]
      : [],
  };
}

/** Names where they can be told apart, else the list as it stands. */
function editorsOf(list: string | undefined): (string | null)[] {
  const { authors, isUnclear } = splitAuthors(list);
  if (isUnclear) return [decodeTeX(list)];
  return authors.map((one) => (one === 'gap' ? 'and others' : decodeTeX(one.words ?? one.name)));
}

const types: Readonly<Record<string, PaperType>> = {
  article: 'JOURNAL',
  periodical: 'JOURNAL',
  inproceedings: 'CONFERENCE',
  conference: 'CONFERENCE',
  incollection: 'CHAPTER',
  inbook: 'CHAPTER',
  suppbook: 'CHAPTER',
  inreference: 'CHAPTER',
  book: 'BOOK',
  mvbook: 'BOOK',
  collection: 'BOOK',
  mvcollection: 'BOOK',
  proceedings: 'BOOK',
  mvproceedings: 'BOOK',
  reference: 'BOOK',
  booklet: 'BOOK',
  techreport: 'REPORT',
  report: 'REPORT',
  phdthesis: 'THESIS',
  mastersthesis: 'THESIS',
  thesis: 'THESIS',
};

function typeOf(type: string, fields: Fields, isArxiv: boolean): PaperType {
  const journal = fields.journal ?? fields.journaltitle;
  if (journal === undefined ? isArxiv && !types[type] : /^\W*(arxiv|biorxiv|corr)\b/iu.test(journal)) {
    return 'PREPRINT';
  }
  if (type === 'article' && journal === undefined && isArxiv) return 'PREPRINT';
  return types[type] ?? 'OTHER';
}

const archiveOf = (fields: Fields): string =>
  (fields.archiveprefix ?? fields.eprinttype ?? '').trim().toLowerCase();

const arxivId = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/iu;

function arxivOf(fields: Fields): Identifier[] | null {
  const archive = archiveOf(fields);
  const eprint = bare(fields.eprint ?? '').replace(/^arxiv:/iu, '');
  const isArxiv = archive === 'arxiv' || (archive === '' && arxivId.test(eprint));
  if (eprint !== '' && isArxiv) return [{ scheme: 'ARXIV', value: eprint }];
  const named = /^arxiv(?: preprint)?(?: arxiv)?[:\s]+(\S+?)(?:\s|\[|$)/iu.exec(
    fields.journal ?? fields.journaltitle ?? '',
  );
  return named && arxivId.test(named[1] ?? '') ? [{ scheme: 'ARXIV', value: named[1] ?? '' }] : null;
}

/** An ISBN is a book's own; on a part of it, it would make all its parts one paper. */
function identifiersOf(fields: Fields, kind: PaperType): Identifier[] {
  const url = bare(fields.url ?? '');
  const dblp = /\/rec\/(?:bib\d?\/)?(.+?)(?:\.bib)?$/u.exec(fields.biburl ?? '')?.[1];
  return [
    ...listOf(fields.doi, /\s*[;,]\s*(?=10\.)/u).map((value) => ({
      scheme: 'DOI' as const,
      value: bare(value),
    })),
    ...(fields.doi === undefined && /^https?:\/\/(?:dx\.)?doi\.org\/10\./iu.test(url)
      ? [{ scheme: 'DOI' as const, value: url }]
      : []),
    ...(/^https?:\/\/(?:www\.)?aclanthology\.org\/[\w.-]+/iu.test(url)
      ? [{ scheme: 'ACL' as const, value: url }]
      : []),
    ...(/^\s*acl\s*$/iu.test(fields.eprinttype ?? fields.archiveprefix ?? '') && fields.eprint !== undefined
      ? [{ scheme: 'ACL' as const, value: bare(fields.eprint) }]
      : []),
    ...(/^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\//iu.test(url)
      ? [{ scheme: 'ARXIV' as const, value: url }]
      : []),
    ...(/^acl/iu.test(archiveOf(fields)) && fields.eprint
      ? [{ scheme: 'ACL' as const, value: bare(fields.eprint) }]
      : []),
    ...(dblp === undefined ? [] : [{ scheme: 'DBLP' as const, value: dblp }]),
    ...(['pmid', 'pmcid'] as const).flatMap((name) =>
      listOf(fields[name], /[,;]/u).map((value) => ({
        scheme: 'OTHER' as const,
        value: `${name}:${bare(value).replace(/^pmc?id:/iu, '')}`,
      })),
    ),
    ...(kind === 'BOOK' ? numbersOf(fields.isbn).map((value) => ({ scheme: 'ISBN' as const, value })) : []),
  ];
}

const listOf = (text: string | null | undefined, between: RegExp): string[] =>
  (text ?? '')
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

/** ISSNs or ISBNs, without what is said of each: "0001-0782 (print), 1557-7317 (electronic)". */
const numbersOf = (text: string | undefined): string[] =>
  listOf(text?.replace(/\([^()]*\)/gu, ','), /[,;]|\s+and\s+|\s+(?=\d{4}-)/u)
    .map(bare)
    .filter(Boolean);

/** A whole date stands in the year's place in what some programs write. */
const isoDateIn = (year: string | undefined): string | null =>
  /^\s*(\d{4}-\d{2}(?:-\d{2})?)\s*$/u.exec(year ?? '')?.[1] ?? null;

/** "sep", or "JUN 8" as Web of Science has it. */
function monthAndDay(printed: string | null, day: string | null): [number | null, string | null] {
  const [, month, withDay] = /^([A-Za-z]{3,9}\.?)\s+(\d{1,2})$/u.exec(printed?.trim() ?? '') ?? [];
  return month === undefined ? [monthOf(printed), day] : [monthOf(month), withDay ?? null];
}

const plainDay = (day: string | undefined): string | null =>
  day && /^\d{1,2}$/u.test(day.trim()) ? day : null;

/** An address or identifier without the TeX that protects its letters. */
const bare = (text: string): string =>
  text
    .replace(/\{?\\([_%&#$~])\}?/gu, '$1')
    .replace(/\$\\(?:backslash|sim)\$/gu, '')
    .replace(/\\(?:textasciitilde|sim)\s*(?:\{\})?/gu, '~')
    .replace(/\\url\b/gu, '')
    .replace(/[{}\s]/gu, '');
