import { pageSize } from '../ask/index.js';
import type { Resolvers } from '../generated/graphql.js';
import { institutionById } from '../institution/institution.queries.js';
import { whole } from '../node/related.js';
import { topicById } from '../topic/topic.queries.js';
import { recommendationsFor } from './recommendation.js';

const usualFirst = 3;

export const recommendationResolvers = {
  Person: {
    recommendedCollaborators: (person, args, context) => recommendationsFor(context, person, args),
  },
  RecommendationReason: { __resolveType: ({ kind }) => kind },
  SharedCoauthors: {
    count: ({ people }) => people.length,
    people: ({ people }, { first }) => people.slice(0, pageSize(first ?? usualFirst)),
  },
  SharedTopics: {
    topics: ({ ids }, { first }, { ask }) =>
      ids.slice(0, pageSize(first ?? usualFirst)).map((id) => whole(ask, topicById, id)),
  },
  SharedInstitution: {
    institution: ({ ids }, _args, { ask }) => whole(ask, institutionById, ids[0]),
  },
} satisfies Partial<Resolvers>;
