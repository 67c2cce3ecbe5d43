import { knownFilter } from '../collaboration/rules.js';
import type { Context } from '../context.js';
import { badUserInput } from '../errors.js';
import { knownId } from '../filter/rules.js';
import type { CollaborationFilter, PersonPair } from '../generated/graphql.js';
import { rulesIn } from '../network/rules/filter.js';
import { distanceHistogram, type Histogram } from '../network/groups/histogram.js';
import { distanceMatrix, distancesOf } from '../network/groups/matrix.js';
import { personAt } from '../network/projection/projection.js';
import { numberOf, searchFor } from '../network/searching.js';
import type { NamedPerson } from '../person/person.js';

type Filtered = CollaborationFilter | null | undefined;

/** Two groups of people, and how far each of the rows is from each of the columns. */
export interface DistanceMatrixRecord {
  readonly rows: readonly NamedPerson[];
  readonly columns: readonly NamedPerson[];
  readonly distances: readonly (readonly (number | null)[])[];
}

/** The distance of each pair, null where no path leads. People come in any form of an id. */
export async function distancesOfPairs(context: Context, pairs: readonly PersonPair[], filter: Filtered) {
  const known = await Promise.all(
    pairs.map(({ from, to }, at) =>
      Promise.all([person(context, from, `pairs.${at}.from`), person(context, to, `pairs.${at}.to`)]),
    ),
  );
  const rules = await knownFilter(context.ask, filter, known.flat());
  return searchFor(context, (projection, room) => {
    const numbers = known.map(
      ([from, to], at) =>
        [numberOf(projection, from, `pairs.${at}.from`), numberOf(projection, to, `pairs.${at}.to`)] as const,
    );
    return distancesOf(projection, numbers, rulesIn(projection, rules), room);
  });
}

export async function matrixOf(
  context: Context,
  given: { readonly from: readonly string[]; readonly to: readonly string[] },
  filter: Filtered,
): Promise<DistanceMatrixRecord> {
  const [from, to] = await Promise.all([
    Promise.all(given.from.map((id) => person(context, id, 'from'))),
    Promise.all(given.to.map((id) => person(context, id, 'to'))),
  ]);
  const rules = await knownFilter(context.ask, filter, [...from, ...to]);
  return searchFor(context, function* (projection, room) {
    const rows = from.map((id) => numberOf(projection, id, 'from'));
    const columns = to.map((id) => numberOf(projection, id, 'to'));
    const distances = yield* distanceMatrix(projection, rows, columns, rulesIn(projection, rules), room);
    const named = (person: number) => personAt(projection, person);
    return { rows: rows.map(named), columns: columns.map(named), distances };
  });
}

/** Rows of distance and number of people, those without a path last. */
export async function histogramOf(
  context: Context,
  id: string,
  maxDistance: number,
  filter: Filtered,
): Promise<{ distance: number | null; count: number }[]> {
  if (maxDistance < 0)
    throw badUserInput({
      message: '"maxDistance" is 0 or more.',
      argument: 'maxDistance',
      value: maxDistance,
    });
  const rules = await knownFilter(context.ask, filter, [id]);
  const { counts, withoutPath }: Histogram = await searchFor(context, (projection, room) =>
    distanceHistogram(
      projection,
      numberOf(projection, id, 'id'),
      maxDistance,
      rulesIn(projection, rules),
      room,
    ),
  );
  return [...counts.map((count, distance) => ({ distance, count })), { distance: null, count: withoutPath }];
}

const person = ({ ask }: Context, id: string, argument: string) => knownId(ask, 'Person', id, argument);
