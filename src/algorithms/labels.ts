import { Heap } from './heap.js';

/** One side of a search by cost that minds the number of steps and the waypoints visited too (Martins 1984): a node bears a label for each way
 *  to it that no other way beats in all three. Labels are settled in order of cost. Used again and again without being emptied.
 *  18 bytes a node, 22 a label. */
export class Labels {
  /** How many are settled: label l is the l-th of them. */
  length = 0;
  nodes = new Uint32Array(1024);
  costs = new Float64Array(1024);
  steps = new Uint8Array(1024);
  visited = new Uint8Array(1024);
  /** The label settled before at the same node; -1 at the first. */
  before = new Int32Array(1024);
  private readonly heap = new Heap();
  private readonly newest: Int32Array;
  private readonly seenIn: Uint32Array;
  /** The cheapest that was added to a node, settled or not. */
  private readonly cheapest: Float64Array;
  private readonly cheapestTag: Uint16Array;
  private turn = 0;

  constructor(size: number) {
    this.newest = new Int32Array(size);
    this.seenIn = new Uint32Array(size);
    this.cheapest = new Float64Array(size);
    this.cheapestTag = new Uint16Array(size);
  }

  begin(): void {
    this.turn += 1;
    this.heap.clear();
    this.length = 0;
  }

  /** The last label settled at a node; -1 where none is. */
  at(node: number): number {
    return this.seenIn[node] === this.turn ? this.newest[node]! : -1;
  }

  /** No label that is not settled yet is cheaper; Infinity when none is left. */
  get nearest(): number {
    return this.heap.leastKey;
  }

  /** A way to a node, unless another is known that is no worse. At most 63 steps and four waypoints. */
  add(node: number, cost: number, steps: number, visited: number): void {
    if (this.seenIn[node] !== this.turn) {
      this.seenIn[node] = this.turn;
      this.newest[node] = -1;
      this.cheapest[node] = Infinity;
    }
    const tag = steps * 16 + visited;
    const other = this.cheapestTag[node]!;
    if (this.cheapest[node]! <= cost && other >> 4 <= steps && (other & visited) === visited) return;
    if (this.isBeaten(node, steps, visited)) return;
    if (cost < this.cheapest[node]!) {
      this.cheapest[node] = cost;
      this.cheapestTag[node] = tag;
    }
    this.heap.push(cost, node * 1024 + tag);
  }

  /** Whether a label settled at a node has no more steps and all of these waypoints. */
  isBeaten(node: number, steps: number, visited: number): boolean {
    for (let label = this.at(node); label >= 0; label = this.before[label]!) {
      if (this.steps[label]! <= steps && (this.visited[label]! & visited) === visited) return true;
    }
    return false;
  }

  /** Settles the cheapest label that no settled one beats; -1 when none is left. */
  next(): number {
    while (this.heap.size > 0) {
      const cost = this.heap.leastKey;
      const code = this.heap.pop();
      const tag = code % 1024;
      const node = (code - tag) / 1024;
      if (!this.isBeaten(node, tag >> 4, tag & 15)) return this.settle(node, cost, tag);
    }
    return -1;
  }

  /** How many are not settled; some of them may be beaten by now. */
  get pending(): number {
    return this.heap.size;
  }

  /** One that is not settled, in no order. */
  pendingAt(at: number): { node: number; cost: number; steps: number; visited: number } {
    const code = this.heap.valueAt(at);
    const tag = code % 1024;
    return { node: (code - tag) / 1024, cost: this.heap.keyAt(at), steps: tag >> 4, visited: tag & 15 };
  }

  private settle(node: number, cost: number, tag: number): number {
    const label = this.length++;
    if (label === this.nodes.length) this.grow();
    this.nodes[label] = node;
    this.costs[label] = cost;
    this.steps[label] = tag >> 4;
    this.visited[label] = tag & 15;
    this.before[label] = this.newest[node]!;
    this.newest[node] = label;
    return label;
  }

  private grow(): void {
    const twice = <Kind extends Uint8Array | Uint32Array | Int32Array | Float64Array>(
      array: Kind,
      into: Kind,
    ) => {
      into.set(array);
      return into;
    };
    const length = 2 * this.nodes.length;
    this.nodes = twice(this.nodes, new Uint32Array(length));
    this.costs = twice(this.costs, new Float64Array(length));
    this.steps = twice(this.steps, new Uint8Array(length));
    this.visited = twice(this.visited, new Uint8Array(length));
    this.before = twice(this.before, new Int32Array(length));
  }
}

/** Both sides of a search between two nodes, and what each reaches beyond its own half. */
export interface LabelSides {
  readonly forward: Labels;
  readonly backward: Labels;
  readonly forwardBeyond: Labels;
  readonly backwardBeyond: Labels;
}

export const labelSidesOf = (size: number): LabelSides => ({
  forward: new Labels(size),
  backward: new Labels(size),
  forwardBeyond: new Labels(size),
  backwardBeyond: new Labels(size),
});
