import type { LinkedQuery } from './address.js';

/* The first tabs: ../tabs/1-what-is-here.graphql and, where it has variables, ../tabs/1-what-is-here.json, in the order of their numbers. */
const queries = import.meta.glob<string>('../tabs/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../tabs/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const firstTabs: readonly LinkedQuery[] = Object.keys(queries)
  .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  .map((file) => ({
    query: queries[file]?.trim() ?? '',
    variables: variables[file.replace(/\.graphql$/, '.json')]?.trim() ?? '',
  }));
