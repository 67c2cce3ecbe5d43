import type { Identifier } from '../identifier.js';
import { columnsOf, headerForm, headerOf, rowsOf } from './csvRows.js';
import { monthOf, partialDate } from './dates.js';
import type { Input } from './input.js';
import { Keys, madeKey } from './keys.js';
import { Unreadable, type Reader, type ReadItem, type ReadOptions } from './reader.js';
import { gap, itemsOfPaper, type GivenAuthor, type GivenPaper, type PaperType } from './record.js';

/** Names under which tables keep a field, in the form in which headers are compared; the first that is there counts. */
const known = {
  title: ['title', 'document title', 'article title', 'paper title', 'publication name'],
  authors: ['author full names', 'authors', 'author', 'author names', 'authors full names', 'creators'],
  affiliations: [
    'author affiliations',
    'authors affiliations',
    'affiliations',
    'affiliation',
    'institutions',
  ],
  affiliated: ['authors with affiliations'],
  orcids: ['orcids', 'orcid', 'author orcids', 'authors orcid'],
  personIds: ['author s id', 'authors id', 'author ids'],
  year: ['year', 'publication year', 'pub year', 'year of publication'],
  date: ['publication date', 'date', 'published', 'date published', 'issue date'],
  venue: [
    'source title',
    'publication title',
    'journal',
    'venue',
    'booktitle',
    'conference',
    'journal title',
  ],
  type: ['document type', 'item type', 'publication type', 'type', 'document identifier'],
  doi: ['doi', 'dois', 'digital object identifier'],
  arxiv: ['arxiv', 'arxiv id'],
  isbn: ['isbn', 'isbns'],
  issn: ['issn', 'issns'],
  url: ['url', 'link', 'pdf link', 'urls'],
  volume: ['volume', 'vol'],
  issue: ['issue', 'number', 'no'],
  pages: ['pages', 'page range'],
  from: ['start page', 'page start', 'first page'],
  to: ['end page', 'page end', 'last page'],
  abstract: ['abstract', 'abstract note', 'summary'],
  keywords: ['author keywords', 'keywords', 'manual tags'],
  terms: ['index keywords', 'ieee terms', 'automatic tags', 'subjects', 'categories'],
  controlled: ['inspec controlled terms', 'mesh terms'],
  language: ['language of original document', 'language'],
  eid: ['eid'],
  id: ['id', 'key', 'citation key', 'paper id', 'record id'],
} as const;
type Field = keyof typeof known;

/** A table with a row for each paper, of any program: told by a title and an authors column. */
export const csv: Reader = {
  format: 'csv',
  provider: null,
  tellsPeople: false,
  recognises(head) {
    const forms = headerOf(head).map(headerForm);
    const has = (field: Field) => known[field].some((name) => forms.includes(name));
    return has('title') && has('authors');
  },
  read,
};

async function* read(input: Input, { map }: ReadOptions): AsyncIterable<ReadItem> {
  const keys = new Keys();
  let columns: Map<Field, number> | null = null;
  let width = 0;
  refuseUnknownFields(map);
  for await (const row of rowsOf(input)) {
    const { line } = row;
    if ('fault' in row) {
      yield {
        ...{ kind: 'reject', line, key: null, code: row.fault, reason: row.reason },
        hint: 'Cells with quotation marks or line ends must stand in quotation marks, doubled inside.',
      };
    } else if (columns === null) {
      columns = columnsOf(row.cells, known, map);
      width = row.cells.length;
      refuseWithoutTitle(columns, row.cells);
    } else if (row.cells.slice(width).some((cell) => cell !== '')) {
      yield {
        ...{ kind: 'reject', line, key: null, code: 'MALFORMED_RECORD' },
        reason: `The row has ${row.cells.length} cells where the header has ${width}.`,
        hint: 'A cell with the delimiter in it must stand in quotation marks.',
      };
    } else if (row.cells.some((cell) => cell !== '')) {
      yield* itemsOf(row.cells, columns, line, keys);
    }
  }
}

function refuseUnknownFields(map: ReadOptions['map']): void {
  const unknown = Object.keys(map ?? {}).find((field) => !(field in known));
  if (unknown === undefined) return;
  throw new Unreadable(
    'MISSING_COLUMNS',
    `"${unknown}" is no field of a paper.`,
    `--map knows ${Object.keys(known).join(', ')}.`,
    1,
  );
}

function refuseWithoutTitle(columns: ReadonlyMap<Field, number>, header: readonly string[]): void {
  if (columns.has('title') || columns.has('doi')) return;
  throw new Unreadable(
    'MISSING_COLUMNS',
    'No column holds titles.',
    `Name it: --map title=COLUMN. The columns are ${header.join(', ').slice(0, 500)}.`,
    1,
  );
}

function* itemsOf(
  cells: readonly string[],
  columns: ReadonlyMap<Field, number>,
  line: number,
  keys: Keys,
): Iterable<ReadItem> {
  const cell = (field: Field): string | undefined => cells[columns.get(field) ?? -1] || undefined;
  const { paper, warnings } = paperOf(cell);
  const doi = cell('doi')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
  const [author] = paper.authors ?? [];
  const own =
    cell('id') ??
    cell('eid') ??
    doi?.toLowerCase() ??
    madeKey({
      name: author && author !== gap ? (author.family ?? author.name) : null,
      year: Number(/\d{4}/u.exec(String(paper.year ?? ''))?.[0]) || null,
      title: paper.title,
    });
  const { key, isTwice } = keys.unique(own);
  if (isTwice) warnings.push({ code: 'KEY_TWICE', reason: `"${own}" is used twice; this is "${key}" now.` });
  yield* itemsOfPaper({ ...paper, ...{ key, line, warnings } });
}

type Warnings = { code: NonNullable<GivenPaper['warnings']>[number]['code']; reason: string }[];

function paperOf(cell: (field: Field) => string | undefined): {
  paper: Omit<GivenPaper, 'key' | 'line'>;
  warnings: Warnings;
} {
  const warnings: Warnings = [];
  const type = typeOf(cell('type'));
  const printed = authorsOf(cell('authors'), cell('eid') !== undefined);
  if (printed === null) {
    warnings.push({
      code: 'AUTHORS_UNCLEAR',
      reason: `"${cell('authors')?.slice(0, 100)}": part authors by ";" or "|", not by commas.`,
    });
  }
  const date = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/u.exec(cell('date') ?? '');
  const words = /^(?:(\d{1,2})\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(cell('date') ?? '');
  const year = cell('year') ?? date?.[1] ?? words?.[3] ?? cell('date');
  const [from, to] = [cell('from'), cell('to')];
  const eid = cell('eid');
  const identifiers: Identifier[] = [
    ...listOf(cell('doi')).map((value) => ({ scheme: 'DOI' as const, value })),
    ...listOf(cell('arxiv')).map((value) => ({ scheme: 'ARXIV' as const, value })),
    ...(type === 'BOOK' ? listOf(cell('isbn')).map((value) => ({ scheme: 'ISBN' as const, value })) : []),
    ...(eid === undefined ? [] : [{ scheme: 'OTHER' as const, value: `eid:${eid}` }]),
  ];
  return {
    warnings,
    paper: {
      ...{ title: cell('title'), type, year, identifiers },
      published: date
        ? partialDate(date[1], date[2], date[3])
        : words
          ? partialDate(words[3], monthOf(words[2]), words[1])
          : partialDate(year),
      venue: cell('venue'),
      venueIds: listOf(cell('issn'))
        .filter((value) => /^\d{4}-?\d{3}[\dXx]$/u.test(value))
        .map((value) => ({ scheme: 'ISSN', value })),
      ...withFacts(printed ?? [], cell, warnings),
      authorsComplete: printed !== null,
      status: type === 'PREPRINT' ? 'PREPRINT' : null,
      isRetracted: /^retracted/iu.test(cell('type') ?? ''),
      abstract: cell('abstract')?.replace(/^\[no abstract available\]$/iu, ''),
      keywords: listOf(cell('keywords')),
      categories: [...listOf(cell('terms')), ...listOf(cell('controlled'))],
      urls: listOf(cell('url')),
      volume: cell('volume'),
      issue: cell('issue'),
      pages: cell('pages') ?? (from && to ? `${from}-${to}` : from),
      language: cell('language'),
    },
  };
}

/** Lists in one cell; blanks alone part nothing. */
const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[;|]/u)
    .map((part) => part.trim())
    .filter(Boolean);

const kinds: readonly [RegExp, PaperType][] = [
  [/thesis|dissertation/iu, 'THESIS'],
  [/preprint/iu, 'PREPRINT'],
  [/workshop/iu, 'WORKSHOP'],
  [/conference|proceeding/iu, 'CONFERENCE'],
  [/chapter|booksection/iu, 'CHAPTER'],
  [/book|monograph/iu, 'BOOK'],
  [/report/iu, 'REPORT'],
  [/journal|article|review|magazine|letter|editorial|early access/iu, 'JOURNAL'],
];

const typeOf = (text: string | undefined): PaperType | null =>
  text === undefined ? null : (kinds.find(([words]) => words.test(text))?.[1] ?? 'OTHER');

/** Null: commas stand between names, and nobody can tell them from the commas inside names. */
export function authorsOf(text: string | undefined, isScopus: boolean): (GivenAuthor | typeof gap)[] | null {
  const list = (text ?? '').trim();
  if (list === '' || /^\[no author/iu.test(list)) return [];
  if (/[;|]/u.test(list)) {
    const parts = list
      .split(/\s*[;|]\s*/u)
      .flatMap((part) => (part === '' ? [] : [authorOf(part, isScopus)]));
    return parts;
  }
  if (/\s+and\s+/iu.test(list)) {
    const parts = list.split(/\s*,?\s+and\s+/iu);
    return parts.some((part) => part.split(',').length > 2)
      ? null
      : parts.map((part) => authorOf(part, false));
  }
  const parts = list.split(/\s*,\s*/u).filter(Boolean);
  if (parts.length === 1) return [authorOf(list, isScopus)];
  if (parts.every((part) => /\s(?:\p{Lu}\.-?)+$/u.test(part)))
    return parts.map((part) => authorOf(part, true));
  const isOneName = parts.length === 2 && parts.some((part) => !part.includes(' '));
  const isWithSuffix = parts.length === 3 && /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(parts[1] ?? '');
  return isOneName || isWithSuffix ? [authorOf(list, false)] : null;
}

/** "Hayashi, Akihiro (55665566)", "Hayashi A." where Scopus prints it, "Akihiro Hayashi". */
function authorOf(words: string, isScopus: boolean): GivenAuthor | typeof gap {
  if (/^(?:and others|others|et al\.?|\.{3}|…)$/iu.test(words)) return gap;
  const [, name = words, scopus] = /^(.*\S)\s*\((\d{6,12})\)$/u.exec(words) ?? [];
  const ids = scopus === undefined ? [] : [{ scheme: 'OTHER' as const, value: `scopus:${scopus}` }];
  const parts = name.split(/\s*,\s*/u).filter(Boolean);
  if (parts.length >= 2) {
    const suffix = parts.slice(1).find((part) => /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part));
    const [family, ...given] = parts.filter((part) => part !== suffix);
    return { family, given: given.join(' '), suffix, words, ids };
  }
  const initials = isScopus ? /^(.+?)\s+((?:\p{Lu}\p{Ll}?\.-?)+)$/u.exec(name) : null;
  return initials ? { family: initials[1], given: initials[2], words, ids } : { name, words, ids };
}

/** Affiliations, ORCIDs and ids of authors, where there are as many as authors; else nobody's, but kept. */
function withFacts(
  authors: (GivenAuthor | typeof gap)[],
  cell: (field: Field) => string | undefined,
  warnings: Warnings,
): Pick<GivenPaper, 'authors' | 'unplaced'> {
  const unplaced = { affiliations: [] as string[], authorIds: [] as string[] };
  const inStep = (field: Field): (string | undefined)[] => {
    const text = cell(field);
    if (text === undefined) return [];
    const printed = text.replace(/[;|]\s*$/u, '').split(/\s*[;|]\s*/u);
    const { parts, left } = field === 'affiliated' ? byName(printed, authors) : { parts: printed, left: [] };
    if (parts.length === authors.length && left.length === 0) return parts;
    if (field === 'affiliations' && cell('affiliated') !== undefined) return [];
    const isStep = parts.length === authors.length;
    const ids = field === 'orcids' || field === 'personIds';
    unplaced[ids ? 'authorIds' : 'affiliations'].push(...(isStep ? left : printed));
    if (authors.length > 0)
      warnings.push({
        code: 'AFFILIATIONS_OUT_OF_STEP',
        reason: `${authors.length} authors, but ${printed.length} in ${field}: what is nobody's is kept in the record alone.`,
      });
    return isStep ? parts : [];
  };
  const [affiliations, affiliated] = [inStep('affiliations'), inStep('affiliated')];
  const [orcids, personIds] = [inStep('orcids'), inStep('personIds')];
  const withOwn = authors.map((author, at) => {
    if (author === gap) return gap;
    const own =
      cell('affiliated') === undefined ? affiliations[at] : affiliationBehind(author, affiliated[at]);
    return {
      ...author,
      affiliations: own ? [own] : [],
      ids: [
        ...(author.ids ?? []),
        ...(orcids[at] ? [{ scheme: 'ORCID' as const, value: orcids[at] }] : []),
        ...(personIds[at] && author.ids?.length === 0
          ? [{ scheme: 'OTHER' as const, value: `scopus:${personIds[at]}` }]
          : []),
      ],
    };
  });
  return { authors: withOwn, unplaced };
}

/** Scopus parts the affiliations of one author as it parts authors, and leaves out who has none: what begins with the name of one of the
 *  next authors is theirs, and so is what follows it without a name. `left`: what begins with another name. */
function byName(
  printed: readonly string[],
  authors: readonly (GivenAuthor | typeof gap)[],
): { readonly parts: string[]; readonly left: string[] } {
  const parts = authors.map(() => '');
  const left: string[] = [];
  let owner = -1;
  let isOwned = false;
  for (const part of printed) {
    const next = authors.findIndex((author, at) => at > owner && author !== gap && isNamed(part, author));
    if (next >= 0) {
      owner = next;
      parts[owner] = part;
      isOwned = true;
    } else if (isOwned && !/^[^,]{1,60}[\s,]\s?(?:\p{Lu}\p{Ll}?\.[\s-]?)+,/u.test(part)) {
      parts[owner] += `; ${part}`;
    } else {
      left.push(part);
      isOwned = false;
    }
  }
  return { parts, left };
}

const isNamed = (part: string, { family }: GivenAuthor): boolean =>
  Boolean(family) && part.startsWith(family as string) && /^[\s,]/u.test(part.slice(family?.length));

/** Scopus: "Hayashi A., Georgia Institute of Technology, Atlanta" without the name, which may be "Hayashi, A." too. */
function affiliationBehind(author: GivenAuthor, text: string | undefined): string | undefined {
  const parts = text?.split(/,\s*/u) ?? [];
  const isInitials = (part: string | undefined) => /^(?:\p{Lu}\p{Ll}?\.[\s-]?)+$/u.test(part ?? '');
  const rest = parts.slice(isInitials(parts[1]) ? 2 : 1).join(', ');
  return author.family && parts[0]?.startsWith(author.family) ? rest : undefined;
}
