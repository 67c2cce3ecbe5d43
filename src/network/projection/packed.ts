import type { Loaded } from '../loading/load.js';
import type { Projection } from './projection.js';

/** Changes with every change of what a projection holds or how it is made. */
const version = 4;
const magic = 'coterie network ';
/** Arrays begin at multiples of this. */
const step = 8;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int16Array, Float64Array } as const;
type Kind = keyof typeof kinds;
type TypedArray = InstanceType<(typeof kinds)[Kind]>;

/** An array in the block: its kind, where it begins after the header, and its length. */
type Stored = { readonly stored: readonly [Kind, number, number] };

/** A projection with its state in one block of bytes: what one thread hands to another without a copy, and what a snapshot holds. The block
 *  is "coterie network VERSION LENGTH", the tree as JSON, blanks up to LENGTH, then the arrays. The same for the same projection. */
export function packed({ state, projection }: Loaded): Uint8Array {
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
  const bytes = new Uint8Array(new SharedArrayBuffer(header.length + length));
  bytes.set(header);
  let at = header.length;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += roundedUp(array.byteLength);
  }
  return bytes;
}

/** What was packed; its arrays are views of the block. Throws what it may when the block is none. */
export function unpacked(bytes: Uint8Array): Loaded | 'OTHER_VERSION' | 'DAMAGED' {
  const first = new RegExp(`^${magic}(\\d+) (\\d+)\\n`).exec(textOf(bytes.subarray(0, 64), 'latin1'));
  if (first === null) return 'DAMAGED';
  if (Number(first[1]) !== version) return 'OTHER_VERSION';
  const start = Number(first[2]);
  const tree = textOf(bytes.subarray(first[0].length, start), 'utf8');
  const loaded = JSON.parse(tree, (_name, value: unknown) => {
    const { stored } = (value ?? {}) as Partial<Stored>;
    if (stored === undefined) return value;
    const [kind, offset, length] = stored;
    return new kinds[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + offset, length);
  }) as Loaded;
  blocks.set(loaded.projection, bytes);
  return loaded;
}

/** The block that a projection was unpacked from, else a new one. */
export const blockOf = (loaded: Loaded): Uint8Array => blocks.get(loaded.projection) ?? packed(loaded);

const blocks = new WeakMap<Projection, Uint8Array>();

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

const textOf = ({ buffer, byteOffset, length }: Uint8Array, encoding: BufferEncoding): string =>
  Buffer.from(buffer, byteOffset, length).toString(encoding);

const roundedUp = (length: number): number => Math.ceil(length / step) * step;

const kindOf = (value: unknown): Kind | undefined =>
  (Object.keys(kinds) as Kind[]).find((kind) => value instanceof kinds[kind]);
