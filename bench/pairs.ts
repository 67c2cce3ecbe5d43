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

/** Of two of the fifty with most coauthors, connected too. */
export function hubPairs(projection: Projection, count: number): PlacePair[] {
  const { offsets } = projection.people.coauthors;
  const coauthors = (person: number) => offsets[person + 1]! - offsets[person]!;
  const hubs = everybody(projection).sort((one, other) => coauthors(other) - coauthors(one) || one - other);
  return pairsOf(projection, count, hubs.subarray(0, 50), true);
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
