import { question, type Item, type Window } from '../ask/index.js';
import type { Pair } from '../collaboration/collaboration.js';
import type { PathRecord } from './path.js';

const here = import.meta.dirname;

interface Bound {
  /** The most collaborations that a path may have. */
  readonly maxLength: number;
}

/** Fewest collaborations between two different people, of any number; null when no path connects them. */
export const distanceOfPair = question<Pair, number | null>(here, 'distanceOfPair', null);
/** In order: those without an AMBIGUOUS person in between first, then by the ids along the path. */
export const shortestPathsOfPair = question<Pair, readonly Item<PathRecord>[], Window & Bound>(
  here,
  'shortestPathsOfPair',
  [],
);
export const shortestPathCountOfPair = question<Pair, number, Bound>(here, 'shortestPathCountOfPair', 0);
