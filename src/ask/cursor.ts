import { createHash } from 'node:crypto';
import { badUserInput } from '../errors.js';
import { canonical } from './canonical.js';

/** A place in a list: the values of its order, the id last. */
export type Place = readonly (string | number | boolean | null)[];

/** Says which list a cursor belongs to: the question, the thing whose list it is, its order, its filter. */
export interface ListName {
  readonly question: string;
  readonly key: unknown;
  readonly order: string;
  readonly filter: unknown;
}

export function writeCursor(list: ListName, place: Place): string {
  return Buffer.from(JSON.stringify([signature(list, place), ...place])).toString('base64url');
}

/** The place that a cursor of this list stands for, null for none.
 *  A broken cursor, or one of another list, order or filter, refuses the whole request. */
export function readCursor(list: ListName, cursor: string | null | undefined): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const [signed, ...place] = decoded(cursor) ?? [];
  if (signed !== signature(list, place)) throw foreignCursor(cursor);
  return place;
}

/** Whether this could be a cursor of any list: told without knowing the list. */
export const looksLikeCursor = (cursor: string): boolean => decoded(cursor) !== null;

export const foreignCursor = (cursor: string) =>
  badUserInput({
    message: '"after" takes a cursor that this list gave under the same order and filter.',
    argument: 'after',
    value: cursor,
    hint: "Take endCursor or an edge's cursor of the same list, and leave its other arguments as they were.",
    refusesRequest: true,
  });

function decoded(cursor: string): Place | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPlace =
      Array.isArray(parts) &&
      parts.length > 1 &&
      parts.every((part) => typeof part !== 'object' || part === null);
    return isPlace ? (parts as Place) : null;
  } catch {
    return null;
  }
}

// The place is signed too, so that a cursor changed by hand is refused instead of guessed at.
function signature({ question, key, order, filter }: ListName, place: Place): string {
  const text = canonical([question, key, order, filter, place]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
