import { fold } from '../fold.js';
import { paperSchemes, type Identifier } from '../identifier.js';
import type { Document, PaperNote, Publication } from '../records.js';

/** One document's record of a paper, and what other records of its origin note about it. */
export interface PaperSighting {
  readonly document: Document;
  readonly publication: Publication;
  readonly notes: readonly { readonly document: Document; readonly note: PaperNote }[];
}

/** One paper, by all the records that were found to mean it, the oldest first. */
export interface PaperGroup {
  /** What its id is made from: the strongest identifier of its first record, else origin and title. */
  readonly key: readonly string[];
  /** What it would be made from if fewer records were known: such ids were shown once. */
  readonly formerKeys: readonly (readonly string[])[];
  readonly sightings: readonly PaperSighting[];
  readonly identifiers: readonly Identifier[];
}

/** What the paper's id is made from where this record comes first. */
export function ownKeyOf({
  document,
  publication,
}: Pick<PaperSighting, 'document' | 'publication'>): string[] {
  for (const scheme of [...paperSchemes, 'OPENREVIEW']) {
    const id = publication.identifiers.find((known) => known.scheme === scheme);
    if (id) return [id.scheme, id.value];
  }
  return publication.title === null
    ? ['untitled', document.id, publication.key]
    : ['title', document.origin, fold(publication.title)];
}
