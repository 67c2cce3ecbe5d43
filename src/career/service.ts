import type { Connection, Item } from '../ask/index.js';

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

export type ServicePage = Connection<Item<ServiceRecord>>;
