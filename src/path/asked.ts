import type { Ask } from '../ask/index.js';
import type { Pair } from '../collaboration/collaboration.js';
import {
  knownFilter,
  rulesUnder,
  type CollaborationRules,
  type KnownFilter,
} from '../collaboration/rules.js';
import { badUserInput } from '../errors.js';
import { knownId } from '../filter/rules.js';
import type { CollaborationFilter, PathSearch, PathWeight, Waypoints } from '../generated/graphql.js';
import { maxPathLength } from '../limits.js';
import { mostWaypoints } from '../network/paths/question.js';
import type { Kind } from '../node/resolveId.js';

/** The arguments of a question about paths as they come. */
export interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly search?: PathSearch | null;
  readonly weight?: PathWeight | null;
  readonly maxLength?: number | null;
  readonly filter?: CollaborationFilter | null;
  readonly through?: Waypoints | null;
  readonly avoid?: Waypoints | null;
}

/** The same, known to make sense: its ids are ours and each once, its numbers within their bounds. */
export interface AskedPaths {
  readonly ends: Pair;
  readonly isRanked: boolean;
  readonly weight: PathWeight;
  readonly maxLength: number;
  readonly filter: KnownFilter;
  readonly through: KnownWaypoints;
  readonly avoid: KnownWaypoints;
  /** The filter as questions to the graph take it. */
  readonly rules: CollaborationRules;
}

export interface KnownWaypoints {
  readonly people: readonly string[];
  readonly institutions: readonly string[];
}

const defaultMaxLength = 10;

/** Refuses, by the argument's name, what is unknown, out of bounds, or keeps an end out. */
export async function askedPaths(ask: Ask, args: PathArgs): Promise<AskedPaths> {
  const maxLength = checkedLength(args.maxLength);
  const ends = await Promise.all([
    knownId(ask, 'Person', args.from, 'from'),
    knownId(ask, 'Person', args.to, 'to'),
  ]);
  const [known, through, avoid] = await Promise.all([
    knownFilter(ask, args.filter, ends),
    knownWaypoints(ask, 'through', args.through),
    knownWaypoints(ask, 'avoid', args.avoid),
  ]);
  refuseTooMany(through);
  refuseEnds(avoid, ends);
  const filter = {
    ...known,
    topics: unique(known.topics),
    venues: unique(known.venues),
    institutions: unique(known.institutions),
    excludePeople: unique(known.excludePeople),
    paperType: unique(known.paperType ?? []),
  };
  return {
    ends,
    isRanked: args.search === 'RANKED',
    weight: args.weight ?? 'HOPS',
    maxLength,
    filter,
    through,
    avoid,
    rules: await rulesUnder(ask, filter),
  };
}

async function knownWaypoints(
  ask: Ask,
  argument: 'through' | 'avoid',
  waypoints: Waypoints | null | undefined,
): Promise<KnownWaypoints> {
  const ours = async (kind: Kind, name: keyof Waypoints) =>
    unique(
      await Promise.all((waypoints?.[name] ?? []).map((id) => knownId(ask, kind, id, `${argument}.${name}`))),
    );
  const [people, institutions] = await Promise.all([
    ours('Person', 'people'),
    ours('Institution', 'institutions'),
  ]);
  return { people, institutions };
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function checkedLength(maxLength: number | null | undefined): number {
  const length = maxLength ?? defaultMaxLength;
  if (length >= 0 && length <= maxPathLength) return length;
  throw badUserInput({
    message: `"maxLength" is 0 to ${maxPathLength}.`,
    argument: 'maxLength',
    value: length,
    limit: maxPathLength,
  });
}

function refuseTooMany({ people, institutions }: KnownWaypoints): void {
  const count = people.length + institutions.length;
  if (count <= mostWaypoints) return;
  throw badUserInput({
    message: `"through" names at most ${mostWaypoints} people and institutions in all.`,
    argument: 'through',
    value: count,
    limit: mostWaypoints,
  });
}

function refuseEnds({ people }: KnownWaypoints, ends: Pair): void {
  const end = people.find((id) => ends.includes(id));
  if (end === undefined) return;
  throw badUserInput({
    message: '"avoid.people" cannot name the people who are asked about.',
    argument: 'avoid.people',
    value: end,
  });
}
