import type { Graph, RunWriting } from '../graph/graph.js';
import { writeLinks } from './links.js';
import type { NodeRow, Properties } from './rows/rows.js';
import { statements } from './statements.js';

export interface WriteSettings {
  /** Sources of one collection own what they state together: what none of them states any more is removed. */
  readonly collection: string;
  /** Now, as ISO text; for tests. */
  readonly at?: string;
  /** Rows a transaction. */
  readonly batch?: number;
}

/** The server's own counters, summed: nodesCreated, relationshipsDeleted, propertiesSet ... Empty when nothing changed. */
export type Changes = Readonly<Record<string, number>>;

/** Brings the graph to what the rows say. In: all rows of the collection. One transaction for each batch, each of which
 *  raises Graph.revision when it changed something. Repeated, it changes nothing. */
export async function write(
  graph: Graph,
  rows: readonly NodeRow[],
  settings: WriteSettings,
): Promise<Changes> {
  const { collection, at = new Date().toISOString(), batch = 2000 } = settings;
  const changes: Record<string, number> = {};
  const inTransaction = async (work: (run: RunWriting) => Promise<void>): Promise<void> => {
    const done = await changing(graph, work);
    for (const [name, count] of Object.entries(done)) changes[name] = (changes[name] ?? 0) + count;
  };
  const known = await knownSources(graph, collection);
  const dated = rows.map((row) =>
    row.label === 'Source' ? sourceRow(row, known.get(row.id), { collection, at }) : row,
  );
  const kept = new Set(rows.map(({ id }) => id));
  const sources = new Set(rows.filter(({ label }) => label === 'Source').map(({ id }) => id));
  const owners = [...new Set([...sources, ...known.keys()])];

  for (const nodes of batches(dated, batch)) {
    await inTransaction(
      async (run) => void (await run(statements.writeNodes, { rows: nodes.map(nodeParameters) })),
    );
  }
  for (const nodes of batches(dated, batch)) {
    await inTransaction((run) => writeLinks(run, nodes, new Set(owners)));
  }
  await inTransaction((run) => removeUnstated(run, { owners, kept, sources }));
  return changes;
}

/** What the owners stated and state no more: things, identifiers, and the owners that are gone themselves. */
async function removeUnstated(
  run: RunWriting,
  {
    owners,
    kept,
    sources,
  }: { owners: readonly string[]; kept: ReadonlySet<string>; sources: ReadonlySet<string> },
): Promise<void> {
  const { rows } = await run(statements.statedThings, { owners });
  const standing = rows.flatMap(({ things, identifiers }) => [
    ...(things as string[]),
    ...(identifiers as string[]),
  ]);
  const gone = [...new Set(standing)].filter((id) => !kept.has(id));
  if (gone.length > 0) await run(statements.removeNodes, { ids: gone, owners });
  const goneSources = owners.filter((id) => !sources.has(id));
  if (goneSources.length > 0) await run(statements.removeSources, { gone: goneSources });
}

/** One transaction, which raises the revision where it changed something. Returns what the work changed. */
export function changing(graph: Graph, work: (run: RunWriting) => Promise<void>): Promise<Changes> {
  return graph.write(
    async (run) => {
      const sum: Record<string, number> = {};
      await work(async (text, parameters) => {
        const written = await run(text, parameters);
        for (const [name, count] of Object.entries(written.changes)) sum[name] = (sum[name] ?? 0) + count;
        return written;
      });
      if (Object.keys(sum).length > 0) await run(statements.raiseRevision);
      return sum;
    },
    { timeoutMs: 120_000 },
  );
}

interface KnownSource {
  readonly digest: string | null;
  readonly importedAt: string | null;
}

async function knownSources(graph: Graph, collection: string): Promise<Map<string, KnownSource>> {
  const rows = await graph.read('ownedSources', statements.ownedSources, { collection });
  return new Map(
    rows.map(({ id, digest, importedAt }) => [
      String(id),
      { digest: digest as string | null, importedAt: importedAt as string | null },
    ]),
  );
}

/** A source that says the same as before keeps the time of its import. */
function sourceRow(
  row: NodeRow,
  known: KnownSource | undefined,
  { collection, at }: { collection: string; at: string },
): NodeRow {
  const isSame = known !== undefined && known.digest === row.props.digest;
  const props: Properties = { ...row.props, collection, importedAt: isSame ? (known.importedAt ?? at) : at };
  return { ...row, props };
}

const nodeParameters = ({ id, label, props }: NodeRow) => ({ id, label, props: { ...props, id } });
function batches<Item>(items: readonly Item[], size: number): Item[][] {
  const all: Item[][] = [];
  for (let start = 0; start < items.length; start += size) all.push(items.slice(start, start + size));
  return all;
}
