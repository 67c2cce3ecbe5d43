import type { Resolvers } from '../generated/graphql.js';
import {
  bridgePage,
  componentCount,
  componentPage,
  componentSize,
  networkUnder,
  peopleOfComponent,
} from './groups.js';

export const groupResolvers = {
  Query: {
    bridges: (_root, args, context) => bridgePage(context, args),
    network: (_root, { filter }, context) => networkUnder(context, filter),
  },
  BridgeEdge: {
    members: ({ members }) => [...members],
  },
  CollaborationNetwork: {
    personCount: ({ components }) => components.personCount,
    collaborationCount: ({ components }) => components.collaborationCount,
    componentCount,
    components: (network, args, context) => componentPage(context, network, args),
  },
  Component: {
    size: componentSize,
    people: (component, { first }, context) => peopleOfComponent(context, component, first),
  },
} satisfies Partial<Resolvers>;
