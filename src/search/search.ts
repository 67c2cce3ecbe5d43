import { foreignCursor } from '../ask/cursor.js';
import { page, pageOf, pageSize, type Ask, type Connection, type PageArgs } from '../ask/index.js';
import type { SearchKind } from '../generated/graphql.js';
import { searchHits, type Hit, type Kinds } from './search.queries.js';
import { searchKey, type SearchKey } from './words.js';

/** A page of hits, and what to count them by; `of` null for a text without a word, which nobody is asked about. */
export interface SearchPage extends Pick<Connection<Hit>, 'edges' | 'nodes' | 'pageInfo'> {
  readonly of: SearchKey | null;
  readonly args: Kinds;
}

/** More than any index has: a list of hits is complete. */
const everyHit = 2 ** 31 - 1;

interface SearchArgs extends PageArgs {
  readonly kinds?: readonly SearchKind[] | null;
}

export async function search(
  ask: Ask,
  text: string,
  { first, after, kinds }: SearchArgs,
): Promise<SearchPage> {
  const key = searchKey(text);
  const args = { kinds: wanted(kinds) };
  if (key !== null)
    return page(ask, searchHits, key, { first, after, ...args }, 'best first', undefined, {
      ...args,
      within: everyHit,
    });
  if (typeof after === 'string') throw foreignCursor(after);
  const list = { question: searchHits.name, key, order: 'best first', filter: args };
  return { ...pageOf<Hit>(list, [], pageSize(first), after), of: null, args };
}

/** In one order, each once, so that equal lists are one question; null for all. */
export const wanted = (kinds: readonly SearchKind[] | null | undefined) =>
  kinds && kinds.length > 0 ? [...new Set(kinds)].sort() : null;
