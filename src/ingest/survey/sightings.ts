import type { PersonId } from '../authors.js';
import { fold } from '../fold.js';
import { ownKeyOf } from '../identity/sightings.js';
import { shortHash } from '../ids.js';
import type { Document, Publication, Quotation } from '../records.js';
import { bytes, Hashes, integers, numbers, small } from './columns.js';
import { Texts, Vocabulary } from './texts.js';

/** What is kept of a printed author besides columns of numbers. */
export interface Printed {
  readonly name: string;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly homonym?: string | undefined;
}

/** All publications and authorships of all records, in columns: what identity and the rows of people need of them, and no more.
 *  A publication and an authorship are told by their places in the order of reading. */
export class Sightings {
  readonly documentOf = integers();
  readonly recordIds = new Hashes();
  readonly keys = new Texts();
  /** Where it stands in its document, in thousandths of a line; see `quotationAt`. */
  readonly at = numbers();
  readonly year = integers();
  readonly type = integers();
  readonly hasTitle = bytes();
  readonly isComplete = bytes();
  /** 64 bits of all that the record holds. */
  readonly digestOne = integers();
  readonly digestOther = integers();
  /** The id that its paper has while no other record is of it. */
  readonly ownPaper = new Hashes();
  /** Place of the first of its authorships. */
  readonly authors = integers();
  /** Numbers of names of venues, 0: none; and of topics and affiliations, in `lists`. */
  readonly venue = integers();
  readonly topics = integers();
  readonly affiliations = integers();
  readonly versions = integers();

  readonly publicationOf = integers();
  readonly print = integers();
  readonly ids = integers();
  readonly flags = bytes();
  readonly position = small();
  /** The id's 16 characters. */
  readonly authorship = new Hashes();

  /** Printed names, with their parts. */
  readonly prints = new Vocabulary();
  /** Folded names; `foldOf` a print. */
  readonly folded = new Vocabulary();
  readonly foldOf = integers();
  /** Lists as JSON: of person ids, of topics and so on. The first is the empty one. */
  readonly lists = new Vocabulary();
  readonly names = new Vocabulary();
  private readonly oddPlaces = new Map<number, Quotation | null>();
  private readonly oddWords = new Map<number, Quotation | null>();

  constructor() {
    this.lists.take('[]');
    this.names.take('');
  }

  get publicationCount(): number {
    return this.documentOf.length;
  }

  get authorshipCount(): number {
    return this.publicationOf.length;
  }

  /** Returns the publication's place. The digest is that of the body of its record: `wordsOf`. */
  add(
    document: Document,
    number: number,
    publication: Publication,
    recordId: string,
    digest: readonly [number, number],
  ): number {
    const place = this.documentOf.push(number);
    this.recordIds.set(place, recordId);
    this.keys.add(publication.key);
    this.year.push(publication.year ?? noYear);
    this.type.push(this.names.take(publication.type ?? ''));
    this.hasTitle.push(publication.title === null ? 0 : 1);
    this.isComplete.push(publication.authorsComplete ? 1 : 0);
    this.digestOne.push(digest[0]);
    this.digestOther.push(digest[1]);
    this.venue.push(publication.venue === null ? 0 : this.names.take(publication.venue));
    this.topics.push(this.list(publication.topics.map(({ topic }) => topic)));
    this.affiliations.push(
      this.list([...new Set(publication.authors.flatMap((author) => author.affiliations.map(fold)))]),
    );
    this.versions.push(this.list(publication.versionOf));
    this.authors.push(this.publicationOf.length);
    const [where] = publication.quotations;
    this.at.push(where?.at ?? 0);
    if (!isPlain(where, publication.key)) this.oddPlaces.set(place, where ?? null);
    const key = ownKeyOf({ document, publication });
    this.ownPaper.set(place, shortHash(...key));
    this.addAuthors(place, publication, key, where);
    return place;
  }

  private addAuthors(
    place: number,
    { authors }: Publication,
    key: readonly string[],
    where: Quotation | undefined,
  ): void {
    const uses = new Map<number, number>();
    for (const author of authors) {
      const { name, given, family, homonym, position } = author;
      const print = this.takePrint({ name, given, family, homonym });
      const folded = this.foldOf.at(print);
      const use = (uses.get(folded) ?? 0) + 1;
      uses.set(folded, use);
      const authorship = this.publicationOf.push(place);
      this.print.push(print);
      this.ids.push(this.list(author.ids));
      this.flags.push((author.isGroup ? 1 : 0) | (author.isNobody ? 2 : 0));
      this.position.push(position ?? 0);
      this.authorship.set(authorship, shortHash(...key, this.folded.at(folded), String(use)));
      const [words] = author.quotations;
      if (!isSame(words, where)) this.oddWords.set(authorship, words ?? null);
    }
  }

  takePrint(printed: Printed): number {
    const print = this.prints.take(textOf(printed));
    if (print === this.foldOf.length) this.foldOf.push(this.folded.take(fold(printed.name)));
    return print;
  }

  /** -1 where nobody is printed so. */
  findPrint(printed: Printed): number {
    return this.prints.find(textOf(printed));
  }

  private readonly lately = new Lately<Printed>((print) => printedOf(this.prints.at(print)));
  printed(print: number): Printed {
    return this.lately.at(print);
  }

  list(items: readonly unknown[]): number {
    return items.length === 0 ? 0 : this.lists.take(JSON.stringify(items));
  }

  private readonly idsLately = new Lately<readonly PersonId[]>(
    (list) => JSON.parse(this.lists.at(list)) as PersonId[],
  );
  idsAt(authorship: number): readonly PersonId[] {
    const list = this.ids.at(authorship);
    return list === 0 ? nobodysIds : this.idsLately.at(list);
  }

  textsAt(list: number): string[] {
    return list === 0 ? [] : (JSON.parse(this.lists.at(list)) as string[]);
  }

  authorsEnd(publication: number): number {
    return publication + 1 < this.authors.length
      ? this.authors.at(publication + 1)
      : this.publicationOf.length;
  }

  /** The first words that state the authorship. */
  quotationAt(authorship: number): Quotation | null {
    const odd = this.oddWords.get(authorship);
    if (odd !== undefined) return odd;
    const publication = this.publicationOf.at(authorship);
    const place = this.oddPlaces.get(publication);
    return place === undefined ? plainAt(this.at.at(publication), this.keys.at(publication)) : place;
  }
}

const nobodysIds: readonly PersonId[] = [];

/** The last few of what is made of numbers again and again. */
class Lately<Item> {
  private readonly numbers = new Int32Array(size).fill(-1);
  private readonly items: Item[] = [];

  constructor(private readonly make: (number: number) => Item) {}

  at(number: number): Item {
    const slot = number & (size - 1);
    if (this.numbers[slot] === number) return this.items[slot] as Item;
    const item = this.make(number);
    this.numbers[slot] = number;
    this.items[slot] = item;
    return item;
  }
}
const size = 1 << 13;

function printedOf(text: string): Printed {
  if (!text.startsWith('["')) return { name: text };
  const [name, given, family, homonym] = JSON.parse(text) as [string, ...(string | null)[]];
  return {
    name,
    ...(given != null && { given }),
    ...(family != null && { family }),
    ...(homonym != null && { homonym }),
  };
}

const textOf = ({ name, given, family, homonym }: Printed): string =>
  given === undefined && family === undefined && homonym === undefined && !name.startsWith('["')
    ? name
    : JSON.stringify([name, given, family, homonym]);

export const noYear = -2147483648;

/** As every reader tells where a record stands. */
const plainAt = (at: number, key: string): Quotation => ({
  at,
  locator: `${key}, line ${at / 1000}`,
  quote: null,
  says: null,
});

const isPlain = (where: Quotation | undefined, key: string): boolean =>
  where !== undefined && isSame(where, plainAt(where.at, key));

const isSame = (one: Quotation | undefined, other: Quotation | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.at === other.at &&
    one.locator === other.locator &&
    one.quote === other.quote &&
    JSON.stringify(one.says) === JSON.stringify(other.says));
