import type { PrintedAuthor } from '../authors.js';
import type { Place, Print } from '../identity/authorships.js';
import type { PaperGroup, PaperSighting } from '../identity/sightings.js';
import type { Document, Publication, Stated } from '../records.js';
import { factOf, withIds } from '../store/documents.js';
import type { Material } from './material.js';
import type { Papers } from './papers.js';
import { noYear } from './sightings.js';

/* What the rules about people read, made from columns for one block at a time. Titles and keys of places are tokens. */

/** Stands in a sentence for the title of a publication. */
export const titleToken = (publication: number): string => `\u0001${publication}\u0001`;

type Author = PrintedAuthor & Stated;

export class Stubs {
  private readonly papersMade = new Map<number, PaperGroup>();
  private readonly sightingsMade = new Map<number, PaperSighting>();
  private readonly publicationsMade = new Map<number, Publication>();
  private readonly authorsMade = new Map<number, Author>();

  /** `real`: places that decisions by hand may name, whole. */
  constructor(
    private readonly material: Material,
    private readonly papers: Papers,
    private readonly documentAt: (number: number) => Document,
    private readonly real: ReadonlyMap<number, Place>,
  ) {}

  place(lead: number): Place {
    const known = this.real.get(lead);
    if (known) return known;
    const { sightings } = this.material;
    const paper = this.papers.paperOf.at(sightings.publicationOf.at(lead));
    const prints: Print[] = [];
    for (const authorship of this.papers.printsOf(lead)) prints.push(this.print(authorship));
    return {
      paper: this.paper(paper),
      key: [token, String(lead)],
      formerKeys: [],
      prints,
      position: this.papers.positionOf(lead),
      order: this.papers.orderOf(paper, lead),
    };
  }

  private paper(number: number): PaperGroup {
    const known = this.papersMade.get(number);
    if (known) return known;
    const made = { key: [token, String(number)], formerKeys: [], sightings: [], identifiers: [] };
    this.papersMade.set(number, made);
    return made;
  }

  private print(authorship: number): Print {
    const publication = this.material.sightings.publicationOf.at(authorship);
    return { sighting: this.sighting(publication), author: this.author(authorship) };
  }

  private sighting(publication: number): PaperSighting {
    const known = this.sightingsMade.get(publication);
    if (known) return known;
    const document = this.documentAt(this.material.sightings.documentOf.at(publication));
    const made = { document, publication: this.publication(publication), notes: [] };
    this.sightingsMade.set(publication, made);
    return made;
  }

  private publication(place: number): Publication {
    const known = this.publicationsMade.get(place);
    if (known) return known;
    const { sightings } = this.material;
    const year = sightings.year.at(place);
    const author = (authorship: number): Author => this.author(authorship);
    const [start, end] = [sightings.authors.at(place), sightings.authorsEnd(place)];
    const made: Publication = {
      ...empty,
      key: sightings.keys.at(place),
      title: sightings.hasTitle.at(place) === 1 ? titleToken(place) : null,
      type: sightings.names.at(sightings.type.at(place)) || null,
      year: year === noYear ? null : year,
      authorsComplete: sightings.isComplete.at(place) === 1,
      get authors() {
        return Array.from({ length: end - start }, (_, index) => author(start + index));
      },
    };
    this.publicationsMade.set(place, made);
    return made;
  }

  private author(authorship: number): Author {
    const known = this.authorsMade.get(authorship);
    if (known) return known;
    const { material } = this;
    const { sightings } = material;
    const publication = sightings.publicationOf.at(authorship);
    const made = this.printed(authorship, sightings.documentOf.at(publication));
    this.authorsMade.set(authorship, made);
    return made;
  }

  private printed(authorship: number, document: number): Author {
    const { material } = this;
    const { sightings } = material;
    const printed = sightings.printed(sightings.print.at(authorship));
    const flags = sightings.flags.at(authorship);
    const author: Author = {
      name: printed.name,
      words: printed.name,
      position: null,
      isMarked: false,
      isGroup: (flags & 1) !== 0,
      isNobody: (flags & 2) !== 0,
      affiliations: nothing,
      isCorresponding: null,
      ids: sightings.idsAt(authorship),
      given: printed.given,
      family: printed.family,
      homonym: printed.homonym,
      quotations: nothing,
    };
    if (!material.hasPeople(document)) return author;
    return withIds({ ...empty, authors: [author] }, material.peopleIn(document)).authors[0] as Author;
  }
}

const token = '\u0002';
const nothing: readonly never[] = [];

/** The oldest authorship that a stub's key stands for; null where it is no stub. */
export const leadOf = ([kind, lead]: readonly string[]): number | null =>
  kind === token ? Number(lead) : null;

/** A document that states nothing, where only what it is counts. */
export const bareOf = (document: Document): Document => ({
  ...document,
  ...{ publications: [], notes: [], people: [], institutions: [], venues: [], topics: [], declared: [] },
  ...{ affiliations: [], advising: [], projects: [], talks: [], services: [], teaching: [], awards: [] },
  ...{ repositories: [], artifacts: [], skills: [], statements: [], subject: null },
  ...{ decisions: [] },
});

/** What a listed person is called, without the words that say it. */
export function listedFact({ listed, sightings }: Material, one: number): Document['people'][number] {
  const [name = '', ...forms] = listed.printsOf(one).map((print) => sightings.printed(print).name);
  return factOf({
    ...{ key: '', name, forms, ids: listed.idsOf(one), links: [], isDisambiguation: false, quotations: [] },
  });
}

const empty: Publication = {
  ...{ key: '', title: null, type: null, year: null, venue: null, values: {}, identifiers: [], authors: [] },
  ...{ authorsComplete: false, explainsMarks: false, ranks: [], links: [], topics: [], awards: [] },
  ...{ versionOf: [], quotations: [] },
};
