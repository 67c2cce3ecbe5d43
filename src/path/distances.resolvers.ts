import type { Resolvers } from '../generated/graphql.js';
import { distancesOfPairs, histogramOf, matrixOf } from './distances.js';
import { rowByRow } from './rowByRow.js';

const defaultMaxDistance = 8;

export const distanceResolvers = {
  Query: {
    distances: (_root, { pairs, filter }, context) => distancesOfPairs(context, pairs, filter),
    distanceMatrix: (_root, { filter, ...groups }, context) => matrixOf(context, groups, filter),
  },
  Person: {
    distanceHistogram: ({ id }, { maxDistance, filter }, context) =>
      histogramOf(context, id, maxDistance ?? defaultMaxDistance, filter),
  },
  DistanceMatrix: {
    rows: ({ rows }) => [...rows],
    columns: ({ columns }) => [...columns],
    distances: ({ distances }) => rowByRow(distances.map((row) => [...row])),
  },
} satisfies Partial<Resolvers>;
