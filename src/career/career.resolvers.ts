import { page } from '../ask/index.js';
import type { Resolvers } from '../generated/graphql.js';
import { institutionById } from '../institution/institution.queries.js';
import { counted } from '../node/counted.js';
import { byLabel, one, several, whole } from '../node/related.js';
import { paperById } from '../paper/paper.queries.js';
import { personById } from '../person/person.queries.js';
import { disputableFactResolvers, factResolvers, linkedFactResolvers } from '../source/entity.resolvers.js';
import { sourceById } from '../source/source.queries.js';
import { topicById } from '../topic/topic.queries.js';
import { venueById } from '../venue/venue.queries.js';
import {
  affiliationById,
  allAwards,
  awardCount,
  projectById,
  repositoriesOfProject,
  tiesOfAward,
  tiesOfRepository,
} from './career.queries.js';
import { inOrder } from './ordered.js';

const name = (thing: { readonly name: string }) => thing.name;
const label = (thing: { readonly label: string }) => thing.label;

export const careerResolvers = {
  Query: {
    awards: (_root, args, { ask }) => page(ask, allAwards, 'awards', args, 'newest first', awardCount),
  },
  Affiliation: {
    ...disputableFactResolvers,
    person: ({ personId }, _args, { ask }) => whole(ask, personById, personId),
    institution: ({ institutionId }, _args, { ask }) => one(ask, institutionById, institutionId),
    units: ({ units }, _args, { ask }) => several(ask, institutionById, inOrder(units)),
    details: ({ details }) => [...(details ?? [])],
  },
  Advising: {
    ...factResolvers,
    advisor: ({ advisorId }, _args, { ask }) => whole(ask, personById, advisorId),
    advisee: ({ adviseeId }, _args, { ask }) => whole(ask, personById, adviseeId),
    affiliation: ({ affiliationId }, _args, { ask }) => one(ask, affiliationById, affiliationId),
    institution: ({ institutionId }, _args, { ask }) => one(ask, institutionById, institutionId),
    project: ({ projectId }, _args, { ask }) => one(ask, projectById, projectId),
  },
  Award: {
    ...factResolvers,
    grantor: async ({ id }, _args, { ask }) =>
      one(ask, institutionById, (await ask(tiesOfAward, id)).grantorId),
    paper: async ({ id }, _args, { ask }) => one(ask, paperById, (await ask(tiesOfAward, id)).paperId),
    people: async ({ id }, _args, { ask }) =>
      byLabel(ask, personById, (await ask(tiesOfAward, id)).personIds, name),
  },
  Talk: {
    ...factResolvers,
    speaker: ({ speakerId }, _args, { ask }) => whole(ask, personById, speakerId),
    hosts: ({ hosts }, _args, { ask }) => several(ask, institutionById, inOrder(hosts)),
    hostNames: ({ hostNames }) => [...(hostNames ?? [])],
    venue: ({ venueId }, _args, { ask }) => one(ask, venueById, venueId),
    topics: ({ topicIds }, _args, { ask }) => byLabel(ask, topicById, topicIds, name),
    papers: ({ paperIds }, _args, { ask }) => byLabel(ask, paperById, paperIds, label),
  },
  Service: {
    ...factResolvers,
    person: ({ personId }, _args, { ask }) => whole(ask, personById, personId),
    venue: ({ venueId }, _args, { ask }) => one(ask, venueById, venueId),
  },
  Teaching: {
    ...factResolvers,
    person: ({ personId }, _args, { ask }) => whole(ask, personById, personId),
    institution: ({ institutionId }, _args, { ask }) => one(ask, institutionById, institutionId),
  },
  Project: {
    ...factResolvers,
    person: ({ personId }, _args, { ask }) => whole(ask, personById, personId),
    advisors: ({ advisorIds }, _args, { ask }) => byLabel(ask, personById, advisorIds, name),
    collaborators: ({ partners }, _args, { ask }) => several(ask, institutionById, inOrder(partners)),
    papers: ({ paperIds }, _args, { ask }) => byLabel(ask, paperById, paperIds, label),
    repositories: ({ id }, _args, { ask }) => ask(repositoriesOfProject, id),
    details: ({ details }) => [...(details ?? [])],
  },
  Artifact: {
    ...linkedFactResolvers,
    maker: ({ makerId }, _args, { ask }) => one(ask, personById, makerId),
    papers: ({ paperIds }, _args, { ask }) => byLabel(ask, paperById, paperIds, label),
    details: ({ details }) => [...(details ?? [])],
  },
  Repository: {
    ...linkedFactResolvers,
    technologies: ({ technologies }) => [...(technologies ?? [])],
    owner: async ({ id }, _args, { ask }) => one(ask, personById, (await ask(tiesOfRepository, id)).ownerId),
    starsSource: async ({ id }, _args, { ask }) =>
      one(ask, sourceById, (await ask(tiesOfRepository, id)).starsSourceId),
    papers: async ({ id }, _args, { ask }) =>
      byLabel(ask, paperById, (await ask(tiesOfRepository, id)).paperIds, label),
  },
  Statement: factResolvers,
  SkillGroup: factResolvers,
  AffiliationConnection: counted,
  AdvisingConnection: counted,
  AwardConnection: counted,
  TalkConnection: counted,
  ServiceConnection: counted,
  TeachingConnection: counted,
  ProjectConnection: counted,
  ArtifactConnection: counted,
  RepositoryConnection: counted,
} satisfies Partial<Resolvers>;
