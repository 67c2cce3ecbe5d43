import { idOf } from '../ids.js';
import { groupsOf } from '../identity/careers.js';
import type { AffiliationFact, Document, Values } from '../records.js';
import type { Book } from './book.js';
import { isCurrent } from './current.js';
import { newest, owner, saying, writeFact } from './facts.js';
import { writeAwards, writeSelf, writeServices, writeTeaching } from './honours.js';
import { institutionId, ownerName, type Catalogue } from './library.js';
import { projectKey, writeArtifacts, writeProjects, writeRepositories, writeTalks } from './works.js';

/** Everything of a life that is not a paper: times at institutions, advising, projects, talks, service, awards ... */
export function writeCareers(book: Book, library: Catalogue): void {
  writeAffiliations(book, library);
  writeRepositories(book, library);
  writeProjects(book, library);
  writeAdvising(book, library);
  writeTalks(book, library);
  writeServices(book, library);
  writeTeaching(book, library);
  writeAwards(book, library);
  writeArtifacts(book, library);
  writeSelf(book, library);
}

function writeAffiliations(book: Book, library: Catalogue): void {
  for (const group of library.affiliations) {
    const { contributions } = group;
    const id = writeFact(book, 'Affiliation', group, affiliationValues, [
      'institution',
      'units',
      'isCurrent',
    ]);
    const { document, fact } = newest(contributions);
    book.node('Affiliation', id, { evidence: 'STATED', isCurrent: isCurrent(contributions) });
    book.link(owner(library, fact, document), 'HELD', id);
    book.link(id, 'AT', institutionId(library.institutions.of(fact.institution, document)));
    // Units named by different documents contradict nothing: all stay, the newest document's first.
    const units = [...contributions]
      .reverse()
      .flatMap((named) =>
        (named.fact.units ?? []).map((unit) =>
          institutionId(library.institutions.of(unit, named.document, named.fact.institution)),
        ),
      );
    [...new Set(units)].forEach((unit, order) => book.link(id, 'WITHIN', unit, { order }));
  }
}

function affiliationValues(fact: AffiliationFact): Values {
  const { key: _key, person: _person, quotations: _quotations, current, ...values } = fact;
  return { ...values, institutionName: fact.institutionName ?? fact.institution, isCurrent: current };
}

function writeAdvising(book: Book, library: Catalogue): void {
  const { institutions, documents, personNamed } = library;
  const affiliationIds = new Map(
    library.affiliations.flatMap(({ key, contributions }) =>
      contributions.map(({ fact }) => [fact, idOf('Affiliation', ...key)] as const),
    ),
  );
  const during = (key: string | undefined, document: Document): string | undefined => {
    const fact = document.affiliations.find((affiliation) => affiliation.key === key);
    return fact && affiliationIds.get(fact);
  };
  const on = (key: string | undefined, document: Document): string | undefined => {
    const fact = document.projects.find((project) => project.key === key);
    return fact && idOf('Project', ...projectKey(library, fact, document));
  };
  const advisee = (fact: { advisee?: string | undefined }, document: Document): string =>
    personNamed(ownerName(fact.advisee, document), document);
  const groups = groupsOf(
    documents,
    (document) => document.advising,
    (fact, document) => [
      personNamed(fact.advisor, document),
      advisee(fact, document),
      fact.capacity,
      during(fact.during, document) ?? '',
      on(fact.project, document) ?? '',
    ],
  );
  for (const group of groups) {
    const id = writeFact(book, 'Advising', group, ({ capacity, relation, advisorTitle, start, end }) => ({
      capacity,
      relation,
      advisorTitle,
      start,
      end,
    }));
    for (const { document, fact } of group.contributions) {
      book.link(personNamed(fact.advisor, document), 'ADVISED', id);
      book.link(id, 'ADVISES', advisee(fact, document));
      const time = during(fact.during, document);
      if (time) book.link(id, 'DURING', time);
      const project = on(fact.project, document);
      if (project) book.link(id, 'ON', project);
    }
    const placed = saying(group.contributions, 'institution');
    if (placed?.fact.institution) {
      book.link(id, 'AT', institutionId(institutions.of(placed.fact.institution, placed.document)));
    }
  }
}
