import { fold } from '../fold.js';
import type { PrintedAuthor } from '../authors.js';
import type { Stated } from '../records.js';
import { areCompatible, surname } from './names.js';
import { ownKeyOf, type PaperGroup, type PaperSighting } from './sightings.js';

/** How one record prints the author of a place. */
export interface Print {
  readonly sighting: PaperSighting;
  readonly author: PrintedAuthor & Stated;
}

/** One place in one paper's list of authors, in all records of the paper; the oldest print first. */
export interface Place {
  readonly paper: PaperGroup;
  /** What its id is made from: the paper, the name first printed, and which of that name. */
  readonly key: readonly string[];
  /** What its id would be made from if fewer records were known: such ids were shown once. */
  readonly formerKeys: readonly (readonly string[])[];
  readonly prints: readonly Print[];
  readonly position: number | null;
  /** Order in the text, also where places are unknown. */
  readonly order: number;
}

/** The places of a paper. The newest complete list gives the positions; other records find their place by name. */
export function placesOf(paper: PaperGroup): Place[] {
  const complete = [...paper.sightings].reverse().find(({ publication }) => publication.authorsComplete);
  const longest = [...paper.sightings].sort(
    (a, b) => b.publication.authors.length - a.publication.authors.length,
  )[0];
  const leading = complete ?? longest;
  if (!leading) return [];
  const drafts: Draft[] = leading.publication.authors.map((author) => ({
    prints: [{ sighting: leading, author }],
    position: author.position,
  }));
  for (const sighting of paper.sightings) {
    if (sighting !== leading) align(sighting, drafts);
  }
  return withKeys(paper, drafts);
}

interface Draft {
  prints: Print[];
  position: number | null;
}

/** The nth of a name is the nth of that name; in lists of equal length a place also fits by its family name. */
function align(sighting: PaperSighting, drafts: Draft[]): void {
  const { authors } = sighting.publication;
  const taken = new Set<Draft>();
  for (const [place, author] of authors.entries()) {
    const opposite = authors.length === drafts.length ? drafts[place] : undefined;
    const like = (same: (one: string, other: string) => boolean) =>
      [opposite, ...drafts].find(
        (draft) =>
          draft &&
          !taken.has(draft) &&
          draft.prints.some(({ author: known }) => same(known.name, author.name)),
      );
    const isSlip = opposite?.prints.some(({ author: known }) => surname(known.name) === surname(author.name));
    const slip = isSlip && opposite && !taken.has(opposite) ? opposite : undefined;
    const draft = like((one, other) => fold(one) === fold(other)) ?? like(areCompatible) ?? slip;
    if (draft) {
      draft.prints.push({ sighting, author });
      taken.add(draft);
    } else {
      const added = { prints: [{ sighting, author }], position: null };
      drafts.push(added);
      taken.add(added);
    }
  }
}

function withKeys(paper: PaperGroup, drafts: readonly Draft[]): Place[] {
  const age = new Map(paper.sightings.map((sighting, at) => [sighting, at]));
  const uses = new Map<string, number>();
  const keyed = drafts.map(({ prints, position }, index) => {
    const ordered = [...prints].sort((a, b) => (age.get(a.sighting) ?? 0) - (age.get(b.sighting) ?? 0));
    const key = [...paper.key, ...namedAgain(uses, ordered[0]?.author.name ?? '')];
    return { paper, key, prints: ordered, position, order: index + 1 };
  });
  const former = formerKeysOf(paper, new Set(keyed.map(({ key }) => JSON.stringify(key))));
  return keyed.map((place) => ({ ...place, formerKeys: former(place.prints) }));
}

/** The name, and which of that name it is. */
function namedAgain(uses: Map<string, number>, printed: string): [string, string] {
  const name = fold(printed);
  const use = (uses.get(name) ?? 0) + 1;
  uses.set(name, use);
  return [name, String(use)];
}

/** Each record alone would have named its places after itself. Names that stand for a place now are left out. */
function formerKeysOf({ sightings }: PaperGroup, living: ReadonlySet<string>) {
  if (sightings.length < 2) return () => [];
  const own = new Map<Print['author'], string[]>();
  for (const sighting of sightings) {
    const uses = new Map<string, number>();
    for (const author of sighting.publication.authors)
      own.set(author, [...ownKeyOf(sighting), ...namedAgain(uses, author.name)]);
  }
  return (prints: readonly Print[]): string[][] => {
    const keys = prints.map(({ author }) => own.get(author) ?? []);
    return [...new Map(keys.map((key) => [JSON.stringify(key), key])).entries()].flatMap(([text, key]) =>
      living.has(text) ? [] : [key],
    );
  };
}
