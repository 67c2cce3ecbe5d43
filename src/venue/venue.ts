import type { VenueType } from '../generated/graphql.js';

/** A series in which papers appear. */
export interface VenueRecord {
  readonly id: string; // ours: "v_..."
  readonly name: string;
  readonly folded: string;
  readonly acronym?: string | null;
  readonly type?: VenueType | null;
  readonly externalIds?: readonly string[] | null;
}
