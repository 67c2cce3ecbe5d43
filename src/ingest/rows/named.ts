import type { Label } from '../../graph/model.js';
import { fold } from '../fold.js';
import { canonical, type Identifier } from '../identifier.js';
import type { NamedGroup, Use } from '../identity/named.js';
import type { InstitutionFact, TopicFact, Values, VenueFact } from '../records.js';
import type { Book } from './book.js';
import { shown, statementLists, writeQuotation, writeSays, type Say } from './claims.js';
import { listed, writeIdentifiers } from './identifiers.js';
import { institutionId, topicId, venueId, type Names } from './library.js';
import { writeNames } from './names.js';
import { wordsThatSay } from './uses.js';

export function writeInstitutions(book: Book, { institutions }: Names): void {
  for (const group of institutions.all) {
    const id = institutionId(group);
    writeNamed(book, 'Institution', id, group, ({ name, type, city, countryCode, parent }) => ({
      name,
      type,
      city,
      countryCode,
      parent,
    }));
    for (const { fact, document } of group.uses) {
      for (const { url, label, quotations } of fact?.links ?? []) {
        const texts = { linkUrl: url, linkLabel: label ?? undefined };
        for (const quotation of quotations) writeQuotation(book, id, document, quotation, texts);
      }
    }
  }
  for (const group of institutions.all) {
    for (const [parent, uses] of byTarget(group, ({ fact, document }) =>
      fact?.parent ? [institutionId(institutions.of(fact.parent, document))] : [],
    )) {
      const stated = uses.map((use) => ({ document: use.document, ...wordsThatSay('parent', use) }));
      book.link(institutionId(group), 'PART_OF', parent, statementLists(stated));
    }
  }
}

export function writeVenues(book: Book, { venues }: Names): void {
  for (const group of venues.all) {
    writeNamed(book, 'Venue', venueId(group), group, ({ name, acronym, type }) => ({ name, acronym, type }));
  }
}

export function writeTopics(book: Book, { topics }: Names): void {
  for (const group of topics.all) writeNamed(book, 'Topic', topicId(group), group, ({ name }) => ({ name }));
  for (const group of topics.all) {
    for (const [broader, uses] of byTarget(group, ({ fact, document }) =>
      (fact?.broader ?? []).map((name) => topicId(topics.of(name, document))),
    )) {
      const stated = uses.map((use) => ({ document: use.document, ...wordsThatSay('broader', use) }));
      book.link(topicId(group), 'BROADER', broader, statementLists(stated));
    }
  }
}

type NamedFact = Pick<InstitutionFact | VenueFact | TopicFact, 'name' | 'externalIds'>;

/** A document that has a fact of its own states the thing by it; another by the first place where it names it. */
function writeNamed<Fact extends NamedFact>(
  book: Book,
  label: Label,
  id: string,
  { uses }: NamedGroup<Fact>,
  valuesOf: (fact: Fact) => Values,
): void {
  const says: Say[] = firstOrFacts(uses).map(({ document, fact, names, quotations }) => ({
    document,
    quotations,
    values: fact === null ? { name: names[0] } : valuesOf(fact),
  }));
  const own = shown(says.filter((_say, index) => firstOrFacts(uses)[index]?.fact !== null));
  const { parent: _parent, ...values } = { ...shown(says), ...own };
  const name = String(values.name);
  const identifiers = identifiersOf(uses.flatMap(({ fact }) => fact?.externalIds ?? []));
  book.node(label, id, { ...values, name, folded: fold(name), externalIds: listed(identifiers) });
  writeSays(book, id, says);
  writeIdentifiers(book, id, identifiers);
  writeNames(
    book,
    id,
    name,
    uses.flatMap(({ names, document, quotations }) =>
      names.map((full) => ({
        full,
        document,
        quotation: quotations.find(({ quote }) => quote?.includes(full)) ?? quotations[0] ?? null,
      })),
    ),
  );
}

function firstOrFacts<Fact>(uses: readonly Use<Fact>[]): Use<Fact>[] {
  const spoken = new Set(uses.filter(({ fact }) => fact !== null).map(({ document }) => document));
  return uses.filter((use, index) => {
    if (use.fact !== null) return true;
    return !spoken.has(use.document) && uses.findIndex(({ document }) => document === use.document) === index;
  });
}

export const identifiersOf = (ids: readonly Identifier[]): Identifier[] =>
  ids.flatMap((id) => canonical(id) ?? []);

function byTarget<Fact>(
  { uses }: NamedGroup<Fact>,
  targetsOf: (use: Use<Fact>) => readonly string[],
): Map<string, Use<Fact>[]> {
  const targets = new Map<string, Use<Fact>[]>();
  for (const use of uses) {
    for (const target of targetsOf(use)) targets.set(target, [...(targets.get(target) ?? []), use]);
  }
  return targets;
}
