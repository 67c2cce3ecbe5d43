import type { Ask, Question } from '../ask/index.js';
import type { Resolvers } from '../generated/graphql.js';
import { institutionById } from '../institution/institution.queries.js';
import { paperById } from '../paper/paper.queries.js';
import { personById } from '../person/person.queries.js';
import { sourceById } from '../source/source.queries.js';
import { topicById } from '../topic/topic.queries.js';
import { venueById } from '../venue/venue.queries.js';
import { kindOf, type Kind } from './kinds.js';
import { resolveId } from './resolveId.js';
import { scalarResolvers } from './scalars.js';

/** Any record that has an id of ours. */
interface AnyNode {
  readonly id: string;
}

const byId: Readonly<Record<Kind, Question<string, AnyNode | null>>> = {
  Person: personById,
  Paper: paperById,
  Institution: institutionById,
  Topic: topicById,
  Venue: venueById,
  Source: sourceById,
};

export const nodeResolvers = {
  ...scalarResolvers,
  Query: {
    node: (_root, { id }, { ask }) => nodeOf(ask, id) as never,
    nodes: (_root, { ids }, { ask }) => ids.map((id) => nodeOf(ask, id)) as never,
  },
  Node: { __resolveType: ({ id }: AnyNode) => kindOf(id) },
  Entity: { __resolveType: ({ id }: AnyNode) => kindOf(id) as never },
} satisfies Partial<Resolvers>;

async function nodeOf(ask: Ask, id: string): Promise<AnyNode | null> {
  const ours = await resolveId(ask, null, id);
  return ours === null ? null : ask(byId[kindOf(ours)], ours);
}
