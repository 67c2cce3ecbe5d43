import type { RunWriting } from '../../graph/graph.js';
import type { Properties } from '../rows/rows.js';
import { statements } from './statements.js';
import { sendAll, sendingsOf, type Sending } from './transactions.js';

export interface LinkParameters {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly props: Properties;
}

/** Makes relationships that are not there. Throws where one would lead from or to nothing: it would be lost without a word. */
export async function createLinks(run: RunWriting, links: readonly LinkParameters[]): Promise<void> {
  const { relationshipsCreated: made = 0 } = await sendAll(run, linksToCreate(links));
  requireAll(links.length, made);
}

export function requireAll(wanted: number, made: number): void {
  if (made !== wanted)
    throw new Error(`${wanted - made} of ${wanted} relationships lead to nodes that are not there.`);
}

/** Most are alike, and each word less that is sent is time: they go by the node at which many of a type meet. */
export function linksToCreate(links: readonly LinkParameters[]): Sending[] {
  const bare = new Map<string, LinkParameters[]>();
  const said = new Map<string, Said[]>();
  const others: LinkParameters[] = [];
  for (const link of links) {
    if (link.type === 'STATED_IN') add(said, link.to, saidBy(link));
    else if (Object.keys(link.props).length === 0) add(bare, link.type, link);
    else others.push(link);
  }
  const [fromOne, toOne] = byMeetingPoint(bare);
  return [
    ...sendingsOf(statements.createLinksFrom, fromOne),
    ...sendingsOf(statements.createLinksTo, toOne),
    ...sendingsOf(statements.createStatements, [...said]),
    ...sendingsOf(statements.createLinks, others),
  ];
}

type Said = readonly [thing: string, at: unknown, locator: unknown, key: unknown, more: Properties];

function saidBy({ from, props: { at, locator, key, ...more } }: LinkParameters): Said {
  return [from, at, locator, key, more];
}

type Meeting = readonly [type: string, node: string, others: readonly string[]];

function byMeetingPoint(bare: ReadonlyMap<string, readonly LinkParameters[]>): [Meeting[], Meeting[]] {
  const all: [Meeting[], Meeting[]] = [[], []];
  for (const [type, links] of bare) {
    const [from, to] = [new Map<string, string[]>(), new Map<string, string[]>()];
    for (const link of links) {
      add(from, link.from, link.to);
      add(to, link.to, link.from);
    }
    const isFromOne = from.size < to.size;
    for (const [node, others] of isFromOne ? from : to) all[isFromOne ? 0 : 1].push([type, node, others]);
  }
  return all;
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
