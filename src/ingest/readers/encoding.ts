import { isUtf8 } from 'node:buffer';

/** Byte order mark, else what an XML declaration says, else UTF-8 where the bytes are UTF-8, else Windows-1252
 *  (of which Latin-1 is the part that texts use). A few strange bytes among letters of UTF-8 make no other encoding. UTF-16 without a mark is told by its zeros. */
export function detectEncoding(start: Uint8Array): { encoding: string; isGuess: boolean } {
  const sure = marked(start) ?? declared(start);
  if (sure !== null) return { encoding: sure, isGuess: false };
  return isUtf8(withoutTornEnd(start)) || isMostlyUtf8(start)
    ? { encoding: 'utf-8', isGuess: false }
    : { encoding: 'windows-1252', isGuess: true };
}

function marked(start: Uint8Array): string | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] && start[1] === 0 && start[2] && start[3] === 0) return 'utf-16le';
  if (start[0] === 0 && start[1] && start[2] === 0 && start[3]) return 'utf-16be';
  return null;
}

function declared(start: Uint8Array): string | null {
  const ascii = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(ascii)?.[1];
  return label !== undefined && isKnownEncoding(label) && !/^utf-?16/i.test(label)
    ? label.toLowerCase()
    : null;
}

export function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Decodes pieces of one file. Bytes that are no UTF-8 in a file that is otherwise are read as Windows-1252, which loses
 *  nothing and is mostly right; `guessedFrom` tells the first line where that happened. */
export class Decoder {
  guessedFrom: number | null = null;
  private line = 1;
  private isStart = true;
  private rest: Uint8Array = new Uint8Array();
  private readonly other: TextDecoder | null;

  constructor(encoding: string) {
    const label = new TextDecoder(encoding).encoding;
    this.other = label === 'utf-8' ? null : new TextDecoder(label);
  }

  decode(bytes: Uint8Array, isEnd: boolean): string {
    if (this.other) return this.other.decode(bytes, { stream: !isEnd });
    const all = this.rest.length > 0 ? Buffer.concat([this.rest, bytes]) : bytes;
    const whole = isEnd ? all : withoutTornEnd(all);
    this.rest = all.slice(whole.length);
    const text = isUtf8(whole) ? asUtf8(whole) : this.mixed(whole);
    const isMarked = this.isStart && text.startsWith('\uFEFF');
    if (text !== '') this.isStart = false;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.line += 1;
    return isMarked ? text.slice(1) : text;
  }

  private mixed(bytes: Uint8Array): string {
    let text = '';
    let from = 0;
    for (let at = 0; at < bytes.length;) {
      const length = sequenceAt(bytes, at);
      if (length > 0) {
        at += length;
        continue;
      }
      text += asUtf8(bytes.subarray(from, at)) + latin.decode(bytes.subarray(at, at + 1));
      if (this.guessedFrom === null) this.guessedFrom = this.line + text.split('\n').length - 1;
      at += 1;
      from = at;
    }
    return text + asUtf8(bytes.subarray(from));
  }
}

const latin = new TextDecoder('windows-1252');
const asUtf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let letters = 0;
  let strange = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (length === 0) strange += 1;
    else if (length > 1) letters += 1;
    at += length || 1;
  }
  return letters > 0 && letters >= strange;
}

/** Without the first bytes of a letter whose others are in the next piece. */
function withoutTornEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) return lengthBy(byte) > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

const lengthBy = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1);

/** Length of the UTF-8 letter that begins here; 0: none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = lengthBy(first);
  return at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
