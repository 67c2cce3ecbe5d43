/** As the schema's PathOutcome. */
export type PathOutcome =
  | 'FOUND'
  | 'SAME_PERSON'
  | 'NOT_CONNECTED'
  | 'EXCLUDED_BY_RULES'
  | 'LONGER_THAN_MAX_LENGTH'
  | 'SEARCH_BUDGET_SPENT';

export interface FoundPath {
  /** In the projection's numbers. */
  readonly people: readonly number[];
  /** Of each hop, in whole units. */
  readonly hopCosts: readonly number[];
  readonly cost: number;
  /** An AMBIGUOUS person stands between its ends. */
  readonly isDoubtful: boolean;
}

/** A place in the order of paths, as a cursor bears it. The people are ids: a place outlives a projection. */
export interface Place {
  readonly cost: number;
  readonly isDoubtful: boolean;
  readonly people: readonly string[];
}

export interface Window {
  readonly first: number;
  readonly after?: Place | null;
  /** Whether anybody asks for the count. */
  readonly withCount?: boolean;
}

export interface PathAnswer {
  readonly outcome: PathOutcome;
  /** Fewest hops under the rules; null unless found. */
  readonly distance: number | null;
  /** Of the least cost; a bigint beyond 2^53 - 1; null for ranked paths, where nobody asks, and where the search was given up. */
  readonly totalCount: number | bigint | null;
  readonly paths: readonly FoundPath[];
  readonly hasNextPage: boolean;
}

export const mostRanked = 100;

export const noPath = (
  outcome: PathOutcome,
  { isRanked, distance = null }: { isRanked?: boolean; distance?: number | null },
): PathAnswer => ({
  outcome,
  distance,
  totalCount: isRanked || outcome === 'SEARCH_BUDGET_SPENT' ? null : 0,
  paths: [],
  hasNextPage: false,
});
