import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';

/** A benchmark, dataset, method or design, where it is named as a thing of its own. */
export interface ArtifactRecord {
  readonly id: string; // ours: "o_..."
  readonly name: string;
  readonly kind: string;
  readonly details?: readonly string[] | null;
  readonly makerId: string | null;
  readonly paperIds: readonly string[];
}

export type ArtifactPage = Listed<Item<ArtifactRecord>>;
