import type { Resolvers } from './generated/graphql.js';
import { paperResolvers } from './paper/paper.resolvers.js';
import { papersResolvers } from './paper/papers.resolvers.js';
import { topicResolvers } from './topic/topic.resolvers.js';
import { venueResolvers } from './venue/venue.resolvers.js';

/** The resolvers of each domain: one line a domain. */
export const resolvers: Partial<Resolvers>[] = [
  paperResolvers,
  papersResolvers,
  topicResolvers,
  venueResolvers,
];
