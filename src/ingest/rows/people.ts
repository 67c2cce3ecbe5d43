import { fold } from '../fold.js';
import type { Identity } from '../identity/judgement.js';
import type { PersonGroup } from '../identity/people.js';
import type { Identifier } from '../identifier.js';
import type { Document, PersonFact, Quotation } from '../records.js';
import type { Book } from './book.js';
import { writeQuotation, writeSays } from './claims.js';
import { formerIdsOfPerson, writeFormer } from './former.js';
import { listed, writeIdentifiers } from './identifiers.js';
import { authorshipId, ownerName, personId, topicId, type Catalogue, type Library } from './library.js';
import { identifiersOf } from './named.js';
import { namesakesOfOrcid, namesakesOnPaper, type Namesakes } from './namesakes.js';
import { formsOf, writeNames, type Form, type Told } from './names.js';
import { writeAbout, writeLinks } from './papers.js';

/** All that the rows of a person are made from. */
export interface PersonView {
  readonly id: string;
  readonly identity: Identity;
  readonly reason: string;
  /** What documents say of the person beside authorships, the oldest first. */
  readonly facts: readonly Told<PersonFact>[];
  /** Every place where a document prints a name of theirs, in the order of documents and their text. */
  readonly forms: readonly Form[];
  readonly identifiers: readonly Identifier[];
  /** Ids of authorships. */
  readonly wrote: readonly string[];
  readonly mayBe: readonly { readonly person: string; readonly reason: string }[];
  /** Ids that were shown before something was joined. */
  readonly former?: readonly string[];
  readonly counts: PersonCounts;
}

/** By which lists of people are ordered: of all papers, without a filter. */
export interface PersonCounts {
  readonly paperCount: number;
  /** Other people on these papers. */
  readonly coauthorCount: number;
  /** Null where no paper has a year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A person with all that they own. */
export function writePerson(book: Book, person: PersonView): void {
  const { id, facts, forms, identifiers } = person;
  const name = facts.at(-1)?.fact.name ?? forms.at(-1)?.full ?? '';
  book.node('Person', id, {
    name,
    folded: fold(name),
    identity: person.identity,
    identityReason: person.reason,
    orcid: identifiers.find(({ scheme }) => scheme === 'ORCID')?.value,
    externalIds: listed(identifiers),
    ...person.counts,
  });
  writeIdentifiers(book, id, identifiers);
  const telling = new Set(facts.map(({ document }) => document));
  for (const { document, fact } of facts) {
    writeSays(book, id, [{ document, quotations: fact.quotations, values: { name: fact.name } }]);
    writeLinks(book, id, document, fact.links);
  }
  for (const { document, quotation, full } of forms) {
    if (telling.has(document)) continue;
    telling.add(document);
    writeQuotation(book, id, document, quotation ?? unquoted, { name: full });
  }
  writeNames(book, id, name, [...facts.flatMap(formsOf), ...forms]);
  writeFormer(book, id, person.former ?? []);
  for (const authorship of person.wrote) book.link(id, 'WROTE', authorship);
  for (const { person: other, reason } of person.mayBe) book.link(id, 'MAY_BE', other, { reason });
}

const unquoted: Quotation = { at: 0, locator: null, quote: null, says: null };

/** Everybody, where all papers and people are at hand. */
export function writePeople(book: Book, library: Library): void {
  const facts = factsOf(library);
  const forms = allForms(library);
  for (const person of library.people.all) {
    const [told, printed] = [facts.get(person) ?? [], forms.get(person) ?? []];
    writePerson(book, viewOf(person, told, printed, countsOf(person, library)));
  }
  for (const { one, other, reason } of allNamesakes(library)) {
    book.link(one, 'NOT_SAME_AS', other, { reason });
    book.link(other, 'NOT_SAME_AS', one, { reason });
  }
  // What was decided by hand goes before what papers and iDs show.
  for (const person of library.people.all)
    for (const { person: other, reason } of person.notSame)
      book.link(personId(person), 'NOT_SAME_AS', personId(other), { reason });
  writeInterests(book, library);
}

function countsOf({ authorships }: PersonGroup, { placesOf, people }: Library): PersonCounts {
  const papers = [...new Set(authorships.map(({ place }) => place.paper))];
  const beside = papers.flatMap((paper) => (placesOf.get(paper) ?? []).map((place) => people.ofPlace(place)));
  const others = new Set(beside.filter((person) => person !== null));
  const years = papers.flatMap(({ sightings }) =>
    sightings.flatMap(({ publication }) => publication.year ?? []).slice(-1),
  );
  return {
    paperCount: papers.length,
    coauthorCount: Math.max(0, others.size - 1),
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
  };
}

function viewOf(
  person: PersonGroup,
  facts: readonly Told<PersonFact>[],
  forms: readonly Form[],
  counts: PersonCounts,
): PersonView {
  const printed = person.authorships
    .flatMap(({ place }) => place.prints.flatMap(({ author }) => author.ids))
    .filter(({ scheme, value }) => person.ids.has(`${scheme}:${value}`));
  return {
    id: personId(person),
    ...{ identity: person.identity, reason: person.reason, facts, forms },
    identifiers: identifiersOf([...facts.flatMap(({ fact }) => fact.externalIds ?? []), ...printed]),
    wrote: person.authorships.map(({ place }) => authorshipId(place)),
    former: formerIdsOfPerson(person),
    counts,
    mayBe: person.mayBe.map(({ person: other, reason }) => ({ person: personId(other), reason })),
  };
}

function factsOf({ documents, people }: Library): Map<PersonGroup, Told<PersonFact>[]> {
  const facts = new Map<PersonGroup, Told<PersonFact>[]>();
  for (const document of documents) {
    for (const fact of document.people) add(facts, people.named(fact.name, document), { document, fact });
  }
  return facts;
}

function allForms({ documents, placesOf, people }: Library): Map<PersonGroup, Form[]> {
  const found: { person: PersonGroup; form: Form; age: number }[] = [];
  const ages = new Map(documents.map((document, age) => [document, age]));
  const printed = new Set<string>();
  for (const place of [...placesOf.values()].flat()) {
    const person = people.ofPlace(place);
    if (!person) continue;
    for (const { sighting, author } of place.prints) {
      const { document } = sighting;
      const { name, given, family, quotations } = author;
      const form = { full: name, given, family, document, quotation: quotations[0] ?? null };
      found.push({ person, form, age: ages.get(document) ?? 0 });
      printed.add(`${document.id} ${fold(author.name)}`);
    }
  }
  documents.forEach((document, age) => {
    const isPrinted = (name: string): boolean => printed.has(`${document.id} ${fold(name)}`);
    for (const form of formsInText(document, isPrinted))
      found.push({ person: people.named(form.full, document), form, age });
  });
  found.sort((a, b) => a.age - b.age || placeInText(a.form) - placeInText(b.form));
  const forms = new Map<PersonGroup, Form[]>();
  for (const { person, form } of found) add(forms, person, form);
  return forms;
}

export const placeInText = ({ quotation }: Form): number => quotation?.at ?? 0;

/** Names of people that a document prints outside of author lists and of its list of people. */
export function formsInText(document: Document, isPrinted: (name: string) => boolean): Form[] {
  const forms: Form[] = [];
  const named = (full: string | undefined, quotation: Quotation | undefined): void => {
    if (full !== undefined) forms.push({ full, document, quotation: quotation ?? null });
  };
  for (const { advisor, advisee, quotations } of document.advising) {
    named(advisor, quotations[0]);
    named(advisee, quotations[0]);
  }
  for (const { people: names, quotations } of document.awards)
    for (const name of names ?? []) named(name, quotations[0]);
  for (const { person, quotations } of [...document.affiliations, ...document.projects])
    named(person, quotations[0]);
  const { subject } = document;
  const isThere = (name: string): boolean =>
    isPrinted(name) || forms.some(({ full }) => fold(full) === fold(name));
  if (subject !== null && !isThere(subject)) named(subject, undefined);
  return forms;
}

function* allNamesakes({ papers, placesOf, people }: Library): Iterable<Namesakes> {
  yield* namesakesOfOrcid(
    people.all.flatMap((person) =>
      person.authorships.flatMap(({ place }) =>
        place.prints.map(({ author }) => ({
          person: personId(person),
          name: fold(author.name),
          ids: author.ids,
        })),
      ),
    ),
  );
  for (const paper of papers) {
    const places = (placesOf.get(paper) ?? []).map((place) => {
      const person = people.ofPlace(place);
      return { name: place.prints.at(-1)?.author.name ?? '', person: person ? personId(person) : null };
    });
    yield* namesakesOnPaper(places, paper.sightings.at(-1)?.publication.title ?? null);
  }
}

export function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** Declared topics, and the subjects of theses. */
export function writeInterests(book: Book, { documents, personNamed, topics }: Catalogue): void {
  const filed = new Map<
    string,
    { topic: string; basis: string; document: Document; quotations: readonly Quotation[] }[]
  >();
  for (const document of documents) {
    for (const { topic, person, quotations } of document.declared) {
      const id = personNamed(ownerName(person, document), document);
      add(filed, id, { topic: topicId(topics.of(topic, document)), basis: 'DECLARED', document, quotations });
    }
    for (const { thesisTopic, person, quotations } of document.affiliations) {
      if (thesisTopic === undefined) continue;
      const id = personNamed(ownerName(person, document), document);
      const saying = quotations.filter(({ says }) => says?.includes('thesisTopic'));
      const words = saying.length > 0 ? saying : quotations.slice(0, 1);
      const topic = topicId(topics.of(thesisTopic, document));
      add(filed, id, { topic, basis: 'THESIS', document, quotations: words });
    }
  }
  for (const [id, topicsOfPerson] of filed) writeAbout(book, id, topicsOfPerson);
}
