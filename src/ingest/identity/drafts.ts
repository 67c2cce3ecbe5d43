import type { Judgement } from './judgement.js';
import type { Mention } from './mentions.js';

/** A person while the rules find out who is who. */
export interface Draft {
  places: Judgement[];
  mentions: Mention[];
  /** ORCID or a source's person ids. */
  ids: Set<string>;
  candidates: Draft[];
  candidateReason: string;
  isInitialsOnly: boolean;
}

export const emptyDraft = (): Draft => ({
  places: [],
  mentions: [],
  ids: new Set(),
  candidates: [],
  candidateReason: '',
  isInitialsOnly: false,
});

export const draftOf = (places: Judgement[], more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(),
  places,
  ...more,
});

/** Moves everything of `other` into `one`, in the order in which it stands. */
export function absorb(one: Draft, other: Draft): void {
  one.places.push(...other.places);
  one.mentions.push(...other.mentions);
  for (const id of other.ids) one.ids.add(id);
  one.candidates.push(...other.candidates);
  one.candidateReason = one.candidateReason || other.candidateReason;
  one.isInitialsOnly = one.isInitialsOnly && other.isInitialsOnly;
}

/** Candidates that were joined into others are those others now, each once and never the draft itself. */
export function withJoinedCandidates(drafts: readonly Draft[], replaced: ReadonlyMap<Draft, Draft>): void {
  const now = (draft: Draft): Draft => {
    const next = replaced.get(draft);
    return next === undefined ? draft : now(next);
  };
  for (const draft of drafts)
    draft.candidates = [...new Set(draft.candidates.map(now))].filter((one) => one !== draft);
}
