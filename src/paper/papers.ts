import type { GraphQLResolveInfo } from 'graphql';
import {
  along,
  page,
  type Ask,
  type Connection,
  type PageArgs,
  type Question,
  type Window,
} from '../ask/index.js';
import type { Rule } from '../filter/condition.js';
import {
  selectPapers,
  walkThroughPapers,
  type PaperSelection,
  type PaperSet,
} from '../filter/paperFilter.js';
import type { PaperFilter, PaperOrder } from '../generated/graphql.js';
import { authorshipsAlong } from './authorships.js';
import { authorshipsOfPaper } from './paper.queries.js';
import {
  paperCount,
  paperCountWithout,
  paperList,
  type PaperItem,
  type PaperParams,
  type PersonPaperItem,
  type TopicPaperItem,
} from './papers.queries.js';
import { propertiesOf } from '../selection/properties.js';
import { countAhead } from '../selection/total.js';

export type { PersonPaperItem, TopicPaperItem };

export interface PaperListArgs extends PageArgs {
  readonly filter?: PaperFilter | null;
  readonly orderBy?: PaperOrder | null;
}

/** What more a list needs than its key and the field's arguments. */
interface Further {
  /** Parameters of the list's own. */
  readonly params?: Values;
  /** Rules besides those of the filter. */
  readonly rules?: readonly Rule[];
  /** Counts the list where its items are not papers, each once. */
  readonly countedBy?: Counting;
}

type Values = Readonly<Record<string, unknown>>;
type Counting = Question<unknown, number, PaperParams>;

/** A set of papers that can still be asked about as a whole. */
export interface PaperFacetsRecord {
  readonly slots: PaperSelection['slots'];
  readonly of: unknown;
  readonly params: Values;
}

export type PaperPage<AnItem extends PaperItem = PaperItem> = Connection<AnItem, unknown, PaperParams> & {
  readonly facets: PaperFacetsRecord;
};

export type PersonPaperPage = PaperPage<PersonPaperItem>;
export type TopicPaperPage = PaperPage<TopicPaperItem>;

export const newestFirst: PaperOrder = { field: 'YEAR', direction: 'DESC' };

/** A page of the papers of `set` whose key is given: everything that a list of papers can do, for each of them alike. */
export async function paperPage<Key, AnItem extends PaperItem>(
  ask: Ask,
  list: Question<Key, readonly AnItem[], Window & PaperParams>,
  key: Key,
  args: PaperListArgs,
  set: PaperSet,
  info: GraphQLResolveInfo,
  { params, rules, countedBy }: Further = {},
): Promise<PaperPage<AnItem>> {
  const { slots, params: values } = await selectPapers(ask, args.filter, set, rules);
  const where = { 'where: paper': slots['where: paper'] };
  const counting = countedBy === undefined ? paperCount.variant(slots) : countedBy.variant(where);
  const further = { ...params, ...values, paper: propertiesOf('Paper', info) };
  const isHub = set === 'venue' || set === 'topic' || set === 'institution';
  return inOrder(ask, list.variant(where), key, args, counting, slots, further, info, isHub);
}

/** A page of all papers, or of those that pass the filter. */
export async function allPapers(ask: Ask, args: PaperListArgs, info: GraphQLResolveInfo): Promise<PaperPage> {
  const { slots, params, total } = await selectPapers(ask, args.filter);
  const list = listOfAll(slots, args.orderBy ?? newestFirst, typeof args.after === 'string');
  const most = slots['from: paper'] === '' && looksAround(slots) ? mostLookedAround : null;
  const further = { ...params, most, paper: propertiesOf('Paper', info) };
  const count = countOfAll(slots, total);
  return inOrder(ask, list, 'papers', args, count, slots, further, info, most !== null);
}

const countOfAll = (slots: PaperSelection['slots'], total: PaperSelection['total']): Counting => {
  const set = { 'from: paper': total?.from ?? slots['from: paper'] };
  return total?.isOfOthers ? paperCountWithout.variant(set) : paperCount.variant({ ...slots, ...set });
};

/** The list of all papers that starts where the filter says, else at the place in the order. */
export function listOfAll(slots: PaperSelection['slots'], order: PaperOrder, isLater: boolean) {
  const from = slots['from: paper'] || walkThroughPapers(order, isLater);
  return paperList.variant({ ...slots, 'from: paper': from });
}

/** The surroundings of so many papers (authors, institutions, topics) are looked at within a second: 81,347 in 0.8 s, their total beside them. */
const mostLookedAround = 100_000;
const looksAround = (slots: PaperSelection['slots']) => slots['where: paper'].includes(' AS its');

async function inOrder<Key, AnItem extends PaperItem>(
  ask: Ask,
  list: Question<Key, readonly AnItem[] | null, Window & PaperParams>,
  key: Key,
  args: PaperListArgs,
  countedBy: Counting,
  slots: PaperSelection['slots'],
  values: Values & Pick<PaperParams, 'paper'>,
  info: GraphQLResolveInfo,
  isCountedAhead: boolean,
): Promise<PaperPage<AnItem>> {
  const orderBy = args.orderBy ?? newestFirst;
  const { field, direction } = orderBy;
  const params = { ...values, orderBy: field, descending: direction === 'DESC' };
  if (isCountedAhead) countAhead(ask, countedBy, key, params, info);
  // A cursor belongs to what the filter means, not to how it was written.
  const { first, after } = args;
  const { paper: _shown, ...filter } = values;
  const named = { first, after, orderBy, slots, values: filter };
  const order = `${field} ${direction}`;
  const authorships = authorshipsAlong(info);
  const found =
    authorships === null
      ? await page(ask, list, key, named, order, countedBy, params)
      : await page(ask, along(list, authorshipsOfPaper), key, named, order, countedBy, {
          ...params,
          along: authorships,
        });
  return Object.assign(found, { facets: { slots, of: key, params } }) as PaperPage<AnItem>;
}
