import { fold } from '../fold.js';
import type { PersonGroup } from '../identity/people.js';
import { areCompatible } from '../identity/names.js';
import type { Document, PersonFact, Quotation } from '../records.js';
import type { Book } from './book.js';
import { writeQuotation, writeSays } from './claims.js';
import { listed, writeIdentifiers } from './identifiers.js';
import { authorshipId, ownerName, personId, type Library } from './library.js';
import { identifiersOf } from './named.js';
import { writeNames, type Form } from './names.js';
import { writeAbout, writeLinks } from './papers.js';
import { topicId } from './library.js';

export function writePeople(book: Book, library: Library): void {
  const facts = factsOf(library);
  const mentions = mentionsOf(library);
  for (const person of library.people.all) {
    writePerson(book, person, facts.get(person) ?? [], mentions.get(person) ?? [], library.documents);
  }
  for (const person of library.people.all) {
    for (const { place } of person.authorships) book.link(personId(person), 'WROTE', authorshipId(place));
    for (const { person: other, reason } of person.mayBe)
      book.link(personId(person), 'MAY_BE', personId(other), { reason });
  }
  writeNamesakes(book, library);
  writeTopics(book, library);
}

interface Told<Fact> {
  readonly document: Document;
  readonly fact: Fact;
}

function factsOf({ documents, people }: Library): Map<PersonGroup, Told<PersonFact>[]> {
  const facts = new Map<PersonGroup, Told<PersonFact>[]>();
  for (const document of documents) {
    for (const fact of document.people) add(facts, people.named(fact.name, document), { document, fact });
  }
  return facts;
}

/** Every place where a document prints a person's name, in the order of documents and their text. */
function mentionsOf({ documents, placesOf, people }: Library): Map<PersonGroup, Form[]> {
  const found: { person: PersonGroup; form: Form; age: number }[] = [];
  for (const place of [...placesOf.values()].flat()) {
    const person = people.ofPlace(place);
    if (!person) continue;
    for (const { sighting, author } of place.prints) {
      const form = {
        full: author.name,
        document: sighting.document,
        quotation: author.quotations[0] ?? null,
      };
      found.push({ person, form, age: documents.indexOf(sighting.document) });
    }
  }
  documents.forEach((document, age) => {
    const named = (name: string | undefined, quotation: Quotation | undefined): void => {
      if (name === undefined) return;
      found.push({
        person: people.named(name, document),
        form: { full: name, document, quotation: quotation ?? null },
        age,
      });
    };
    for (const { advisor, advisee, quotations } of document.advising) {
      named(advisor, quotations[0]);
      named(advisee, quotations[0]);
    }
    for (const { people: names, quotations } of document.awards)
      for (const name of names ?? []) named(name, quotations[0]);
    for (const { person, quotations } of [...document.affiliations, ...document.projects])
      named(person, quotations[0]);
    if (
      document.subject !== null &&
      !found.some(({ form, age: other }) => other === age && fold(form.full) === fold(document.subject ?? ''))
    ) {
      named(document.subject, undefined);
    }
  });
  found.sort((a, b) => a.age - b.age || (a.form.quotation?.at ?? 0) - (b.form.quotation?.at ?? 0));
  const mentions = new Map<PersonGroup, Form[]>();
  for (const { person, form } of found) add(mentions, person, form);
  return mentions;
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function writePerson(
  book: Book,
  person: PersonGroup,
  facts: readonly Told<PersonFact>[],
  mentions: readonly Form[],
  documents: readonly Document[],
): void {
  const id = personId(person);
  const name = facts.at(-1)?.fact.name ?? mentions.at(-1)?.full ?? '';
  const printed = person.authorships
    .flatMap(({ place }) => place.prints.flatMap(({ author }) => author.ids))
    .filter(({ scheme, value }) => person.ids.has(`${scheme}:${value}`));
  const identifiers = identifiersOf([...facts.flatMap(({ fact }) => fact.externalIds ?? []), ...printed]);
  book.node('Person', id, {
    name,
    folded: fold(name),
    identity: person.identity,
    identityReason: person.reason,
    orcid: identifiers.find(({ scheme }) => scheme === 'ORCID')?.value,
    externalIds: listed(identifiers),
  });
  writeIdentifiers(book, id, identifiers);
  for (const document of documents) {
    const told = facts.filter((one) => one.document === document);
    writeSays(
      book,
      id,
      told.map(({ fact }) => ({ document, quotations: fact.quotations, values: { name: fact.name } })),
    );
    for (const { fact } of told) writeLinks(book, id, document, fact.links);
    const first = mentions.find((mention) => mention.document === document);
    if (told.length === 0 && first)
      writeQuotation(book, id, document, first.quotation ?? unquoted, { name: first.full });
  }
  writeNames(book, id, name, [...facts.flatMap(formsOf), ...mentions]);
}

const unquoted: Quotation = { at: 0, locator: null, quote: null, says: null };

function formsOf({ document, fact }: Told<PersonFact>): Form[] {
  const { name, forms, native, nativeScript, given, family, quotations } = fact;
  const all = [name, ...(forms ?? []), ...(native ? [native] : [])];
  const at = (full: string): Quotation | null => {
    const holding = quotations.filter(({ quote }) => quote?.includes(full));
    return (
      holding.find(({ quote }) => standsAlone(full, quote ?? '', all)) ?? holding[0] ?? quotations[0] ?? null
    );
  };
  return [
    { full: name, document, quotation: at(name), given, family },
    ...(forms ?? []).map((full) => ({ full, document, quotation: at(full) })),
    ...(native ? [{ full: native, document, quotation: at(native), script: nativeScript }] : []),
  ];
}

/** Whether the words hold the form itself, not only as a part of a longer one (Leon Song in Shuaiwen Leon Song). */
function standsAlone(form: string, words: string, all: readonly string[]): boolean {
  const longer = all.filter((other) => other !== form && other.includes(form));
  return longer.reduce((rest, other) => rest.replaceAll(other, ''), words).includes(form);
}

/** People of one name with different ORCID iDs, or of nearly one name on one paper, are surely two. */
function writeNamesakes(book: Book, library: Library): void {
  const { papers, placesOf, people } = library;
  writeOrcidNamesakes(book, library);
  for (const paper of papers) {
    const places = placesOf.get(paper) ?? [];
    const title = paper.sightings.at(-1)?.publication.title;
    const reason = `Both stand on ${title ? `"${title}"` : 'one paper'}.`;
    for (const one of places) {
      for (const other of places) {
        const [a, b] = [people.ofPlace(one), people.ofPlace(other)];
        if (!a || !b || a === b) continue;
        const [name, like] = [one.prints.at(-1)?.author.name ?? '', other.prints.at(-1)?.author.name ?? ''];
        if (areCompatible(name, like)) book.link(personId(a), 'NOT_SAME_AS', personId(b), { reason });
      }
    }
  }
}

function writeOrcidNamesakes(book: Book, { people }: Library): void {
  const bearers = new Map<string, { person: PersonGroup; orcid: string }[]>();
  for (const person of people.all) {
    for (const author of person.authorships.flatMap(({ place }) =>
      place.prints.map((print) => print.author),
    )) {
      const orcid = author.ids.find(({ scheme }) => scheme === 'ORCID')?.value;
      if (orcid !== undefined) add(bearers, fold(author.name), { person, orcid });
    }
  }
  for (const same of bearers.values()) {
    for (const { person, orcid } of same) {
      for (const other of same.filter((one) => one.person !== person && one.orcid !== orcid)) {
        const reason = `Their ORCID iDs differ: ${orcid} and ${other.orcid}.`;
        book.link(personId(person), 'NOT_SAME_AS', personId(other.person), { reason });
      }
    }
  }
}

/** Declared topics, and the subjects of theses. */
function writeTopics(book: Book, { documents, people, topics }: Library): void {
  const filed = new Map<
    string,
    { topic: string; basis: string; document: Document; quotations: readonly Quotation[] }[]
  >();
  for (const document of documents) {
    for (const { topic, person, quotations } of document.declared) {
      const id = personId(people.named(ownerName(person, document), document));
      add(filed, id, { topic: topicId(topics.of(topic, document)), basis: 'DECLARED', document, quotations });
    }
    for (const { thesisTopic, person, quotations } of document.affiliations) {
      if (thesisTopic === undefined) continue;
      const id = personId(people.named(ownerName(person, document), document));
      const saying = quotations.filter(({ says }) => says?.includes('thesisTopic'));
      const words = saying.length > 0 ? saying : quotations.slice(0, 1);
      add(filed, id, {
        topic: topicId(topics.of(thesisTopic, document)),
        basis: 'THESIS',
        document,
        quotations: words,
      });
    }
  }
  for (const [id, topicsOfPerson] of filed) writeAbout(book, id, topicsOfPerson);
}
