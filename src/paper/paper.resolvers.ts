import { page } from '../ask/index.js';
import type { Resolvers } from '../generated/graphql.js';
import { counted } from '../node/counted.js';
import { resolveId } from '../node/resolveId.js';
import { withLists } from '../selection/ahead.js';
import { entityResolvers, factResolvers } from '../source/entity.resolvers.js';
import { statedIn } from '../source/source.js';
import { authorshipParams } from './authorships.js';
import {
  authorshipCountOfPaper,
  authorshipsOfPaper,
  awardsOfPaper,
  paperById,
  ranksOfPaper,
  repositoriesOfPaper,
  statusesOfPaper,
  topicsOfPaper,
  venueOfPaper,
  versionsOfPaper,
} from './paper.queries.js';

export const paperResolvers = {
  Query: {
    paper: async (_root, { id }, context, info) => {
      const ours = await resolveId(context.ask, 'Paper', id);
      return ours === null ? null : withLists(paperById, 'Paper', ours, context, info);
    },
  },
  Paper: {
    ...entityResolvers,
    statusHistory: ({ id }, _args, { ask }) => ask(statusesOfPaper, id),
    venue: ({ id }, _args, { ask }) => ask(venueOfPaper, id),
    venueRanks: ({ id }, _args, { ask }) => ask(ranksOfPaper, id),
    awards: ({ id }, _args, { ask }) => ask(awardsOfPaper, id),
    repositories: ({ id }, _args, { ask }) => ask(repositoriesOfPaper, id),
    authorships: ({ id }, args, { ask }, info) =>
      page(ask, authorshipsOfPaper, id, args, 'as printed', authorshipCountOfPaper, authorshipParams(info)),
    topics: ({ id }, _args, { ask }) => ask(topicsOfPaper, id),
    otherVersions: ({ id }, _args, { ask }) => ask(versionsOfPaper, id),
  },
  PaperTopic: { sources: ({ about }) => statedIn(about) },
  Authorship: {
    ...factResolvers,
    paper: async ({ paperId }, _args, { ask }) => (await ask(paperById, paperId))!,
  },
  AuthorshipConnection: counted,
} satisfies Partial<Resolvers>;
