import { question } from '../ask/index.js';

const here = import.meta.dirname;

export interface InOrder {
  readonly id: string;
  readonly folded: string;
}
interface Page {
  readonly after: readonly [folded: string, id: string];
  readonly limit: number;
}
export const titlesInOrder = question<'papers', readonly InOrder[], Page>(here, 'titlesInOrder', []);
export const namesInOrder = question<'people', readonly InOrder[], Page>(here, 'namesInOrder', []);
/** Undecided people with the first of their candidates. */
export const undecidedInOrder = question<
  'people',
  readonly { readonly id: string; readonly candidates: readonly string[] }[],
  { readonly limit: number }
>(here, 'undecidedInOrder', []);

export interface ComparedPaper extends InOrder {
  readonly label: string;
  readonly year: number | null;
  readonly type: string | null;
  readonly externalIds: readonly string[];
  readonly isComplete: boolean;
  readonly authors: readonly string[];
  readonly versions: readonly string[];
}
export const comparedPaper = question<string, ComparedPaper | null>(here, 'comparedPaper', null);

export interface ComparedPerson extends InOrder {
  readonly label: string;
  readonly orcid: string | null;
  readonly externalIds: readonly string[];
  readonly papers: readonly string[];
  readonly coauthors: readonly string[];
  /** Of careers, and as printed on papers. */
  readonly institutions: readonly string[];
  readonly printed: readonly string[];
  readonly candidates: readonly string[];
  readonly notSame: readonly string[];
}
export const comparedPerson = question<string, ComparedPerson | null>(here, 'comparedPerson', null);
