import type { Ask } from '../ask/index.js';
import { collaborationOf } from '../collaboration/coauthors.js';
import type { CollaborationRecord } from '../collaboration/collaboration.js';
import type { IdentityStatus } from '../generated/graphql.js';
import type { NamedPerson } from '../person/person.js';
import type { AskedPaths } from './asked.js';

/** People from one to another, both included, each of whom wrote a paper with the next. */
export interface PathRecord {
  readonly people: readonly NamedPerson[];
  /** Of each hop, and of all of them together. */
  readonly hopCosts: readonly number[];
  readonly cost: number;
  /** The question that it answers. */
  readonly asked: AskedPaths;
}

/** One step: two people of a path who stand beside each other. */
export interface Hop {
  readonly from: NamedPerson;
  readonly to: NamedPerson;
  readonly cost: number;
  readonly asked: AskedPaths;
}

export const hopsOf = ({ people, hopCosts, asked }: PathRecord): Hop[] =>
  hopCosts.map((cost, index) => ({ from: people[index]!, to: people[index + 1]!, cost, asked }));

export const collaborationsOf = (ask: Ask, path: PathRecord): Promise<CollaborationRecord[]> =>
  Promise.all(hopsOf(path).map((hop) => collaborationOfHop(ask, hop)));

/** What the two wrote together, of the papers that the question's filter lets pass. */
export async function collaborationOfHop(ask: Ask, { from, to, asked }: Hop): Promise<CollaborationRecord> {
  const found = await collaborationOf(ask, [from.id, to.id], asked.rules);
  if (found === null)
    throw new Error(`${from.id} and ${to.id} stand beside each other on a path without a common paper`);
  return found;
}

const fromWeakest: readonly IdentityStatus[] = ['AMBIGUOUS', 'INFERRED', 'ASSERTED', 'VERIFIED'];

export const weakest = (statuses: readonly IdentityStatus[]): IdentityStatus =>
  fromWeakest.find((status) => statuses.includes(status)) ?? 'VERIFIED';
