import type { CoterieError } from '../../errors.js';

/** One argument of one field, its value as the resolver would get it. */
export interface Argument {
  readonly field: string;
  readonly name: string;
  readonly value: unknown;
}

/** One limit on arguments: the error, or null when it is kept. */
export type ArgumentRule = (argument: Argument) => CoterieError | null;

/** Every value inside a value, with its path: `filter.or.0.title`. */
export function* within(path: string, value: unknown): Generator<[path: string, value: unknown]> {
  yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) yield* within(`${path}.${name}`, member);
}
