import type { RunWriting } from '../../graph/graph.js';
import { createLinks } from './createLinks.js';
import type { LinkRow, Properties } from '../rows/rows.js';
import { statements } from './statements.js';

/** The outgoing relationships that a node should have. */
export interface Wanted {
  readonly from: string;
  readonly links: readonly LinkRow[];
  /** Those that may stand already and are written later. */
  readonly later: readonly LinkRow[];
  /** Only those that lead to these nodes are told by the row; null: all of the node. */
  readonly only: ReadonlySet<string> | null;
}

/** By node, by name. */
export type Standing = ReadonlyMap<string, ReadonlyMap<string, Properties>>;

/** Makes the outgoing relationships what their rows say: compared with what is there, so that what stands is left alone. */
export async function writeLinks(
  run: RunWriting,
  wanted: readonly Wanted[],
  standing: Standing,
): Promise<void> {
  const missing: Link[] = [];
  const different: Link[] = [];
  const gone: Link[] = [];
  for (const { from, links, later, only } of wanted) {
    const there = standing.get(from) ?? new Map<string, Properties>();
    for (const link of links) {
      const props = there.get(nameOf(link));
      if (props === undefined) missing.push({ from, ...link });
      else if (!areEqual(props, link.props)) different.push({ from, ...link });
    }
    const stated = new Set([...links, ...later].map(nameOf));
    for (const name of there.keys()) {
      const [type = '', to = '', key = ''] = name.split(' ');
      if (!stated.has(name) && (only === null || only.has(to))) gone.push({ from, type, to, key, props: {} });
    }
  }
  if (gone.length > 0) await run(statements.removeLinks, { rows: gone });
  if (different.length > 0) await run(statements.changeLinks, { rows: different });
  await createLinks(run, missing);
}

type Link = { readonly from: string } & LinkRow;

const nameOf = ({ type, to, key }: LinkRow): string => `${type} ${to} ${key}`;

export async function standingLinks(run: RunWriting, wanted: readonly Wanted[]): Promise<Standing> {
  const { rows } = await run(statements.linksOf, { ids: [...new Set(wanted.map(({ from }) => from))] });
  return new Map(
    rows.map(({ id, links }) => [
      String(id),
      new Map(
        (links as [string, string, string, Properties][]).map(([type, to, key, props]) => [
          `${type} ${to} ${key}`,
          props,
        ]),
      ),
    ]),
  );
}

function areEqual(one: Properties, other: Properties): boolean {
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]))
  );
}
