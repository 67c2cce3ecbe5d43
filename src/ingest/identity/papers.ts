import { fold } from '../fold.js';
import { paperSchemes, withImplied, type Identifier } from '../identifier.js';
import type { Document, PaperNote, Publication } from '../records.js';
import { grouped } from './groups.js';
import { handOverPapers, type Hand } from './handPapers.js';
import { areCompatible, surname } from './names.js';
import { ownKeyOf, type PaperGroup, type PaperSighting } from './sightings.js';

/** Who is one paper. In: documents, the oldest first. A decision by hand goes before all; equal identifiers join; else equal titles
 *  of four words or more, years at most one apart, agreeing authors, compatible types. Different ids of one scheme never join. */
export function papersOf(documents: readonly Document[]): PaperGroup[] {
  const sightings = sightingsOf(documents);
  const hand = handOverPapers(documents, sightings);
  const drafts: Draft[] = [];
  const bearers = new Map<string, Draft[]>();
  const decided = new Map<string, Draft>();
  for (const sighting of sightings) {
    const group = hand.groupOf(sighting);
    const draft = { sightings: [sighting], identifiers: identifiersOf(sighting), groups: new Set([group]) };
    const same =
      decided.get(group) ??
      proofs(draft)
        .flatMap((id) => bearers.get(nameOf(id)) ?? [])
        .find(
          (other) => !isVetoed(draft, other) && haveLikeTitles(draft, other) && mayJoin(draft, other, hand),
        );
    if (same) absorb(same, draft);
    else drafts.push(draft);
    if (hand.isDecided(group)) decided.set(group, same ?? draft);
    for (const id of proofs(draft))
      bearers.set(nameOf(id), [...(bearers.get(nameOf(id)) ?? []), same ?? draft]);
  }
  return withKeys(
    joinedByTitle(drafts, hand),
    new Map(sightings.map((sighting, place) => [sighting, place])),
  );
}

/** Nobody decided that they are two. */
function mayJoin(one: Draft, other: Draft, hand: Hand): boolean {
  for (const a of one.groups) for (const b of other.groups) if (hand.areApart(a, b)) return false;
  return true;
}

const nameOf = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

interface Draft {
  sightings: PaperSighting[];
  identifiers: Identifier[];
  /** What decisions by hand hold together; each record is a group of its own where nothing was decided. */
  groups: Set<string>;
}

function sightingsOf(documents: readonly Document[]): PaperSighting[] {
  const notes = new Map<Publication, { document: Document; note: PaperNote }[]>();
  for (const document of documents) {
    for (const note of document.notes) {
      const paper = publicationNamed(note.paper, document, documents);
      if (paper) notes.set(paper, [...(notes.get(paper) ?? []), { document, note }]);
    }
  }
  return documents.flatMap((document) =>
    document.publications.map((publication) => ({
      document,
      publication,
      notes: notes.get(publication) ?? [],
    })),
  );
}

/** The paper of this key: the document's own, else the newest of its origin. */
export function publicationNamed(
  key: string,
  document: Document,
  documents: readonly Document[],
): Publication | undefined {
  const siblings = documents.filter(({ origin }) => origin === document.origin).reverse();
  return [document, ...siblings].flatMap(({ publications }) =>
    publications.filter((paper) => paper.key === key),
  )[0];
}

/** A DOI implies another scheme's id, unless the record bears an own one of that scheme: then the DOI is another paper's. */
function identifiersOf({ publication, notes }: PaperSighting): Identifier[] {
  const all = [...publication.identifiers, ...notes.flatMap(({ note }) => note.identifiers)];
  const implied = all.flatMap((id) => withImplied(id).slice(1));
  const isImplied = (id: Identifier): boolean => implied.some((one) => isEqual(one, id));
  const own = new Set(all.filter((id) => !isImplied(id)).map(({ scheme }) => scheme));
  return all.filter((id) => !own.has(id.scheme) || !isImplied(id));
}

function absorb(draft: Draft, other: Draft): void {
  draft.sightings.push(...other.sightings);
  for (const id of other.identifiers) {
    if (!draft.identifiers.some((known) => isEqual(known, id))) draft.identifiers.push(id);
  }
  for (const group of other.groups) draft.groups.add(group);
}

const isEqual = (one: Identifier, other: Identifier): boolean =>
  one.scheme === other.scheme && one.value === other.value;
const proofs = (draft: Draft): Identifier[] =>
  draft.identifiers.filter(({ scheme }) => paperSchemes.some((strong) => strong === scheme));
/** Different ids of one scheme are different papers. */
const isVetoed = (one: Draft, other: Draft): boolean =>
  proofs(one).some(
    ({ scheme }) =>
      other.identifiers.some((id) => id.scheme === scheme) &&
      !one.identifiers.some(
        (id) => id.scheme === scheme && other.identifiers.some((known) => isEqual(id, known)),
      ),
  );

/** A book's DOI on its chapters: one identifier, titles without a common word. */
function haveLikeTitles(one: Draft, other: Draft): boolean {
  const [a, b] = [titleOf(one), titleOf(other)];
  if (a === '' || b === '') return true;
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

const titleOf = (draft: Draft): string =>
  fold(draft.sightings.find(({ publication }) => publication.title !== null)?.publication.title ?? '');

/** A record that two papers fit equally joins none. */
function joinedByTitle(drafts: readonly Draft[], hand: Hand): Draft[] {
  const papers: Draft[] = [];
  for (const [title, equals] of grouped(drafts, titleOf)) {
    if (title.split(' ').length < 4) {
      papers.push(...equals);
      continue;
    }
    const found: Draft[] = [];
    for (const draft of equals) {
      const fitting = found.filter((paper) => areOnePaper(paper, draft) && mayJoin(paper, draft, hand));
      const [only] = fitting;
      if (only && fitting.length === 1) absorb(only, draft);
      else found.push(draft);
    }
    papers.push(...found);
  }
  return papers;
}

function areOnePaper(one: Draft, other: Draft): boolean {
  return (
    !isVetoed(one, other) &&
    one.sightings.every((a) =>
      other.sightings.every(
        (b) =>
          a.document !== b.document &&
          areCloseYears(a.publication.year, b.publication.year) &&
          areCompatibleTypes(a, b) &&
          doAuthorsAgree(a.publication, b.publication),
      ),
    )
  );
}

const areCloseYears = (one: number | null, other: number | null): boolean =>
  one === null || other === null || Math.abs(one - other) <= 1;

/** One author's list may move a preprint to its venue; between strangers a preprint and a published version are two papers. */
function areCompatibleTypes(one: PaperSighting, other: PaperSighting): boolean {
  const [a, b] = [one.publication.type, other.publication.type];
  if (a === b) return true;
  if (a === 'THESIS' || b === 'THESIS') return false;
  if (a === null || b === null) return true;
  const family = (type: string): string => families[type] ?? type;
  if (family(a) === family(b)) return true;
  const isMove = [a, b].some((type) => type === 'PREPRINT' || type === 'REPORT');
  return isMove && one.document.origin === other.document.origin;
}
const families: Readonly<Record<string, string>> = {
  CONFERENCE: 'MEETING',
  WORKSHOP: 'MEETING',
  CHAPTER: 'MEETING',
};

/** The same surnames in the same order, or one list a part of the other and marked incomplete. */
function doAuthorsAgree(one: Publication, other: Publication): boolean {
  const [short, long] = one.authors.length <= other.authors.length ? [one, other] : [other, one];
  if (short.authors.length === 0) return false;
  if (short.authors.length === long.authors.length) {
    return short.authors.every(({ name }, place) => isLikeName(name, long.authors[place]?.name ?? ''));
  }
  if (short.authorsComplete) return false;
  let from = 0;
  return short.authors.every(({ name }) => {
    const at = long.authors.findIndex((author, place) => place >= from && isLikeName(name, author.name));
    from = at + 1;
    return at >= 0;
  });
}
const isLikeName = (one: string, other: string): boolean =>
  surname(one) === surname(other) || areCompatible(one, other);

function withKeys(drafts: readonly Draft[], order: ReadonlyMap<PaperSighting, number>): PaperGroup[] {
  const uses = new Map<string, number>();
  const place = (sighting: PaperSighting | undefined): number =>
    (sighting === undefined ? undefined : order.get(sighting)) ?? 0;
  const found = drafts.map(({ sightings, identifiers }) => ({
    sightings: [...sightings].sort((one, other) => place(one) - place(other)),
    identifiers,
  }));
  // By their first records: which of two is the second of a key must not depend on what else was judged with them.
  found.sort((one, other) => place(one.sightings[0]) - place(other.sightings[0]));
  const keyed = found.map(({ sightings, identifiers }) => {
    const key = ownKeyOf(sightings[0] as PaperSighting);
    const name = JSON.stringify(key);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return { key: use === 1 ? key : [...key, String(use)], sightings, identifiers };
  });
  return keyed.map((paper) => ({ ...paper, formerKeys: formerKeysOf(paper.sightings, uses) }));
}

/** Each record alone would have named the paper after itself. Names that stand for a paper now are left out. */
function formerKeysOf(sightings: readonly PaperSighting[], living: ReadonlyMap<string, number>): string[][] {
  if (sightings.length < 2) return [];
  const keys = new Map(sightings.map(ownKeyOf).map((key) => [JSON.stringify(key), key]));
  return [...keys].flatMap(([text, key]) => (living.has(text) ? [] : [key]));
}
