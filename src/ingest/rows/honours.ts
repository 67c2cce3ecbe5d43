import { fold } from '../fold.js';
import { groupsOf } from '../identity/careers.js';
import type { Document } from '../records.js';
import type { Book } from './book.js';
import { linkAll, owner, writeFact } from './facts.js';
import { institutionId, ownerName, venueId, type Catalogue } from './library.js';

/* Service, teaching, awards, and what people say of themselves. */

export function writeServices(book: Book, library: Catalogue): void {
  const groups = groupsOf(
    library.documents,
    ({ services }) => services,
    (fact, document) => [
      owner(library, fact, document),
      fold(fact.role),
      fold(fact.venueName),
      String(fact.year ?? ''),
      fact.cycle ?? '',
    ],
  );
  for (const group of groups) {
    const id = writeFact(book, 'Service', group, ({ role, venueName, year, cycle }) => ({
      role,
      venueName,
      year,
      cycle,
    }));
    linkAll(book, library, id, 'SERVED', group.contributions);
    for (const { document, fact } of group.contributions) {
      if (fact.venue) book.link(id, 'FOR', venueId(library.venues.of(fact.venue, document)));
    }
  }
}

export function writeTeaching(book: Book, library: Catalogue): void {
  const groups = groupsOf(
    library.documents,
    ({ teaching }) => teaching,
    (fact, document) => [
      owner(library, fact, document),
      fold(fact.role),
      fold(fact.courseCode ?? fact.courseName ?? ''),
      fact.term ?? '',
      String(fact.year ?? fact.start ?? ''),
    ],
  );
  for (const group of groups) {
    const id = writeFact(book, 'Teaching', group, (fact) => {
      const { person: _person, institution: _institution, quotations: _quotations, ...values } = fact;
      return values;
    });
    linkAll(book, library, id, 'TAUGHT', group.contributions);
    for (const { document, fact } of group.contributions) {
      if (fact.institution)
        book.link(id, 'AT', institutionId(library.institutions.of(fact.institution, document)));
    }
  }
}

export function writeAwards(book: Book, library: Catalogue): void {
  const takers = (
    fact: { people?: readonly string[] | undefined; paper?: string | undefined },
    document: Document,
  ): string[] =>
    (fact.people ?? (fact.paper === undefined ? [ownerName(undefined, document)] : [])).map((name) =>
      library.personNamed(name, document),
    );
  const groups = groupsOf(
    library.documents,
    ({ awards }) => awards,
    (fact, document) => [
      ...takers(fact, document),
      fact.paper === undefined ? '' : library.paperNamed(fact.paper, document),
      fold(fact.name),
      String(fact.year ?? fact.start ?? ''),
      fact.grantor === undefined
        ? fold(fact.grantorName ?? '')
        : institutionId(library.institutions.of(fact.grantor, document)),
    ],
  );
  for (const group of groups) {
    const id = writeFact(book, 'Award', group, (fact) => {
      const { people: _people, paper: _paper, grantor: _grantor, quotations: _quotations, ...values } = fact;
      return { ...values, grantorName: fact.grantorName ?? fact.grantor };
    });
    for (const { document, fact } of group.contributions) {
      for (const taker of takers(fact, document)) book.link(id, 'TO', taker);
      if (fact.paper !== undefined) book.link(id, 'TO', library.paperNamed(fact.paper, document));
      if (fact.grantor) book.link(id, 'BY', institutionId(library.institutions.of(fact.grantor, document)));
    }
  }
}

/** Skills and what a person says of themselves. */
export function writeSelf(book: Book, library: Catalogue): void {
  const skills = groupsOf(
    library.documents,
    (document) => document.skills,
    (fact, document) => [owner(library, fact, document), fold(fact.category)],
  );
  for (const group of skills) {
    const id = writeFact(book, 'SkillGroup', group, ({ category, items }) => ({ category, items }));
    linkAll(book, library, id, 'HAS_SKILLS', group.contributions);
  }
  const statements = groupsOf(
    library.documents,
    (document) => document.statements,
    (fact, document) => [owner(library, fact, document), fold(fact.kind), fold(fact.text)],
  );
  for (const group of statements) {
    const id = writeFact(book, 'SelfStatement', group, ({ kind, text }) => ({ kind, text }));
    linkAll(book, library, id, 'SAID', group.contributions);
  }
}
