/* Numbers by the million: typed arrays in pieces, so that growing copies nothing and holds nothing twice. */

const bits = 12;
const size = 1 << bits;
const mask = size - 1;

type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

export class Column<Piece extends Numbers = Int32Array> {
  length = 0;
  /** A piece that holds nothing but 0 is none. */
  private readonly pieces: (Piece | undefined)[] = [];

  constructor(private readonly make: (length: number) => Piece) {}

  /** Returns its place. */
  push(value: number): number {
    const place = this.length;
    this.set(place, value);
    return place;
  }

  at(place: number): number {
    const piece = this.pieces[place >>> bits];
    return piece === undefined ? 0 : (piece[place & mask] as number);
  }

  /** Places between the end and this one are 0. */
  set(place: number, value: number): void {
    if (place >= this.length) this.length = place + 1;
    const index = place >>> bits;
    while (index >= this.pieces.length) this.pieces.push(undefined);
    let piece = this.pieces[index];
    if (piece === undefined) {
      if (value === 0) return;
      piece = this.make(size);
      this.pieces[index] = piece;
    }
    piece[place & mask] = value;
  }
}

export const integers = () => new Column((length) => new Int32Array(length));
export const numbers = () => new Column((length) => new Float64Array(length));
export const small = () => new Column((length) => new Uint16Array(length));
export const bytes = () => new Column((length) => new Uint8Array(length));

const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const wordBytes = 10;

/** Texts of 16 characters a-z2-7, as `shortHash` makes them, in 10 bytes each. */
export class Hashes {
  private readonly held = bytes();

  get length(): number {
    return this.held.length / wordBytes;
  }

  set(place: number, text: string): void {
    if (!/^[a-z2-7]{16}$/u.test(text)) throw new Error(`"${text}" is none of our ids.`);
    let word = 0;
    let count = 0;
    let to = place * wordBytes;
    for (let index = 0; index < 16; index += 1) {
      word = (word << 5) | valueOf(text.charCodeAt(index));
      count += 5;
      while (count >= 8) {
        count -= 8;
        this.held.set(to, (word >> count) & 255);
        to += 1;
        word &= (1 << count) - 1;
      }
    }
  }

  at(place: number): string {
    let text = '';
    let word = 0;
    let count = 0;
    for (let index = 0; index < wordBytes; index += 1) {
      word = (word << 8) | this.held.at(place * wordBytes + index);
      count += 8;
      while (count >= 5) {
        count -= 5;
        text += letters[(word >> count) & 31] ?? '';
        word &= (1 << count) - 1;
      }
    }
    return text;
  }
}

const valueOf = (code: number): number => (code >= 97 ? code - 97 : code - 24);
