import { fold } from '../fold.js';
import { idOf } from '../ids.js';
import { groupsOf } from '../identity/careers.js';
import type { Document } from '../records.js';
import type { Book } from './book.js';
import { linkAll, owner, writeFact, type Owned } from './facts.js';
import { institutionId, topicId, venueId, type Catalogue } from './library.js';
import { writeAbout } from './papers.js';

/* What people make besides papers: repositories, projects, artifacts, talks. */

export function writeRepositories(book: Book, library: Catalogue): void {
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

export const projectKey = (
  library: Catalogue,
  fact: Owned & { name: string; start?: string | undefined },
  document: Document,
) => [owner(library, fact, document), fold(fact.name), fact.start ?? ''];

export function writeProjects(book: Book, library: Catalogue): void {
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

export function writeArtifacts(book: Book, library: Catalogue): void {
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

export function writeTalks(book: Book, library: Catalogue): void {
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
