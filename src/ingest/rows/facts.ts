import { idOf, type Identified } from '../ids.js';
import type { Contribution, FactGroup } from '../identity/careers.js';
import type { Document, Stated, Values } from '../records.js';
import type { Book } from './book.js';
import { shown, writeSays, type Say } from './claims.js';
import { ownerName, type Catalogue } from './library.js';
import { writeLinks } from './papers.js';

/* What all facts of a life have in common. */

export interface Owned extends Stated {
  readonly person?: string | undefined;
}

export const owner = ({ personNamed }: Catalogue, { person }: Owned, document: Document): string =>
  personNamed(ownerName(person, document), document);

/** Writes the node of a group with what each document says of it; returns its id. */
export function writeFact<Fact extends Stated>(
  book: Book,
  label: Identified,
  { key, contributions }: FactGroup<Fact>,
  valuesOf: (fact: Fact, document: Document) => Values,
  hidden: readonly string[] = [],
): string {
  const says: Say[] = contributions.map(({ document, fact }) => ({
    document,
    quotations: fact.quotations,
    values: valuesOf(fact, document),
  }));
  const values = Object.fromEntries(Object.entries(shown(says)).filter(([field]) => !hidden.includes(field)));
  const id = book.node(label, idOf(label, ...key), { ...values, order: orderOf(contributions) });
  writeSays(book, id, says);
  return id;
}

/** Order in the text of the newest document: the line of its first words, then the place among its kind. */
function orderOf(contributions: readonly Contribution<Stated>[]): number {
  const { fact, index } = newest(contributions);
  return Math.floor((fact.quotations[0]?.at ?? 0) / 1000) * 1000 + Math.min(index, 999);
}

export const newest = <Fact>(contributions: readonly Contribution<Fact>[]): Contribution<Fact> =>
  contributions.at(-1) as Contribution<Fact>;

/** The newest contribution that says anything of it. */
export const saying = <Fact>(
  contributions: readonly Contribution<Fact>[],
  field: keyof Fact,
): Contribution<Fact> | undefined => contributions.filter(({ fact }) => fact[field] !== undefined).at(-1);

/** The owner's relationship, and for each document the papers and links it names. */
export function linkAll(
  book: Book,
  library: Catalogue,
  id: string,
  type: string,
  contributions: readonly Contribution<
    Owned & { papers?: readonly string[] | undefined; links?: Parameters<typeof writeLinks>[3] | undefined }
  >[],
): void {
  for (const { document, fact } of contributions) {
    book.link(owner(library, fact, document), type, id);
    for (const key of fact.papers ?? []) book.link(id, 'CONCERNS', library.paperNamed(key, document));
    writeLinks(book, id, document, fact.links ?? []);
  }
}
