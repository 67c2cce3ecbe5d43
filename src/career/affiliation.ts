import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';
import type { Ordered } from './ordered.js';

/** One person's time at one institution. */
export interface AffiliationRecord {
  readonly id: string; // ours: "f_..."
  readonly kind: string;
  readonly institutionName: string; // as printed
  readonly role?: string | null;
  readonly degree?: string | null;
  readonly field?: string | null;
  readonly thesisTitle?: string | null;
  readonly thesisTopic?: string | null;
  readonly location?: string | null;
  readonly mode?: string | null;
  readonly details?: readonly string[] | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly isCurrent?: boolean | null;
  readonly evidence: string;
  readonly personId: string;
  readonly institutionId: string | null;
  /** Departments and groups; the first in order is the largest. */
  readonly units: readonly Ordered[];
}

export type AffiliationPage = Listed<Item<AffiliationRecord>>;
