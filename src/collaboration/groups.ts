import { pageOf, pageSize, readCursor, type Edge, type Item, type PageArgs } from '../ask/index.js';
import { inTurns } from '../algorithms/search.js';
import type { Context } from '../context.js';
import { badUserInput } from '../errors.js';
import { knownId } from '../filter/rules.js';
import type { CollaborationFilter } from '../generated/graphql.js';
import { bridgesOf } from '../network/groups/bridges.js';
import { componentsUnder, sizeOf, type Components } from '../network/groups/components.js';
import { rulesIn } from '../network/rules/filter.js';
import { idAt } from '../network/projection/idTable.js';
import { mostPapers } from '../network/groups/mostPapers.js';
import { personAt } from '../network/projection/projection.js';
import { numberOf, searchFor } from '../network/searching.js';
import type { NamedPerson } from '../person/person.js';
import { knownFilter, type KnownFilter } from './rules.js';

type Filtered = CollaborationFilter | null | undefined;

/** One who connects members of a group. */
export interface BridgeItem extends Item<NamedPerson> {
  readonly members: readonly NamedPerson[];
  readonly paperCount: number;
}
export type BridgeEdgeRecord = Edge<BridgeItem>;
export type BridgePage = Awaited<ReturnType<typeof bridgePage>>;

interface BridgeArgs extends PageArgs {
  readonly of: readonly string[];
  readonly minMembers?: number | null;
  readonly filter?: Filtered;
}

const usualMinMembers = 2;

/** A page of the people outside a group who wrote with several of its members. */
export async function bridgePage(context: Context, { of, minMembers, first, after, filter }: BridgeArgs) {
  const { ask } = context;
  const group = [...new Set(await Promise.all(of.map((id) => knownId(ask, 'Person', id, 'of'))))];
  if (group.length === 0)
    throw badUserInput({ message: '"of" names at least one person.', argument: 'of', value: '[]' });
  const least = minMembers ?? usualMinMembers;
  if (least < 1)
    throw badUserInput({ message: '"minMembers" is 1 or more.', argument: 'minMembers', value: least });
  const rules = await knownFilter(ask, filter, group);
  const list = { question: 'bridges', key: group, order: 'most members first', filter: [least, rules] };
  const size = pageSize(first);
  const place = readCursor(list, after);
  const found = await searchFor(context, function* (projection, room) {
    const numbers = group.map((id) => numberOf(projection, id, 'of'));
    const all = yield* bridgesOf(projection, numbers, least, rulesIn(projection, rules), room);
    const start = place === null ? 0 : all.findIndex((one) => isAfter(placeOfBridge(one), place));
    const shown = start < 0 ? [] : all.slice(start, start + size + 1);
    const items = shown.map((one): BridgeItem => ({
      place: placeOfBridge(one),
      node: personAt(projection, one.person),
      members: one.members.map((member) => personAt(projection, member)),
      paperCount: one.paperCount,
    }));
    return { items, totalCount: all.length };
  });
  return { ...pageOf(list, found.items, size, after), totalCount: found.totalCount };
}

interface Placed {
  readonly members: readonly unknown[];
  readonly paperCount: number;
  readonly id: string;
}
const placeOfBridge = ({ members, paperCount, id }: Placed) => [members.length, paperCount, id] as const;

type Descending = readonly (string | number | boolean | null)[];

/** Whether a place stands behind another in an order of numbers, the greatest first, and at last an id. */
function isAfter(one: Descending, other: Descending): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at < 0) return false;
  return at === one.length - 1 ? one[at]! > other[at]! : one[at]! < other[at]!;
}

/** The whole network under a filter: worked out once a request, whatever is asked about it and however often. */
export interface NetworkRecord {
  readonly filter: KnownFilter;
  readonly components: Components;
}

const networks = new WeakMap<Context, Map<string, Promise<NetworkRecord>>>();

export async function networkUnder(context: Context, given: Filtered): Promise<NetworkRecord> {
  const filter = await knownFilter(context.ask, given);
  const known = networks.get(context) ?? new Map<string, Promise<NetworkRecord>>();
  networks.set(context, known);
  const name = JSON.stringify(filter, (_field, value: unknown) => value ?? undefined);
  const found =
    known.get(name) ??
    searchFor(context, (projection, room) =>
      componentsUnder(projection, rulesIn(projection, filter), room),
    ).then((components) => ({ filter, components }));
  known.set(name, found);
  return found;
}

/** One component, by its place among those of a network. */
export interface ComponentRecord {
  readonly network: NetworkRecord;
  readonly at: number;
}
export type ComponentPage = Awaited<ReturnType<typeof componentPage>>;

export const componentCount = ({ components }: NetworkRecord): number => components.first.length;

/** A page of the components, the largest first. */
export async function componentPage(context: Context, network: NetworkRecord, { first, after }: PageArgs) {
  const { people } = (await context.network()).projection;
  const list = { question: 'components', key: null, order: 'largest first', filter: network.filter };
  const size = pageSize(first);
  const place = readCursor(list, after);
  const { components } = network;
  const placeAt = (at: number) => [sizeOf(components, at), idAt(people.ids, components.first[at]!)] as const;
  const count = componentCount(network);
  const start = place === null ? 0 : firstWhere(count, (at) => isAfter(placeAt(at), place));
  const items: Item<ComponentRecord>[] = [];
  for (let at = start; at < Math.min(count, start + size + 1); at += 1)
    items.push({ place: placeAt(at), node: { network, at } });
  return { ...pageOf(list, items, size, after), totalCount: count };
}

/** The first number below `size` for which it is so, as it is for all that follow; `size` where there is none. Binary search. */
function firstWhere(size: number, isSo: (at: number) => boolean): number {
  let low = 0;
  for (let high = size; low < high;) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const componentSize = ({ network, at }: ComponentRecord): number => sizeOf(network.components, at);

const usualPeople = 10;

/** People of a component, most passing papers first. */
export async function peopleOfComponent(
  context: Context,
  { network: { components, filter }, at }: ComponentRecord,
  first: number | null | undefined,
): Promise<NamedPerson[]> {
  const { projection } = await context.network();
  const members = components.members.subarray(components.starts[at], components.starts[at + 1]);
  const most = pageSize(first ?? usualPeople);
  const found = await inTurns(mostPapers(projection, members, rulesIn(projection, filter), most));
  return found.map((person) => personAt(projection, person));
}
