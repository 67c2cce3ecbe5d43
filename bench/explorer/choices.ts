import { finished } from '../../src/algorithms/search.js';
import { shortestPathCount } from '../../src/algorithms/shortestPathCount.js';
import type { CollaborationFilter } from '../../src/generated/graphql.js';
import { hopsBetween } from '../../src/network/paths/paths.js';
import { relaxationsOf } from '../../src/network/paths/relaxations.js';
import type { Projection } from '../../src/network/projection/projection.js';
import { collaborationsUnder } from '../../src/network/rules/collaborations.js';
import { roomFor } from '../../src/network/rules/room.js';
import { connectedPairs, type PlacePair } from '../pairs.js';

/** One rule each, so that Neo4j can judge them on one relationship for two people. */
export const filters = [
  { years: { from: 2015 } },
  { maxAuthors: 6 },
  { minPapers: 2 },
] as const satisfies readonly CollaborationFilter[];

/** So strict that many pairs are cut off. */
export const strict = { years: { from: 2019 }, maxAuthors: 4 } as const satisfies CollaborationFilter;

const maxLength = 10;
const looked = 20_000;

/** Of random pairs the one with the most shortest paths that each of the filters connects too. */
export function pairOfManyPaths(projection: Projection): PlacePair {
  const room = roomFor(projection);
  const network = collaborationsUnder(projection, { rules: {} }, room);
  const counted = connectedPairs(projection, looked).map((pair) => ({
    pair,
    count: Number(finished(shortestPathCount(network, ...pair, room.sides))?.count),
  }));
  counted.sort((one, other) => other.count - one.count);
  const isConnected = ([from, to]: PlacePair, rules: (typeof filters)[number]) => {
    const distance = finished(hopsBetween(projection, { from, to, rules, maxLength }, room));
    return distance !== null && distance <= maxLength;
  };
  const found = counted.find(({ pair }) => filters.every((rules) => isConnected(pair, rules)));
  if (found === undefined) throw new Error('no pair is connected under all of the filters');
  return found.pair;
}

/** The first random pair that nothing connects under the strict filter, and something does once one of its rules is changed. */
export function pairForRelaxation(projection: Projection): PlacePair {
  const room = roomFor(projection);
  const found = connectedPairs(projection, looked).find(([from, to]) => {
    const question = { from, to, rules: strict, maxLength };
    return (
      finished(hopsBetween(projection, question, room)) === null &&
      finished(relaxationsOf(projection, question, room)).some(({ rules }) => rules.length === 1)
    );
  });
  if (found === undefined) throw new Error('no pair is cut off by the strict filter alone');
  return found;
}
