import { careerResolvers } from './career/career.resolvers.js';
import { citationResolvers } from './citation/citation.resolvers.js';
import { collaborationResolvers } from './collaboration/collaboration.resolvers.js';
import { groupResolvers } from './collaboration/groups.resolvers.js';
import { datasetResolvers } from './dataset/dataset.resolvers.js';
import { egoResolvers } from './ego/ego.resolvers.js';
import type { Resolvers } from './generated/graphql.js';
import { institutionResolvers } from './institution/institution.resolvers.js';
import { nodeResolvers } from './node/node.resolvers.js';
import { paperResolvers } from './paper/paper.resolvers.js';
import { papersResolvers } from './paper/papers.resolvers.js';
import { distanceResolvers } from './path/distances.resolvers.js';
import { pathResolvers } from './path/path.resolvers.js';
import { personResolvers } from './person/person.resolvers.js';
import { recommendationResolvers } from './recommendation/recommendation.resolvers.js';
import { searchResolvers } from './search/search.resolvers.js';
import { sourceResolvers } from './source/source.resolvers.js';
import { topicResolvers } from './topic/topic.resolvers.js';
import { venueResolvers } from './venue/venue.resolvers.js';

/** The resolvers of each domain: one line a domain. */
export const resolvers: Partial<Resolvers>[] = [
  nodeResolvers,
  sourceResolvers,
  personResolvers,
  careerResolvers,
  institutionResolvers,
  paperResolvers,
  papersResolvers,
  citationResolvers,
  topicResolvers,
  venueResolvers,
  collaborationResolvers,
  groupResolvers,
  pathResolvers,
  distanceResolvers,
  recommendationResolvers,
  egoResolvers,
  searchResolvers,
  datasetResolvers,
];
