import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Decoder, detectEncoding, isKnownEncoding } from './encoding.js';
import { unpacked } from './gzip.js';
import { limits, Unreadable } from './reader.js';

/** A file as its reader sees it: text in pieces, decoded, never the whole in memory. */
export interface Input {
  /** For messages and as the source's name: the last part of the path, "standard input". */
  readonly name: string;
  /** Where it lies, for readers that need a neighbour; null for standard input. */
  readonly path: string | null;
  readonly encoding: string;
  /** The decoded beginning, at most 64 KB. */
  readonly head: string;
  /** From the beginning, each time it is called. Without byte order mark; line ends as they are. */
  chunks(): AsyncIterable<string>;
  /** Bytes of the file itself (packed where it is packed), and how many of them the newest `chunks` has taken in. */
  readonly size: number;
  readonly taken: number;
  /** The first line with bytes that did not fit the encoding and were read as Windows-1252; null: none so far. */
  readonly guessedFrom: number | null;
  /** Removes what was spooled. */
  close(): Promise<void>;
}

/** Opens a path, or standard input for "-". Packed files are told by content. Throws `Unreadable`. */
export async function openInput(path: string, options: { readonly encoding?: string } = {}): Promise<Input> {
  if (path !== '-') return opened(path, basename(path), path, options);
  const folder = await mkdtemp(join(tmpdir(), 'coterie-input-'));
  const spool = join(folder, 'standard-input');
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(process.stdin, createWriteStream(spool, { mode: 0o600 }));
    return await opened(spool, 'standard input', null, options, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** A text that is no file, for tests and answers of services. */
export function inputOf(text: string, name = 'text'): Input {
  return {
    ...{ name, path: null, encoding: 'utf-8', head: text.slice(0, limits.head), size: text.length },
    ...{ taken: text.length, guessedFrom: null },
    async *chunks() {
      for (let from = 0; from < text.length; from += limits.head) yield text.slice(from, from + limits.head);
    },
    close: async () => undefined,
  };
}

async function opened(
  file: string,
  name: string,
  path: string | null,
  options: { readonly encoding?: string },
  close: () => Promise<void> = async () => undefined,
): Promise<Input> {
  const size = await sizeOf(file, name);
  const start = await firstBytes(file, limits.head);
  if (size === 0) throw new Unreadable('EMPTY_FILE', `${name} is empty.`, 'Is it the right file?');
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const beginning = isPacked ? await unpackedStart(file, name) : start;
  refuseBinary(beginning, name);
  if (options.encoding !== undefined && !isKnownEncoding(options.encoding)) {
    throw new Unreadable(
      'UNKNOWN_ENCODING',
      `"${options.encoding}" is no encoding known here.`,
      'Name one such as utf-8, latin1, utf-16le, shift_jis.',
    );
  }
  const detected = detectEncoding(beginning);
  const encoding = options.encoding ?? detected.encoding;
  const head = new Decoder(encoding).decode(beginning, false).slice(0, limits.head);
  if (head.trim() === '' && beginning.length < limits.head) {
    throw new Unreadable('EMPTY_FILE', `${name} is empty.`, 'Is it the right file?');
  }
  let taken = 0;
  let guessedFrom = options.encoding === undefined && detected.isGuess ? 1 : null;
  return {
    ...{ name, path, encoding, head, size },
    get taken() {
      return taken;
    },
    get guessedFrom() {
      return guessedFrom;
    },
    async *chunks() {
      taken = 0;
      const decoder = new Decoder(encoding);
      for await (const bytes of bytesOf(file, name, isPacked, (count) => (taken += count))) {
        const text = decoder.decode(bytes, false);
        guessedFrom ??= decoder.guessedFrom;
        if (text !== '') yield text;
      }
      const rest = decoder.decode(new Uint8Array(), true);
      guessedFrom ??= decoder.guessedFrom;
      if (rest !== '') yield rest;
    },
    close,
  };
}

async function sizeOf(file: string, name: string): Promise<number> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) {
      throw new Unreadable('NOT_FOUND', `${name} is a folder.`, 'Name the files in it.');
    }
    return facts.size;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw notFound(name, error);
  }
}

const notFound = (name: string, error: unknown): Unreadable =>
  (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? new Unreadable('NOT_FOUND', `There is no file ${name}.`, 'Check the path.')
    : new Unreadable('NOT_FOUND', `${name} cannot be read.`, 'Check the permissions of the file.');

async function firstBytes(file: string, count: number): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw notFound(basename(file), error);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function unpackedStart(file: string, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of bytesOf(file, name, true, () => undefined)) {
      pieces.push(piece);
      length += piece.length;
      if (length >= limits.head) break;
    }
  } catch (error) {
    if (length === 0) throw error; // else the reader gets what came before, then the error
  }
  return Buffer.concat(pieces).subarray(0, limits.head);
}

async function* bytesOf(
  file: string,
  name: string,
  isPacked: boolean,
  take: (count: number) => void,
): AsyncIterable<Uint8Array> {
  if (isPacked) {
    yield* unpacked(file, name, take);
    return;
  }
  for await (const piece of createReadStream(file, { highWaterMark: limits.head })) {
    take((piece as Uint8Array).length);
    yield piece as Uint8Array;
  }
}

const archives: readonly [string, string][] = [
  ['504b0304', 'a ZIP archive'],
  ['28b52ffd', 'packed with Zstandard'],
  ['fd377a585a', 'packed with XZ'],
  ['425a68', 'packed with bzip2'],
  ['25504446', 'a PDF'],
];

function refuseBinary(bytes: Uint8Array, name: string): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const archive = archives.find(([mark]) => start.startsWith(mark));
  if (archive) {
    throw new Unreadable('BINARY_FILE', `${name} is ${archive[1]}.`, 'Give the text in it, plain or as .gz.');
  }
  if (!detectEncoding(bytes).encoding.startsWith('utf-16') && bytes.includes(0)) {
    throw new Unreadable(
      'BINARY_FILE',
      `${name} is no text.`,
      'Give a bibliography as text, e.g. .bib, .ris, .json, .xml, .csv.',
    );
  }
}
