import { question } from '../ask/index.js';

const here = import.meta.dirname;

/** One printed form of a name. */
export interface NameRecord {
  readonly id: string; // ours: "n_..."
  readonly full: string;
  readonly folded: string;
  readonly given?: string | null;
  readonly family?: string | null;
  readonly script?: string | null;
  readonly isPrimary: boolean;
}

export interface Bearer {
  readonly id: string;
  readonly label: string;
}

export interface PersonHint {
  readonly institutions: readonly string[];
  readonly coauthors: readonly string[];
  /** The first and the last, one when they are equal, none when no paper has a year. */
  readonly years: readonly number[];
  /** The one on the newest paper, none when there is no paper; position null when it is not known. */
  readonly places: readonly { readonly position: number | null; readonly paper: string }[];
}

const nothingTold: PersonHint = { institutions: [], coauthors: [], years: [], places: [] };

/** Null where nothing has, or had, the id. */
export const currentId = question<string, string | null>(here, 'currentId', null);
export const thingsOfIdentifier = question<string, string[]>(here, 'thingsOfIdentifier', []);
export const bearersOfName = question<string, Bearer[]>(here, 'bearersOfName', []);
export const hintOfPerson = question<string, PersonHint>(here, 'hintOfPerson', nothingTold);
export const namesOfThing = question<string, NameRecord[]>(here, 'namesOfThing', []);
