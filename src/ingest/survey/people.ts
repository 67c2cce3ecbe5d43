import type { Identifier } from '../identifier.js';
import type { Place } from '../identity/authorships.js';
import type { Identity } from '../identity/judgement.js';
import { peopleOf, type People as Judged, type PersonGroup } from '../identity/people.js';
import type { Document } from '../records.js';
import { identifiersOf } from '../rows/named.js';
import { personId } from '../rows/library.js';
import { bytes, Hashes, integers } from './columns.js';
import type { Material } from './material.js';
import type { Papers } from './papers.js';
import type { PeopleBlocks } from './peopleBlocks.js';
import { Reasons } from './reasons.js';
import { bareOf, leadOf, listedFact, Stubs } from './stubs.js';
import { Members } from './tables.js';

const identities: readonly Identity[] = ['VERIFIED', 'ASSERTED', 'INFERRED', 'AMBIGUOUS'];

/** Somebody with a sentence that tells why. */
export interface Other {
  readonly person: number;
  readonly reason: string;
}

/** Who is one person, in columns. A person is told by their number, a place by its oldest authorship. */
export class PeopleFound {
  /** Of each person: the id's 16 characters. */
  readonly ids = new Hashes();
  readonly initialsOnly = new Set<number>();
  readonly mayBe = new Map<number, Other[]>();
  readonly notSame = new Map<number, Other[]>();
  readonly formerKeys = new Map<number, PersonGroup['formerKeys']>();
  /** The person of a listed one. */
  readonly listedPerson = integers();
  /** Of each person: places in the order of papers. */
  places!: Members;
  readonly reasons: Reasons;
  private readonly realLeads: ReadonlyMap<Place, number>;
  private readonly identity = bytes();
  private readonly reason = integers();
  /** 1 more than the place whose reason it is, 0: of its own. */
  private readonly reasonPlace = integers();
  private readonly identifiers = integers();
  /** Of each place: 1 more than the person. */
  private readonly personPlus = integers();
  private readonly placeIdentity = bytes();
  private readonly placeReason = integers();
  private inText: {
    people: Judged;
    numbers: ReadonlyMap<PersonGroup, number>;
    at: (number: number) => Document;
  } | null = null;

  constructor(
    private readonly material: Material,
    private readonly papers: Papers,
    private readonly real: ReadonlyMap<number, Place>,
  ) {
    this.reasons = new Reasons(material, papers);
    this.realLeads = new Map([...real].map(([lead, place]) => [place, lead]));
  }

  get count(): number {
    return this.identity.length;
  }

  async judge(blocks: PeopleBlocks, onBlocks: (share: number) => void = () => undefined): Promise<void> {
    this.judgeBlocks(blocks, [0]);
    for (let block = 1; block < blocks.count;) {
      const group: number[] = [];
      for (let size = 0; block < blocks.count && size < chunkSize; block += 1) {
        group.push(block);
        size += blocks.places.countOf(block) + blocks.listed.countOf(block);
      }
      this.judgeBlocks(blocks, group);
      onBlocks(block / blocks.count);
      await new Promise(setImmediate);
    }
    this.places = new Members(this.count, (visit) => {
      for (const publication of this.papers.order) {
        const paper = this.papers.paperOf.at(publication);
        if (this.papers.only.at(paper) !== publication) continue;
        for (const lead of this.papers.placesOf(paper)) {
          const person = this.personOf(lead);
          if (person !== null) visit(person, lead);
        }
      }
    });
  }

  private judgeBlocks(blocks: PeopleBlocks, group: readonly number[]): void {
    const leads = group.flatMap((block) => [...blocks.places.of(block)]);
    const listed = group.flatMap((block) => [...blocks.listed.of(block)]);
    const isInText = group[0] === 0;
    const documents = this.documentsFor(leads, listed, isInText);
    const at = (number: number): Document => documents.get(number) as Document;
    const stubs = new Stubs(this.material, this.papers, at, this.real);
    const places = leads.map((lead) => stubs.place(lead));
    const inAge = this.material.byAge.flatMap((number) => documents.get(number) ?? []);
    const people = peopleOf(inAge, places);
    const numbers = new Map(people.all.map((person) => [person, this.take(person)]));
    for (const [person, number] of numbers) this.relate(person, number, numbers);
    for (const one of listed) {
      const [main] = this.material.listed.printsOf(one);
      const { name } = this.material.sightings.printed(main as number);
      const person = people.named(name, at(this.material.listed.documentOf.at(one)));
      this.listedPerson.set(one, numbers.get(person) as number);
    }
    if (isInText) this.inText = { people, numbers, at };
  }

  /** All documents of the origins in question, with the people that they list; with all facts where names in text are judged. */
  private documentsFor(leads: readonly number[], listed: readonly number[], isInText: boolean) {
    const { material } = this;
    const { sightings, documents, held } = material;
    const origins = new Set<string>();
    const originOf = (number: number): string => (documents[number] as Document).origin;
    for (const lead of leads)
      for (const print of this.papers.printsOf(lead))
        origins.add(originOf(sightings.documentOf.at(sightings.publicationOf.at(print))));
    for (const one of listed) origins.add(originOf(material.listed.documentOf.at(one)));
    const people = new Map<number, Document['people'][number][]>();
    const byKey = [...listed].sort((one, other) => material.listed.keys.compare(one, other));
    for (const one of byKey) {
      const number = material.listed.documentOf.at(one);
      people.set(number, [...(people.get(number) ?? []), listedFact(material, one)]);
    }
    const found = new Map<number, Document>();
    for (const [number, document] of documents.entries()) {
      const isWhole = isInText && held.has(number);
      if (!isWhole && !origins.has(document.origin)) continue;
      const shell = isWhole ? { ...document, publications: [] } : this.bare(number);
      found.set(number, people.has(number) ? { ...shell, people: people.get(number) ?? [] } : shell);
    }
    return found;
  }

  private readonly bares = new Map<number, Document>();
  private bare(number: number): Document {
    const bare = this.bares.get(number) ?? bareOf(this.material.documents[number] as Document);
    this.bares.set(number, bare);
    return bare;
  }

  private take(person: PersonGroup): number {
    const { sightings } = this.material;
    const number = this.identity.push(identities.indexOf(person.identity));
    const [kind, ...key] = person.key;
    const founding = leadOf(key);
    this.ids.set(
      number,
      kind === 'authorship' && founding !== null
        ? sightings.authorship.at(founding)
        : personId(person).slice(2),
    );
    for (const { place, identity, reason } of person.authorships) {
      const lead = this.leadAt(place);
      this.personPlus.set(lead, number + 1);
      this.placeIdentity.set(lead, identities.indexOf(identity));
      this.placeReason.set(lead, this.reasons.take(reason, lead));
    }
    const same = person.authorships.find(({ reason }) => reason === person.reason);
    const lead = same ? this.leadAt(same.place) : null;
    this.reasonPlace.push(lead === null ? 0 : lead + 1);
    this.reason.push(this.reasons.take(person.reason, lead));
    this.identifiers.push(sightings.list(printedIds(person)));
    if (person.formerKeys.length > 0) this.formerKeys.set(number, person.formerKeys);
    if (person.authorships.length > 0 && person.isInitialsOnly) this.initialsOnly.add(number);
    return number;
  }

  private leadAt(place: Place): number {
    return leadOf(place.key) ?? (this.realLeads.get(place) as number);
  }

  private relate(person: PersonGroup, number: number, numbers: ReadonlyMap<PersonGroup, number>): void {
    const others = (list: PersonGroup['mayBe']): Other[] =>
      list.map(({ person: other, reason }) => ({ person: numbers.get(other) as number, reason }));
    if (person.mayBe.length > 0) this.mayBe.set(number, others(person.mayBe));
    if (person.notSame.length > 0) this.notSame.set(number, others(person.notSame));
  }

  /** The person whom a document with facts at hand means by a name outside of author lists. */
  named(name: string, document: Document): number {
    if (!this.inText) throw new Error('People are named before they are judged.');
    return this.inText.numbers.get(this.inText.people.named(name, document)) as number;
  }

  idOf(person: number): string {
    return `p_${this.ids.at(person)}`;
  }

  personOf(lead: number): number | null {
    const plus = lead < this.personPlus.length ? this.personPlus.at(lead) : 0;
    return plus === 0 ? null : plus - 1;
  }

  judgementOf(lead: number): { identity: Identity; reason: string } | null {
    if (this.personOf(lead) === null) return null;
    return {
      identity: identities[this.placeIdentity.at(lead)] as Identity,
      reason: this.reasons.at(this.placeReason.at(lead), lead),
    };
  }

  /** What tells the judgement of a place beside its records; null where it is nobody's. */
  patternOf(lead: number): string | null {
    if (this.personOf(lead) === null) return null;
    return `${this.placeIdentity.at(lead)} ${this.reasons.patternAt(this.placeReason.at(lead))}`;
  }

  identityOf(person: number): { identity: Identity; reason: string } {
    const lead = this.reasonPlace.at(person);
    return {
      identity: identities[this.identity.at(person)] as Identity,
      reason: this.reasons.at(this.reason.at(person), lead === 0 ? null : lead - 1),
    };
  }

  /** Those of the person's ids that author lists print. */
  printedIds(person: number): Identifier[] {
    const list = this.identifiers.at(person);
    return list === 0 ? [] : (JSON.parse(this.material.sightings.lists.at(list)) as Identifier[]);
  }
}

const chunkSize = 4000;

function printedIds(person: PersonGroup): Identifier[] {
  const printed = person.authorships
    .flatMap(({ place }) => place.prints.flatMap(({ author }) => author.ids))
    .filter(({ scheme, value }) => person.ids.has(`${scheme}:${value}`))
    .map(({ scheme, value }) => ({ scheme, value }));
  return identifiersOf([...new Map(printed.map((id) => [`${id.scheme}:${id.value}`, id])).values()]);
}
