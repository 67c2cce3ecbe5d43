import { question } from '../ask/index.js';

const here = import.meta.dirname;

/** What a reference needs besides the paper itself. */
export interface Cited {
  readonly venue: { readonly name: string; readonly externalIds?: readonly string[] | null } | null;
  /** All of them, as printed. */
  readonly authors: readonly CitedAuthor[];
}

export interface CitedAuthor {
  readonly creditedName: string;
  readonly isGroup: boolean;
  readonly position: number | null;
  /** The parts of the printed name, where a source tells them. */
  readonly given: string | null;
  readonly family: string | null;
}

export const citedNothing: Cited = { venue: null, authors: [] };
export const citedOfPaper = question<string, Cited>(here, 'citedOfPaper', citedNothing);
