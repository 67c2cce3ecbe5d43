import { question, type Item, type Window } from '../ask/index.js';
import type { TopicBasis, YearCount } from '../generated/graphql.js';
import type { Listed } from '../node/counted.js';
import type { StatedLists } from '../source/source.js';
import type { TopicRecord } from '../topic/topic.js';
import type { PersonRecord } from './person.js';

const here = import.meta.dirname;

export const personById = question<string, PersonRecord | null>(here, 'personById', null);
export const candidatesOfPerson = question<string, PersonRecord[]>(here, 'candidatesOfPerson', []);
export const namesakesOfPerson = question<string, PersonRecord[]>(here, 'namesakesOfPerson', []);

/** Values of the rules of a filter: $value0, $value1 ... */
type Rules = object;

export interface PaperStats {
  readonly paperCount: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly papersByYear: YearCount[];
  readonly firstAuthorCount: number;
  readonly lastAuthorCount: number;
}
/** A question per filter: the slot "where: paper". */
export const statsOfPerson = question<string, PaperStats | null, Rules>(here, 'statsOfPerson', null);

/** How a person is attached to a topic: by what the person declares and by papers, the person's own first. */
export interface PersonTopic extends Item<TopicRecord> {
  readonly paperCount: number;
  readonly abouts: readonly (StatedLists & { readonly basis: TopicBasis })[];
}
export const topicsOfPerson = question<string, readonly PersonTopic[], Window>(here, 'topicsOfPerson', []);
export const topicCountOfPerson = question<string, number, object>(here, 'topicCountOfPerson', 0);
export type PersonTopicPage = Listed<PersonTopic>;

/** Questions per filter and order, null where there are too many to look at: the slots "from: person", "where: person" and "order: person". */
export const personList = question<
  'people',
  readonly Item<PersonRecord>[] | null,
  Window & Rules & { readonly descending: boolean; readonly most: number | null }
>(here, 'personList', null);
export const personCount = question<'people', number, Rules>(here, 'personCount', 0);
/** Of all people: the slot "from: person". */
export const personCountWithout = question<'people', number, Rules>(here, 'personCountWithout', 0);
