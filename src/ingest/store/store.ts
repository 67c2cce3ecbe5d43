import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.js';
import type { Changes } from '../write.js';
import type { RecordKind, StoredRecord } from './record.js';

const text = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');
const statements = {
  knownRecords: text('knownRecords'),
  recordsAfter: text('recordsAfter'),
  removeRecords: text('removeRecords'),
  storeRecords: text('storeRecords'),
};

export type KnownRecord = Pick<StoredRecord, 'id' | 'digest' | 'place' | 'body'>;

/** What is stored of records with these ids, by id. */
export async function knownRecords(graph: Graph, ids: readonly string[]): Promise<Map<string, KnownRecord>> {
  const rows = await graph.read('knownRecords', statements.knownRecords, { ids });
  return new Map(rows.map((row) => [String(row.id), row as unknown as KnownRecord]));
}

/** One transaction: all of them are stored, or none. Nobody sees them before the graph is built from them. */
export const storeRecords = (graph: Graph, records: readonly StoredRecord[]): Promise<Changes> =>
  graph.write(async (run) => (await run(statements.storeRecords, { records })).changes, {
    timeoutMs: 120_000,
  });

export const removeRecords = (graph: Graph, ids: readonly string[]): Promise<Changes> =>
  graph.write(async (run) => (await run(statements.removeRecords, { ids })).changes);

/** Every stored record, read page by page. */
export async function* allRecords(graph: Graph): AsyncIterable<StoredRecord> {
  for (let after = ''; ;) {
    const rows = await graph.read(
      'recordsAfter',
      statements.recordsAfter,
      { after, limit: pageSize },
      { timeoutMs: 60_000 },
    );
    for (const { id, document, kind, key, place, digest, body } of rows) {
      yield {
        ...{ id: String(id), document: String(document), kind: kind as RecordKind, key: String(key) },
        ...{ place: String(place), digest: String(digest), body: String(body) },
      };
    }
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.id);
  }
}
const pageSize = 2000;
