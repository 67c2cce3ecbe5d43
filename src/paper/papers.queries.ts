import { question, recordOf, type Item, type Place, type Window } from '../ask/index.js';
import type { PaperOrderField, PaperType, TopicBasis, YearCount } from '../generated/graphql.js';
import type { StatedLists } from '../source/source.js';
import type { TopicRecord } from '../topic/topic.js';
import type { VenueRecord } from '../venue/venue.js';
import type { PaperRecord } from './paper.js';

const here = import.meta.dirname;

/** Besides these come the values of the filter's rules, and what the list itself asks for. */
export interface PaperParams {
  readonly orderBy: PaperOrderField;
  readonly descending: boolean;
  /** The properties that are read of each paper. */
  readonly paper: readonly string[];
}

export type PaperItem = Item<PaperRecord>;
export interface PersonPaperItem extends PaperItem {
  /** Null where it was not asked for. */
  readonly authorshipId: string | null;
}
export interface TopicPaperItem extends PaperItem {
  readonly basis: TopicBasis;
  readonly abouts: readonly StatedLists[];
}

type Returned<Further extends readonly unknown[] = []> = readonly [Place, readonly unknown[], ...Further];
const itemOf = ([place, values]: Returned<unknown[]>, { paper }: PaperParams): PaperItem => ({
  place,
  node: recordOf<PaperRecord>(paper, values),
});

// Lists, each with the slot "where: paper"; the first has "from: paper" too.
const list = <Key, AnItem extends PaperItem, Further extends readonly unknown[]>(
  name: string,
  further: (...values: Further) => Omit<AnItem, keyof PaperItem>,
) =>
  question<Key, readonly AnItem[], Window & PaperParams>(here, name, [], (returned, params) =>
    (returned as readonly Returned<Further>[]).map(
      ([place, values, ...more]) =>
        Object.assign(itemOf([place, values], params), further(...(more as Further))) as AnItem,
    ),
  );
const plainList = <Key>(name: string) => list<Key, PaperItem, []>(name, () => ({}));

/** Null: too many to look at. */
export const paperList = question<'papers', readonly PaperItem[] | null, Window & PaperParams>(
  here,
  'paperList',
  null,
  (returned, params) => (returned as readonly Returned[]).map((item) => itemOf(item, params)),
);
export const papersOfPerson = list<string, PersonPaperItem, [string | null]>(
  'papersOfPerson',
  (authorshipId) => ({
    authorshipId,
  }),
);
export const papersOfVenue = plainList<string>('papersOfVenue');
export const papersOfInstitution = plainList<string>('papersOfInstitution');
export const papersOfTopic = list<string, TopicPaperItem, [TopicBasis, readonly StatedLists[]]>(
  'papersOfTopic',
  (basis, abouts) => ({ basis, abouts }),
);
/** Of two people: the key is both their ids. */
export const papersOfPair = plainList<readonly [string, string]>('papersOfPair');

// About a whole set of papers, whichever it is: both slots say.
type Values = Readonly<Record<string, unknown>>;
type Limited = Values & { readonly limit: number };

export const paperCount = question<unknown, number, PaperParams>(here, 'paperCount', 0);
/** Of all papers: the slot "from: paper". */
export const paperCountWithout = question<unknown, number, PaperParams>(here, 'paperCountWithout', 0);
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
