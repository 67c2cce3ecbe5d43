import { badUserInput, pageSizeTooLarge } from '../errors.js';
import type { Resolvers, SearchKind } from '../generated/graphql.js';
import { maxPageSize } from '../limits.js';
import { kindOf, type Kind } from '../node/kinds.js';
import { permalink } from '../node/permalink.js';
import { hintOf } from './hint.js';
import { search, wanted } from './search.js';
import { searchHitCounts, searchHits, type KindCount } from './search.queries.js';
import { searchKey } from './words.js';

const kinds: readonly SearchKind[] = ['PERSON', 'PAPER', 'INSTITUTION', 'TOPIC', 'VENUE'];
const defaultRows = 8;
/** Of what the index thinks best, so many are told apart by their papers: a search box asks at every keystroke. */
const enoughHits = 300;

export const searchResolvers = {
  Query: {
    search: (_root, { query, ...args }, { ask }) => search(ask, query, args),
    suggest: async (_root, { prefix, kinds, limit }, { ask }) => {
      const rows = checkedRows(limit ?? defaultRows);
      const key = searchKey(prefix);
      if (key === null || rows === 0) return [];
      const hits = await ask(searchHits, key, {
        kinds: wanted(kinds),
        after: null,
        limit: rows,
        within: enoughHits,
      });
      return hits.map(({ node }) => node);
    },
  },
  SearchResult: { __resolveType: ({ id }) => kindOf(id) as Exclude<Kind, 'Source'> },
  SearchConnection: {
    totalCount: async ({ of, args }, _args, { ask }) =>
      (of === null ? [] : await ask(searchHitCounts, of, args)).reduce((sum, { count }) => sum + count, 0),
    countsByKind: async ({ of, args }, _args, { ask }) =>
      of === null ? [] : [...(await ask(searchHitCounts, of, args))].sort(byKind),
  },
  Suggestion: {
    kind: ({ id }) => kindOf(id).toUpperCase() as SearchKind,
    label: (found) => ('label' in found ? found.label : found.name),
    hint: ({ id }, _args, { ask }) => hintOf(ask, id),
    url: ({ id }, _args, { publicUrl }) => permalink(publicUrl, id),
  },
} satisfies Resolvers;

const byKind = (one: KindCount, other: KindCount) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind);

function checkedRows(limit: number): number {
  if (limit > maxPageSize) throw pageSizeTooLarge('limit', limit, maxPageSize);
  if (limit >= 0) return limit;
  throw badUserInput({
    message: `"limit" is 0 to ${maxPageSize}.`,
    argument: 'limit',
    value: limit,
    refusesRequest: true,
  });
}
