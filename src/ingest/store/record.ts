import { createHash } from 'node:crypto';
import { shortHash } from '../ids.js';
import type { ReadItem } from '../readers/reader.js';
import type { Document } from '../records.js';

/* A record as it is kept beside the graph: who is who is found from all of them, so none may be lost. */

/** What a document says of itself; all records of imported files name theirs. */
export type DocumentFacts = Pick<Document, 'id' | 'name' | 'format' | 'origin' | 'tellsPeople'>;

export type RecordKind = 'document' | 'seed' | Exclude<ReadItem['kind'], 'reject' | 'warning'>;

export interface StoredRecord {
  /** From the document, the kind and the source's own key: what makes it the same record when it comes again. */
  readonly id: string;
  readonly document: string;
  readonly kind: RecordKind;
  readonly key: string;
  /** File and line. */
  readonly place: string;
  /** Of what it says, wherever it stands in the file. */
  readonly digest: string;
  /** JSON text of what the reader made. */
  readonly body: string;
}

export type TakenItem = Exclude<ReadItem, { kind: 'reject' } | { kind: 'warning' }>;

export function recordOf(item: TakenItem, document: string, file: string): StoredRecord {
  const key = keyOf(item);
  const body = bodyOf(item);
  return stored(document, item.kind, key, body, `${file}:${item.line}`);
}

export const documentRecord = (facts: DocumentFacts): StoredRecord =>
  stored(facts.id, 'document', facts.id, facts, facts.name);

/** A document of the seed is one record. */
export const seedRecord = (document: Document): StoredRecord =>
  stored(document.id, 'seed', document.id, document, document.id);

function stored(document: string, kind: RecordKind, key: string, body: unknown, place: string): StoredRecord {
  const id = shortHash(document, kind, key);
  const digest = createHash('sha256')
    .update(JSON.stringify(body, kind === 'seed' ? undefined : withoutPlaces) ?? '')
    .digest('base64url');
  return { id, document, kind, key, place, digest, body: JSON.stringify(body) ?? 'null' };
}

/** A record that only moved in its file says the same. */
const withoutPlaces = (field: string, value: unknown): unknown =>
  field === 'at' || field === 'locator' ? undefined : value;

function keyOf(item: TakenItem): string {
  if (item.kind === 'publication' || item.kind === 'person') return item.record.key;
  return item.key ?? `line ${item.line}`;
}

/** All that the item holds besides its place. */
function bodyOf(item: TakenItem): unknown {
  if (item.kind === 'read') return null;
  if (item.kind === 'career') return { record: item.record, of: item.of };
  if (item.kind === 'advising') return { record: item.record, advisor: item.advisor, advisee: item.advisee };
  return item.record;
}

/** When its source last changed it, where the source says so. */
export function updatedOf({ kind, body }: Pick<StoredRecord, 'kind' | 'body'>): string | null {
  if (kind !== 'publication') return null;
  return (JSON.parse(body) as { updated?: string }).updated ?? null;
}
