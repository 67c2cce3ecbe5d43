import type { Ask } from './ask/index.js';
import type { Network } from './network/current.js';

/** What a resolver may use, made anew for each request. It does not grow with features. */
export interface Context {
  readonly ask: Ask;
  /** The coauthor network in this process: the same state of it whenever it is taken within one request. */
  readonly network: () => Promise<Network>;
  /** Where this server is reached from outside, without a slash at the end: the base of permalinks. */
  readonly publicUrl: string;
}
