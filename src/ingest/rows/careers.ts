import { fold } from '../fold.js';
import { idOf, type Identified } from '../ids.js';
import { groupsOf, type Contribution, type FactGroup } from '../identity/careers.js';
import type { AffiliationFact, Document, Stated, Values } from '../records.js';
import type { Book } from './book.js';
import { shown, writeSays, type Say } from './claims.js';
import { isCurrent } from './current.js';
import { institutionId, ownerName, paperId, personId, topicId, venueId, type Library } from './library.js';
import { writeAbout, writeLinks } from './papers.js';

/** Everything of a life that is not a paper: times at institutions, advising, projects, talks, service, awards ... */
export function writeCareers(book: Book, library: Library): void {
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

interface Owned extends Stated {
  readonly person?: string | undefined;
}

const owner = ({ people }: Library, { person }: Owned, document: Document): string =>
  personId(people.named(ownerName(person, document), document));

/** Writes the node of a group with what each document says of it; returns its id. */
function writeFact<Fact extends Stated>(
  book: Book,
  label: Identified,
  { key, contributions }: FactGroup<Fact>,
  valuesOf: (fact: Fact, document: Document) => Values,
  hidden: readonly string[] = [],
): string {
  const says: Say[] = contributions.map(({ document, fact }) => ({
    document,
    quotations: fact.quotations,
    values: valuesOf(fact, document),
  }));
  const values = Object.fromEntries(Object.entries(shown(says)).filter(([field]) => !hidden.includes(field)));
  const id = book.node(label, idOf(label, ...key), { ...values, order: orderOf(contributions) });
  writeSays(book, id, says);
  return id;
}

/** Order in the text of the newest document: the line of its first words, then the place among its kind. */
function orderOf(contributions: readonly Contribution<Stated>[]): number {
  const { fact, index } = newest(contributions);
  return Math.floor((fact.quotations[0]?.at ?? 0) / 1000) * 1000 + Math.min(index, 999);
}

const newest = <Fact>(contributions: readonly Contribution<Fact>[]): Contribution<Fact> =>
  contributions.at(-1) as Contribution<Fact>;

/** The newest contribution that says anything of it. */
const saying = <Fact>(
  contributions: readonly Contribution<Fact>[],
  field: keyof Fact,
): Contribution<Fact> | undefined => contributions.filter(({ fact }) => fact[field] !== undefined).at(-1);

function writeAffiliations(book: Book, library: Library): void {
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

function writeRepositories(book: Book, library: Library): void {
  const groups = groupsOf(
    library.documents,
    ({ repositories }) => repositories,
    (fact, document) => [owner(library, fact, document), fold(fact.name)],
  );
  for (const group of groups) {
    const id = writeFact(book, 'Repository', group, ({ name, url, description, technologies, stars }) => ({
      name,
      url,
      description,
      technologies,
      stars,
    }));
    linkAll(book, library, id, 'KEEPS', group.contributions);
  }
}

/** The owner's relationship, and for each document the papers and links it names. */
function linkAll(
  book: Book,
  library: Library,
  id: string,
  type: string,
  contributions: readonly Contribution<
    Owned & { papers?: readonly string[] | undefined; links?: Parameters<typeof writeLinks>[3] | undefined }
  >[],
): void {
  for (const { document, fact } of contributions) {
    book.link(owner(library, fact, document), type, id);
    for (const key of fact.papers ?? [])
      book.link(id, 'CONCERNS', paperId(library.paperNamed(key, document)));
    writeLinks(book, id, document, fact.links ?? []);
  }
}

const projectKey = (
  library: Library,
  fact: Owned & { name: string; start?: string | undefined },
  document: Document,
) => [owner(library, fact, document), fold(fact.name), fact.start ?? ''];

function writeProjects(book: Book, library: Library): void {
  const groups = groupsOf(
    library.documents,
    ({ projects }) => projects,
    (fact, document) => projectKey(library, fact, document),
  );
  for (const group of groups) {
    const id = writeFact(
      book,
      'Project',
      group,
      ({ name, role, start, end, location, venueName, details }) => ({
        name,
        role,
        start,
        end,
        location,
        venueName,
        details,
      }),
    );
    linkAll(book, library, id, 'WORKED_ON', group.contributions);
    for (const { document, fact } of group.contributions) {
      (fact.partners ?? []).forEach((name, order) =>
        book.link(id, 'WITH', institutionId(library.institutions.of(name, document)), { order }),
      );
      for (const name of fact.repositories ?? []) {
        const kept = library.documents
          .filter(({ origin }) => origin === document.origin)
          .flatMap((other) =>
            other.repositories
              .filter((repository) => repository.name === name)
              .map((repository) => ({ other, repository })),
          )
          .at(-1);
        if (kept) {
          const repository = idOf('Repository', owner(library, kept.repository, kept.other), fold(name));
          book.link(id, 'CONCERNS', repository);
        }
      }
    }
  }
}

function writeAdvising(book: Book, library: Library): void {
  const { people, institutions, documents } = library;
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
    personId(people.named(ownerName(fact.advisee, document), document));
  const groups = groupsOf(
    documents,
    (document) => document.advising,
    (fact, document) => [
      personId(people.named(fact.advisor, document)),
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
      book.link(personId(people.named(fact.advisor, document)), 'ADVISED', id);
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

function writeTalks(book: Book, library: Library): void {
  const groups = groupsOf(
    library.documents,
    ({ talks }) => talks,
    (fact, document) => [owner(library, fact, document), fold(fact.title), fact.date ?? ''],
  );
  for (const group of groups) {
    const id = writeFact(book, 'Talk', group, ({ title, kind, hostNames, eventName, place, date }) => ({
      title,
      kind,
      hostNames,
      eventName,
      place,
      date,
    }));
    linkAll(book, library, id, 'GAVE', group.contributions);
    for (const { document, fact } of group.contributions) {
      (fact.hosts ?? []).forEach((name, order) =>
        book.link(id, 'HOSTED_BY', institutionId(library.institutions.of(name, document)), { order }),
      );
      if (fact.venue) book.link(id, 'PART_OF_EVENT', venueId(library.venues.of(fact.venue, document)));
    }
    writeAbout(
      book,
      id,
      group.contributions.flatMap(({ document, fact }) =>
        fact.topics.map((filed) => ({
          ...filed,
          document,
          topic: topicId(library.topics.of(filed.topic, document)),
        })),
      ),
    );
  }
}

function writeServices(book: Book, library: Library): void {
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

function writeTeaching(book: Book, library: Library): void {
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

function writeAwards(book: Book, library: Library): void {
  const { people } = library;
  const takers = (
    fact: { people?: readonly string[] | undefined; paper?: string | undefined },
    document: Document,
  ): string[] =>
    (fact.people ?? (fact.paper === undefined ? [ownerName(undefined, document)] : [])).map((name) =>
      personId(people.named(name, document)),
    );
  const groups = groupsOf(
    library.documents,
    ({ awards }) => awards,
    (fact, document) => [
      ...takers(fact, document),
      fact.paper === undefined ? '' : paperId(library.paperNamed(fact.paper, document)),
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
      if (fact.paper !== undefined) book.link(id, 'TO', paperId(library.paperNamed(fact.paper, document)));
      if (fact.grantor) book.link(id, 'BY', institutionId(library.institutions.of(fact.grantor, document)));
    }
  }
}

function writeArtifacts(book: Book, library: Library): void {
  const groups = groupsOf(
    library.documents,
    ({ artifacts }) => artifacts,
    (fact, document) => [owner(library, fact, document), fold(fact.name)],
  );
  for (const group of groups) {
    const id = writeFact(book, 'Artifact', group, ({ name, kind, details }) => ({ name, kind, details }));
    linkAll(book, library, id, 'MADE', group.contributions);
  }
}

/** Skills and what a person says of themselves. */
function writeSelf(book: Book, library: Library): void {
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
