import { oldestFirst } from '../identity/order.js';
import { shortHash } from '../ids.js';
import type { SourcePerson } from '../readers/reader.js';
import type { Document, Publication } from '../records.js';
import { recordCount } from '../rows/sources.js';
import type { RecordStore } from '../write/bundles.js';
import { byKey, digestOfLines, documentOf, lineOf, withIds, type SourcePeople } from '../store/documents.js';
import { contentOf, type DocumentFacts, type StoredRecord } from '../store/record.js';
import { integers } from './columns.js';
import { wordsOf } from './digest.js';
import { ListedPeople } from './listed.js';
import { Sightings } from './sightings.js';
import { Texts } from './texts.js';
import { FirstUses, withUses } from './uses.js';

/** All records, as far as they are needed at once: publications and listed people in columns, all other facts as they are. */
export interface Material {
  readonly sightings: Sightings;
  readonly listed: ListedPeople;
  /** By number; the publications of imported ones are left out but for their first uses of names. */
  readonly documents: readonly Document[];
  /** The numbers of documents, the oldest first. */
  readonly byAge: readonly number[];
  readonly ages: readonly number[];
  /** Documents whose facts are at hand; the people of the others are `listed`. */
  readonly held: ReadonlySet<number>;
  peopleIn(document: number): Pick<SourcePeople, 'idsOf' | 'isShared'>;
  /** Whether the document lists people, who give ids to names. */
  hasPeople(document: number): boolean;
  /** The publication of a stored record as it counts: with the ids that its source gives to the names. */
  publication(place: number, records: ReadonlyMap<string, StoredRecord>): Publication;
  /** Of a document of the seed: the place of its first publication. */
  readonly seedStart: ReadonlyMap<number, number>;
}

/** What is known of a document while its records come in. */
interface Entry {
  readonly number: number;
  readonly facts: DocumentFacts;
  readonly shell: Document;
  readonly uses: FirstUses;
  readonly held: StoredRecord[];
  publications: number;
}

export type EachPublication = (publication: Publication, place: number, document: Document) => void;

/** Takes every record once. In whatever order: but the record of a document that is not stored yet comes before what the document brings,
 *  and decisions by hand are looked up in the order of ids. */
export class Reading {
  /** Records taken. */
  count = 0;
  private readonly sightings = new Sightings();
  private readonly listed = new ListedPeople(this.sightings);
  private readonly documents: Document[] = [];
  private readonly entries = new Map<string, Entry | null>();
  private readonly heads = new Map<string, DocumentFacts>();
  private readonly seedStart = new Map<number, number>();
  /** What each document's digest is made from, in the order of reading, and whose it is. */
  private readonly lines = new Texts();
  private readonly linesOf = integers();

  constructor(
    private readonly store: RecordStore,
    /** Told of every publication. */
    private readonly each: EachPublication,
  ) {}

  async take(record: StoredRecord): Promise<void> {
    const { kind, document, id } = record;
    this.count += 1;
    if (kind === 'document') return void this.heads.set(document, contentOf(record.body) as DocumentFacts);
    if (kind === 'seed') return this.takeSeed(contentOf(record.body) as Document, record);
    const known = this.entries.get(document);
    const entry = known === undefined ? await this.open(document) : known;
    if (entry === null) return;
    this.lines.add(lineOf(record));
    this.linesOf.push(entry.number);
    if (kind === 'publication') {
      const publication = contentOf(record.body) as Publication;
      entry.publications += 1;
      entry.uses.add(publication, id);
      const place = this.sightings.add(entry.shell, entry.number, publication, id, wordsOf(record.body));
      this.each(publication, place, entry.shell);
    } else if (kind === 'person') {
      this.listed.add(entry.number, contentOf(record.body) as SourcePerson, id, record.body);
    } else if (kind !== 'read' && kind !== 'edge') entry.held.push(record);
  }

  private takeSeed(document: Document, { id, body }: StoredRecord): void {
    const number = this.documents.push(document) - 1;
    this.seedStart.set(number, this.sightings.publicationCount);
    const digest = wordsOf(body);
    for (const publication of document.publications) {
      const place = this.sightings.add(document, number, publication, id, digest);
      this.each(publication, place, document);
    }
  }

  /** A document without a record of its own states nothing. */
  private async open(id: string): Promise<Entry | null> {
    const facts = this.heads.get(id) ?? (await this.factsOf(id));
    if (facts === null) {
      this.entries.set(id, null);
      return null;
    }
    const { document: shell } = documentOf(facts, [], new Map());
    const number = this.documents.push(shell) - 1;
    const entry = {
      number,
      facts,
      shell,
      uses: new FirstUses(),
      held: [],
      publications: 0,
    };
    this.entries.set(id, entry);
    return entry;
  }

  async finish(): Promise<Material> {
    const { sightings, listed, documents, seedStart } = this;
    for (const id of this.heads.keys()) if (!this.entries.has(id)) await this.open(id);
    const people = new Map<number, SourcePeople>();
    const held = new Set(seedStart.keys());
    const listedOf = countsOf(listed);
    const digests = this.digests();
    for (const entry of this.entries.values()) {
      if (entry === null) continue;
      const { number, facts, shell } = entry;
      const stored = { digest: digests.get(number) ?? digestOfLines([]) };
      if (entry.held.length === 0) {
        const counted = { ...stored, recordCount: entry.publications + (listedOf.get(number) ?? 0) };
        documents[number] = withUses({ ...shell, stored: counted }, entry.uses);
        continue;
      }
      held.add(number);
      const own = [...entry.held, ...(await this.listedRecords(number))].sort(byKey);
      const whole = documentOf(facts, own, new Map());
      people.set(number, whole.people);
      const counted = { ...stored, recordCount: entry.publications + recordCount(whole.document) };
      documents[number] = withUses({ ...whole.document, stored: counted }, entry.uses);
    }
    const numbers = new Map(documents.map((document, number) => [document, number]));
    const byAge = oldestFirst(documents).map((document) => numbers.get(document) ?? 0);
    const ages: number[] = [];
    byAge.forEach((number, age) => (ages[number] = age));
    const listing = new Set(people.keys());
    for (let one = 0; one < listed.length; one += 1) listing.add(listed.documentOf.at(one));
    const peopleIn = (document: number) => people.get(document) ?? listed.of(document);
    return {
      ...{ sightings, listed, documents, byAge, ages, held, peopleIn, seedStart },
      hasPeople: (document) => listing.has(document),
      publication(place, records) {
        const document = sightings.documentOf.at(place);
        const start = seedStart.get(document);
        if (start !== undefined)
          return (documents[document] as Document).publications[place - start] as Publication;
        const record = records.get(sightings.recordIds.at(place));
        if (!record) throw new Error(`The record ${sightings.recordIds.at(place)} is gone while it is read.`);
        return withIds(contentOf(record.body) as Publication, peopleIn(document));
      },
    };
  }

  private digests(): Map<number, string> {
    const lines = new Map<number, string[]>();
    for (let place = 0; place < this.lines.length; place += 1) {
      const document = this.linesOf.at(place);
      const known = lines.get(document);
      if (known) known.push(this.lines.at(place));
      else lines.set(document, [this.lines.at(place)]);
    }
    return new Map([...lines].map(([document, own]) => [document, digestOfLines(own)]));
  }

  private async factsOf(document: string): Promise<DocumentFacts | null> {
    const id = shortHash(document, 'document', document);
    const record = (await this.store.byId([id])).get(id);
    return record === undefined ? null : (contentOf(record.body) as DocumentFacts);
  }

  private async listedRecords(document: number): Promise<StoredRecord[]> {
    const ids: string[] = [];
    for (let listed = 0; listed < this.listed.length; listed += 1)
      if (this.listed.documentOf.at(listed) === document) ids.push(this.listed.recordIds.at(listed));
    return [...(await this.store.byId(ids)).values()];
  }
}

/** How many people of each document no name of theirs confuses with another. */
function countsOf(listed: ListedPeople): Map<number, number> {
  const counts = new Map<number, number>();
  for (let one = 0; one < listed.length; one += 1) {
    if (!listed.isAlone(one)) continue;
    const document = listed.documentOf.at(one);
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}
