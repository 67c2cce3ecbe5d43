import type { GraphQLResolveInfo } from 'graphql';
import { page, type Ask, type Item, type PageArgs } from '../ask/index.js';
import type { PersonFilter, PersonOrder } from '../generated/graphql.js';
import type { Listed } from '../node/counted.js';
import { countAhead } from '../selection/total.js';
import type { PersonRecord } from './person.js';
import { personCount, personCountWithout, personList } from './person.queries.js';
import { personOrder, selectPeople, walkThroughPeople } from './personFilter.js';

export interface PeopleArgs extends PageArgs {
  readonly filter?: PersonFilter | null;
  readonly orderBy?: PersonOrder | null;
}

/** Any list of people, whatever it belongs to. */
export type PersonPage = Listed<Item<PersonRecord>>;

const mostPapersFirst: PersonOrder = { field: 'PAPER_COUNT', direction: 'DESC' };

/** A page of everybody, or of those who pass the filter. */
export async function allPeople(ask: Ask, args: PeopleArgs, info: GraphQLResolveInfo) {
  const orderBy = args.orderBy ?? mostPapersFirst;
  const { slots, params, total } = await selectPeople(ask, args.filter);
  const named = { ...args, orderBy };
  const from = slots['from: person'] || walkThroughPeople(orderBy, typeof args.after === 'string');
  const patterns = slots['where: person'].split('EXISTS {').length - 1;
  const most = slots['from: person'] === '' && patterns > 0 ? Math.floor(mostPatterns / patterns) : null;
  const set = { 'from: person': total?.from ?? slots['from: person'] };
  const count = total?.isOfOthers
    ? personCountWithout.variant(set)
    : personCount.variant({ ...slots, ...set });
  const further = { ...params, descending: orderBy.direction === 'DESC', most };
  if (patterns > 0) countAhead(ask, count, 'people', further, info);
  return page(
    ask,
    personList.variant({ ...slots, 'from: person': from, 'order: person': personOrder(orderBy) }),
    'people',
    named,
    `${orderBy.field} ${orderBy.direction}`,
    count,
    further,
  );
}

/** So many patterns about people (papers, names, institutions, topics) are looked for within a second where no rule leads to a few: one of each of
 *  70,019 people in 0.8 s, two in 1.1 s, their total beside them. */
const mostPatterns = 90_000;
