import { page } from '../ask/index.js';
import { institutionAffiliations } from '../career/affiliations.js';
import { under } from '../collaboration/coauthors.js';
import { rulesOf } from '../collaboration/rules.js';
import { nameParams } from '../filter/named.js';
import type { Resolvers } from '../generated/graphql.js';
import { counted } from '../node/counted.js';
import { namesOfThing } from '../node/node.queries.js';
import { resolveId } from '../node/resolveId.js';
import { institutionPapers } from '../paper/papers.resolvers.js';
import { countAhead } from '../selection/total.js';
import { withLists } from '../selection/ahead.js';
import { namedEntityResolvers } from '../source/entity.resolvers.js';
import {
  childCountOfInstitution,
  childrenOfInstitution,
  institutionById,
  institutionCount,
  institutionList,
  parentOfInstitution,
  partnerCountOfInstitution,
  partnersOfInstitution,
} from './institution.queries.js';

export const institutionResolvers = {
  Query: {
    institution: async (_root, { id }, context, info) => {
      const ours = await resolveId(context.ask, 'Institution', id);
      return ours === null ? null : withLists(institutionById, 'Institution', ours, context, info);
    },
    institutions: (_root, args, { ask }) =>
      page(ask, institutionList, 'institutions', args, 'by name', institutionCount, {
        ...nameParams(args.name),
        countryCode: args.countryCode?.toUpperCase() ?? null,
      }),
  },
  Institution: {
    ...namedEntityResolvers,
    names: async ({ id }, _args, { ask }) => (await ask(namesOfThing, id)).map(({ full }) => full),
    parent: ({ id }, _args, { ask }) => ask(parentOfInstitution, id),
    children: ({ id }, args, { ask }) =>
      page(ask, childrenOfInstitution, id, args, 'by name', childCountOfInstitution),
    people: ({ id }, args, { ask }) => institutionAffiliations(ask, id, args),
    papers: institutionPapers,
    partners: async ({ id }, { first, after, filter }, { ask }, info) => {
      const rules = await rulesOf(ask, filter);
      const named = { first, after, rules };
      const [list, count] = [under(partnersOfInstitution, rules), under(partnerCountOfInstitution, rules)];
      countAhead(ask, count, id, { ...rules.params }, info);
      return page(ask, list, id, named, 'most papers first', count, { ...rules.params });
    },
  },
  InstitutionConnection: counted,
  PartnerConnection: counted,
} satisfies Partial<Resolvers>;
