import { CoterieError } from '../errors.js';
import { noYear } from '../network/projection/columns.js';
import type { Resolvers } from '../generated/graphql.js';
import { networkEndings } from './endings.js';
import { maxAddressLength } from '../limits.js';
import { idAt } from '../network/projection/idTable.js';
import { personAt } from '../network/projection/projection.js';
import { permalink } from '../node/permalink.js';
import { writtenQuestion } from './address.js';
import { egoOf, egoQuestion, type EgoRecord } from './ego.js';

const [defaultDepth, defaultMaxNodes] = [1, 150];

export const egoResolvers = {
  Person: {
    egoNetwork: async (person, { depth, maxNodes, filter }, { ask, network }) =>
      egoOf(
        await network(),
        person,
        await egoQuestion(ask, person, {
          depth: depth ?? defaultDepth,
          maxNodes: maxNodes ?? defaultMaxNodes,
          filter,
        }),
      ),
  },
  EgoNetwork: {
    nodes: ({ projection, found }) =>
      found.nodes.map(({ person, ...facts }) => ({ person: personAt(projection, person), ...facts })),
    links: ({ projection: { people }, found }) =>
      found.links.map(({ source, target, firstYear, lastYear, ...facts }) => ({
        source: idAt(people.ids, source),
        target: idAt(people.ids, target),
        firstYear: firstYear === noYear ? null : firstYear,
        lastYear: lastYear === noYear ? null : lastYear,
        ...facts,
      })),
    isTruncated: ({ found }) => found.isTruncated,
    availableNodes: ({ found }) => found.availableNodes,
    download: (ego, { format }, { publicUrl }) => `${addressOf(ego, publicUrl)}.${networkEndings[format]}`,
    url: (ego, _args, { publicUrl }) => addressOf(ego, publicUrl),
  },
} satisfies Resolvers;

function addressOf({ center, question }: EgoRecord, publicUrl: string): string {
  const address = `${permalink(publicUrl, center.id)}/${writtenQuestion(question)}`;
  if (address.length <= maxAddressLength) return address;
  throw new CoterieError('QUERY_TOO_COSTLY', {
    message: `The filter of this network is too long for an address of ${maxAddressLength} characters. "coterie export --network" takes one of any length.`,
    argument: 'filter',
    limit: maxAddressLength,
  });
}
