import type { PrintedAuthor } from '../authors.js';
import type { Identifier } from '../identifier.js';
import type { SourcePerson } from '../readers/reader.js';
import type { SourcePeople } from '../store/documents.js';
import { bytes, Hashes, integers } from './columns.js';
import { wordsOf } from './digest.js';
import type { Sightings } from './sightings.js';
import { NumberTable } from './tables.js';
import { Texts } from './texts.js';

const several = -1;

/** The people whom sources list with all their names (dblp's person pages), in columns. A source that lists nothing but people and
 *  publications may list hundreds of thousands. */
export class ListedPeople {
  readonly documentOf = integers();
  readonly recordIds = new Hashes();
  readonly keys = new Texts();
  readonly digestOne = integers();
  readonly digestOther = integers();
  /** All names as prints, the main one first. */
  readonly forms = integers();
  readonly ids = integers();
  private readonly isShared = bytes();
  /** By document and folded name, by document and print: the one person, or `several`. */
  private readonly bearers = new NumberTable();
  private readonly printed = new NumberTable();
  /** The disambiguation pages of a print. */
  private readonly shared = new Map<number, number[]>();

  constructor(private readonly sightings: Sightings) {}

  get length(): number {
    return this.documentOf.length;
  }

  add(document: number, person: SourcePerson, recordId: string, body: string): void {
    const { sightings } = this;
    const listed = this.documentOf.push(document);
    this.recordIds.set(listed, recordId);
    this.keys.add(person.key);
    const [one, other] = wordsOf(body);
    this.digestOne.push(one);
    this.digestOther.push(other);
    this.ids.push(sightings.list(person.ids));
    this.isShared.push(person.isDisambiguation ? 1 : 0);
    const prints = [person.name, ...person.forms].map((name, index) => {
      const homonym = index === 0 ? person.homonym : person.formParts?.[index - 1]?.homonym;
      return sightings.takePrint({ name, ...(homonym !== undefined && { homonym }) });
    });
    this.forms.push(sightings.list(prints));
    for (const print of prints) {
      note(this.bearers, pair(document, sightings.foldOf.at(print)), listed);
      note(this.printed, pair(document, print), listed);
      if (person.isDisambiguation) {
        const pages = this.shared.get(pair(document, print)) ?? [];
        this.shared.set(pair(document, print), [...pages, listed]);
      }
    }
  }

  printsOf(listed: number): number[] {
    return JSON.parse(this.sightings.lists.at(this.forms.at(listed))) as number[];
  }

  /** Nobody else of the document bears a name of theirs, and they are one person. */
  isAlone(listed: number): boolean {
    const document = this.documentOf.at(listed);
    return (
      this.isShared.at(listed) === 0 &&
      this.printsOf(listed).every(
        (print) => this.bearers.get(pair(document, this.sightings.foldOf.at(print))) === listed,
      )
    );
  }

  isEmpty(): boolean {
    return this.length === 0;
  }

  idsOf(listed: number): Identifier[] {
    return JSON.parse(this.sightings.lists.at(this.ids.at(listed))) as Identifier[];
  }

  /** What `peopleIn` tells of a document's people, of columns. */
  of(document: number): Pick<SourcePeople, 'idsOf' | 'isShared'> {
    const printOf = ({ name, homonym }: Pick<PrintedAuthor, 'name' | 'homonym'>): number =>
      this.sightings.findPrint({ name, ...(homonym !== undefined && { homonym }) });
    return {
      idsOf: (author) => {
        const listed = this.printed.get(pair(document, printOf(author)));
        if (listed === undefined || listed === several || this.isShared.at(listed) === 1) return [];
        return this.idsOf(listed);
      },
      isShared: (author) => {
        const pages = this.shared.size === 0 ? [] : (this.shared.get(pair(document, printOf(author))) ?? []);
        const isListed = (page: number): boolean =>
          this.idsOf(page).some((id) =>
            author.ids.some(({ scheme, value }) => scheme === id.scheme && value === id.value),
          );
        return pages.some((page) => author.ids.length === 0 || isListed(page));
      },
    };
  }
}

/** One number of two. */
export const pair = (one: number, other: number): number => one * 4294967296 + (other >>> 0);

function note(table: NumberTable, key: number, listed: number): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, listed);
  else if (known !== listed) table.set(key, several);
}
