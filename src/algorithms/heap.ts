/** Numbers with a key each, the least key first. A binary heap (Williams 1964): O(log n) in and out. Equal keys come in no stated order. */
export class Heap {
  private readonly keys: number[] = [];
  private readonly values: number[] = [];

  get size(): number {
    return this.keys.length;
  }

  /** Infinity when empty. */
  get leastKey(): number {
    return this.keys[0] ?? Infinity;
  }

  clear(): void {
    this.keys.length = 0;
    this.values.length = 0;
  }

  /** At places below `size`, in no order. */
  keyAt(place: number): number {
    return this.keys[place]!;
  }

  valueAt(place: number): number {
    return this.values[place]!;
  }

  push(key: number, value: number): void {
    const { keys, values } = this;
    let at = keys.length;
    keys.push(key);
    values.push(value);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= key) break;
      keys[at] = keys[above]!;
      values[at] = values[above]!;
      at = above;
    }
    keys[at] = key;
    values[at] = value;
  }

  /** The value of the least key. Not to be called when empty. */
  pop(): number {
    const { keys, values } = this;
    const least = values[0]!;
    const key = keys.pop()!;
    const value = values.pop()!;
    const { length } = keys;
    if (length === 0) return least;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) break;
      if (below + 1 < length && keys[below + 1]! < keys[below]!) below += 1;
      if (keys[below]! >= key) break;
      keys[at] = keys[below]!;
      values[at] = values[below]!;
      at = below;
    }
    keys[at] = key;
    values[at] = value;
    return least;
  }
}
