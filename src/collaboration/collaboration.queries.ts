import { question, recordOf, type Item, type Place, type Window } from '../ask/index.js';
import type { CollaborationOrderField, IdentityStatus, YearCount } from '../generated/graphql.js';
import type { PersonRecord } from '../person/person.js';
import type { TopicRecord } from '../topic/topic.js';
import type { CollaborationFacts, Pair } from './collaboration.js';
import type { CollaborationParams } from './rules.js';

const here = import.meta.dirname;

// Each has the slot "where: paper", which is filled from CollaborationRules.

export interface Coauthor extends Item<PersonRecord> {
  readonly collaboration: CollaborationFacts;
}
interface CoauthorOrder {
  readonly orderBy: CollaborationOrderField;
  readonly descending: boolean;
}
/** What is read of each coauthor, and whether the weight and the identity of the collaboration are. */
interface CoauthorParams {
  readonly person: readonly string[];
  readonly withWeight: boolean;
  readonly withIdentity: boolean;
}
type CoauthorParts = readonly [
  place: Place,
  values: readonly unknown[],
  ...facts: readonly [number, number, number | null, number | null, IdentityStatus],
];
export const coauthorsOfPerson = question<
  string,
  readonly Coauthor[],
  Window & CollaborationParams & CoauthorOrder & CoauthorParams
>(here, 'coauthorsOfPerson', [], (returned, { person }) =>
  (returned as readonly CoauthorParts[]).map(
    ([place, values, paperCount, weight, firstYear, lastYear, identity]) => ({
      place,
      node: recordOf<PersonRecord>(person, values),
      collaboration: { paperCount, weight, firstYear, lastYear, identity },
    }),
  ),
);
export const coauthorCountOfPerson = question<string, number, CollaborationParams>(
  here,
  'coauthorCountOfPerson',
  0,
);

/** No answer where the two have no paper that counts, or are one person. */
export const collaborationOfPair = question<
  Pair,
  (CollaborationFacts & { readonly people: readonly [PersonRecord, PersonRecord] }) | null,
  CollaborationParams
>(here, 'collaborationOfPair', null);
export const yearsOfCollaboration = question<Pair, YearCount[], CollaborationParams>(
  here,
  'yearsOfCollaboration',
  [],
);
export const topicsOfCollaboration = question<
  Pair,
  TopicRecord[],
  CollaborationParams & { readonly limit: number }
>(here, 'topicsOfCollaboration', []);

/** The key is a set of people: their ids in order, each once. */
export const commonCoauthorsOf = question<
  readonly string[],
  readonly Item<PersonRecord>[],
  Window & CollaborationParams
>(here, 'commonCoauthorsOf', []);
export const commonCoauthorCountOf = question<readonly string[], number, CollaborationParams>(
  here,
  'commonCoauthorCountOf',
  0,
);
