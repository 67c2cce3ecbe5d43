import type { PrintedAuthor } from '../authors.js';
import type { Identifier } from '../identifier.js';
import type { SourcePerson } from '../readers/reader.js';
import { formsOf, haveEqualParts, type SourcePeople } from '../store/documents.js';
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
  /** All who bear a print, where they are several. */
  private readonly namesakes = new Map<number, number[]>();

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
    const forms = formsOf(person);
    const prints = forms.map((form) => sightings.takePrint(form));
    this.forms.push(sightings.list(prints));
    for (const [index, form] of forms.entries()) {
      note(this.bearers, pair(document, sightings.foldOf.at(prints[index] as number)), listed);
      const key = pair(document, sightings.takePrint(withoutParts(form)));
      const known = this.printed.get(key);
      if (known === undefined) this.printed.set(key, listed);
      else if (known !== listed) {
        this.namesakes.set(key, [...(this.namesakes.get(key) ?? [known]), listed]);
        this.printed.set(key, several);
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
    const bearing = (author: PrintedAuthor): number[] => {
      const key = pair(document, this.sightings.findPrint(withoutParts(author)));
      const only = this.printed.get(key);
      if (only === undefined) return [];
      const all = only === several ? [...new Set(this.namesakes.get(key))] : [only];
      return all.filter((one) => this.bears(one, author));
    };
    return {
      idsOf: (author) => {
        const [one, ...others] = bearing(author);
        return one === undefined || others.length > 0 || this.isShared.at(one) === 1 ? [] : this.idsOf(one);
      },
      isShared: (author) => {
        const isListed = (one: number): boolean =>
          this.idsOf(one).some((id) =>
            author.ids.some(({ scheme, value }) => scheme === id.scheme && value === id.value),
          );
        return bearing(author).some(
          (one) => this.isShared.at(one) === 1 && (author.ids.length === 0 || isListed(one)),
        );
      },
    };
  }

  private bears(listed: number, { name, homonym, ...parts }: PrintedAuthor): boolean {
    return this.printsOf(listed).some((print) => {
      const form = this.sightings.printed(print);
      return form.name === name && form.homonym === homonym && haveEqualParts(form, parts);
    });
  }
}

const withoutParts = ({ name, homonym }: Pick<PrintedAuthor, 'name' | 'homonym'>) => ({
  name,
  ...(homonym !== undefined && { homonym }),
});

/** One number of two. */
export const pair = (one: number, other: number): number => one * 4294967296 + (other >>> 0);

function note(table: NumberTable, key: number, listed: number): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, listed);
  else if (known !== listed) table.set(key, several);
}
