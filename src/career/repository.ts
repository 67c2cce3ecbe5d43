import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';

/** Code, data or a reading list that a person keeps; not a paper. */
export interface RepositoryRecord {
  readonly id: string; // ours: "q_..."
  readonly name: string;
  readonly url?: string | null;
  readonly description?: string | null;
  readonly technologies?: readonly string[] | null;
  readonly stars?: number | null;
}

export interface RepositoryTies {
  readonly ownerId: string | null;
  readonly paperIds: readonly string[];
  /** The newest source that states the stars. */
  readonly starsSourceId: string | null;
}

export type RepositoryPage = Listed<Item<RepositoryRecord>>;
