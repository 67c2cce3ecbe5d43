import type { Bundle, BundleRows, RecordStore } from '../write/bundles.js';
import { fold } from '../fold.js';
import { formerIdsOfPerson } from '../rows/former.js';
import type { SourcePerson } from '../readers/reader.js';
import type { Document, PersonFact } from '../records.js';
import { Book, type LinkRow } from '../rows/book.js';
import { identifiersOf } from '../rows/named.js';
import type { Form, Told } from '../rows/names.js';
import {
  add,
  formsInText,
  placeInText,
  writePerson,
  type PersonCounts,
  type PersonView,
} from '../rows/people.js';
import { factOf } from '../store/documents.js';
import { contentOf } from '../store/record.js';
import { rowsVersion } from '../version.js';
import { integers } from './columns.js';
import { Digest } from './digest.js';
import type { Material } from './material.js';
import { withLate } from './paperBundles.js';
import type { Papers } from './papers.js';
import type { Other, PeopleFound } from './people.js';
import { noYear } from './sightings.js';
import type { Titles } from './titles.js';

/** People with all that they own, as bundles, made from columns; only the words of listed people are read again. */
export class PersonBundles {
  /** What documents with facts at hand say of a person, and where they print the name. */
  private readonly told = new Map<number, Told<PersonFact>[]>();
  private readonly forms = new Map<number, Form[]>();
  /** 1 more than the first listed one of a person, and than the next one. */
  private readonly firstListed = integers();
  private readonly nextListed = integers();
  private readonly ageOf: ReadonlyMap<Document, number>;
  /** In which turn of counting somebody was seen last. */
  private readonly seen: Int32Array;
  private turn = 0;

  constructor(
    private readonly material: Material,
    private readonly papers: Papers,
    private readonly people: PeopleFound,
    private readonly linksOf: ReadonlyMap<string, readonly LinkRow[]>,
    private readonly namesakes: ReadonlyMap<number, readonly Other[]>,
    private readonly titles: Titles,
    private readonly store: RecordStore,
  ) {
    this.seen = new Int32Array(people.count);
    const { documents, ages } = material;
    this.ageOf = new Map(documents.map((document, number) => [document, ages[number] as number]));
    this.takeText();
    this.takeListed();
  }

  private takeText(): void {
    const { documents, byAge, held, sightings } = this.material;
    const printed = this.printedNames();
    for (const number of byAge) {
      if (!held.has(number)) continue;
      const document = documents[number] as Document;
      for (const fact of document.people)
        add(this.told, this.people.named(fact.name, document), { document, fact });
      const isPrinted = (name: string): boolean =>
        printed.has(`${number} ${sightings.folded.find(fold(name))}`);
      for (const form of formsInText(document, isPrinted))
        add(this.forms, this.people.named(form.full, document), form);
    }
  }

  /** Names that documents about somebody print in their lists of authors. */
  private printedNames(): Set<string> {
    const { documents, held, sightings } = this.material;
    const about = new Set([...held].filter((number) => documents[number]?.subject !== null));
    const printed = new Set<string>();
    for (const publication of this.papers.order) {
      const number = sightings.documentOf.at(publication);
      if (!about.has(number)) continue;
      const end = sightings.authorsEnd(publication);
      for (let print = sightings.authors.at(publication); print < end; print += 1)
        if (sightings.flags.at(print) === 0)
          printed.add(`${number} ${sightings.foldOf.at(sightings.print.at(print))}`);
    }
    return printed;
  }

  private takeListed(): void {
    const { listed, held, ages } = this.material;
    const all: number[] = [];
    for (let one = 0; one < listed.length; one += 1)
      if (!held.has(listed.documentOf.at(one)) && listed.isAlone(one)) all.push(one);
    const age = (one: number): number => ages[listed.documentOf.at(one)] as number;
    all.sort((one, other) => age(one) - age(other) || listed.keys.compare(one, other));
    for (const one of all.reverse()) {
      const person = this.people.listedPerson.at(one);
      this.nextListed.set(one, person < this.firstListed.length ? this.firstListed.at(person) : 0);
      this.firstListed.set(person, one + 1);
    }
  }

  private *listedOf(person: number): Iterable<number> {
    if (person >= this.firstListed.length) return;
    for (let next = this.firstListed.at(person); next !== 0; next = this.nextListed.at(next - 1))
      yield next - 1;
  }

  bundle(person: number): Bundle {
    return { root: this.people.idOf(person), label: 'Person', digest: this.digest(person) };
  }

  private digest(person: number): string {
    const { sightings, documents, listed } = this.material;
    const digest = new Digest().text(rowsVersion);
    const { identity, reason } = this.people.identityOf(person);
    digest.text(identity).text(this.titles.digest(reason));
    for (const lead of this.people.places.of(person)) {
      digest.text(sightings.authorship.at(lead));
      for (const print of this.papers.printsOf(lead)) {
        const publication = sightings.publicationOf.at(print);
        digest.text((documents[sightings.documentOf.at(publication)] as Document).id);
        digest.number(print - sightings.authors.at(publication));
        digest.number(sightings.digestOne.at(publication)).number(sightings.digestOther.at(publication));
      }
    }
    for (const one of this.listedOf(person)) {
      digest.text((documents[listed.documentOf.at(one)] as Document).id);
      digest.number(listed.digestOne.at(one)).number(listed.digestOther.at(one));
    }
    for (const { scheme, value } of this.people.printedIds(person)) digest.text(`${scheme}:${value}`);
    for (const others of [this.people.mayBe, this.namesakes])
      for (const other of [...(others.get(person) ?? [])].sort((a, b) => a.person - b.person))
        digest.text(this.people.idOf(other.person)).text(this.titles.digest(other.reason));
    const { paperCount, coauthorCount, firstYear, lastYear } = this.counts(person);
    digest
      .number(paperCount)
      .number(coauthorCount)
      .number(firstYear ?? noYear)
      .number(lastYear ?? noYear);
    const inText = [this.told, this.forms].flatMap(
      (map) => (map as Map<number, (Told<unknown> | Form)[]>).get(person) ?? [],
    );
    if (inText.length > 0)
      digest.text(
        JSON.stringify(inText.map(({ document, ...rest }) => ({ document: document.id, ...rest }))),
      );
    digest.text(JSON.stringify(this.linksOf.get(this.people.idOf(person)) ?? []));
    const former = this.people.formerKeys.get(person);
    if (former) digest.text(JSON.stringify(former));
    return digest.toString();
  }

  private counts(person: number): PersonCounts {
    const { sightings } = this.material;
    let [paperCount, coauthorCount, firstYear, lastYear] = [0, 0, Infinity, -Infinity];
    let before = -1;
    const turn = (this.turn += 1);
    this.seen[person] = turn;
    for (const lead of this.people.places.of(person)) {
      const paper = this.papers.paperOf.at(sightings.publicationOf.at(lead));
      if (paper === before) continue;
      before = paper;
      paperCount += 1;
      for (const place of this.papers.placesOf(paper)) {
        const other = this.people.personOf(place);
        if (other === null || this.seen[other] === turn) continue;
        this.seen[other] = turn;
        coauthorCount += 1;
      }
      const year = this.papers
        .publicationsOf(paper)
        .map((publication) => sightings.year.at(publication))
        .filter((one) => one !== noYear)
        .at(-1);
      if (year === undefined) continue;
      firstYear = Math.min(firstYear, year);
      lastYear = Math.max(lastYear, year);
    }
    const isDated = firstYear !== Infinity;
    return {
      paperCount,
      coauthorCount,
      firstYear: isDated ? firstYear : null,
      lastYear: isDated ? lastYear : null,
    };
  }

  async rows(bundles: readonly Bundle[], numbers: readonly number[]): Promise<BundleRows[]> {
    const ids = numbers.flatMap((person) =>
      [...this.listedOf(person)].map((one) => this.material.listed.recordIds.at(one)),
    );
    const records = ids.length === 0 ? new Map() : await this.store.byId(ids);
    const fact = (one: number): Told<PersonFact> => {
      const { listed, documents } = this.material;
      const record = records.get(listed.recordIds.at(one));
      return {
        document: documents[listed.documentOf.at(one)] as Document,
        fact: factOf(contentOf(record.body) as SourcePerson),
      };
    };
    const sentences = numbers.flatMap((person) => [
      this.people.identityOf(person).reason,
      ...[this.people.mayBe, this.namesakes].flatMap((others) =>
        (others.get(person) ?? []).map(({ reason }) => reason),
      ),
    ]);
    const whole = await this.titles.completed(sentences);
    return numbers.map((person, index) => {
      const book = new Book();
      const view = this.view(person, [...this.listedOf(person)].map(fact), whole);
      writePerson(book, view);
      for (const { person: other, reason } of this.namesakes.get(person) ?? [])
        book.link(view.id, 'NOT_SAME_AS', this.people.idOf(other), { reason: whole(reason) });
      for (const { type, to, props, key } of this.linksOf.get(view.id) ?? [])
        book.link(view.id, type, to, props, key);
      const rows = book.rows();
      const nodes = [...rows.filter(({ id }) => id === view.id), ...rows.filter(({ id }) => id !== view.id)];
      return { ...(bundles[index] as Bundle), ...withLate(nodes, 'MAY_BE', 'NOT_SAME_AS') };
    });
  }

  private view(
    person: number,
    listed: readonly Told<PersonFact>[],
    whole: (sentence: string) => string,
  ): PersonView {
    const { people } = this;
    const age = ({ document }: { document: Document }): number => this.ageOf.get(document) as number;
    const facts = [...listed, ...(this.told.get(person) ?? [])].sort((one, other) => age(one) - age(other));
    const forms = [...this.printedForms(person), ...(this.forms.get(person) ?? [])].sort(
      (one, other) => age(one) - age(other) || placeInText(one) - placeInText(other),
    );
    const { identity, reason } = people.identityOf(person);
    return {
      ...{ id: people.idOf(person), identity, reason: whole(reason), facts, forms },
      identifiers: identifiersOf([
        ...facts.flatMap(({ fact }) => fact.externalIds ?? []),
        ...people.printedIds(person),
      ]),
      wrote: [...people.places.of(person)].map((lead) => `a_${this.material.sightings.authorship.at(lead)}`),
      former: formerIdsOfPerson({ formerKeys: people.formerKeys.get(person) ?? [] }),
      mayBe: (people.mayBe.get(person) ?? []).map((other) => ({
        person: people.idOf(other.person),
        reason: whole(other.reason),
      })),
      counts: this.counts(person),
    };
  }

  private *printedForms(person: number): Iterable<Form> {
    const { sightings, documents } = this.material;
    for (const lead of this.people.places.of(person)) {
      for (const print of this.papers.printsOf(lead)) {
        const publication = sightings.publicationOf.at(print);
        const number = sightings.documentOf.at(publication);
        const document = documents[number] as Document;
        const { name, given, family } = sightings.printed(sightings.print.at(print));
        yield {
          ...{ full: name, given, family, document },
          quotation: sightings.quotationAt(print),
        };
      }
    }
  }
}
