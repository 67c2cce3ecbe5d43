import { partialDate } from './dates.js';
import { objectIn, textIn } from './jsonMembers.js';

/** 2.x wraps most texts as `{ value }`. */
export const valueIn = (wrapped: unknown): string | null =>
  textIn(objectIn(wrapped).value) ?? textIn(wrapped);

/** `{ year: { value }, month, day }`, each of which may be null. */
export function dateIn(value: unknown): string | null {
  const date = objectIn(value);
  return partialDate(valueIn(date.year), valueIn(date.month), valueIn(date.day));
}
