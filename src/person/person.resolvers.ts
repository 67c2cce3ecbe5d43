import { page, type Ask } from '../ask/index.js';
import { personAffiliations } from '../career/affiliations.js';
import {
  adviseeCountOfPerson,
  adviseesOfPerson,
  advisorCountOfPerson,
  advisorsOfPerson,
  artifactCountOfPerson,
  artifactsOfPerson,
  awardCountOfPerson,
  awardsOfPerson,
  currentAffiliationOfPerson,
  projectCountOfPerson,
  projectsOfPerson,
  repositoriesOfPerson,
  repositoryCountOfPerson,
  serviceCountOfPerson,
  servicesOfPerson,
  skillsOfPerson,
  statementsOfPerson,
  talkCountOfPerson,
  talksOfPerson,
  teachingCountOfPerson,
  teachingOfPerson,
} from '../career/career.queries.js';
import { coauthorsOf, collaborationWith } from '../collaboration/coauthors.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/graphql.js';
import { counted } from '../node/counted.js';
import { namesOfThing } from '../node/node.queries.js';
import { whole } from '../node/related.js';
import { resolveId } from '../node/resolveId.js';
import { personPapers } from '../paper/papers.resolvers.js';
import { withLists } from '../selection/ahead.js';
import { entityResolvers, factResolvers, namedEntityResolvers } from '../source/entity.resolvers.js';
import { statedInAll } from '../source/source.js';
import { allPeople } from './people.js';
import type { NamedPerson, PersonRecord } from './person.js';
import {
  candidatesOfPerson,
  namesakesOfPerson,
  personById,
  topicCountOfPerson,
  topicsOfPerson,
} from './person.queries.js';
import { coauthorCount, paperStats, statsUnder, storedOr } from './stats.js';

/** All that the graph holds of somebody. */
const recordOf = (ask: Ask, person: NamedPerson): PersonRecord | Promise<PersonRecord> =>
  isRecord(person) ? person : whole(ask, personById, person.id);

const isRecord = (person: NamedPerson): person is PersonRecord => 'identity' in person;

/** The resolver of a field that stands in the record. */
const inRecord =
  <Field>(read: (record: PersonRecord) => Field) =>
  (person: NamedPerson, _args: unknown, { ask }: Context): Field | Promise<Field> => {
    const record = recordOf(ask, person);
    return record instanceof Promise ? record.then(read) : read(record);
  };

export const personResolvers = {
  Query: {
    person: async (_root, { id }, context, info) => {
      const ours = await resolveId(context.ask, 'Person', id);
      return ours === null ? null : withLists(personById, 'Person', ours, context, info);
    },
    people: (_root, args, { ask }, info) => allPeople(ask, args, info),
  },
  Person: {
    ...namedEntityResolvers,
    externalIds: inRecord(entityResolvers.externalIds),
    orcid: inRecord(({ orcid }) => orcid ?? null),
    identity: inRecord(({ identity }) => identity),
    names: ({ id }, _args, { ask }) => ask(namesOfThing, id),
    notToConfuseWith: ({ id }, _args, { ask }) => ask(namesakesOfPerson, id),
    mayBe: ({ id }, _args, { ask }) => ask(candidatesOfPerson, id),
    stats: async (person, { filter }, { ask }) => statsUnder(ask, await recordOf(ask, person), filter),
    currentAffiliation: ({ id }, _args, { ask }) => ask(currentAffiliationOfPerson, id),
    affiliations: ({ id }, args, { ask }) => personAffiliations(ask, id, args),
    advisors: ({ id }, args, { ask }) =>
      page(ask, advisorsOfPerson, id, args, 'latest first', advisorCountOfPerson, capacities(args)),
    advisees: ({ id }, args, { ask }) =>
      page(ask, adviseesOfPerson, id, args, 'latest first', adviseeCountOfPerson, capacities(args)),
    papers: (person, args, context, info) =>
      personPapers(person.id, recordOf(context.ask, person), args, context, info),
    coauthors: (person, args, { ask }, info) =>
      coauthorsOf(ask, person.id, recordOf(ask, person), args, info),
    collaborationWith: ({ id }, { person, filter }, { ask }) => collaborationWith(ask, id, person, filter),
    topics: ({ id }, args, { ask }) =>
      page(ask, topicsOfPerson, id, args, 'most papers first', topicCountOfPerson),
    awards: ({ id }, args, { ask }) =>
      page(ask, awardsOfPerson, id, args, 'newest first', awardCountOfPerson),
    talks: ({ id }, args, { ask }) => page(ask, talksOfPerson, id, args, 'newest first', talkCountOfPerson),
    services: ({ id }, args, { ask }) =>
      page(ask, servicesOfPerson, id, args, 'newest first', serviceCountOfPerson),
    teaching: ({ id }, args, { ask }) =>
      page(ask, teachingOfPerson, id, args, 'newest first', teachingCountOfPerson),
    projects: ({ id }, args, { ask }) =>
      page(ask, projectsOfPerson, id, args, 'latest first', projectCountOfPerson, {
        fromYear: args.years?.from ?? null,
        toYear: args.years?.to ?? null,
      }),
    artifacts: ({ id }, args, { ask }) =>
      page(ask, artifactsOfPerson, id, args, 'by name', artifactCountOfPerson),
    repositories: ({ id }, args, { ask }) =>
      page(ask, repositoriesOfPerson, id, args, 'by name', repositoryCountOfPerson),
    statements: ({ id }, _args, { ask }) => ask(statementsOfPerson, id),
    skills: ({ id }, _args, { ask }) => ask(skillsOfPerson, id),
  },
  PersonName: factResolvers,
  PersonStats: {
    paperCount: (stats, _args, { ask }) => storedOr(ask, stats, 'paperCount'),
    coauthorCount: (stats, _args, { ask }) => coauthorCount(ask, stats),
    firstYear: (stats, _args, { ask }) => storedOr(ask, stats, 'firstYear'),
    lastYear: (stats, _args, { ask }) => storedOr(ask, stats, 'lastYear'),
    papersByYear: async (stats, _args, { ask }) => (await paperStats(ask, stats)).papersByYear,
    firstAuthorCount: async (stats, _args, { ask }) => (await paperStats(ask, stats)).firstAuthorCount,
    lastAuthorCount: async (stats, _args, { ask }) => (await paperStats(ask, stats)).lastAuthorCount,
  },
  PersonTopicEdge: {
    basis: ({ abouts }) => [...new Set(abouts.map(({ basis }) => basis))].sort(),
    sources: ({ abouts }) => statedInAll(abouts),
  },
  PersonConnection: counted,
  PersonTopicConnection: counted,
} satisfies Partial<Resolvers>;

/** An empty list of capacities is no rule. */
const capacities = ({ capacity }: { capacity?: readonly string[] | null }) => ({
  capacities: capacity && capacity.length > 0 ? capacity : null,
});
