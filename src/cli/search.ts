import type { SearchConnection, Suggestion } from '../generated/graphql.js';
import { asking, counted } from './asking.js';

const shown = 20;

const document = /* GraphQL */ `
  query Search($words: String!, $shown: Int!) {
    suggest(prefix: $words, limit: $shown) {
      id
      kind
      label
      hint
    }
    search(query: $words, first: 0) {
      totalCount
    }
  }
`;

export const search = asking<{ suggest: Suggestion[]; search: SearchConnection }>({
  usage: 'search WORDS',
  does: 'people, papers, institutions, topics and venues by name or title',
  words: [1, Infinity],
  document,
  variables: (words) => ({ words: words.join(' '), shown }),
  lines: ({ suggest, search: { totalCount } }) =>
    suggest.length === 0
      ? ['Nothing here has these words in its name or title.']
      : [
          ...suggest.map(
            ({ id, kind, label, hint }) =>
              `${id}  ${kind.toLowerCase().padEnd(11)}  ${label}${hint ? ` (${hint})` : ''}`,
          ),
          ...(totalCount > suggest.length
            ? [`... and ${counted(totalCount - suggest.length, 'more', 'more')}`]
            : []),
        ],
  missing: () => '',
});
