import { readIdentifier } from '../../node/identifiers.js';
import type { Identifier } from '../identifier.js';
import { columnsOf, headerForm, headerOf, rowsOf } from './csvRows.js';
import type { Input } from './input.js';
import { Unreadable, type ReadItem, type ReadOptions, type SourcePerson } from './reader.js';
import { placeOf } from './spots.js';
import { maskedText } from './text.js';

/* What our own three tables (careers, advising, edges) have in common: fixed headers, a row a fact. */

/** A table of ours: its columns in their order, those that must be there, and what `coterie template` prints. */
export interface OwnTable<Column extends string> {
  readonly columns: readonly Column[];
  /** Headers that tell the table, and without which it says nothing. */
  readonly needed: readonly Column[];
  /** Rows of example under the header. */
  readonly examples: readonly string[];
}

export const templateOf = <Column extends string>({ columns, examples }: OwnTable<Column>): string =>
  `${[columns.join(','), ...examples].join('\n')}\n`;

export function isTable<Column extends string>({ needed }: OwnTable<Column>, head: string): boolean {
  const forms = headerOf(head).map(headerForm);
  return needed.every((column) => forms.includes(headerForm(column)));
}

export interface OwnRow<Column extends string> {
  readonly line: number;
  /** The cell as printed; null where it is empty. */
  cell(column: Column): string | null;
}

/** The rows below the header. Throws `Unreadable` where a needed column is missing. */
export async function* ownRows<Column extends string>(
  table: OwnTable<Column>,
  input: Input,
  { map }: ReadOptions,
): AsyncIterable<OwnRow<Column> | (ReadItem & { kind: 'reject' })> {
  const known = Object.fromEntries(table.columns.map((column) => [column, [headerForm(column)]]));
  let columns: Map<Column, number> | null = null;
  for await (const row of rowsOf(input)) {
    const { line } = row;
    if ('fault' in row) {
      yield {
        ...{ kind: 'reject', line, key: null, code: row.fault, reason: row.reason },
        hint: 'Cells with commas, quotation marks or line ends must stand in quotation marks, doubled inside.',
      };
    } else if (columns === null) {
      columns = columnsOf(row.cells, known as Record<Column, string[]>, map);
      refuseMissing(table, columns);
    } else if (row.cells.some((cell) => cell !== '')) {
      const [at, cells] = [columns, row.cells];
      yield { line, cell: (column) => maskedText(cells[at.get(column) ?? -1]) };
    }
  }
}

function refuseMissing<Column extends string>(
  { needed, columns }: OwnTable<Column>,
  found: ReadonlyMap<Column, number>,
): void {
  const missing = needed.filter((column) => !found.has(column));
  if (missing.length === 0) return;
  throw new Unreadable(
    'MISSING_COLUMNS',
    `There is no column ${missing.join(', ')}.`,
    `The columns are ${columns.join(', ')}; --map names yours.`,
    1,
  );
}

/** A person of a row, who is told from others of the name by the ids of the next cell. */
export function personOf(name: string, printed: string | null, line: number): SourcePerson {
  const { ids } = idsOf(printed);
  const [first] = ids;
  return {
    key: first ? `${first.scheme}:${first.value}` : name,
    ...{ name, forms: [], ids, links: [], isDisambiguation: false },
    quotations: placeOf(line, null),
  };
}

/** "orcid:0000-0002-1825-0097; dblp:72/15": identifiers with their schemes, or their addresses. */
export function idsOf(printed: string | null): { ids: Identifier[]; malformed: string[] } {
  const ids: Identifier[] = [];
  const malformed: string[] = [];
  for (const one of (printed ?? '').split(/[;|\s]+/u).filter(Boolean)) {
    const found = readIdentifier(one);
    if (found?.value) ids.push({ scheme: found.scheme, value: found.value });
    else malformed.push(one);
  }
  return { ids, malformed };
}

/** A warning for each id of the cell that is none. */
export const warningsOfIds = (printed: string | null, line: number, key: string): ReadItem[] =>
  idsOf(printed).malformed.map((one) => ({
    ...{ kind: 'warning', line, key, code: 'IDENTIFIER_MALFORMED' },
    reason: `"${one.slice(0, 60)}" is no identifier such as orcid:0000-0002-1825-0097 or dblp:72/15.`,
  }));

/** "2019", "2019-05" or "2019-05-01"; null for nothing, undefined for anything else. */
export function dateOf(printed: string | null): string | null | undefined {
  if (printed === null) return null;
  return /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(printed)
    ? printed
    : undefined;
}

/** One of a closed set of words, whatever the case; undefined for any other. */
export const wordOf = <Word extends string>(
  words: readonly Word[],
  printed: string | null,
): Word | undefined => words.find((word) => word === printed?.toUpperCase().replace(/[\s-]/gu, '_'));

/** A field that was left out because of its cell. */
export const unreadable = (line: number, key: string, column: string, printed: string | null): ReadItem => ({
  ...{ kind: 'warning', line, key, code: 'FIELD_UNREADABLE' },
  reason: `"${(printed ?? '').slice(0, 60)}" cannot be read as ${column}; it was left out.`,
});
