import { mkdtempSync, openSync, closeSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordStore } from '../write/bundles.js';
import type { StoredRecord } from './record.js';

/** What would be stored, over what is: for a run that only looks. Kept in a temporary file. */
export class Overlay implements RecordStore {
  private readonly folder = mkdtempSync(join(tmpdir(), 'coterie-import-'));
  private readonly file = openSync(join(this.folder, 'records'), 'w+', 0o600);
  private readonly places = new Map<string, number>();
  private end = 0;

  constructor(private readonly below: RecordStore | null) {}

  put(records: readonly StoredRecord[]): void {
    for (const record of records) {
      const text = Buffer.from(JSON.stringify(record));
      const length = Buffer.alloc(4);
      length.writeUInt32LE(text.length);
      this.places.set(record.id, this.end);
      this.end += writeSync(this.file, Buffer.concat([length, text]));
    }
  }

  get(id: string): StoredRecord | undefined {
    const place = this.places.get(id);
    if (place === undefined) return undefined;
    const length = Buffer.alloc(4);
    readSync(this.file, length, 0, 4, place);
    const text = Buffer.alloc(length.readUInt32LE());
    readSync(this.file, text, 0, text.length, place + 4);
    return JSON.parse(text.toString()) as StoredRecord;
  }

  async *all(): AsyncIterable<StoredRecord> {
    const ids = [...this.places.keys()].sort();
    let next = 0;
    for await (const record of this.below?.all() ?? []) {
      while (next < ids.length && (ids[next] as string) < record.id) yield this.at(ids[next++] as string);
      if (ids[next] === record.id) yield this.at(ids[next++] as string);
      else yield record;
    }
    while (next < ids.length) yield this.at(ids[next++] as string);
  }

  async byId(ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>> {
    const own = ids.filter((id) => this.places.has(id));
    const others = this.below ? await this.below.byId(ids.filter((id) => !this.places.has(id))) : [];
    return new Map([...others, ...own.map((id) => [id, this.at(id)] as const)]);
  }

  close(): void {
    closeSync(this.file);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private at(id: string): StoredRecord {
    return this.get(id) as StoredRecord;
  }
}
