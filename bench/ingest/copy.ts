import { createReadStream, createWriteStream, readFileSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Graph } from '../../src/graph/index.js';

/* A graph as rows on disk, to be written once more by somebody else. */

export const statement = (name: string): string =>
  readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');

export interface Copy {
  /** Number of rows of each label and type. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, number>;
  readonly records: number;
  /** In batches. */
  rowsOf(name: string, size: number): AsyncIterable<Row[]>;
}
export type Row = Readonly<Record<string, unknown>>;

const page = 5_000;

/** Copies the whole graph into a folder: a file for each label and each type of relationship. */
export async function copyOf(graph: Graph, folder: string): Promise<Copy> {
  const files = new Files(folder);
  for await (const { id, label, props, links } of pagesOf(graph, 'things')) {
    if (label === 'Graph') continue;
    files.put(String(label), { id, props });
    for (const [type, to, linkProps] of links as [string, string, object][])
      files.put(type, { from: id, to, props: linkProps });
    await files.drained();
  }
  const [things, types] = [new Map<string, number>(), new Map<string, number>()];
  for (const [name, count] of files.counts) (/^[A-Z_]+$/u.test(name) ? types : things).set(name, count);
  for await (const { id, props } of pagesOf(graph, 'storedRecords')) {
    files.put('Record', { id, props });
    await files.drained();
  }
  await files.close();
  return {
    ...{ nodes: things, links: types, records: files.counts.get('Record') ?? 0 },
    rowsOf: (name, size) => batchesOf(join(folder, `${name}.jsonl`), size),
  };
}

async function* pagesOf(graph: Graph, name: string): AsyncIterable<Row> {
  for (let after = ''; ;) {
    const parameters = { after, limit: page };
    const rows = await graph.read(name, statement(name), parameters, { timeoutMs: 300_000 });
    yield* rows;
    if (rows.length < page) return;
    after = String(rows.at(-1)?.id);
  }
}

class Files {
  readonly counts = new Map<string, number>();
  private readonly open = new Map<string, WriteStream>();
  private waiting = 0;

  constructor(private readonly folder: string) {}

  put(name: string, row: Row): void {
    const file = this.open.get(name) ?? createWriteStream(join(this.folder, `${name}.jsonl`));
    this.open.set(name, file);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    file.write(`${JSON.stringify(row, withBytes)}\n`);
    this.waiting += 1;
  }

  async drained(): Promise<void> {
    if (this.waiting < 20_000) return;
    this.waiting = 0;
    for (const file of this.open.values())
      if (file.writableNeedDrain) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  }

  async close(): Promise<void> {
    for (const file of this.open.values()) {
      file.end();
      await finished(file);
    }
  }
}

/** Byte arrays survive the way through JSON. */
const withBytes = (_name: string, value: unknown): unknown =>
  ArrayBuffer.isView(value)
    ? { bytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
    : value;
const asBytes = (_name: string, value: unknown): unknown => {
  const bytes = (value as { bytes?: unknown } | null)?.bytes;
  return typeof bytes === 'string' ? new Int8Array(Buffer.from(bytes, 'base64')) : value;
};

async function* batchesOf(path: string, size: number): AsyncIterable<Row[]> {
  let rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    rows.push(JSON.parse(line, asBytes) as Row);
    if (rows.length < size) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
