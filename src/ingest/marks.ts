/** 53 bits of a text as a number: cyrb53, in the public domain. Two of a million texts are alike once in ten thousand such sets. */
export function markOf(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}

/** Numbers texts in the order in which they come first, in about 24 bytes each, however long they are. */
export class Numbering {
  private marks = new Float64Array(1024);
  private slots = new Int32Array(4096);
  private used = 0;

  get size(): number {
    return this.used;
  }

  /** -1: it has none. */
  find(text: string): number {
    const mark = markOf(text);
    return (this.slots[this.slotOf(mark)] as number) - 1;
  }

  /** The number that it has, else a new one. */
  add(text: string): number {
    const mark = markOf(text);
    const slot = this.slotOf(mark);
    const known = (this.slots[slot] as number) - 1;
    if (known >= 0) return known;
    if (this.used === this.marks.length) this.marks = grown(this.marks);
    this.marks[this.used] = mark;
    this.slots[slot] = this.used + 1;
    this.used += 1;
    if (this.used * 2 > this.slots.length) this.spread();
    return this.used - 1;
  }

  /** Where the mark stands, or would stand. */
  private slotOf(mark: number): number {
    const last = this.slots.length - 1;
    for (let slot = mark & last; ; slot = (slot + 1) & last) {
      const number = this.slots[slot] as number;
      if (number === 0 || this.marks[number - 1] === mark) return slot;
    }
  }

  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let number = 0; number < this.used; number++)
      this.slots[this.slotOf(this.marks[number] as number)] = number + 1;
  }
}

export function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
