import { question, recordOf, type Connection, type Item, type Place, type Window } from '../ask/index.js';
import type { NameParams } from '../filter/named.js';
import type { TopicBasis } from '../generated/graphql.js';
import type { NamedPerson } from '../person/person.js';
import type { TopicRecord } from './topic.js';

const here = import.meta.dirname;

export const topicById = question<string, TopicRecord | null>(here, 'topicById', null);
export const topicList = question<'topics', readonly Item<TopicRecord>[], Window & NameParams>(
  here,
  'topicList',
  [],
);
export const topicCount = question<'topics', number, NameParams>(here, 'topicCount', 0);
export const broaderOfTopic = question<string, TopicRecord[]>(here, 'broaderOfTopic', []);
export const narrowerOfTopic = question<string, TopicRecord[]>(here, 'narrowerOfTopic', []);

export interface TopicPerson extends Item<NamedPerson> {
  readonly paperCount: number;
  readonly basis: TopicBasis[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** null: on any basis, without a bound. */
export interface TopicPeopleParams {
  readonly basis: readonly TopicBasis[] | null;
  readonly from: number | null;
  readonly to: number | null;
  /** The properties that are read of each person. */
  readonly person: readonly string[];
  /** Whether bases and years are shown. */
  readonly withBasis: boolean;
}

type Returned = readonly [Place, readonly unknown[], number, TopicBasis[], number | null, number | null];

export const peopleOfTopic = question<string, readonly TopicPerson[], Window & TopicPeopleParams>(
  here,
  'peopleOfTopic',
  [],
  (returned, { person }) =>
    (returned as readonly Returned[]).map(([place, values, paperCount, basis, firstYear, lastYear]) => ({
      ...{ place, node: recordOf<NamedPerson>(person, values) },
      ...{ paperCount, basis, firstYear, lastYear },
    })),
);
export const peopleCountOfTopic = question<string, number, TopicPeopleParams>(here, 'peopleCountOfTopic', 0);

export type TopicPage = Connection<Item<TopicRecord>, 'topics', NameParams>;
export type TopicPersonPage = Connection<TopicPerson, string, TopicPeopleParams>;
