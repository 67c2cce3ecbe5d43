import { distanceBetween } from '../src/algorithms/distance.js';
import { sidesOf } from '../src/algorithms/levels.js';
import { listOf } from '../src/algorithms/lists.js';
import { neighboursIn } from '../src/algorithms/neighbours.js';
import { finished } from '../src/algorithms/search.js';
import { idAt } from '../src/network/projection/idTable.js';
import type { Projection } from '../src/network/projection/projection.js';
import { Random } from './random.js';

export type PlacePair = readonly [from: number, to: number];

/** Random pairs of two people whom some path connects; the same for the same network. */
export const connectedPairs = (projection: Projection, count: number): PlacePair[] =>
  pairsOf(projection, count, everybody(projection), true);

/** Of two whom none connects. */
export const disconnectedPairs = (projection: Projection, count: number): PlacePair[] =>
  pairsOf(projection, count, everybody(projection), false);

/** Of two who are so many steps apart, found by walking as many from a random person. Fewer where there are too few. */
export function pairsApart(projection: Projection, apart: number, count: number): PlacePair[] {
  const { coauthors } = projection.people;
  const network = neighboursIn(coauthors);
  const sides = sidesOf(network.size);
  const random = new Random(4);
  const pairs: PlacePair[] = [];
  for (let turn = 0; turn < count * 1_000 && pairs.length < count; turn += 1) {
    const from = random.below(network.size);
    let to = from;
    for (let step = 0; step < apart; step += 1) {
      const around = listOf(coauthors, to);
      if (around.length > 0) to = around[random.below(around.length)]!;
    }
    if (finished(distanceBetween(network, from, to, sides)) === apart) pairs.push([from, to]);
  }
  return pairs;
}

/** Of two of the fifty with most coauthors, connected too. */
export const hubPairs = (projection: Projection, count: number): PlacePair[] =>
  pairsOf(projection, count, withMostCoauthors(projection, 50), true);

/** Of two of the five hundred with most coauthors who never wrote together: a team of hundreds makes hubs of all its members. */
export function hubsApart(projection: Projection, count: number): PlacePair[] {
  const pairs = pairsOf(projection, 4 * count, withMostCoauthors(projection, 500), true);
  const { coauthors } = projection.people;
  return pairs.filter(([from, to]) => !listOf(coauthors, from).includes(to)).slice(0, count);
}

function withMostCoauthors(projection: Projection, count: number): Uint32Array {
  const { offsets } = projection.people.coauthors;
  const coauthors = (person: number) => offsets[person + 1]! - offsets[person]!;
  const everyone = everybody(projection);
  return everyone.sort((one, other) => coauthors(other) - coauthors(one) || one - other).subarray(0, count);
}

/** Ids of a pair, as a query takes them. */
export const endsOf = ({ people: { ids } }: Projection, [from, to]: PlacePair) => ({
  from: idAt(ids, from),
  to: idAt(ids, to),
});

const everybody = ({ people }: Projection): Uint32Array =>
  Uint32Array.from(people.component, (_, person) => person);

/** Fewer where there are too few, as in a network that is all connected. */
function pairsOf(
  { people }: Projection,
  count: number,
  among: Uint32Array,
  areConnected: boolean,
): PlacePair[] {
  const random = new Random(3);
  const pairs: PlacePair[] = [];
  for (let turn = 0; turn < count * 10_000 && pairs.length < count; turn += 1) {
    const [from, to] = [among[random.below(among.length)]!, among[random.below(among.length)]!];
    if (from === to) continue;
    if ((people.component[from] === people.component[to]) === areConnected) pairs.push([from, to]);
  }
  return pairs;
}
