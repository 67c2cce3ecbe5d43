import { badUserInput, pageSizeTooLarge, tooMuchToRead } from '../errors.js';
import { maxPageSize } from '../limits.js';
import type { Ask } from './ask.js';
import { readCursor, writeCursor, type ListName, type Place } from './cursor.js';
import type { Question } from './question.js';

/** What a list question receives besides its own parameters: the place to start behind, and one item more than is shown. */
export interface Window {
  readonly after: Place | null;
  readonly limit: number;
}

/** One item of a list question's answer. Further members are the facts of the relation itself and end on the edge. */
export interface Item<Node = unknown> {
  readonly place: Place;
  readonly node: Node;
}

/** The name of a total order, as it stands in the cursors: "year, newest first". */
export type Order = string;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export type Edge<AnItem extends Item> = Omit<AnItem, 'place'> & { readonly cursor: string };

/** A page of a list, with all that is needed to count the list when somebody asks:
 *  `totalCount: ({ countedBy, of, args }, _, { ask }) => ask(countedBy, of, args)`. */
export interface Connection<AnItem extends Item, Key = string, Args = unknown> {
  readonly edges: readonly Edge<AnItem>[];
  readonly nodes: readonly AnItem['node'][];
  readonly pageInfo: PageInfo;
  readonly countedBy: Question<Key, number, Args>;
  readonly of: Key;
  readonly args: Args;
  /** The total, where it is stored. */
  readonly known?: number | null | undefined;
}

const usualPageSize = 20;

/** A page of the list that belongs to `key`. `args` are the field's arguments as they came: all but `first` and `after` name the
 *  list in its cursors. `params` are the further parameters of both questions. A list that gives null has too much to read: refused.
 *  No promise where the list came along with another answer: waiting for each of hundreds takes longer than making its page. */
export function page<Key, AnItem extends Item, Params extends object = object>(
  ask: Ask,
  list: Question<Key, readonly AnItem[] | null, Window & Params>,
  key: NoInfer<Key>,
  args: PageArgs,
  order: Order,
  countedBy?: Question<Key, number, Params> | Question<Key, number>,
  params?: Params,
): Connection<AnItem, Key, Params> | Promise<Connection<AnItem, Key, Params>> {
  const { first, after, ...filter } = args;
  const name: ListName = { question: list.name, key, order, filter: given(filter) };
  const size = pageSize(first);
  const window = { ...params, after: readCursor(name, after), limit: size + 1 } as Window & Params;
  const connection = (items: readonly AnItem[] | null): Connection<AnItem, Key, Params> => {
    if (items === null) throw tooMuchToRead();
    return Object.assign(pageOf(name, items, size, after), {
      countedBy: countedBy as Question<Key, number, Params>,
      of: key,
      args: params as Params,
    });
  };
  const told = ask.told?.(list, key, window);
  return told ? connection(told.answer) : ask(list, key, window).then(connection);
}

/** Edges, nodes and pageInfo from up to `size + 1` items that stand behind `after`: also for lists that are worked out in process. */
export function pageOf<AnItem extends Item>(
  name: ListName,
  items: readonly AnItem[],
  size: number,
  after: string | null | undefined,
): Pick<Connection<AnItem>, 'edges' | 'nodes' | 'pageInfo'> {
  const shown = items.length > size ? items.slice(0, size) : items;
  const cursorOf = (item: AnItem | undefined) => (item === undefined ? null : writeCursor(name, item.place));
  // Most pages are one of hundreds in an answer, and only one of the three is looked at. A cursor is signed, which costs more than the
  // rest of its item.
  return {
    get edges() {
      return shown.map(({ place, ...edge }) => ({
        ...edge,
        get cursor() {
          return writeCursor(name, place);
        },
      }));
    },
    get nodes() {
      return shown.map(({ node }) => node);
    },
    get pageInfo() {
      return {
        hasNextPage: items.length > size,
        hasPreviousPage: typeof after === 'string',
        get startCursor() {
          return cursorOf(shown[0]);
        },
        get endCursor() {
          return cursorOf(shown.at(-1));
        },
      };
    },
  };
}

/** 0 to 100; absent and null are the usual 20. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return usualPageSize;
  if (first < 0) {
    throw badUserInput({
      message: `"first" is 0 to ${maxPageSize}.`,
      argument: 'first',
      value: first,
      refusesRequest: true,
    });
  }
  if (first > maxPageSize) throw pageSizeTooLarge('first', first, maxPageSize);
  return first;
}

/** A filter as the list knows it: what is null or absent makes no other list. */
function given(filter: object): object {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined),
  );
}
