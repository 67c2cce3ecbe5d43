import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';

/** An honour given to people or to a paper. */
export interface AwardRecord {
  readonly id: string; // ours: "x_..."
  readonly name: string;
  readonly grantorName?: string | null;
  readonly venueName?: string | null;
  readonly year?: number | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly level?: string | null;
  readonly description?: string | null;
}

export interface AwardTies {
  readonly grantorId: string | null;
  readonly paperId: string | null;
  readonly personIds: readonly string[];
}

export type AwardPage = Listed<Item<AwardRecord>>;
