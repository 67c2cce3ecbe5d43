import { page } from '../ask/index.js';
import { nameParams } from '../filter/named.js';
import type { Resolvers } from '../generated/graphql.js';
import { counted } from '../node/counted.js';
import { namesOfThing } from '../node/node.queries.js';
import { resolveId } from '../node/resolveId.js';
import { paperPage } from '../paper/papers.js';
import { papersOfVenue } from '../paper/papers.queries.js';
import { withLists } from '../selection/ahead.js';
import { namedEntityResolvers } from '../source/entity.resolvers.js';
import { venueById, venueCount, venueList } from './venue.queries.js';

const { links: _notOfVenues, ...entity } = namedEntityResolvers;

export const venueResolvers = {
  Query: {
    venue: async (_root, { id }, context, info) => {
      const ours = await resolveId(context.ask, 'Venue', id);
      return ours === null ? null : withLists(venueById, 'Venue', ours, context, info);
    },
    venues: (_root, args, { ask }) =>
      page(ask, venueList, 'venues', args, 'by name', venueCount, nameParams(args.name)),
  },
  Venue: {
    ...entity,
    names: async ({ id }, _args, { ask }) => (await ask(namesOfThing, id)).map(({ full }) => full),
    papers: ({ id }, args, { ask }, info) => paperPage(ask, papersOfVenue, id, args, 'venue', info),
  },
  VenueConnection: counted,
} satisfies Partial<Resolvers>;
