import type { Identifier } from '../identifier.js';
import { authorsOf, listOf } from './csvAuthors.js';
import { withFacts, type Warnings } from './csvFacts.js';
import { known, wordsOfHeader, type Field } from './csvHeaders.js';
import { columnsOf, headerForm, headerOf, rowsOf } from './csvRows.js';
import { monthOf, partialDate } from './dates.js';
import type { Input } from './input.js';
import { Keys, madeKey } from './keys.js';
import { Unreadable, type Reader, type ReadItem, type ReadOptions } from './reader.js';
import {
  gap,
  itemsOfPaper,
  placeholder,
  type GivenAuthor,
  type GivenPaper,
  type PaperType,
} from './record.js';

/** A table with a row for each paper, of any program: told by a title and an authors column. */
export const csv: Reader = {
  format: 'csv',
  provider: null,
  tellsPeople: false,
  recognises(head) {
    const forms = wordsOfHeader(headerOf(head)).map(headerForm);
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
      columns = columnsOf(
        Object.keys(map ?? {}).length === 0 ? wordsOfHeader(row.cells) : row.cells,
        known,
        map,
      );
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
  const cell = (field: Field): string | undefined => {
    const text = cells[columns.get(field) ?? -1];
    return !text || (field !== 'title' && saysNothing(text)) ? undefined : text;
  };
  const { paper, warnings } = paperOf(cell);
  const doi = /^\D*10\..*$/su
    .exec(cell('doi') ?? '')?.[0]
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '');
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

const saysNothing = (text: string): boolean =>
  placeholder.test(text) || /^\[no [^\]]* available\]$/iu.test(text);

function paperOf(cell: (field: Field) => string | undefined): {
  paper: Omit<GivenPaper, 'key' | 'line'>;
  warnings: Warnings;
} {
  const warnings: Warnings = [];
  const type = typeOf(cell('type'));
  const [key, pmid, pmcid] = [cell('id'), cell('pmid'), cell('pmcid')];
  const arxiv = cell('arxiv') ?? /\barxiv:\s*([\w.-]+(?:\/\d{7})?)/iu.exec(cell('extra') ?? '')?.[1];
  const printed = withGroups(authorsOf(cell('authors'), cell('eid') !== undefined), cell('groups'));
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
    ...listOf(arxiv).map((value) => ({ scheme: 'ARXIV' as const, value })),
    ...(type === 'BOOK' ? listOf(cell('isbn')).map((value) => ({ scheme: 'ISBN' as const, value })) : []),
    ...(eid === undefined ? [] : [{ scheme: 'OTHER' as const, value: `eid:${eid}` }]),
    ...(key !== undefined && /openalex\.org\/W\d/iu.test(key)
      ? [{ scheme: 'OPENALEX' as const, value: key }]
      : []),
    ...(pmid === undefined
      ? []
      : [{ scheme: 'OTHER' as const, value: `pmid:${pmid.replace(/^.*\//u, '')}` }]),
    ...(pmcid === undefined ? [] : [{ scheme: 'OTHER' as const, value: `pmcid:${pmcid}` }]),
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
      abstract: cell('abstract'),
      keywords: listOf(cell('keywords')),
      categories: [...listOf(cell('terms')), ...listOf(cell('controlled'))],
      urls: listOf(cell('url')),
      volume: cell('volume'),
      issue: cell('issue'),
      pages: cell('pages') ?? (from && to && from !== to ? `${from}-${to}` : from) ?? cell('article'),
      language: cell('language'),
    },
  };
}

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

/** Publish or Perish names the kind of file where others have the kind of paper. */
const typeOf = (text: string | undefined): PaperType | null =>
  text === undefined || /^(?:pdf|html|doc|citation)$/iu.test(text)
    ? null
    : (kinds.find(([words]) => words.test(text))?.[1] ?? 'OTHER');

/** Web of Science keeps groups in a column of their own. */
const withGroups = (
  authors: (GivenAuthor | typeof gap)[] | null,
  groups: string | undefined,
): (GivenAuthor | typeof gap)[] | null =>
  authors && [...authors, ...listOf(groups).map((name): GivenAuthor => ({ name, isGroup: true }))];
