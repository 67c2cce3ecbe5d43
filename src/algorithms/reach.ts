import { Heap } from './heap.js';
import type { WeightedNeighbours } from './neighbours.js';

/** One side of a search by cost (Dijkstra 1959): nodes are settled in order of their least cost from the root. Used again and again
 *  without being emptied. 16 bytes a node. */
export class Reach {
  /** Least cost known from the root; of an earlier search where the node is not seen. */
  readonly costs: Float64Array;
  /** The settled ones, in order. */
  readonly settled: number[] = [];
  private readonly heap = new Heap();
  private readonly seenIn: Uint32Array;
  private readonly settledIn: Uint32Array;
  private turn = 0;

  constructor(size: number) {
    this.costs = new Float64Array(size);
    this.seenIn = new Uint32Array(size);
    this.settledIn = new Uint32Array(size);
  }

  begin(root: number): void {
    this.turn += 1;
    this.heap.clear();
    this.settled.length = 0;
    this.see(root, 0);
  }

  isSeen(node: number): boolean {
    return this.seenIn[node] === this.turn;
  }

  isSettled(node: number): boolean {
    return this.settledIn[node] === this.turn;
  }

  /** No node that is not settled yet is nearer; Infinity when all are settled that can be reached. */
  get nearest(): number {
    return this.heap.leastKey;
  }

  /** Takes the nearest node that is not settled, if any is left. */
  next(): number | undefined {
    while (this.heap.size > 0) {
      const node = this.heap.pop();
      if (!this.isSettled(node)) return node;
    }
    return undefined;
  }

  /** Settles a node that `next` gave, and tells what one step further costs. Returns the number of its neighbours. */
  settle(network: WeightedNeighbours, node: number, each: (neighbour: number, cost: number) => void): number {
    this.settledIn[node] = this.turn;
    this.settled.push(node);
    network.expand(node);
    for (let place = network.start; place < network.end; place += 1) {
      const neighbour = network.list[place]!;
      const cost = this.costs[node]! + network.costAt(place);
      each(neighbour, cost);
      if (!this.isSeen(neighbour) || cost < this.costs[neighbour]!) this.see(neighbour, cost);
    }
    return network.end - network.start;
  }

  private see(node: number, cost: number): void {
    this.seenIn[node] = this.turn;
    this.costs[node] = cost;
    this.heap.push(cost, node);
  }
}
