import type { Ask } from './ask/index.js';

/** What a resolver may use, made anew for each request. It does not grow with features. */
export interface Context {
  readonly ask: Ask;
  /** Where this server is reached from outside, without a slash at the end: the base of permalinks. */
  readonly publicUrl: string;
}
