import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';
import type { PersonRecord } from '../person/person.js';

/** That one person advised another in one capacity. */
export interface AdvisingRecord {
  readonly id: string; // ours: "d_..."
  readonly capacity: string;
  readonly relation?: string | null;
  readonly advisorTitle?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly advisorId: string;
  readonly adviseeId: string;
  /** The advisee's time during which it was. */
  readonly affiliationId: string | null;
  /** The advisor's institution as printed beside the name. */
  readonly institutionId: string | null;
  readonly projectId: string | null;
}

/** The node is the other person. */
export interface AdvisingItem extends Item<PersonRecord> {
  readonly advising: AdvisingRecord;
}

export type AdvisingPage = Listed<AdvisingItem>;
