import type { Dataset } from '../generated/graphql.js';
import { asking, counted } from './asking.js';

const document = /* GraphQL */ `
  {
    dataset {
      name
      builtAt
      personCount
      paperCount
      authorshipCount
      institutionCount
      topicCount
      venueCount
      collaborationCount
      sources(first: 100) {
        totalCount
        nodes {
          id
          name
          format
          statedDate
          recordCount
        }
      }
    }
  }
`;

export const status = asking<{ dataset: Dataset }>({
  usage: 'status',
  does: 'what is loaded: counts and sources',
  words: [0, 0],
  document,
  variables: () => ({}),
  lines: ({ dataset }) => linesOf(dataset),
  missing: () => '',
});

function linesOf(dataset: Dataset): string[] {
  if (!dataset.builtAt) return ['The graph is empty. `npm start` loads the seed.'];
  const { sources } = dataset;
  return [
    `${dataset.name}, last imported ${dataset.builtAt}`,
    `  ${counted(dataset.personCount, 'person', 'people')}, ${counted(dataset.collaborationCount, 'collaboration')}`,
    `  ${counted(dataset.paperCount, 'paper')}, ${counted(dataset.authorshipCount, 'authorship')}`,
    `  ${counted(dataset.institutionCount, 'institution')}, ${counted(dataset.topicCount, 'topic')}, ${counted(dataset.venueCount, 'venue')}`,
    `${counted(sources.totalCount, 'source')}:`,
    ...sources.nodes.map(
      ({ name, format, statedDate, recordCount }) =>
        `  ${name} (${[format, statedDate, counted(recordCount, 'record')].filter(Boolean).join(', ')})`,
    ),
    ...(sources.totalCount > sources.nodes.length ? ['  ...'] : []),
  ];
}
