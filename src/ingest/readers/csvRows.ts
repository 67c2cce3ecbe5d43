import { parse } from 'csv-parse/sync';
import type { Input } from './input.js';
import { linesOf } from './lines.js';
import { limits, Unreadable } from './reader.js';

/** One row of a table, or why there is none. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | {
      readonly line: number;
      readonly fault: 'MALFORMED_RECORD' | 'RECORD_TOO_LARGE';
      readonly reason: string;
      /** The row as it stands; nothing of one that is too large. */
      readonly text: string;
    };

/** The character between cells: of comma, semicolon, tab and bar the one that the first line holds most often outside quotes. */
export function delimiterOf(head: string): string {
  const line = headerLine(head)
    .text.slice(0, longestHeader)
    .replace(/"[^"]*"/gu, '');
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const longestHeader = 20_000;
/** The line of the header. In front of it some programs say what the file is (Dimensions) or what parts its cells (Excel): lines with
 *  one cell where the next have several. `before`: how many lines that are. */
function headerLine(head: string): { readonly text: string; readonly before: number } {
  const lines = head.slice(0, 4 * longestHeader).split(/\r\n|\r|\n/u, 6);
  let before = 0;
  for (; before < lines.length - 1; before += 1) {
    const line = lines[before] ?? '';
    const isAside = line.trim() === '' || /^(?:#|sep=.$|"[^"]*"[,;\t]*$)/iu.test(line.trim());
    if (!isAside) break;
  }
  const text = lines[before] ?? '';
  return cellsIn(text) > 1
    ? { text: text.trimStart(), before }
    : { text: lines.find((line) => line.trim() !== '')?.trimStart() ?? '', before: 0 };
}

const cellsIn = (line: string): number => line.replace(/"[^"]*"/gu, '').split(/[,;\t|]/u).length;

/** The header's cells, as printed; [] where the beginning is no table. */
export function headerOf(head: string): string[] {
  const line = headerLine(head).text;
  if (line.length > longestHeader) return [];
  try {
    return cellsOf(line, delimiterOf(head));
  } catch {
    return [];
  }
}

/** Lines that a quoted cell may span before its quotation mark is taken for unclosed. */
const longest = 1000;

/** The rows of a table, the header first. A row whose quotation mark is never closed is a fault of its own line alone. */
export async function* rowsOf(input: Input): AsyncIterable<Row> {
  const delimiter = delimiterOf(input.head);
  const { before } = headerLine(input.head);
  let open: string[] = [];
  let size = 0;
  let first = 0;
  let isQuoted = false;
  const take = function* (text: string, number: number): Iterable<Row> {
    if (open.length === 0) {
      if (text.trim() === '') return;
      first = number;
    }
    isQuoted = isQuotedAfter(text, delimiter, isQuoted);
    open.push(text);
    size += text.length + 1;
    if (!isQuoted) {
      yield rowOf(first, open, delimiter);
      open = [];
      size = 0;
    } else if (open.length > longest || size > limits.record) yield* again();
  };
  /** What an unclosed quotation mark swallowed is read again, without the line that opened it. */
  const again = function* (): Iterable<Row> {
    const [text = '', ...rest] = open;
    const line = first;
    open = [];
    size = 0;
    isQuoted = false;
    const reason = 'A quotation mark is opened and not closed.';
    yield { line, fault: 'MALFORMED_RECORD', reason, text };
    for (const [at, next] of rest.entries()) yield* take(next, line + 1 + at);
  };
  for await (const batch of linesOf(input)) {
    for (const { text, number, isTooLong } of batch) {
      if (isTooLong)
        yield { line: number, fault: 'RECORD_TOO_LARGE', reason: 'The row is larger than 10 MB.', text: '' };
      else if (number > before) yield* take(text, number);
    }
  }
  while (open.length > 0) yield* again();
}

/** Whether a quoted cell is open behind this line. A quotation mark opens a cell only where the cell begins. */
function isQuotedAfter(text: string, delimiter: string, before: boolean): boolean {
  let isQuoted = before;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!isQuoted) {
      isQuoted = beginsCell(text, at, delimiter);
    } else if (text[at + 1] === '"') at += 1;
    else isQuoted = false;
  }
  return isQuoted;
}

function beginsCell(text: string, at: number, delimiter: string): boolean {
  let before = at - 1;
  while (before >= 0 && text[before] === ' ') before -= 1;
  return before < 0 || text[before] === delimiter;
}

function rowOf(line: number, lines: readonly string[], delimiter: string): Row {
  const text = lines.join('\n');
  try {
    return { line, cells: cellsOf(text, delimiter) };
  } catch (error) {
    const reason = (error as Error).message.split(':')[0] ?? '';
    return { line, fault: 'MALFORMED_RECORD', reason: `The row cannot be read (${reason}).`, text };
  }
}

/** Quotation marks inside a quoted cell that nobody doubled are taken as they stand. */
function cellsOf(text: string, delimiter: string): string[] {
  const [cells = []] = parse(text, {
    ...{ delimiter, ltrim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
  });
  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/su, '$1'));
}

/** Compared without case, marks and signs: "Author(s) ID" is "author s id". */
export const headerForm = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where each field stands: by the user's own words first, else by the names it is known under. Throws `Unreadable` for
 *  a column that the user names and the file has not. */
export function columnsOf<Field extends string>(
  header: readonly string[],
  known: Readonly<Record<Field, readonly string[]>>,
  map: Readonly<Record<string, string>> = {},
): Map<Field, number> {
  const forms = header.map(headerForm);
  const columns = new Map<Field, number>();
  for (const [field, names] of Object.entries(known) as [Field, readonly string[]][]) {
    const own = map[field];
    const at = own === undefined ? firstOf(names, forms) : forms.indexOf(headerForm(own));
    if (own !== undefined && at < 0) {
      throw new Unreadable(
        'MISSING_COLUMNS',
        `There is no column "${own}" for ${field}.`,
        `The columns are ${header.join(', ').slice(0, 500)}.`,
        1,
      );
    }
    if (at >= 0) columns.set(field, at);
  }
  return columns;
}

const firstOf = (names: readonly string[], forms: readonly string[]): number =>
  forms.indexOf(names.find((name) => forms.includes(name)) ?? '\0');
