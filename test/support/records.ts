import type { Bundle, BundleRows, Bundles, RecordStore } from '../../src/ingest/write/bundles.js';
import type { LinkRow, NodeRow } from '../../src/ingest/rows/rows.js';
import type { Input } from '../../src/ingest/readers/input.js';
import { readerOf, readItems } from '../../src/ingest/readers/table.js';
import { documentRecord, recordOf, type StoredRecord } from '../../src/ingest/store/record.js';

/** The records of a file, which is a document of its own. */
export async function recordsOfFile(name: string, input: Input): Promise<StoredRecord[]> {
  const reader = readerOf(input);
  const { format, provider, tellsPeople } = reader;
  const facts = {
    id: `import:${name}`,
    name,
    format,
    origin: provider ?? name,
    ...(tellsPeople && { tellsPeople }),
  };
  const records = [documentRecord(facts)];
  for await (const item of readItems(reader, input, {}))
    if (item.kind !== 'warning' && item.kind !== 'reject') records.push(recordOf(item, facts.id, name));
  return records;
}

/** Records in memory, as a store hands them out. */
export function storeOf(records: readonly StoredRecord[]): RecordStore {
  const byId = new Map(records.map((record) => [record.id, record]));
  const sorted = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    async *all() {
      yield* sorted;
    },
    byId: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const record = byId.get(id);
            return record ? [[id, record] as const] : [];
          }),
        ),
      ),
  };
}

export interface Streamed {
  /** All nodes with all their links, in the order of ids. */
  readonly rows: readonly NodeRow[];
  readonly bundles: readonly Bundle[];
  /** "id TYPE to" of links that lead to what no bundle wrote before. */
  readonly early: readonly string[];
}

/** Everything that the bundles hold; nodes that several share have the links of all. */
export async function streamed(bundles: Bundles): Promise<Streamed> {
  const all: BundleRows[] = [];
  for await (const batch of bundles.batches()) all.push(...(await bundles.rows(batch)));
  const links = new Map<string, LinkRow[]>();
  const nodes = new Map<string, NodeRow>();
  const early: string[] = [];
  const add = (id: string, more: readonly LinkRow[]) => links.set(id, [...(links.get(id) ?? []), ...more]);
  for (const bundle of all) {
    for (const node of bundle.nodes) nodes.set(node.id, node);
    for (const { id, links: own } of bundle.nodes) {
      add(id, own);
      early.push(...own.filter(({ to }) => !nodes.has(to)).map(({ type, to }) => `${id} ${type} ${to}`));
    }
    for (const { from, link } of bundle.late) add(from, [link]);
  }
  const name = ({ type, to, key }: LinkRow): string => [type, to, key].join(' ');
  const rows = [...nodes.values()]
    .map((node) => ({
      ...node,
      links: [...(links.get(node.id) ?? [])].sort((one, other) => (name(one) < name(other) ? -1 : 1)),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { rows, bundles: all.map(({ root, label, digest }) => ({ root, label, digest })), early };
}
