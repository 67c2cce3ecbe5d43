import { pageSize } from '../ask/index.js';
import type { Resolvers } from '../generated/graphql.js';
import { institutionById } from '../institution/institution.queries.js';
import { stillThere } from '../node/stillThere.js';
import { personById } from '../person/person.queries.js';
import { topicById } from '../topic/topic.queries.js';
import { recommendationsFor } from './recommendation.js';

const usualFirst = 3;

export const recommendationResolvers = {
  Person: {
    recommendedCollaborators: (person, args, context) => recommendationsFor(context, person, args),
  },
  RecommendationReason: { __resolveType: ({ kind }) => kind },
  SharedCoauthors: {
    count: ({ ids }) => ids.length,
    people: ({ ids }, { first }, { ask }) =>
      ids.slice(0, pageSize(first ?? usualFirst)).map((id) => stillThere(ask, personById, id)),
  },
  SharedTopics: {
    topics: ({ ids }, { first }, { ask }) =>
      ids.slice(0, pageSize(first ?? usualFirst)).map((id) => stillThere(ask, topicById, id)),
  },
  SharedInstitution: {
    institution: ({ ids }, _args, { ask }) => stillThere(ask, institutionById, ids[0]),
  },
} satisfies Partial<Resolvers>;
