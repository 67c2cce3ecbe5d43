import { integers, numbers } from './columns.js';

/* Texts by the million, outside of the heap of objects. */

const pieceSize = 1 << 16;

/** Texts one behind the other as UTF-8; each is told by its place in the order of adding. */
export class Texts {
  private readonly pieces: Buffer[] = [Buffer.alloc(pieceSize)];
  private used = 0;
  private readonly starts = numbers();
  private readonly lengths = integers();

  get length(): number {
    return this.starts.length;
  }

  add(text: string): number {
    const length = Buffer.byteLength(text);
    if (this.used + length > pieceSize || this.used === pieceSize) {
      // A longer text has a piece of its own.
      this.pieces.push(Buffer.alloc(Math.max(pieceSize, length)));
      this.used = 0;
    }
    const piece = this.pieces.at(-1) as Buffer;
    piece.write(text, this.used);
    this.starts.push((this.pieces.length - 1) * pieceSize + this.used);
    this.used = Math.min(pieceSize, this.used + length);
    return this.lengths.push(length);
  }

  at(place: number): string {
    return this.bytesOf(place).toString();
  }

  bytesOf(place: number): Buffer {
    const start = this.starts.at(place);
    const from = start % pieceSize;
    return (this.pieces[Math.floor(start / pieceSize)] as Buffer).subarray(
      from,
      from + this.lengths.at(place),
    );
  }

  /** In the order of code points. */
  compare(one: number, other: number): number {
    return this.bytesOf(one).compare(this.bytesOf(other));
  }
}

/** Texts of which each is kept once, told by a number from 0. */
export class Vocabulary {
  private readonly texts = new Texts();
  private table = new Int32Array(1 << 12);

  get length(): number {
    return this.texts.length;
  }

  /** The text's number, new where it was not known. */
  take(text: string): number {
    const slot = this.slotOf(text);
    const known = (this.table[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const place = this.texts.add(text);
    this.table[slot] = place + 1;
    if (this.texts.length * 4 > this.table.length * 3) this.grow();
    return place;
  }

  /** The text's number; -1 where it was never taken. */
  find(text: string): number {
    return (this.table[this.slotOf(text)] ?? 0) - 1;
  }

  at(place: number): string {
    return this.texts.at(place);
  }

  private slotOf(text: string): number {
    const length = scratch.length < text.length * 3 ? -1 : scratch.write(text);
    const words = length < 0 ? Buffer.from(text) : scratch.subarray(0, length);
    const mask = this.table.length - 1;
    let slot = hashOf(words) & mask;
    for (;;) {
      const known = (this.table[slot] ?? 0) - 1;
      if (known < 0 || this.texts.bytesOf(known).equals(words)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let place = 0; place < this.texts.length; place += 1) {
      let slot = hashOf(this.texts.bytesOf(place)) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = place + 1;
    }
    this.table = table;
  }
}

const scratch = Buffer.alloc(1 << 14);

/** FNV-1a, mixed. */
function hashOf(words: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ (words[index] as number), 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
