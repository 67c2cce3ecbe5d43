import { question, type Item, type Window } from '../ask/index.js';
import type { SearchKind } from '../generated/graphql.js';
import type { InstitutionRecord } from '../institution/institution.js';
import type { PaperRecord } from '../paper/paper.js';
import type { PersonRecord } from '../person/person.js';
import type { TopicRecord } from '../topic/topic.js';
import type { VenueRecord } from '../venue/venue.js';
import type { SearchKey } from './words.js';

const here = import.meta.dirname;

/** The record of a person, paper, institution, topic or venue. */
export type Found = PersonRecord | PaperRecord | InstitutionRecord | TopicRecord | VenueRecord;
export interface Hit extends Item<Found> {
  readonly score: number;
  readonly matchedOn: string | null;
}
export interface KindCount {
  readonly kind: SearchKind;
  readonly count: number;
}
/** What tells a paper, institution, topic or venue from others of its name. What does not apply to its kind is empty or null. */
export interface HintFacts {
  readonly authors: readonly string[];
  readonly venueName: string | null;
  readonly year: number | null;
  readonly above: readonly string[];
  readonly acronym: string | null;
  readonly city: string | null;
  /** Papers about a topic or in a venue. */
  readonly paperCount: number;
}
/** Null: every kind. */
export interface Kinds {
  readonly kinds: readonly SearchKind[] | null;
}

/** How many names and how many titles are looked at, the best first. */
interface Within {
  readonly within: number;
}

export const searchHits = question<SearchKey, readonly Hit[], Window & Kinds & Within>(
  here,
  'searchHits',
  [],
);
export const searchHitCounts = question<SearchKey, readonly KindCount[], Kinds>(here, 'searchHitCounts', []);
export const hintOfThing = question<string, HintFacts | null>(here, 'hintOfThing', null);
