import { Readable } from 'node:stream';
import { Failure } from '../../bin/failure.mjs';
import type { Ask } from '../ask/index.js';
import { CoterieError } from '../errors.js';
import { columnsOf, delimiterOf, rowsOf, type Row } from '../ingest/readers/csvRows.js';
import { openInput, type Input } from '../ingest/readers/input.js';
import { Unreadable } from '../ingest/readers/reader.js';
import type { Network } from '../network/current.js';
import { resolveId } from '../node/resolveId.js';
import { placeOf } from '../network/projection/idTable.js';
import { distancesOf } from '../network/groups/matrix.js';
import { complaint, counted, idOf, nobodyAs, withGraph } from './asking.js';
import type { Command } from './command.js';
import { toOutput } from './output.js';

/** A table of pairs to fill in. */
export const pairsTemplate = 'from,to\n"Heming Xia","Tao Ge"\norcid:0000-0002-1825-0097,p_abcdefgh23456723\n';

/** `coterie distances`: a table of pairs of any length, with the distance of each pair added. */
export const distances: Command = {
  usage: 'distances FILE',
  does: 'a table of pairs of people with the distance added to each row; --output FILE',
  words: [1, 1],
  options: { output: { type: 'string' } },
  async run([path], { json, own }) {
    const input = await openInput(path!).catch((error: unknown) => {
      if (error instanceof Unreadable) throw new Failure(error.message, { cause: error });
      throw error;
    });
    try {
      let bad = 0;
      const complain: Complain = (line, reason) => {
        bad += 1;
        console.error(`line ${line}: ${reason}`);
      };
      await withGraph(async ({ newAsk, network }) => {
        const asked = { newAsk, network: await network.refresh(), json, complain };
        await toOutput(Readable.from(linesOf(input, asked)), own.output as string | undefined);
      });
      if (bad === 0) return { exit: 0 };
      return { exit: 3, message: `${counted(bad, 'row')} without a distance: the reasons stand above.` };
    } catch (error) {
      if ((error as { code?: unknown }).code === 'EPIPE')
        throw new Failure('The output was closed before all rows were written.', { cause: error });
      throw error;
    } finally {
      await input.close();
    }
  },
};

/** Rows that are looked up and searched together. */
const together = 500;
/** What stands in the place of the distance in a row that names no two people of the graph. */
const unknown = '?';

type Complain = (line: number, reason: string) => void;

interface Questions {
  newAsk(): Ask;
  /** One state of it for all rows. */
  readonly network: Network;
  readonly json: boolean;
  readonly complain: Complain;
}

interface Table {
  readonly delimiter: string;
  readonly from: number;
  readonly to: number;
  /** Cells of its first row: in a shorter one empty cells stand before the distance. */
  readonly width: number;
}

/** The rows as they came, in their order, with one cell more: the number of hops, nothing where no path leads, "?" in a bad row. One that is no row
 *  of cells is one cell. With `json` one object a line. */
async function* linesOf(input: Input, asked: Questions): AsyncGenerator<string> {
  const delimiter = delimiterOf(input.head);
  let table: Table | null = null;
  let batch: Row[] = [];
  for await (const row of rowsOf(input)) {
    if (table === null) {
      const cells = 'cells' in row ? row.cells : [];
      const header = headerIn(cells);
      table = { delimiter, width: Math.max(2, cells.length), ...(header ?? { from: 0, to: 1 }) };
      if (header !== null) {
        if (!asked.json) yield lineOf([...cells, 'distance'], delimiter);
        continue;
      }
    }
    batch.push(row);
    if (batch.length < together) continue;
    yield await answered(batch, table, asked);
    batch = [];
  }
  if (batch.length > 0) yield await answered(batch, table!, asked);
}

/** Which columns a first row names; null where it names none and is a pair already. */
function headerIn(cells: readonly string[]): Pick<Table, 'from' | 'to'> | null {
  const names = columnsOf(cells, {
    from: ['from', 'source', 'person', 'person 1', 'person a', 'author 1', 'author a', 'a'],
    to: ['to', 'target', 'other', 'person 2', 'person b', 'author 2', 'author b', 'b'],
  });
  const [from, to] = [names.get('from'), names.get('to')];
  return from === undefined || to === undefined ? null : { from, to };
}

type Pair = readonly [string, string];

/** The lines of some rows. */
async function answered(rows: readonly Row[], table: Table, asked: Questions): Promise<string> {
  const { newAsk, network, json, complain } = asked;
  const ask = newAsk();
  const read = await Promise.all(rows.map((row) => pairOf(ask, row, table)));
  const numbered = read.map((pair) => (typeof pair === 'string' ? pair : numbersOf(pair, network)));
  const pairs = numbered.filter((pair) => typeof pair !== 'string');
  const found = await network.search((those, room) => distancesOf(those, pairs, {}, room), Infinity);
  const distances = found.values();
  return rows
    .map((row, at) => {
      const reason = typeof numbered[at] === 'string' ? numbered[at] : null;
      if (reason !== null) complain(row.line, reason);
      const distance = reason === null ? distances.next().value! : undefined;
      if (json) return `${JSON.stringify(objectOf(row, table, distance, reason))}\n`;
      return lineOf([...cellsOf(row, table), textOf(distance)], table.delimiter);
    })
    .join('');
}

const textOf = (distance: number | null | undefined) =>
  distance === undefined ? unknown : String(distance ?? '');

const cellsOf = (row: Row, { width }: Table): readonly string[] => {
  const cells = 'cells' in row ? row.cells : [row.text];
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
};

function numbersOf(pair: Pair, { projection }: Network): readonly [number, number] | string {
  const [from, to] = pair.map((id) => placeOf(projection.people.ids, id));
  if (from !== undefined && to !== undefined) return [from, to];
  return 'It names somebody who came into the graph meanwhile. Ask again.';
}

/** The ids of the two people of a row, or what is wrong with it. */
async function pairOf(ask: Ask, row: Row, { from, to }: Table): Promise<Pair | string> {
  if ('reason' in row) return row.reason;
  const [one = '', other = ''] = [row.cells[from], row.cells[to]];
  if (one === '' && other === '') return 'The row names nobody.';
  if (one === '' || other === '') return 'The row names only one person.';
  try {
    const ids = await Promise.all([
      resolveId(ask, 'Person', idOf(one), 'from'),
      resolveId(ask, 'Person', idOf(other), 'to'),
    ]);
    if (ids[0] !== null && ids[1] !== null) return [ids[0], ids[1]];
    return nobodyAs(ids[0] === null ? one : other);
  } catch (error) {
    if (!(error instanceof CoterieError)) throw error;
    return complaint(error).replace(/\n\s*/g, ' ');
  }
}

function objectOf(row: Row, { from, to }: Table, distance: number | null | undefined, error: string | null) {
  const ends =
    'cells' in row ? { from: row.cells[from] ?? null, to: row.cells[to] ?? null } : { text: row.text };
  return { line: row.line, ...ends, ...(error === null ? { distance } : { error }) };
}

/** A row of a table; a cell is quoted where that is needed (RFC 4180). */
const lineOf = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => (cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)}\n`;
