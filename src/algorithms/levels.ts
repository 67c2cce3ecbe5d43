/** One side of a search by levels: who was reached at which level, in which order. Used again and again without being emptied: what an
 *  earlier search left lies below `base`. 8 bytes a node, 16 once paths were counted. */
export class Levels {
  /** marks[node] - base is the level of a node that was reached; below base: not reached. */
  readonly marks: Uint32Array;
  base = 1;
  /** Those reached, by level: queue[starts[l]] up to queue[starts[l + 1]] are level l. The last level ends at `length`. */
  readonly queue: Uint32Array;
  starts: number[] = [];
  length = 0;
  private ways: Float64Array | undefined;

  constructor(size: number) {
    this.marks = new Uint32Array(size);
    this.queue = new Uint32Array(size);
  }

  /** Level 0 is this node alone. */
  begin(node: number): void {
    this.base += this.starts.length + 1;
    if (this.base > 0xffff_ffff - this.marks.length - 1) {
      this.marks.fill(0);
      this.base = 1;
    }
    this.marks[node] = this.base;
    this.queue[0] = node;
    this.length = 1;
    this.starts = [0];
  }

  /** The last level that was begun. */
  get level(): number {
    return this.starts.length - 1;
  }

  /** How many stand in the last level. */
  get width(): number {
    return this.length - this.starts[this.level]!;
  }

  /** Scratch of whoever counts: what stands in it is old until written. */
  get counts(): Float64Array {
    return (this.ways ??= new Float64Array(this.marks.length));
  }

  /** -1 for a node that was not reached. */
  of(node: number): number {
    return Math.max(-1, this.marks[node]! - this.base);
  }
}

/** Both sides of a search between two nodes. */
export interface Sides {
  readonly forward: Levels;
  readonly backward: Levels;
}

export const sidesOf = (size: number): Sides => ({ forward: new Levels(size), backward: new Levels(size) });
