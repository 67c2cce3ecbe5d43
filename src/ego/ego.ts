import type { Ask } from '../ask/index.js';
import { knownFilter, type KnownFilter } from '../collaboration/rules.js';
import { badUserInput } from '../errors.js';
import type { CollaborationFilter } from '../generated/graphql.js';
import { maxEgoDepth, maxEgoNodes } from '../limits.js';
import type { Network } from '../network/current.js';
import { egoNetwork, type EgoNetwork } from '../network/groups/ego.js';
import { rulesIn } from '../network/rules/filter.js';
import { placeOf } from '../network/projection/idTable.js';
import type { Projection } from '../network/projection/projection.js';
import type { Rules } from '../network/rules/rules.js';
import { refusedIfTooLarge } from '../network/searching.js';
import type { NamedPerson } from '../person/person.js';

/** What is asked about somebody's surroundings; its filter names things by our ids. */
export interface EgoQuestion {
  readonly depth: number;
  readonly maxNodes: number;
  readonly filter: KnownFilter;
}

/** The surroundings of a person, in the numbers of one projection. */
export interface EgoRecord {
  readonly center: NamedPerson;
  readonly question: EgoQuestion;
  readonly projection: Projection;
  readonly rules: Rules;
  readonly found: EgoNetwork;
}

export interface EgoNodeRecord {
  readonly person: NamedPerson;
  readonly distance: number;
  readonly degree: number;
  readonly community: number;
}

interface EgoArgs {
  readonly depth: number;
  readonly maxNodes: number;
  readonly filter?: CollaborationFilter | null | undefined;
}

/** Checks what was asked and makes its ids ours. Refuses bounds out of range and whatever knownFilter refuses. */
export async function egoQuestion(
  ask: Ask,
  center: NamedPerson,
  { depth, maxNodes, filter }: EgoArgs,
  mostNodes = maxEgoNodes,
): Promise<EgoQuestion> {
  within('depth', depth, 0, maxEgoDepth);
  within('maxNodes', maxNodes, 1, mostNodes);
  return { depth, maxNodes, filter: await knownFilter(ask, filter, [center.id]) };
}

/** Somebody who is not in the projection yet is alone. Throws QUERY_TOO_COSTLY where there is too much to look at. */
export async function egoOf(
  network: Network,
  center: NamedPerson,
  question: EgoQuestion,
  budget?: number,
): Promise<EgoRecord> {
  const { projection } = network;
  const rules = rulesIn(projection, question.filter);
  const person = placeOf(projection.people.ids, center.id);
  const found =
    person === undefined
      ? nobody
      : await network
          .search((those, room) => egoNetwork(those, person, question, rules, room), budget)
          .catch(refusedIfTooLarge);
  return { center, question, projection, rules, found };
}

const nobody: EgoNetwork = { nodes: [], links: [], isTruncated: false, availableNodes: 0 };

function within(argument: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw badUserInput({
    message: `"${argument}" is ${least} to ${most}.`,
    argument,
    value,
    limit: value > most ? most : least,
  });
}
