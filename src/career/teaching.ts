import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';

/** One course taught or assisted in one term. */
export interface TeachingRecord {
  readonly id: string; // ours: "g_..."
  readonly role: string;
  readonly courseCode?: string | null;
  readonly courseName?: string | null;
  readonly term?: string | null;
  readonly year?: number | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly personId: string;
  readonly institutionId: string | null;
}

export type TeachingPage = Listed<Item<TeachingRecord>>;
