import type { Resolvers } from '../generated/graphql.js';
import { citedOfPaper } from './citation.queries.js';
import { citationOf } from './formats.js';
import { referenceOf } from './reference.js';

export const citationResolvers = {
  Paper: {
    citation: async (paper, { format }, { ask, publicUrl }) =>
      citationOf(referenceOf(paper, await ask(citedOfPaper, paper.id), publicUrl), format),
  },
} satisfies Partial<Resolvers>;
