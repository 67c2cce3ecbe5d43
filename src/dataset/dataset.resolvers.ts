import { page, type Ask } from '../ask/index.js';
import type { Resolvers } from '../generated/graphql.js';
import { maxCost, maxDepth, maxEgoNodes, maxPageSize, maxPathLength, operationTimeoutMs } from '../limits.js';
import { counted } from '../node/counted.js';
import {
  collaborationCount,
  datasetFacts,
  examplePerson,
  papersByYear,
  sourceCount,
  sourcesOfDataset,
  thingCount,
  wholeGraph,
  type CountedLabel,
} from './dataset.queries.js';

const count =
  (label: CountedLabel) =>
  (_dataset: unknown, _args: unknown, { ask }: { ask: Ask }) =>
    ask(thingCount, label);

const limits = {
  maxPageSize,
  maxDepth,
  maxCost,
  maxPathLength,
  maxEgoNodes,
  timeoutMs: operationTimeoutMs,
};

export const datasetResolvers = {
  Query: { dataset: () => ({}) },
  Dataset: {
    name: async (_dataset, _args, { ask }) => (await ask(datasetFacts, wholeGraph)).name ?? 'Coterie',
    builtAt: async (_dataset, _args, { ask }) => (await ask(datasetFacts, wholeGraph)).builtAt,
    personCount: count('Person'),
    paperCount: count('Paper'),
    authorshipCount: count('Authorship'),
    institutionCount: count('Institution'),
    topicCount: count('Topic'),
    venueCount: count('Venue'),
    collaborationCount: (_dataset, _args, { ask }) => ask(collaborationCount, wholeGraph),
    papersByYear: (_dataset, _args, { ask }) => ask(papersByYear, wholeGraph),
    sources: (_dataset, { first, after }, { ask }) =>
      page(ask, sourcesOfDataset, wholeGraph, { first: first ?? 50, after }, 'newest first', sourceCount),
    limits: () => limits,
    example: (_dataset, _args, { ask }) => ask(examplePerson, wholeGraph),
  },
  SourceConnection: counted,
} satisfies Resolvers;
