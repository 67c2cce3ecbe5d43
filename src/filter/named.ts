import type { StringFilter } from '../generated/graphql.js';
import { fold } from '../ingest/fold.js';

/** Parameters of a question about what bears a name: folded texts, null for no rule. */
export interface NameParams {
  readonly eq: string | null;
  readonly contains: string | null;
  readonly startsWith: string | null;
}

export const nameParams = (name: StringFilter | null | undefined): NameParams => ({
  eq: folded(name?.eq),
  contains: folded(name?.contains),
  startsWith: folded(name?.startsWith),
});

const folded = (text: string | null | undefined) => (text === null || text === undefined ? null : fold(text));
