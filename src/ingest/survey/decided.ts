import type { RecordStore } from '../write/bundles.js';
import type { Decision, Reference } from '../decisions/decision.js';
import { decisionsIn, keysOfPaperReference, keysOfSighting } from '../decisions/references.js';
import type { Place } from '../identity/authorships.js';
import { personIdOf } from '../ids.js';
import type { Document, Publication } from '../records.js';
import { contentOf } from '../store/record.js';
import type { Material } from './material.js';
import type { PaperBlocks } from './paperBlocks.js';
import type { Papers } from './papers.js';

/* What decisions by hand name is judged together, in whatever blocks it would stand otherwise. Only where there are decisions are the
 * records looked through once more for what they mean. */

/** What decisions about people name. */
export interface Named {
  /** Whole places by their oldest authorships: all of each paper that is named. */
  readonly places: ReadonlyMap<number, Place>;
  /** "ORCID:..." */
  readonly ids: readonly string[];
  /** Listed people. */
  readonly listed: readonly number[];
}

export class Decided {
  private readonly meant = new Map<string, number[]>();
  private readonly people: readonly Decision[];

  private constructor(private readonly material: Material) {
    this.people = decisionsIn(material.documents, 'people');
  }

  /** Joins the blocks of papers that a decision names together. */
  static async over(material: Material, store: RecordStore, blocks: PaperBlocks): Promise<Decided> {
    const decided = new Decided(material);
    const papers = decisionsIn(material.documents, 'papers');
    const keys = new Set(
      [...papers, ...decided.people].flatMap(({ of }) => of.flatMap(keysOfPaperReference)),
    );
    if (keys.size === 0) return decided;
    await decided.look(store, keys);
    papers.forEach((decision, index) => {
      for (const publication of decision.of.flatMap((one) => decided.publicationsOf(one)))
        blocks.mark(publication, `decision ${index}`);
    });
    // Two decisions may contradict each other by what a third says: all that are decided are judged together.
    for (const { of } of papers)
      for (const publication of of.flatMap((one) => decided.publicationsOf(one)))
        blocks.mark(publication, 'decided');
    return decided;
  }

  /** What records a reference means; of people those that it names by a paper. */
  publicationsOf(reference: Reference): number[] {
    return keysOfPaperReference(reference).flatMap((key) => this.meant.get(key) ?? []);
  }

  /** Which publications bear one of the keys. */
  private async look(store: RecordStore, keys: ReadonlySet<string>): Promise<void> {
    const { sightings, documents, seedStart } = this.material;
    const note = (publication: Publication, place: number): void => {
      const document = documents[sightings.documentOf.at(place)] as Document;
      for (const key of keysOfSighting({ document, publication, notes: notesOf(publication, document) }))
        if (keys.has(key)) this.meant.set(key, [...(this.meant.get(key) ?? []), place]);
    };
    for (const [number, start] of seedStart)
      documents[number]?.publications.forEach((publication, index) => note(publication, start + index));
    let place = 0;
    const isSeed = (at: number): boolean =>
      at < sightings.publicationCount && seedStart.has(sightings.documentOf.at(at));
    // The same order as at the first reading.
    for await (const record of store.all()) {
      if (record.kind !== 'publication') continue;
      while (isSeed(place)) place += 1;
      if (place >= sightings.publicationCount || sightings.recordIds.at(place) !== record.id) continue;
      note(contentOf(record.body) as Publication, place);
      place += 1;
    }
  }

  /** What the decisions about people name. */
  async named(papers: Papers): Promise<Named> {
    const references = this.people.flatMap(({ of }) => of);
    if (references.length === 0) return { places: new Map(), ids: [], listed: [] };
    const own = new Set(references.flatMap((one) => (one.kind === 'own' ? [one.id] : [])));
    const publications = new Set(references.flatMap((one) => this.publicationsOf(one)));
    const { sightings, listed, documents } = this.material;
    if (own.size > 0)
      for (let authorship = 0; authorship < sightings.authorshipCount; authorship += 1)
        if (own.has(`p_${sightings.authorship.at(authorship)}`))
          publications.add(sightings.publicationOf.at(authorship));
    for (const id of own) {
      const former = papers.formerly.get(id.slice(2));
      if (former !== undefined) publications.add(sightings.publicationOf.at(former));
    }
    const blocks = new Set([...publications].map((one) => papers.blockOf.at(papers.paperOf.at(one))));
    const places = new Map<number, Place>();
    for (const paper of await papers.judged([...blocks]))
      for (const place of paper.places) {
        const [first] = place.prints;
        if (first) places.set(paper.authorshipOf(first), place);
      }
    const people: number[] = [];
    for (let one = 0; one < listed.length; one += 1) {
      const { origin } = documents[listed.documentOf.at(one)] as Document;
      // Which of a person's names is the main one may be another document's word.
      const names = listed.printsOf(one).map((print) => sightings.folded.at(sightings.foldOf.at(print)));
      if (names.some((name) => own.has(personIdOf('named', origin, name)))) people.push(one);
    }
    const ids = references.flatMap((one) =>
      one.kind === 'identifier' ? [`${one.identifier.scheme}:${one.identifier.value}`] : [],
    );
    return { places, ids, listed: people };
  }
}

/** A seed's notes of its own papers; those of its siblings are of one block anyway. */
const notesOf = (publication: Publication, document: Document) =>
  document.notes.filter(({ paper }) => paper === publication.key).map((note) => ({ document, note }));
