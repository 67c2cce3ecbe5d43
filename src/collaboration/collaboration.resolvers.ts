import { page, pageSize } from '../ask/index.js';
import { badUserInput } from '../errors.js';
import { knownId } from '../filter/rules.js';
import type { Resolvers } from '../generated/graphql.js';
import { counted } from '../node/counted.js';
import { papersOfPair } from '../paper/papers.queries.js';
import { paperPage } from '../paper/papers.js';
import { collaborationOf, under } from './coauthors.js';
import { pairOf } from './collaboration.js';
import {
  commonCoauthorCountOf,
  commonCoauthorsOf,
  topicsOfCollaboration,
  yearsOfCollaboration,
} from './collaboration.queries.js';
import { rulesOf } from './rules.js';

export const collaborationResolvers = {
  Query: {
    collaboration: async (_root, { from, to, filter }, { ask }) => {
      const pair = await Promise.all([
        knownId(ask, 'Person', from, 'from'),
        knownId(ask, 'Person', to, 'to'),
      ]);
      return collaborationOf(ask, pair, await rulesOf(ask, filter, pair));
    },
    commonCoauthors: async (_root, { of, first, after, filter }, { ask }) => {
      const given = await Promise.all(of.map((id) => knownId(ask, 'Person', id, 'of')));
      if (given.length === 0) throw nobodyGiven();
      const people = [...new Set(given)].sort();
      const rules = await rulesOf(ask, filter, people);
      const list = { first, after, rules };
      return page(
        ask,
        under(commonCoauthorsOf, rules),
        people,
        list,
        'papers, most first',
        under(commonCoauthorCountOf, rules),
        rules.params,
      );
    },
  },
  Collaboration: {
    papers: (collaboration, args, { ask }, info) =>
      paperPage(ask, papersOfPair, pairOf(collaboration), args, 'pair', info, {
        rules: collaboration.rules.ofPapers,
      }),
    papersByYear: (collaboration, _args, { ask }) =>
      ask(
        under(yearsOfCollaboration, collaboration.rules),
        pairOf(collaboration),
        collaboration.rules.params,
      ),
    sharedTopics: (collaboration, { first }, { ask }) =>
      ask(under(topicsOfCollaboration, collaboration.rules), pairOf(collaboration), {
        ...collaboration.rules.params,
        limit: pageSize(first ?? 5),
      }),
  },
  CoauthorConnection: counted,
} satisfies Resolvers;

const nobodyGiven = () =>
  badUserInput({ message: '"of" names at least one person.', argument: 'of', value: '[]' });
