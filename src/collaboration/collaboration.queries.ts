import { question, type Item, type Window } from '../ask/index.js';
import type { CollaborationOrderField, YearCount } from '../generated/graphql.js';
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
export const coauthorsOfPerson = question<
  string,
  readonly Coauthor[],
  Window & CollaborationParams & CoauthorOrder
>(here, 'coauthorsOfPerson', []);
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
