import { communitiesOf } from '../../algorithms/communities.js';
import { offsetsOf } from '../../algorithms/lists.js';
import { levelsFrom } from '../../algorithms/levelsFrom.js';
import type { Search } from '../../algorithms/search.js';
import { collaborationsUnder } from '../rules/collaborations.js';
import { idAt } from '../projection/idTable.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';
import { blockedUnder, type Rules } from '../rules/rules.js';
import { papersWith } from './shared.js';

export interface EgoNetwork {
  /** By distance, then most papers shared with the ring before, then id: the first so many were kept. */
  readonly nodes: readonly EgoNode[];
  /** Each pair once, `source` before `target` among the nodes. */
  readonly links: readonly EgoLink[];
  readonly isTruncated: boolean;
  /** People within the depth, the person in the middle included. */
  readonly availableNodes: number;
}

export interface EgoNode {
  readonly person: number;
  readonly distance: number;
  /** Coauthors among the nodes. */
  readonly degree: number;
  readonly community: number;
}

export interface EgoLink {
  readonly source: number;
  readonly target: number;
  readonly paperCount: number;
  readonly weight: number;
  /** noYear where no paper of the two has one. */
  readonly firstYear: number;
  readonly lastYear: number;
}

const seed = 1;

/** The network around a person, as much of it as can be drawn. */
export function* egoNetwork(
  projection: Projection,
  person: number,
  { depth, maxNodes }: { readonly depth: number; readonly maxNodes: number },
  rules: Rules,
  room: Room,
): Search<EgoNetwork> {
  const blocked = blockedUnder(projection, rules, {}, [person], room.blocked);
  const { forward } = room.sides;
  yield* levelsFrom(collaborationsUnder(projection, { rules, blocked }, room), person, depth, forward);
  const rings = forward.starts.map((start, level) =>
    Array.from(forward.queue.subarray(start, forward.starts[level + 1] ?? forward.length)),
  );
  const kept: { person: number; distance: number }[] = [];
  for (const [distance, ring] of rings.entries()) {
    if (kept.length === maxNodes) break;
    const nearer = new Set(rings[distance - 1] ?? []);
    const ranked = yield* rankedRing(projection, ring, nearer, rules, blocked, room);
    for (const one of ranked.slice(0, maxNodes - kept.length)) kept.push({ person: one, distance });
  }
  const links = yield* linksAmong(
    projection,
    kept.map((node) => node.person),
    rules,
    blocked,
    room,
  );
  const places = new Map(kept.map((node, place) => [node.person, place]));
  const degrees = new Uint32Array(kept.length);
  for (const { source, target } of links) {
    degrees[places.get(source)!]! += 1;
    degrees[places.get(target)!]! += 1;
  }
  const communities = yield* communitiesOf(weightedLists(links, places, degrees), seed);
  return {
    nodes: kept.map((node, place) => ({ ...node, degree: degrees[place]!, community: communities[place]! })),
    links,
    isTruncated: kept.length < forward.length,
    availableNodes: forward.length,
  };
}

/** A ring by papers shared with those of the nearer ring whom the rules let them have written with, most first, then by id. */
function* rankedRing(
  projection: Projection,
  ring: readonly number[],
  nearer: ReadonlySet<number>,
  rules: Rules,
  blocked: Uint8Array | null,
  room: Room,
): Search<number[]> {
  const network = collaborationsUnder(projection, { rules, blocked }, room);
  const count = papersWith(projection, rules);
  const { ids } = projection.people;
  const members: { person: number; shared: number; id: string }[] = [];
  for (const person of ring) {
    network.expand(person);
    const those = network.list.subarray(network.start, network.end).filter((other) => nearer.has(other));
    members.push({ person, shared: count(person, new Set(those)), id: idAt(ids, person) });
    yield network.end - network.start;
  }
  return members
    .sort((one, other) => other.shared - one.shared || (one.id < other.id ? -1 : 1))
    .map(({ person }) => person);
}

function* linksAmong(
  projection: Projection,
  people: readonly number[],
  rules: Rules,
  blocked: Uint8Array | null,
  room: Room,
): Search<EgoLink[]> {
  const network = collaborationsUnder(projection, { rules, blocked, withFacts: true }, room);
  const places = new Map(people.map((person, place) => [person, place]));
  const links: EgoLink[] = [];
  for (const [place, source] of people.entries()) {
    network.expand(source);
    const targets = Array.from(network.list.subarray(network.start, network.end))
      .filter((other) => (places.get(other) ?? -1) > place)
      .sort((one, other) => places.get(one)! - places.get(other)!);
    const { paperCount, weight, firstYear, lastYear } = network.facts;
    for (const target of targets) {
      links.push({
        source,
        target,
        paperCount: paperCount[target]!,
        weight: weight[target]!,
        firstYear: firstYear[target]!,
        lastYear: lastYear[target]!,
      });
    }
    yield network.end - network.start;
  }
  return links;
}

function weightedLists(links: readonly EgoLink[], places: ReadonlyMap<number, number>, degrees: Uint32Array) {
  const offsets = offsetsOf(degrees);
  const next = offsets.slice(0, degrees.length);
  const values = new Uint32Array(2 * links.length);
  const weights = new Float64Array(2 * links.length);
  for (const { source, target, weight } of links) {
    const [one, other] = [places.get(source)!, places.get(target)!];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const place = next[from]!++;
      values[place] = to;
      weights[place] = weight;
    }
  }
  return { offsets, values, weights };
}
