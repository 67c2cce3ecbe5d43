import type { Resolvers } from '../generated/graphql.js';
import { collaborationOfHop, collaborationsOf, hopsOf, weakest } from './path.js';
import { bestPath, pathsFor } from './paths.js';
import { ruleOf, sentenceOf, valueOf } from './relaxation.js';

export const pathResolvers = {
  Query: {
    collaborationPath: async (_root, args, { ask, network }) =>
      bestPath(await pathsFor(ask, network, { ...args, first: 1 })),
    collaborationPaths: (_root, args, { ask, network }) => pathsFor(ask, network, args),
  },
  CollaborationPathConnection: {
    outcome: async (paths) => (await paths.answer()).outcome,
    distance: async (paths) => (await paths.answer()).distance,
    edges: async (paths) => [...(await paths.page()).edges],
    nodes: async (paths) => [...(await paths.page()).nodes],
    pageInfo: async (paths) => (await paths.page()).pageInfo,
    totalCount: (paths) => paths.totalCount(),
    relaxations: (paths) => paths.relaxations(),
  },
  PathRelaxation: {
    rule: ruleOf,
    value: valueOf,
    description: (relaxation, _args, { ask }) => sentenceOf(ask, relaxation),
  },
  CollaborationPath: {
    length: ({ hopCosts }) => hopCosts.length,
    people: ({ people }) => [...people],
    hops: hopsOf,
    minPaperCount: async (path, _args, { ask }) =>
      Math.min(...(await collaborationsOf(ask, path)).map(({ paperCount }) => paperCount)),
    identity: async (path, _args, { ask }) =>
      weakest((await collaborationsOf(ask, path)).map(({ identity }) => identity)),
    url: ({ people }, _args, { publicUrl }) => `${publicUrl}/paths/${people[0]!.id}/${people.at(-1)!.id}`,
  },
  PathHop: {
    collaboration: (hop, _args, { ask }) => collaborationOfHop(ask, hop),
  },
} satisfies Resolvers;
