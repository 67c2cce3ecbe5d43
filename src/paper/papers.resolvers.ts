import type { GraphQLResolveInfo } from 'graphql';
import { pageSize } from '../ask/index.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/graphql.js';
import { counted } from '../node/counted.js';
import type { PersonRecord } from '../person/person.js';
import { isSelected } from '../selection/properties.js';
import { authorshipParams } from './authorships.js';
import { authorshipById } from './paper.queries.js';
import { allPapers, paperPage, type PaperListArgs, type PersonPaperPage } from './papers.js';
import {
  papersOfInstitution,
  papersOfPerson,
  paperTopics,
  paperTypes,
  paperVenues,
  paperYears,
} from './papers.queries.js';

export const papersResolvers = {
  Query: { papers: (_root, args, { ask }, info) => allPapers(ask, args, info) },
  PaperConnection: counted,
  PersonPaperConnection: counted,
  PersonPaperEdge: {
    authorship: async ({ authorshipId }, _args, { ask }, info) =>
      (await ask(authorshipById, authorshipId!, authorshipParams(info)))!,
  },
  TopicPaperConnection: counted,
  PaperFacets: {
    years: ({ slots, of, params }, _args, { ask }) => ask(paperYears.variant(slots), of, params),
    types: ({ slots, of, params }, _args, { ask }) => ask(paperTypes.variant(slots), of, params),
    venues: ({ slots, of, params }, { first }, { ask }) =>
      ask(paperVenues.variant(slots), of, { ...params, limit: pageSize(first) }),
    topics: ({ slots, of, params }, { first }, { ask }) =>
      ask(paperTopics.variant(slots), of, { ...params, limit: pageSize(first) }),
  },
} satisfies Partial<Resolvers>;

/** Person.papers. The record, which tells how many there are, may come with them. */
export async function personPapers(
  id: string,
  record: PersonRecord | Promise<PersonRecord>,
  args: PaperListArgs,
  { ask }: Context,
  info: GraphQLResolveInfo,
): Promise<PersonPaperPage> {
  const params = { withAuthorship: isSelected('PersonPaperEdge.authorship', info) };
  const paged = paperPage(ask, papersOfPerson, id, args, 'person', info, { params });
  const [found, { paperCount }] = await Promise.all([paged, record]);
  return found.facets.slots['where: paper'] === '' ? Object.assign(found, { known: paperCount }) : found;
}

/** Institution.papers. */
export const institutionPapers = (
  { id }: { id: string },
  { includeUnits = true, ...args }: PaperListArgs & { includeUnits?: boolean | null },
  { ask }: Context,
  info: GraphQLResolveInfo,
) => {
  const params = { includeUnits: includeUnits ?? true };
  return paperPage(ask, papersOfInstitution, id, args, 'institution', info, { params });
};
