import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';

/** Work for the community in one role, for one venue and, where stated, one year or cycle. */
export interface ServiceRecord {
  readonly id: string; // ours: "r_..."
  readonly role: string;
  readonly venueName: string;
  readonly year?: number | null;
  readonly cycle?: string | null;
  readonly personId: string;
  readonly venueId: string | null;
}

export type ServicePage = Listed<Item<ServiceRecord>>;
