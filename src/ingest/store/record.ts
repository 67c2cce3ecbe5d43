import { hash } from 'node:crypto';
import { shortHash } from '../ids.js';
import type { ReadItem } from '../readers/reader.js';
import type { Document } from '../records.js';
import { bodyOf, contentOf } from './body.js';

/* A record as it is kept beside the graph: who is who is found from all of them, so none may be lost. */

/** What a document says of itself; all records of imported files name theirs. */
export type DocumentFacts = Pick<Document, 'id' | 'name' | 'format' | 'origin' | 'tellsPeople'>;

export type RecordKind = 'document' | 'seed' | Exclude<ReadItem['kind'], 'reject' | 'warning' | 'stored'>;

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
  /** What the reader made, as text: `contentOf` reads it. */
  readonly body: string;
}

export { contentOf };

export type TakenItem = Exclude<ReadItem, { kind: 'reject' } | { kind: 'warning' }>;
type MadeItem = Exclude<TakenItem, { kind: 'stored' }>;

export function recordOf(item: TakenItem, document: string, file: string): StoredRecord {
  if (item.kind === 'stored') return item.record;
  return stored(document, item.kind, keyOf(item), contentsOf(item), `${file}:${item.line}`);
}

/** `folder`: where a file of one's own lies, as a digest. */
export const documentRecord = (facts: DocumentFacts, folder?: string): StoredRecord =>
  stored(
    facts.id,
    'document',
    facts.id,
    facts,
    folder === undefined ? facts.name : `${facts.name} in ${folder}`,
  );

/** The folder in a document's place. */
export const folderIn = (place: string | undefined): string | undefined =>
  / in ([\w-]{16})$/u.exec(place ?? '')?.[1];

/** A document of the seed is one record. */
export const seedRecord = (document: Document): StoredRecord =>
  stored(document.id, 'seed', document.id, document, document.id);

function stored(
  document: string,
  kind: RecordKind,
  key: string,
  content: unknown,
  place: string,
): StoredRecord {
  const id = shortHash(document, kind, key);
  // A document of the seed is told by its lines, too.
  const { body, said } = kind === 'seed' ? asItIs(content) : bodyOf(content);
  return { id, document, kind, key, place, digest: digestOf(said), body };
}

function asItIs(content: unknown): { body: string; said: string } {
  const said = JSON.stringify(content);
  return { body: said, said };
}

/** 16 characters, 96 bits. */
const digestOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);

function keyOf(item: MadeItem): string {
  if (item.kind === 'publication' || item.kind === 'person') return item.record.key;
  return item.key ?? `line ${item.line}`;
}

/** All that the item holds besides its place. */
function contentsOf(item: MadeItem): unknown {
  if (item.kind === 'read') return null;
  if (item.kind === 'career') return { record: item.record, of: item.of };
  if (item.kind === 'advising') return { record: item.record, advisor: item.advisor, advisee: item.advisee };
  return item.record;
}

/** When its source last changed it, where the source says so. */
export function updatedOf({ kind, body }: Pick<StoredRecord, 'kind' | 'body'>): string | null {
  if (kind !== 'publication') return null;
  return (contentOf(body) as { updated?: string }).updated ?? null;
}
