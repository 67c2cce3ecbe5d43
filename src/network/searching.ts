import { BudgetSpent, type Search } from '../algorithms/search.js';
import type { Context } from '../context.js';
import { badUserInput, searchTooLarge } from '../errors.js';
import { placeOf } from './projection/idTable.js';
import type { Projection } from './projection/projection.js';
import type { Room } from './rules/room.js';

/** The last search that each request has begun. */
const last = new WeakMap<Context, Promise<unknown>>();

/** Runs a search in the network of a request. The searches of one request go one after the other, so that a request has one room, however many
 *  fields it asks for. Throws QUERY_TOO_COSTLY where a search grows too large. */
export function searchFor<Result>(
  context: Context,
  search: (projection: Projection, room: Room) => Search<Result>,
): Promise<Result> {
  const before = last.get(context) ?? Promise.resolve();
  const found = before.then(async () => {
    const network = await context.network();
    return network.search(search).catch(refusedIfTooLarge);
  });
  last.set(
    context,
    found.catch(() => undefined),
  );
  return found;
}

/** Throws what a request is told of a failed search: QUERY_TOO_COSTLY where it grew too large. */
export function refusedIfTooLarge(error: unknown): never {
  throw error instanceof BudgetSpent ? searchTooLarge() : error;
}

/** The number of a person in a projection. One that came into the graph after the projection was made is refused. */
export function numberOf({ people }: Projection, id: string, argument: string): number {
  const number = placeOf(people.ids, id);
  if (number !== undefined) return number;
  throw badUserInput({
    message: `"${argument}" names somebody who has just come in. Ask again.`,
    argument,
    value: id,
  });
}
