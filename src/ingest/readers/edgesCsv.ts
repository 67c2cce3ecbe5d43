import type { Input } from './input.js';
import {
  idsOf,
  isTable,
  ownRows,
  templateOf,
  unreadable,
  warningsOfIds,
  type OwnRow,
  type OwnTable,
} from './ownTables.js';
import type { Reader, ReadItem, ReadOptions } from './reader.js';
import { placeOf, rejected } from './spots.js';

/* Our table of edges: a row for two people who have worked together, where the papers are not known. */

const columns = ['source', 'source_id', 'target', 'target_id', 'weight'] as const;
type Column = (typeof columns)[number];

const table: OwnTable<Column> = {
  columns,
  needed: ['source', 'target'],
  examples: [
    'Ada Lovelace,orcid:0000-0002-1825-0097,Charles Babbage,dblp:72/15,3',
    'Charles Babbage,dblp:72/15,Mary Somerville,,1',
  ],
};

export const edgesTemplate = templateOf(table);

export const edgesCsv: Reader = {
  format: 'csv-edges',
  provider: null,
  tellsPeople: false,
  recognises: (head) => isTable(table, head),
  read: readEdges,
};

async function* readEdges(input: Input, options: ReadOptions): AsyncIterable<ReadItem> {
  for await (const row of ownRows(table, input, options)) {
    if ('kind' in row) yield row;
    else yield* itemsOf(row);
  }
}

function* itemsOf({ line, cell }: OwnRow<Column>): Iterable<ReadItem> {
  const key = `line ${line}`;
  const [source, target] = [cell('source'), cell('target')];
  if (source === null || target === null) {
    yield rejected({ line }, key, 'NO_NAME', `The row names no ${source === null ? 'source' : 'target'}.`);
    return;
  }
  const sourceIds = idsOf(cell('source_id')).ids;
  const targetIds = idsOf(cell('target_id')).ids;
  if (source === target && cell('source_id') === cell('target_id')) {
    yield rejected({ line }, key, 'MALFORMED_RECORD', 'Both ends are the same person.', 'Leave the row out.');
    return;
  }
  yield* warningsOfIds(cell('source_id'), line, key);
  yield* warningsOfIds(cell('target_id'), line, key);
  const weight = weightOf(cell('weight'));
  if (weight === undefined) yield unreadable(line, key, 'a weight', cell('weight'));
  const record = { source, target, weight: weight ?? null, sourceIds, targetIds };
  yield { kind: 'edge', line, key, record: { ...record, quotations: placeOf(line, null) } };
}

/** A number above zero; null for nothing, undefined for anything else. */
function weightOf(printed: string | null): number | null | undefined {
  if (printed === null) return null;
  const weight = /^\d+(?:\.\d+)?$/u.test(printed) ? Number(printed) : NaN;
  return weight > 0 ? weight : undefined;
}
