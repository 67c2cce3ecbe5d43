import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { GraphState, Loaded } from './load.js';
import type { Projection } from './projection.js';

/** Changes with every change of what a projection holds or how it is made. */
const version = 1;
const magic = 'coterie network ';
/** Arrays begin at multiples of this. */
const step = 8;
const digestLength = 32;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int16Array, Float64Array } as const;
type Kind = keyof typeof kinds;
type TypedArray = InstanceType<(typeof kinds)[Kind]>;

/** An array in the file: its kind, where it begins after the header, and its length. */
type Stored = { readonly stored: readonly [Kind, number, number] };

/** Why a snapshot is not used. */
export type Unusable = 'MISSING' | 'OTHER_VERSION' | 'OTHER_STATE' | 'DAMAGED';

/** Writes a projection whole or not at all: a reader finds the old file or the new one. */
export async function writeSnapshot(path: string, { state, projection }: Loaded): Promise<void> {
  const arrays: TypedArray[] = [];
  let length = 0;
  const tree = JSON.stringify({ state, projection }, (_name, value: unknown) => {
    const kind = kindOf(value);
    if (kind === undefined) return value;
    const array = value as TypedArray;
    const stored: Stored = { stored: [kind, length, array.length] };
    arrays.push(array);
    length = roundedUp(length + array.byteLength);
    return stored;
  });
  const header = headerOf(tree);
  const digest = createHash('sha256').update(header);
  const unfinished = `${path}.${process.pid}.new`;
  const file = await open(unfinished, 'w');
  try {
    await file.write(header);
    for (const array of arrays) {
      const bytes = new Uint8Array(roundedUp(array.byteLength));
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
      digest.update(bytes);
      await file.write(bytes);
    }
    await file.write(digest.digest());
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path).catch(async (error: unknown) => {
    await rm(unfinished, { force: true });
    throw error;
  });
}

/** The projection of this very state of the graph, or why the file does not have it. */
export async function readSnapshot(path: string, wanted: GraphState): Promise<Loaded | Unusable> {
  const bytes = await contentOf(path);
  if (bytes === null) return 'MISSING';
  const begin = Buffer.from(bytes.buffer, 0, Math.min(bytes.length, 64)).toString('latin1');
  const first = new RegExp(`^${magic}(\\d+) (\\d+)\\n`).exec(begin);
  if (first === null) return 'DAMAGED';
  if (Number(first[1]) !== version) return 'OTHER_VERSION';
  const start = Number(first[2]);
  const end = bytes.length - digestLength;
  if (start > end) return 'DAMAGED';
  const digest = createHash('sha256').update(bytes.subarray(0, end)).digest();
  if (!digest.equals(bytes.subarray(end))) return 'DAMAGED';
  const tree = Buffer.from(bytes.buffer, first[0].length, start - first[0].length).toString('utf8');
  const { state, projection } = JSON.parse(tree, (_name, value: unknown) => {
    const { stored } = (value ?? {}) as Partial<Stored>;
    if (stored === undefined) return value;
    const [kind, offset, length] = stored;
    return new kinds[kind](bytes.buffer, start + offset, length);
  }) as { state: GraphState; projection: Projection };
  if (state.database !== wanted.database || state.revision !== wanted.revision) return 'OTHER_STATE';
  return { state, projection };
}

/** "coterie network VERSION LENGTH", the tree, blanks up to LENGTH, which is where the arrays begin. */
function headerOf(tree: string): Buffer {
  const body = Buffer.from(tree, 'utf8');
  const room = 40;
  const length = roundedUp(room + body.length);
  const first = `${magic}${version} ${length}\n`;
  const header = Buffer.alloc(length, ' ');
  header.write(first, 'latin1');
  body.copy(header, first.length);
  return header;
}

async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, size - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

const roundedUp = (length: number): number => Math.ceil(length / step) * step;

const kindOf = (value: unknown): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => value instanceof kinds[kind]);
