import { distancesFrom, unreachable } from '../../algorithms/distancesFrom.js';
import type { Search } from '../../algorithms/search.js';
import { collaborationsUnder } from '../rules/collaborations.js';
import { hopsBetween } from '../paths/paths.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';
import { blockedUnder, type Rules } from '../rules/rules.js';

/** Distances under rules from each of some people to each of others, a row for each of the first, null where there is no path. Nobody who is
 *  asked about is removed by a rule as an end; paths lead over none who is. */
export function* distanceMatrix(
  projection: Projection,
  from: readonly number[],
  to: readonly number[],
  rules: Rules,
  room: Room,
): Search<(number | null)[][]> {
  const isEndOnly = blockedUnder(projection, rules, {}, [], room.blocked);
  const network = collaborationsUnder(projection, { rules }, room);
  const rows = yield* distancesFrom(network, from, to, isEndOnly);
  const told: (number | null)[][] = [];
  for (const row of rows) {
    told.push(Array.from(row, (distance) => (distance === unreachable ? null : distance)));
    yield row.length;
  }
  return told;
}

/** The distance of each pair under rules, null where there is no path. */
export function* distancesOf(
  projection: Projection,
  pairs: readonly (readonly [number, number])[],
  rules: Rules,
  room: Room,
): Search<(number | null)[]> {
  const distances: (number | null)[] = [];
  for (const [from, to] of pairs) {
    distances.push(yield* hopsBetween(projection, { from, to, rules, maxLength: Infinity }, room));
  }
  return distances;
}
