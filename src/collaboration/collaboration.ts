import type { IdentityStatus } from '../generated/graphql.js';
import type { PersonRecord } from '../person/person.js';
import type { CollaborationRules } from './rules.js';

/** What two people wrote together, counted over the papers that the rules let pass. */
export interface CollaborationFacts {
  readonly paperCount: number;
  readonly weight: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly identity: IdentityStatus;
}

/** A collaboration with its two people, and the rules under which it was asked for: its papers are asked for under the same. */
export interface CollaborationRecord extends CollaborationFacts {
  readonly people: readonly [PersonRecord, PersonRecord];
  readonly rules: CollaborationRules;
}

/** Two people by id, in the order in which they are asked about. */
export type Pair = readonly [string, string];

export const pairOf = ({ people: [one, other] }: CollaborationRecord): Pair => [one.id, other.id];
