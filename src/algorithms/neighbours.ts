import type { Lists } from './lists.js';

/** Who stands beside whom, in both directions alike, asked one node at a time. */
export interface Neighbours {
  /** Nodes are 0 to size - 1. */
  readonly size: number;
  /** After expand(node) its neighbours are list[start] up to, not including, list[end]; each once, never the node itself. They stand
   *  until the next expand. */
  list: Uint32Array;
  start: number;
  end: number;
  expand(node: number): void;
}

/** The same with what a step costs. */
export interface WeightedNeighbours extends Neighbours {
  /** What the step to list[place] costs, a whole number above 0. */
  costAt(place: number): number;
}

/** Neighbours as they stand in lists. Nothing is copied. */
export function neighboursIn({ offsets, values }: Lists): Neighbours {
  return {
    size: offsets.length - 1,
    list: values,
    start: 0,
    end: 0,
    expand(node) {
      this.start = offsets[node]!;
      this.end = offsets[node + 1]!;
    },
  };
}
