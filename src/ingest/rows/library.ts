import { placesOf, type Place } from '../identity/authorships.js';
import { affiliationsOf, type FactGroup } from '../identity/careers.js';
import type { Judgement } from '../identity/judgement.js';
import { namingOf, type NamedGroup, type Naming, type Use } from '../identity/named.js';
import { oldestFirst } from '../identity/order.js';
import { papersOf, publicationNamed } from '../identity/papers.js';
import type { PaperGroup } from '../identity/sightings.js';
import { peopleOf, type People, type PersonGroup } from '../identity/people.js';
import { idOf, personIdOf } from '../ids.js';
import type { AffiliationFact, Document, InstitutionFact, TopicFact, VenueFact } from '../records.js';
import { institutionUses, topicUses, venueUses } from './uses.js';

/** Documents with what the rules of identity found in them, as far as the rows of anything but a person need it. */
export interface Catalogue extends Names {
  /** The oldest first. */
  readonly documents: readonly Document[];
  readonly affiliations: readonly FactGroup<AffiliationFact>[];
  /** Id of the person whom a document means by a name outside of author lists. */
  personNamed(name: string, document: Document): string;
}

/** What the rows of a paper need of everything else. */
export interface Names {
  readonly institutions: Naming<InstitutionFact>;
  readonly venues: Naming<VenueFact>;
  readonly topics: Naming<TopicFact>;
  /** How sure it is whose the place is; null where it is nobody's. */
  judgementOf(place: Place): Pick<Judgement, 'identity' | 'reason'> | null;
  /** Id of the paper a document means by a key. */
  paperNamed(key: string, document: Document): string;
}

/** A library that holds all its papers and people. */
export interface Library extends Catalogue {
  readonly papers: readonly PaperGroup[];
  readonly placesOf: ReadonlyMap<PaperGroup, readonly Place[]>;
  readonly people: People;
}

export const paperId = ({ key }: Pick<PaperGroup, 'key'>): string => idOf('Paper', ...key);
export const authorshipId = ({ key }: Pick<Place, 'key'>): string => idOf('Authorship', ...key);
export const personId = ({ key }: Pick<PersonGroup, 'key'>): string => personIdOf(...key);
export const institutionId = ({ key }: NamedGroup<InstitutionFact>): string => idOf('Institution', ...key);
export const venueId = ({ key }: NamedGroup<VenueFact>): string => idOf('Venue', ...key);
export const topicId = ({ key }: NamedGroup<TopicFact>): string => idOf('Topic', ...key);

export function libraryOf(given: readonly Document[]): Library {
  const documents = oldestFirst(given);
  const papers = papersOf(documents);
  const places = new Map(papers.map((paper) => [paper, placesOf(paper)]));
  const people = peopleOf(documents, [...places.values()].flat());
  const judgements = new Map(
    people.all.flatMap(({ authorships }) => authorships.map((judged) => [judged.place, judged] as const)),
  );
  const byPublication = new Map(
    papers.flatMap((paper) => paper.sightings.map(({ publication }) => [publication, paper] as const)),
  );
  const personNamed = (name: string, document: Document): string => personId(people.named(name, document));
  return {
    ...{ documents, papers, placesOf: places, people, personNamed },
    ...namedThings(documents, personNamed),
    judgementOf: (place) => judgements.get(place) ?? null,
    paperNamed(key, document) {
      const publication = publicationNamed(key, document, documents);
      const paper = publication && byPublication.get(publication);
      if (!paper) throw new Error(`${document.id} speaks of a paper "${key}", which nobody lists.`);
      return paperId(paper);
    },
  };
}

/** Institutions, venues, topics and careers. In: documents, the oldest first; of the publications of each only the first uses of
 *  names are looked at. */
export function namedThings(documents: readonly Document[], personNamed: Catalogue['personNamed']) {
  const institutions = namingOf<InstitutionFact>(documents.flatMap(institutionUses));
  return {
    institutions,
    venues: namingOf<VenueFact>(documents.flatMap(venueUses)),
    topics: namingOf<TopicFact>(documents.flatMap(topicUses)),
    affiliations: affiliationsOf(
      documents,
      ({ person }, document) => personNamed(ownerName(person, document), document),
      ({ institution }, document) => institutionId(institutions.of(institution, document)),
    ),
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
