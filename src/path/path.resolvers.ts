import { page, type Ask } from '../ask/index.js';
import type { Pair } from '../collaboration/collaboration.js';
import { badUserInput } from '../errors.js';
import { knownId } from '../filter/rules.js';
import type { Resolvers } from '../generated/graphql.js';
import { maxPathLength } from '../limits.js';
import { counted } from '../node/counted.js';
import { collaborationOfHop, collaborationsOf, hopsOf, weakest } from './path.js';
import { distanceOfPair, shortestPathCountOfPair, shortestPathsOfPair } from './path.queries.js';

const defaultMaxLength = 10;
const defaultFirst = 5;

export const pathResolvers = {
  Query: {
    collaborationPath: async (_root, { from, to, maxLength }, { ask }) => {
      const bound = { maxLength: checkedLength(maxLength) };
      const ends = await endsOf(ask, from, to);
      const [best] = await ask(shortestPathsOfPair, ends, { ...bound, after: null, limit: 1 });
      return best?.node ?? null;
    },
    collaborationPaths: async (_root, { from, to, maxLength, first, after }, { ask }) => {
      const bound = { maxLength: checkedLength(maxLength) };
      const ends = await endsOf(ask, from, to);
      const window = { first: first ?? defaultFirst, after, ...bound };
      return page(ask, shortestPathsOfPair, ends, window, 'shortest', shortestPathCountOfPair, bound);
    },
  },
  CollaborationPathConnection: {
    outcome: async ({ of, args }, _args, { ask }) => {
      if (of[0] === of[1]) return 'SAME_PERSON';
      const distance = await ask(distanceOfPair, of);
      if (distance === null) return 'NOT_CONNECTED';
      return distance > args.maxLength ? 'LONGER_THAN_MAX_LENGTH' : 'FOUND';
    },
    distance: async ({ of, args }, _args, { ask }) => {
      if (of[0] === of[1]) return 0;
      const distance = await ask(distanceOfPair, of);
      return distance === null || distance > args.maxLength ? null : distance;
    },
    ...counted,
  },
  CollaborationPath: {
    length: ({ people }) => people.length - 1,
    cost: ({ people }) => people.length - 1,
    hops: hopsOf,
    minPaperCount: async (path, _args, { ask }) =>
      Math.min(...(await collaborationsOf(ask, path)).map(({ paperCount }) => paperCount)),
    identity: async (path, _args, { ask }) =>
      weakest((await collaborationsOf(ask, path)).map(({ identity }) => identity)),
    url: ({ people }, _args, { publicUrl }) => `${publicUrl}/paths/${people[0]!.id}/${people.at(-1)!.id}`,
  },
  PathHop: {
    cost: () => 1,
    collaboration: (hop, _args, { ask }) => collaborationOfHop(ask, hop),
  },
} satisfies Resolvers;

const endsOf = (ask: Ask, from: string, to: string): Promise<Pair> =>
  Promise.all([knownId(ask, 'Person', from, 'from'), knownId(ask, 'Person', to, 'to')]);

function checkedLength(maxLength: number | null | undefined): number {
  const length = maxLength ?? defaultMaxLength;
  if (length >= 0 && length <= maxPathLength) return length;
  throw badUserInput({
    message: `"maxLength" is 0 to ${maxPathLength}.`,
    argument: 'maxLength',
    value: length,
    limit: maxPathLength,
  });
}
