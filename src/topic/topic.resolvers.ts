import { page } from '../ask/index.js';
import { nameParams } from '../filter/named.js';
import type { Resolvers, TopicBasis } from '../generated/graphql.js';
import { counted } from '../node/counted.js';
import { namesOfThing } from '../node/node.queries.js';
import { resolveId } from '../node/resolveId.js';
import { paperPage } from '../paper/papers.js';
import { paperCountOfTopic, papersOfTopic } from '../paper/papers.queries.js';
import { withLists } from '../selection/ahead.js';
import { isSelected, propertiesOf } from '../selection/properties.js';
import { countAhead } from '../selection/total.js';
import { namedEntityResolvers } from '../source/entity.resolvers.js';
import { statedInAll } from '../source/source.js';
import {
  broaderOfTopic,
  narrowerOfTopic,
  peopleCountOfTopic,
  peopleOfTopic,
  topicById,
  topicCount,
  topicList,
} from './topic.queries.js';

const { links: _notOfTopics, ...entity } = namedEntityResolvers;

/** Fields of an edge that are looked up for each person of a page. */
const told = ['basis', 'firstYear', 'lastYear'];

/** An empty list of bases is no rule. */
const bases = (basis: readonly TopicBasis[] | null | undefined) => (basis?.length ? basis : null);

export const topicResolvers = {
  Query: {
    topic: async (_root, { id }, context, info) => {
      const ours = await resolveId(context.ask, 'Topic', id);
      return ours === null ? null : withLists(topicById, 'Topic', ours, context, info);
    },
    topics: (_root, args, { ask }) =>
      page(ask, topicList, 'topics', args, 'by name', topicCount, nameParams(args.name)),
  },
  Topic: {
    ...entity,
    names: async ({ id }, _args, { ask }) => (await ask(namesOfThing, id)).map(({ full }) => full),
    broader: ({ id }, _args, { ask }) => ask(broaderOfTopic, id),
    narrower: ({ id }, _args, { ask }) => ask(narrowerOfTopic, id),
    papers: ({ id }, args, { ask }, info) =>
      paperPage(ask, papersOfTopic, id, args, 'topic', info, {
        params: { basis: bases(args.basis) },
        countedBy: paperCountOfTopic,
      }),
    people: ({ id }, args, { ask }, info) => {
      const params = {
        basis: bases(args.basis),
        from: args.years?.from ?? null,
        to: args.years?.to ?? null,
        person: propertiesOf('Person', info),
        withBasis: told.some((field) => isSelected(`TopicPersonEdge.${field}`, info)),
      };
      countAhead(ask, peopleCountOfTopic, id, params, info);
      return page(ask, peopleOfTopic, id, args, 'most papers first', peopleCountOfTopic, params);
    },
  },
  TopicConnection: counted,
  TopicPaperEdge: { sources: ({ abouts }) => statedInAll(abouts) },
  TopicPersonConnection: counted,
} satisfies Partial<Resolvers>;
