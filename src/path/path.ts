import type { Ask, Connection, Item } from '../ask/index.js';
import { collaborationOf } from '../collaboration/coauthors.js';
import type { CollaborationRecord, Pair } from '../collaboration/collaboration.js';
import { noRules } from '../collaboration/rules.js';
import type { IdentityStatus } from '../generated/graphql.js';
import type { PersonRecord } from '../person/person.js';

/** People from one to another, both included, each of whom wrote a paper with the next. */
export interface PathRecord {
  readonly people: readonly PersonRecord[];
}

/** A page of the shortest paths of a pair, and what to count them by. */
export type PathPage = Connection<Item<PathRecord>, Pair, { readonly maxLength: number }>;

/** One step: two people of a path who stand beside each other. */
export interface Hop {
  readonly from: PersonRecord;
  readonly to: PersonRecord;
}

export const hopsOf = ({ people }: PathRecord): Hop[] =>
  people.slice(1).map((to, index) => ({ from: people[index]!, to }));

export const collaborationsOf = (ask: Ask, path: PathRecord): Promise<CollaborationRecord[]> =>
  Promise.all(hopsOf(path).map((hop) => collaborationOfHop(ask, hop)));

export async function collaborationOfHop(ask: Ask, { from, to }: Hop): Promise<CollaborationRecord> {
  const found = await collaborationOf(ask, [from.id, to.id], noRules);
  if (found === null)
    throw new Error(`${from.id} and ${to.id} stand beside each other on a path without a common paper`);
  return found;
}

const fromWeakest: readonly IdentityStatus[] = ['AMBIGUOUS', 'INFERRED', 'ASSERTED', 'VERIFIED'];

export const weakest = (statuses: readonly IdentityStatus[]): IdentityStatus =>
  fromWeakest.find((status) => statuses.includes(status)) ?? 'VERIFIED';
