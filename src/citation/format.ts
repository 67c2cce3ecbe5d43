import type { Reference } from './reference.js';

/** What a bibliography says of itself. */
export interface About {
  /** "Papers of Heming Xia". */
  readonly title: string;
  /** Of the page that it belongs to; null where it belongs to none. */
  readonly address: string | null;
  /** The graph's name. */
  readonly dataset: string;
  /** When something was last imported; null for an empty graph. */
  readonly date: string | null;
}

/** How references are written: head, entries with `between` between them, foot. */
export interface Format {
  /** Of file names, without a dot. */
  readonly ending: string;
  readonly mediaType: string;
  head(about: About): string;
  /** `about` is null for an entry on its own. */
  entry(reference: Reference, about: About | null): string;
  readonly between: string;
  readonly foot: string;
}
