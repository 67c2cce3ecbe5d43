import type { RunWriting } from '../../graph/graph.js';
import type { BundleRows } from './bundles.js';
import type { LinkRow, NodeRow, Properties } from '../rows/rows.js';
import { statements } from './statements.js';

export interface LinkParameters {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly props: Properties;
}

export const linksOf = ({ nodes }: BundleRows): LinkParameters[] => nodes.flatMap(linksOfNode);

const linksOfNode = ({ id: from, links }: NodeRow): LinkParameters[] =>
  links.map(({ type, to, props }: LinkRow) => ({ from, type, to, props }));

/** Makes relationships that are not there. Most are alike, and each word less that is sent is time: they go by the node at which many
 *  of a type meet. Throws where one would lead from or to nothing: it would be lost without a word. */
export async function createLinks(run: RunWriting, links: readonly LinkParameters[]): Promise<void> {
  const bare = new Map<string, LinkParameters[]>();
  const said = new Map<string, Said[]>();
  const others: LinkParameters[] = [];
  for (const link of links) {
    if (link.type === 'STATED_IN') add(said, link.to, saidBy(link));
    else if (Object.keys(link.props).length === 0) add(bare, link.type, link);
    else others.push(link);
  }
  let made = 0;
  const send = async (text: string, rows: readonly unknown[]): Promise<void> => {
    if (rows.length > 0) made += (await run(text, { rows })).changes.relationshipsCreated ?? 0;
  };
  const [fromOne, toOne] = byMeetingPoint(bare);
  await send(statements.createLinksFrom, fromOne);
  await send(statements.createLinksTo, toOne);
  await send(statements.createStatements, [...said]);
  await send(statements.createLinks, others);
  if (made !== links.length)
    throw new Error(
      `${links.length - made} of ${links.length} relationships lead to nodes that are not there.`,
    );
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
