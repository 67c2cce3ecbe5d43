import type { Bundle, BundleRows } from '../write/bundles.js';
import type { Place } from '../identity/authorships.js';
import type { Document } from '../records.js';
import { decisionsIn } from '../decisions/references.js';
import { Book, type LinkRow, type NodeRow } from '../rows/book.js';
import { institutionId, topicId, venueId, type Catalogue, type Names } from '../rows/library.js';
import { writePaper } from '../rows/papers.js';
import { rowsVersion } from '../version.js';
import { Digest } from './digest.js';
import type { Material } from './material.js';
import type { JudgedPaper, Papers } from './papers.js';
import type { PeopleFound } from './people.js';
import type { Titles } from './titles.js';

/** Papers with all that they own, as bundles: digests from columns, rows from the records of the block. */
export class PaperBundles {
  private readonly resolved = new Map<string, string>();
  private readonly decisions: string;
  private readonly placeByName = new Map<string, string | null>();

  constructor(
    private readonly material: Material,
    private readonly papers: Papers,
    private readonly people: PeopleFound,
    private readonly catalogue: Catalogue,
    private readonly titles: Titles,
  ) {
    this.decisions = JSON.stringify(decisionsIn(material.documents, 'papers'));
  }

  bundle(paper: number): Bundle {
    return { root: `w_${this.papers.ids.at(paper)}`, label: 'Paper', digest: this.digest(paper) };
  }

  private digest(paper: number): string {
    const { sightings, documents } = this.material;
    const digest = new Digest().text(rowsVersion);
    for (const publication of this.papers.publicationsOf(paper)) {
      const document = documents[sightings.documentOf.at(publication)] as Document;
      digest.text(document.id).text(sightings.recordIds.at(publication));
      digest.number(sightings.digestOne.at(publication)).number(sightings.digestOther.at(publication));
      const venue = sightings.venue.at(publication);
      if (venue !== 0) digest.text(this.venue(sightings.names.at(venue), document));
      for (const topic of sightings.textsAt(sightings.topics.at(publication)))
        digest.text(
          this.once(`topic ${document.id} ${topic}`, () =>
            topicId(this.catalogue.topics.of(topic, document)),
          ),
        );
      for (const place of sightings.textsAt(sightings.affiliations.at(publication)))
        digest.text(this.institution(place) ?? '');
      for (const key of sightings.textsAt(sightings.versions.at(publication)))
        digest.text(this.catalogue.paperNamed(key, document));
    }
    // What papers of the same block are called or note may change the ids and former ids of this one.
    const block = this.papers.blocks.of(this.papers.blockOf.at(paper));
    if (block.length > 1) digest.text(this.decisions);
    if (block.length > 1)
      for (const other of block)
        digest.number(sightings.digestOne.at(other)).number(sightings.digestOther.at(other));
    for (const lead of this.papers.placesOf(paper)) {
      const judged = this.people.patternOf(lead);
      if (judged === null) digest.number(0);
      else digest.text(this.titles.digest(judged));
    }
    return digest.toString();
  }

  /** Id and shown name. */
  private venue(name: string, document: Document): string {
    return this.once(`venue ${document.id} ${name}`, () => {
      const group = this.catalogue.venues.of(name, document);
      const fact = group.uses.filter((use) => use.fact !== null).at(-1)?.fact?.name;
      return `${venueId(group)} ${fact ?? group.uses.at(-1)?.names[0] ?? ''}`;
    });
  }

  private institution(folded: string): string | null {
    const known = this.placeByName.get(folded);
    if (known !== undefined) return known;
    const group = this.catalogue.institutions.known(folded);
    const id = group && institutionId(group);
    this.placeByName.set(folded, id);
    return id;
  }

  private once(key: string, make: () => string): string {
    const known = this.resolved.get(key) ?? make();
    this.resolved.set(key, known);
    return known;
  }

  async rows(bundles: readonly Bundle[], numbers: readonly number[]): Promise<BundleRows[]> {
    const blocks = [...new Set(numbers.map((paper) => this.papers.blockOf.at(paper)))];
    const judged = await this.papers.judged(blocks);
    const byPaper = new Map(
      judged.map((paper) => [this.papers.paperOf.at(paper.publications[0] as number), paper]),
    );
    const wanted = numbers.map((paper) => byPaper.get(paper) as JudgedPaper);
    const reasons = await this.titles.completed(
      wanted.flatMap(({ places, authorshipOf }) => places.map((place) => this.reasonAt(place, authorshipOf))),
    );
    return wanted.map((paper, index) => this.rowsOf(paper, bundles[index] as Bundle, reasons));
  }

  private reasonAt(place: Place, authorshipOf: JudgedPaper['authorshipOf']): string {
    const [first] = place.prints;
    return (first && this.people.judgementOf(authorshipOf(first))?.reason) ?? '';
  }

  private rowsOf(
    { group, places, authorshipOf }: JudgedPaper,
    bundle: Bundle,
    reasons: (sentence: string) => string,
  ): BundleRows {
    const names: Names = {
      ...this.catalogue,
      judgementOf: (place) => {
        const [first] = place.prints;
        const judged = first ? this.people.judgementOf(authorshipOf(first)) : null;
        return judged && { identity: judged.identity, reason: reasons(judged.reason) };
      },
    };
    const book = new Book();
    writePaper(book, group, places, names);
    const rows = book.rows();
    const nodes = [
      ...rows.filter(({ id }) => id === bundle.root),
      ...rows.filter(({ id }) => id !== bundle.root),
    ];
    if (nodes[0]?.id !== bundle.root)
      throw new Error(`${bundle.root} is another paper by now: ${nodes[0]?.id}.`);
    return { ...bundle, ...withLate(nodes, 'VERSION_OF') };
  }
}

/** Nodes without the links of these types, and these apart. */
export function withLate(nodes: readonly NodeRow[], ...types: readonly string[]) {
  const isLate = ({ type }: LinkRow): boolean => types.includes(type);
  return {
    nodes: nodes.map((node) =>
      node.links.some(isLate) ? { ...node, links: node.links.filter((link) => !isLate(link)) } : node,
    ),
    late: nodes.flatMap(({ id: from, links }) => links.filter(isLate).map((link) => ({ from, link }))),
  };
}
