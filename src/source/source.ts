import type { Item } from '../ask/index.js';
import type { Listed } from '../node/counted.js';

/** A file or document that was imported. */
export interface SourceDocument {
  readonly id: string; // ours: "s_..."
  readonly name: string;
  readonly format: string;
  readonly homepage?: string | null;
  readonly license?: string | null;
  readonly version?: string | null;
  readonly statedDate?: string | null;
  readonly importedAt: string;
  readonly recordCount: number;
  readonly isCompleteList?: boolean | null;
  /** The higher one is the newer or the stronger. */
  readonly precedence: number;
}

/** Any list of sources. */
export type SourcePage = Listed<Item<SourceDocument>>;

/** One place in a source that states something. */
export interface Stated {
  readonly sourceId: string;
  readonly locator: string | null;
  readonly quote: string | null;
}

/** A link that a source prints for a thing. */
export interface LinkRecord {
  readonly url: string;
  readonly label: string | null;
  readonly sourceId: string;
}

/** Three lists in step, as a relationship carries who states it: '' stands for a place or words that are not given. */
export interface StatedLists {
  readonly sources?: readonly string[] | null;
  readonly locators?: readonly string[] | null;
  readonly quotes?: readonly string[] | null;
}

/** The lists as records, each different one once, in their order. */
export const statedIn = (lists: StatedLists): Stated[] => statedInAll([lists]);

/** Those of several relationships, one after the other. */
export function statedInAll(all: readonly StatedLists[]): Stated[] {
  const records = all.flatMap(({ sources, locators, quotes }) =>
    (sources ?? []).map((sourceId, index) => ({
      sourceId,
      locator: locators?.[index] || null,
      quote: quotes?.[index] || null,
    })),
  );
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}
