import { question, type Item, type Window } from '../ask/index.js';
import type { PaperOrderField, PaperType, TopicBasis, YearCount } from '../generated/graphql.js';
import type { StatedLists } from '../source/source.js';
import type { TopicRecord } from '../topic/topic.js';
import type { VenueRecord } from '../venue/venue.js';
import type { AuthorshipRecord, PaperRecord } from './paper.js';

const here = import.meta.dirname;

/** Besides these come the values of the filter's rules, and what the list itself asks for. */
export interface PaperParams {
  readonly orderBy: PaperOrderField;
  readonly descending: boolean;
}

export type PaperItem = Item<PaperRecord>;
export interface PersonPaperItem extends PaperItem {
  readonly authorship: AuthorshipRecord;
}
export interface TopicPaperItem extends PaperItem {
  readonly basis: TopicBasis;
  readonly abouts: readonly StatedLists[];
}

// Lists, each with the slot "where: paper"; the first has "from: paper" too.
const list = <Key, AnItem extends PaperItem>(name: string) =>
  question<Key, readonly AnItem[], Window & PaperParams>(here, name, []);

/** Null: too many to look at. */
export const paperList = question<'papers', readonly PaperItem[] | null, Window & PaperParams>(
  here,
  'paperList',
  null,
);
export const papersOfPerson = list<string, PersonPaperItem>('papersOfPerson');
export const papersOfVenue = list<string, PaperItem>('papersOfVenue');
export const papersOfInstitution = list<string, PaperItem>('papersOfInstitution');
export const papersOfTopic = list<string, TopicPaperItem>('papersOfTopic');
/** Of two people: the key is both their ids. */
export const papersOfPair = list<readonly [string, string], PaperItem>('papersOfPair');

// About a whole set of papers, whichever it is: both slots say.
type Values = Readonly<Record<string, unknown>>;
type Limited = Values & { readonly limit: number };

export const paperCount = question<unknown, number, PaperParams>(here, 'paperCount', 0);
export const paperYears = question<unknown, YearCount[], Values>(here, 'paperYears', []);
export const paperTypes = question<unknown, { type: PaperType; count: number }[], Values>(
  here,
  'paperTypes',
  [],
);
export const paperVenues = question<unknown, { venue: VenueRecord; count: number }[], Limited>(
  here,
  'paperVenues',
  [],
);
export const paperTopics = question<unknown, { topic: TopicRecord; count: number }[], Limited>(
  here,
  'paperTopics',
  [],
);

export const paperCountOfTopic = question<unknown, number, PaperParams>(here, 'paperCountOfTopic', 0);
