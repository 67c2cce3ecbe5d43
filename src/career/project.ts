import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';
import type { Ordered } from './ordered.js';

/** A piece of work listed as a project, apart from the papers that came of it. */
export interface ProjectRecord {
  readonly id: string; // ours: "j_..."
  readonly name: string;
  readonly role?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly location?: string | null;
  readonly venueName?: string | null;
  readonly details?: readonly string[] | null;
  readonly personId: string;
  /** One for each advising, so the same person may stand here twice. */
  readonly advisorIds: readonly string[];
  readonly partners: readonly Ordered[];
  readonly paperIds: readonly string[];
}

export type ProjectPage = Listed<Item<ProjectRecord>>;
