import { page, type Ask, type Item, type PageArgs } from '../ask/index.js';
import type { PersonFilter, PersonOrder } from '../generated/graphql.js';
import type { Listed } from '../node/counted.js';
import type { PersonRecord } from './person.js';
import { personCount, personList } from './person.queries.js';
import { personOrder, selectPeople, walkThroughPeople } from './personFilter.js';

export interface PeopleArgs extends PageArgs {
  readonly filter?: PersonFilter | null;
  readonly orderBy?: PersonOrder | null;
}

/** Any list of people, whatever it belongs to. */
export type PersonPage = Listed<Item<PersonRecord>>;

const mostPapersFirst: PersonOrder = { field: 'PAPER_COUNT', direction: 'DESC' };

/** A page of everybody, or of those who pass the filter. */
export async function allPeople(ask: Ask, args: PeopleArgs) {
  const orderBy = args.orderBy ?? mostPapersFirst;
  const { slots, params } = await selectPeople(ask, args.filter);
  const named = { ...args, orderBy };
  const from = slots['from: person'] || walkThroughPeople(orderBy, typeof args.after === 'string');
  return page(
    ask,
    personList.variant({ ...slots, 'from: person': from, 'order: person': personOrder(orderBy) }),
    'people',
    named,
    `${orderBy.field} ${orderBy.direction}`,
    personCount.variant(slots),
    { ...params, descending: orderBy.direction === 'DESC' },
  );
}
