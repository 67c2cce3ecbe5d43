import { placesOf, type Place } from '../identity/authorships.js';
import { affiliationsOf, type FactGroup } from '../identity/careers.js';
import { namingOf, type NamedGroup, type Naming, type Use } from '../identity/named.js';
import { oldestFirst } from '../identity/order.js';
import { papersOf, publicationNamed, type PaperGroup } from '../identity/papers.js';
import { peopleOf, type People, type PersonGroup } from '../identity/people.js';
import { idOf } from '../ids.js';
import type { AffiliationFact, Document, InstitutionFact, TopicFact, VenueFact } from '../records.js';
import { institutionUses, topicUses, venueUses } from './uses.js';

/** All documents with what the rules of identity found in them. */
export interface Library {
  /** The oldest first. */
  readonly documents: readonly Document[];
  readonly papers: readonly PaperGroup[];
  readonly placesOf: ReadonlyMap<PaperGroup, readonly Place[]>;
  readonly people: People;
  readonly institutions: Naming<InstitutionFact>;
  readonly venues: Naming<VenueFact>;
  readonly topics: Naming<TopicFact>;
  readonly affiliations: readonly FactGroup<AffiliationFact>[];
  /** The paper a document means by a key. */
  paperNamed(key: string, document: Document): PaperGroup;
}

export const paperId = ({ key }: PaperGroup): string => idOf('Paper', ...key);
export const authorshipId = ({ key }: Place): string => idOf('Authorship', ...key);
export const personId = ({ key }: PersonGroup): string => idOf('Person', ...key);
export const institutionId = ({ key }: NamedGroup<InstitutionFact>): string => idOf('Institution', ...key);
export const venueId = ({ key }: NamedGroup<VenueFact>): string => idOf('Venue', ...key);
export const topicId = ({ key }: NamedGroup<TopicFact>): string => idOf('Topic', ...key);

export function libraryOf(given: readonly Document[]): Library {
  const documents = oldestFirst(given);
  const papers = papersOf(documents);
  const places = new Map(papers.map((paper) => [paper, placesOf(paper)]));
  const people = peopleOf(documents, [...places.values()].flat());
  const institutions = namingOf<InstitutionFact>(documents.flatMap(institutionUses));
  const byPublication = new Map(
    papers.flatMap((paper) => paper.sightings.map(({ publication }) => [publication, paper] as const)),
  );
  return {
    documents,
    papers,
    placesOf: places,
    people,
    institutions,
    venues: namingOf<VenueFact>(documents.flatMap(venueUses)),
    topics: namingOf<TopicFact>(documents.flatMap(topicUses)),
    affiliations: affiliationsOf(
      documents,
      ({ person }, document) => personId(people.named(ownerName(person, document), document)),
      ({ institution }, document) => institutionId(institutions.of(institution, document)),
    ),
    paperNamed(key, document) {
      const publication = publicationNamed(key, document, documents);
      const paper = publication && byPublication.get(publication);
      if (!paper) throw new Error(`${document.id} speaks of a paper "${key}", which nobody lists.`);
      return paper;
    },
  };
}

/** Whose fact it is: the person named with it, else the document's subject. */
export function ownerName(person: string | undefined, document: Document): string {
  const name = person ?? document.subject;
  if (name === null)
    throw new Error(`${document.id} states a fact of nobody: it has no subject. Name the person.`);
  return name;
}

export type { Use };
