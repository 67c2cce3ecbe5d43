import type { RecordStore } from '../write/bundles.js';
import { placesOf, type Place } from '../identity/authorships.js';
import { papersOf } from '../identity/papers.js';
import type { PaperGroup } from '../identity/sightings.js';
import type { Document, Publication } from '../records.js';
import { authorshipId, paperId } from '../rows/library.js';
import { Hashes, integers } from './columns.js';
import type { Material } from './material.js';
import { inOrder, type PaperBlocks } from './paperBlocks.js';
import type { Members } from './tables.js';
import { Texts } from './texts.js';

/** A paper as the judges found it, with where its records and authors are in the columns. */
export interface JudgedPaper {
  readonly group: PaperGroup;
  readonly places: readonly Place[];
  /** Of the sightings, in their order. */
  readonly publications: readonly number[];
  readonly authorshipOf: (print: Place['prints'][number]) => number;
}

/** Who is one paper, in columns. A paper is told by its number, in the order in which papers are streamed: block by block.
 *  A place in its list of authors is told by its oldest authorship. */
export class Papers {
  /** Publications as they stand. */
  order: Int32Array = new Int32Array(0);
  blocks!: Members;
  blockCount = 0;
  /** Paper of a publication. */
  readonly paperOf = integers();
  readonly ids = new Hashes();
  readonly blockOf = integers();
  /** Publications of the papers of several records. */
  readonly several = new Map<number, readonly number[]>();
  readonly only = integers();
  /** The id's characters that a place would have by its oldest record alone, where they are others. */
  readonly formerly = new Map<string, number>();
  private readonly titles = new Map<number, number>();
  private readonly titleTexts = new Texts();
  /** Places of these: the oldest authorship of each. */
  private readonly places = new Map<number, readonly number[]>();
  /** 1 more than the next print of the same place, 0: none. */
  readonly next = integers();
  /** Where it differs from the oldest print's: 1 more than the position, 0: as printed there. */
  readonly placed = integers();

  constructor(
    private readonly material: Material,
    private readonly store: RecordStore,
  ) {}

  get count(): number {
    return this.blockOf.length;
  }

  async judge(blocks: PaperBlocks): Promise<void> {
    this.order = inOrder(this.material);
    const { count, members } = blocks.blocks(this.order);
    this.blocks = members;
    this.blockCount = count;
    for (let block = 0; block < count;) {
      if (members.countOf(block) === 1) {
        this.takeAlone((members.of(block) as Int32Array)[0] as number, block);
        block += 1;
        continue;
      }
      const group: number[] = [];
      for (let size = 0; block < count && size < blockSize && members.countOf(block) > 1; block += 1) {
        group.push(block);
        size += members.countOf(block);
      }
      await this.takeJudged(group);
    }
  }

  private takeAlone(publication: number, block: number): void {
    const paper = this.blockOf.push(block);
    this.paperOf.set(publication, paper);
    this.only.set(paper, publication);
    this.ids.set(paper, this.material.sightings.ownPaper.at(publication));
  }

  private async takeJudged(blocks: readonly number[]): Promise<void> {
    const blockOf = new Map(
      blocks.flatMap((block) => [...this.blocks.of(block)].map((one) => [one, block] as const)),
    );
    const judged = await this.judged(blocks);
    // Streamed block by block.
    const numbered = judged.map((paper) => ({
      paper,
      block: blockOf.get(paper.publications[0] as number) as number,
    }));
    for (const { paper, block } of numbered.sort((one, other) => one.block - other.block))
      this.take(paper, block);
  }

  private take({ group, places, publications, authorshipOf }: JudgedPaper, block: number): void {
    const { sightings } = this.material;
    const paper = this.blockOf.push(block);
    for (const publication of publications) this.paperOf.set(publication, paper);
    this.only.set(paper, publications[0] as number);
    this.ids.set(paper, paperId(group).slice(2));
    if (publications.length > 1) {
      this.several.set(paper, publications);
      const titled = group.sightings.find(({ publication }) => publication.title);
      this.titles.set(paper, titled ? this.titleTexts.add(titled.publication.title ?? '') : -1);
    }
    const leads = places.map((place) => {
      const authorships = place.prints.map(authorshipOf);
      const lead = authorships[0] as number;
      authorships.forEach((authorship, index) => {
        this.next.set(authorship, (authorships[index + 1] ?? -1) + 1);
      });
      this.placed.set(lead, (place.position ?? 0) + 1);
      const [own, id] = [sightings.authorship.at(lead), authorshipId(place).slice(2)];
      if (own !== id) this.formerly.set(own, lead);
      sightings.authorship.set(lead, id);
      return lead;
    });
    this.places.set(paper, leads);
  }

  /** The papers of whole blocks, by the rules. */
  async judged(blocks: readonly number[]): Promise<JudgedPaper[]> {
    const { material } = this;
    const publications = blocks.flatMap((block) => [...this.blocks.of(block)]);
    const records = await this.store.byId(this.recordsOf(publications));
    const of = new Map<Publication, number>();
    const byDocument = new Map<number, Publication[]>();
    for (const place of publications.sort((one, other) => this.rank(one) - this.rank(other))) {
      const publication = material.publication(place, records);
      of.set(publication, place);
      const document = material.sightings.documentOf.at(place);
      const list = byDocument.get(document);
      if (list) list.push(publication);
      else byDocument.set(document, [publication]);
    }
    return papersOf(this.partial(byDocument)).map((group) => this.located(group, of));
  }

  private located(group: PaperGroup, of: ReadonlyMap<Publication, number>): JudgedPaper {
    const { sightings } = this.material;
    const publications = group.sightings.map(({ publication }) => of.get(publication) as number);
    return {
      ...{ group, publications, places: placesOf(group) },
      authorshipOf: ({ sighting: { publication }, author }) =>
        sightings.authors.at(of.get(publication) as number) + publication.authors.indexOf(author),
    };
  }

  /** Documents with nothing but these publications, what notes them, and decisions by hand. */
  private partial(publications: ReadonlyMap<number, readonly Publication[]>): Document[] {
    const { documents, byAge } = this.material;
    const origins = new Set([...publications.keys()].map((number) => (documents[number] as Document).origin));
    return byAge.flatMap((number) => {
      const document = documents[number] as Document;
      const own = publications.get(number) ?? [];
      // The papers of an origin with notes are one block.
      const notes = origins.has(document.origin) ? document.notes : [];
      if (own.length + notes.length === 0 && document.decisions === undefined) return [];
      return [{ ...document, publications: own, notes }];
    });
  }

  *papersOfSeveral(): Iterable<{ readonly title: string | null; readonly records: readonly string[] }> {
    for (const [paper, publications] of this.several) {
      const title = this.titles.get(paper) ?? -1;
      yield {
        title: title < 0 ? null : this.titleTexts.at(title),
        records: publications.map((place) => this.material.sightings.recordIds.at(place)),
      };
    }
  }

  private recordsOf(publications: readonly number[]): string[] {
    const { sightings, seedStart } = this.material;
    return publications.flatMap((place) =>
      seedStart.has(sightings.documentOf.at(place)) ? [] : [sightings.recordIds.at(place)],
    );
  }

  private ranks: Int32Array | null = null;
  /** Where the publication stands among all. */
  rank(publication: number): number {
    if (this.ranks === null) {
      const ranks = new Int32Array(this.order.length);
      this.order.forEach((place, rank) => (ranks[place] = rank));
      this.ranks = ranks;
    }
    return this.ranks[publication] as number;
  }

  /** The publications of a paper, the oldest first. */
  publicationsOf(paper: number): readonly number[] {
    return this.several.get(paper) ?? [this.only.at(paper)];
  }

  /** The oldest authorship of each place, in the order of the list. */
  *placesOf(paper: number): Iterable<number> {
    const known = this.places.get(paper);
    if (known) return yield* known;
    const publication = this.only.at(paper);
    const end = this.material.sightings.authorsEnd(publication);
    for (let lead = this.material.sightings.authors.at(publication); lead < end; lead += 1) yield lead;
  }

  /** All authorships of a place, the oldest first. */
  *printsOf(lead: number): Iterable<number> {
    yield lead;
    if (lead >= this.next.length) return;
    for (let next = this.next.at(lead); next !== 0; next = this.next.at(next - 1)) yield next - 1;
  }

  /** From 1: which place in the paper's list it is. */
  orderOf(paper: number, lead: number): number {
    const known = this.places.get(paper);
    if (known) return known.indexOf(lead) + 1;
    return lead - this.material.sightings.authors.at(this.only.at(paper)) + 1;
  }

  positionOf(lead: number): number | null {
    const given = lead < this.placed.length ? this.placed.at(lead) : 0;
    const position = given === 0 ? this.material.sightings.position.at(lead) : given - 1;
    return position === 0 ? null : position;
  }
}

const blockSize = 1000;
