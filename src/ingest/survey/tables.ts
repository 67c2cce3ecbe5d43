/** Numbers by numbers (whole, from 0 up to 2^53), in two typed arrays. */
export class NumberTable {
  private keys = new Float64Array(1 << 10);
  private values = new Int32Array(1 << 10);
  private used = 0;

  get(key: number): number | undefined {
    const slot = this.slotOf(key);
    return this.keys[slot] === 0 ? undefined : this.values[slot];
  }

  set(key: number, value: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) {
      this.keys[slot] = key + 1;
      this.used += 1;
    }
    this.values[slot] = value;
    if (this.used * 4 > this.keys.length * 3) this.grow();
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = scattered(key) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key + 1) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let old = 0; old < keys.length; old += 1) {
      const key = keys[old] as number;
      if (key === 0) continue;
      const slot = this.slotOf(key - 1);
      this.keys[slot] = key;
      this.values[slot] = values[old] as number;
    }
  }
}

function scattered(key: number): number {
  let hash = Math.imul((key % 4294967296) ^ Math.imul(Math.floor(key / 4294967296), 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x21f0aaad) >>> 8;
}

/** Union-find over numbers from 0. */
export class Unions {
  private parents = new Int32Array(1 << 10).fill(-1);

  find(one: number): number {
    this.fit(one);
    let root = one;
    while ((this.parents[root] as number) >= 0) root = this.parents[root] as number;
    for (let at = one; at !== root;) {
      const next = this.parents[at] as number;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  /** The lesser root becomes that of both. */
  join(one: number, other: number): void {
    const [first, second] = [this.find(one), this.find(other)];
    if (first < second) this.parents[second] = first;
    else if (second < first) this.parents[first] = second;
  }

  private fit(place: number): void {
    if (place < this.parents.length) return;
    const wider = new Int32Array(Math.max(place + 1, this.parents.length * 2)).fill(-1);
    wider.set(this.parents);
    this.parents = wider;
  }
}

/** Numbers of what they belong to: the members of each, in the order in which they were given. */
export class Members {
  private readonly starts: Int32Array;
  private readonly list: Int32Array;

  /** In: for each item in order [owner, item], gone through twice; owners from 0 to count - 1. */
  constructor(count: number, each: (visit: (owner: number, item: number) => void) => void) {
    this.starts = new Int32Array(count + 1);
    each((owner) => {
      this.starts[owner + 1] = (this.starts[owner + 1] as number) + 1;
    });
    for (let owner = 0; owner < count; owner += 1)
      this.starts[owner + 1] = (this.starts[owner + 1] as number) + (this.starts[owner] as number);
    this.list = new Int32Array(this.starts[count] as number);
    const next = this.starts.slice();
    each((owner, item) => {
      this.list[next[owner] as number] = item;
      next[owner] = (next[owner] as number) + 1;
    });
  }

  of(owner: number): Int32Array {
    return this.list.subarray(this.starts[owner], this.starts[owner + 1]);
  }

  countOf(owner: number): number {
    return (this.starts[owner + 1] as number) - (this.starts[owner] as number);
  }
}
