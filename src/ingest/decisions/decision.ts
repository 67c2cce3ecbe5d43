import type { Identifier } from '../identifier.js';

/* What a person decided by hand about who is who: before all rules, and kept in a text file that outlives every import. */

/** Whom or what a decision is about, in a form that outlives a re-import. */
export type Reference =
  /** p_... or w_..., also one that has been merged into another since. */
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'identifier'; readonly identifier: Identifier }
  /** A record of a source; of a person also the place in its list of authors. */
  | ({ readonly kind: 'record' } & RecordName & { readonly author: AuthorName | null });

export interface RecordName {
  /** The name of the source; null: any. */
  readonly source: string | null;
  /** The source's own key of the record, or an identifier of the paper such as doi:10.1000/1, or our id. */
  readonly paper: string;
}

/** From 1, or the name as printed there. */
export type AuthorName = number | string;

export type Verdict = 'merge' | 'split' | 'not-the-same';

export interface Decision {
  readonly about: 'people' | 'papers';
  readonly verdict: Verdict;
  /** Of `split` the one person first, then the authorships that are another's. */
  readonly of: readonly Reference[];
  /** The same as they are written in the file, in step. */
  readonly words: readonly string[];
  readonly who?: string | undefined;
  readonly when?: string | undefined;
  readonly why?: string | undefined;
  /** Where it stands: "decisions.yaml, line 3". */
  readonly place: string;
}

/** "Decided by hand: p_... and orcid:... are one person. Ann One, 2024-05-01: the same homepage." */
export function reasonOf({ about, verdict, words, who, when, why }: Decision): string {
  const noun = about === 'people' ? 'person' : 'paper';
  const [first = '', ...others] = words;
  const said =
    verdict === 'merge'
      ? `${listed(words)} are one ${noun}.`
      : verdict === 'split'
        ? `${listed(others)} ${others.length === 1 ? 'is' : 'are'} not by ${first}, but by somebody else.`
        : `${listed(words)} are not the same ${noun}.`;
  const by = [who, when].filter(Boolean).join(', ');
  const because = why === undefined ? '' : why.replace(/(?<![.!?])$/u, '.');
  const told = [by, because].filter(Boolean).join(': ');
  return `Decided by hand: ${said}${told === '' ? '' : ` ${told.replace(/(?<![.!?])$/u, '.')}`}`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
