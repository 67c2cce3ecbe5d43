import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.js';
import type { RecordStore } from '../write/bundles.js';
import { summed, type Changes } from '../write/transactions.js';
import type { StoredRecord } from './record.js';

const text = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');
const statements = {
  knownRecords: text('knownRecords'),
  recordsById: text('recordsById'),
  recordsAfter: text('recordsAfter'),
  removeRecords: text('removeRecords'),
  storeRecords: text('storeRecords'),
  markUnbuilt: text('markUnbuilt'),
  seedRecords: text('seedRecords'),
  countRecords: text('countRecords'),
};

export type KnownRecord = Pick<StoredRecord, 'id' | 'digest' | 'place'>;

const timeoutMs = 120_000;

/** What is stored of records with these ids, by id. */
export async function knownRecords(graph: Graph, ids: readonly string[]): Promise<Map<string, KnownRecord>> {
  const rows = await graph.read('knownRecords', statements.knownRecords, { ids }, { timeoutMs });
  return new Map(rows.map((row) => [row.id as string, row as unknown as KnownRecord]));
}

export async function countRecords(graph: Graph): Promise<number> {
  const [row] = await graph.read('countRecords', statements.countRecords, {}, { timeoutMs });
  return row?.count as number;
}

/** One transaction: all of them are stored, or none. Nobody sees them before the graph is built from them. */
export const storeRecords = (graph: Graph, records: readonly StoredRecord[]): Promise<Changes> =>
  graph.write(
    async (run) => {
      const [, { changes }] = await Promise.all([
        run(statements.markUnbuilt),
        run(statements.storeRecords, { records }),
      ]);
      return changes;
    },
    { timeoutMs },
  );

/** The documents of the seed as they are now, and no others of an older one. */
export async function storeSeed(graph: Graph, records: readonly StoredRecord[]): Promise<Changes> {
  const known = await knownRecords(
    graph,
    records.map(({ id }) => id),
  );
  const fresh = records.filter(({ id, digest }) => known.get(id)?.digest !== digest);
  const kept = new Set(records.map(({ id }) => id));
  const rows = await graph.read('seedRecords', statements.seedRecords, {}, { timeoutMs });
  const gone = rows.map(({ id }) => id as string).filter((id) => !kept.has(id));
  return summed(
    fresh.length > 0 ? await storeRecords(graph, fresh) : {},
    gone.length > 0 ? await removeRecords(graph, gone) : {},
  );
}

async function removeRecords(graph: Graph, ids: readonly string[]): Promise<Changes> {
  return graph.write(async (run) => {
    await run(statements.markUnbuilt);
    return (await run(statements.removeRecords, { ids })).changes;
  });
}

/** What is stored in the database. */
export const recordStore = (graph: Graph): RecordStore => ({
  all: () => allRecords(graph),
  async byId(ids) {
    const found = new Map<string, StoredRecord>();
    for (let start = 0; start < ids.length; start += idsAtOnce) {
      const some = ids.slice(start, start + idsAtOnce);
      const rows = await graph.read('recordsById', statements.recordsById, { ids: some }, { timeoutMs });
      for (const { record } of rows) found.set((record as StoredRecord).id, record as StoredRecord);
    }
    return found;
  },
});
const idsAtOnce = 2000;

/** Every stored record in the order of ids; a page is read while the one before is used. */
export async function* allRecords(graph: Pick<Graph, 'read'>): AsyncIterable<StoredRecord> {
  const pageAfter = async (after: string): Promise<StoredRecord[]> => {
    const limit = recordsAtOnce;
    const rows = await graph.read('recordsAfter', statements.recordsAfter, { after, limit }, { timeoutMs });
    return rows.map(({ record }) => record as StoredRecord);
  };
  for (let next: Promise<StoredRecord[]> | null = pageAfter(''); next !== null;) {
    const page: StoredRecord[] = await next;
    const last = page.length < recordsAtOnce ? undefined : page.at(-1);
    next = last === undefined ? null : pageAfter(last.id);
    next?.catch(() => undefined); // told when its turn comes
    yield* page;
  }
}
const recordsAtOnce = 4000;
