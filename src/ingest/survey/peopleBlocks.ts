import { fold } from '../fold.js';
import { mentionsOf, namesOf } from '../identity/mentions.js';
import type { PersonId } from '../authors.js';
import type { Document, PersonFact } from '../records.js';
import { numberOf } from './digest.js';
import { pair } from './listed.js';
import type { Named } from './decided.js';
import type { Material } from './material.js';
import type { Papers } from './papers.js';
import { Members, NumberTable, Unions } from './tables.js';

/** Which authorships could be one person's: those of one block are judged together, those of different ones never are. What joins are
 *  names inside an origin, ids, and places that several records fill. All that documents with facts at hand name, and all that was
 *  decided by hand, is one block, number 0. */
export class PeopleBlocks {
  readonly count: number;
  /** The oldest authorship of each place of each block, in the order of papers. */
  readonly places: Members;
  /** Listed people of each block. */
  readonly listed: Members;
  private readonly unions = new Unions();
  private readonly nameNodes = new NumberTable();
  private readonly idNodes = new NumberTable();
  private readonly listNodes = new NumberTable();
  private readonly origins = new Map<string, number>();
  private readonly originOf: number[];
  private nodes = 1;

  constructor(
    private readonly material: Material,
    private readonly papers: Papers,
    named: Named = { places: new Map(), ids: [], listed: [] },
  ) {
    const { documents } = material;
    this.originOf = documents.map(({ origin }) => this.originNumber(origin));
    for (const number of material.held) this.takeHeld(documents[number] as Document);
    for (let listed = 0; listed < material.listed.length; listed += 1) this.takeListed(listed);
    const about = new Set(documents.filter(({ subject }) => subject !== null).map(({ origin }) => origin));
    const isAbout = documents.map(({ origin }) => about.has(origin));
    this.eachPlace((lead) => this.takePlace(lead, isAbout));
    for (const lead of named.places.keys()) this.unions.join(0, this.nodeOfPrint(lead));
    for (const id of named.ids) this.unions.join(0, this.nodeOfIdText(id));
    for (const one of named.listed) this.unions.join(0, this.nodeOfListed(one));
    const blocks = new Map<number, number>([[this.unions.find(0), 0]]);
    const blockOf = (node: number): number => {
      const root = this.unions.find(node);
      const known = blocks.get(root) ?? blocks.size;
      blocks.set(root, known);
      return known;
    };
    this.eachPlace((lead) => void blockOf(this.nodeOfPrint(lead)));
    this.eachListed((listed) => void blockOf(this.nodeOfListed(listed)));
    this.count = blocks.size;
    this.places = new Members(this.count, (visit) =>
      this.eachPlace((lead) => visit(blockOf(this.nodeOfPrint(lead)), lead)),
    );
    this.listed = new Members(this.count, (visit) =>
      this.eachListed((listed) => visit(blockOf(this.nodeOfListed(listed)), listed)),
    );
  }

  /** Places that are somebody's, in the order of papers. */
  private eachPlace(visit: (lead: number) => void): void {
    const { papers } = this;
    const { flags } = this.material.sightings;
    for (const publication of papers.order) {
      const paper = papers.paperOf.at(publication);
      if (papers.only.at(paper) !== publication) continue;
      for (const lead of papers.placesOf(paper)) {
        let isSomebody = true;
        for (const print of papers.printsOf(lead)) if (flags.at(print) !== 0) isSomebody = false;
        if (isSomebody) visit(lead);
      }
    }
  }

  /** Listed people who count as facts and are in columns alone, in the order of documents and their keys. */
  private eachListed(visit: (listed: number) => void): void {
    const { listed, held } = this.material;
    for (let one = 0; one < listed.length; one += 1)
      if (!held.has(listed.documentOf.at(one)) && listed.isAlone(one)) visit(one);
  }

  private takePlace(lead: number, isAbout: readonly boolean[]): void {
    const { sightings } = this.material;
    const first = this.nodeOfPrint(lead);
    for (const print of this.papers.printsOf(lead)) {
      const document = sightings.documentOf.at(sightings.publicationOf.at(print));
      this.unions.join(first, this.nodeOfPrint(print));
      if (isAbout[document]) this.unions.join(first, 0);
      const ids = sightings.ids.at(print);
      if (ids !== 0) this.unions.join(first, this.nodeOfIds(ids));
      if (!this.material.hasPeople(document)) continue;
      const author = { ...sightings.printed(sightings.print.at(print)), ids: sightings.idsAt(print) };
      for (const id of this.material.peopleIn(document).idsOf(author as never))
        this.unions.join(first, this.nodeOfId(id));
    }
  }

  private takeListed(one: number): void {
    const { listed } = this.material;
    const first = this.nodeOfListed(one);
    const origin = this.originOf[listed.documentOf.at(one)] as number;
    for (const print of listed.printsOf(one))
      this.unions.join(first, this.nodeOfName(origin, this.material.sightings.foldOf.at(print)));
    for (const id of listed.idsOf(one)) this.unions.join(first, this.nodeOfId(id));
  }

  private takeHeld(document: Document): void {
    for (const fact of document.people) {
      for (const name of namesIn(fact)) this.unions.join(0, this.nodeOfText(document.origin, fold(name)));
      for (const id of fact.externalIds ?? []) this.unions.join(0, this.nodeOfId(id));
    }
    for (const { name, ids } of mentionsOf([document], namesOf([document]))) {
      this.unions.join(0, this.nodeOfText(document.origin, name));
      for (const id of ids) this.unions.join(0, this.nodeOfIdText(id));
    }
  }

  private nodeOfPrint(authorship: number): number {
    const { sightings } = this.material;
    const document = sightings.documentOf.at(sightings.publicationOf.at(authorship));
    return this.nodeOfName(
      this.originOf[document] as number,
      sightings.foldOf.at(sightings.print.at(authorship)),
    );
  }

  private nodeOfListed(one: number): number {
    const { listed, sightings } = this.material;
    const [main] = listed.printsOf(one);
    return this.nodeOfName(
      this.originOf[listed.documentOf.at(one)] as number,
      sightings.foldOf.at(main as number),
    );
  }

  nodeOfText(origin: string, folded: string): number {
    return this.nodeOfName(this.originNumber(origin), this.material.sightings.folded.take(folded));
  }

  private nodeOfName(origin: number, folded: number): number {
    return this.node(this.nameNodes, pair(origin, folded));
  }

  private nodeOfIds(list: number): number {
    const known = this.listNodes.get(list);
    if (known !== undefined) return known;
    const nodes = (JSON.parse(this.material.sightings.lists.at(list)) as PersonId[]).map((id) =>
      this.nodeOfId(id),
    );
    for (const node of nodes) this.unions.join(nodes[0] as number, node);
    this.listNodes.set(list, nodes[0] as number);
    return nodes[0] as number;
  }

  private nodeOfId({ scheme, value }: Pick<PersonId, 'scheme' | 'value'>): number {
    return this.nodeOfIdText(`${scheme}:${value}`);
  }

  nodeOfIdText(id: string): number {
    return this.node(this.idNodes, numberOf(id));
  }

  private node(table: NumberTable, key: number): number {
    const known = table.get(key);
    if (known !== undefined) return known;
    const node = this.nodes++;
    table.set(key, node);
    return node;
  }

  private originNumber(origin: string): number {
    const known = this.origins.get(origin) ?? this.origins.size;
    this.origins.set(origin, known);
    return known;
  }
}

const namesIn = ({ name, forms, native }: PersonFact): string[] => [
  name,
  ...(forms ?? []),
  ...(native ? [native] : []),
];
