import type { RunWriting } from '../graph/graph.js';
import type { LinkRow, NodeRow, Properties } from './rows/rows.js';
import { statements } from './statements.js';

/** Makes the outgoing relationships of these nodes what their rows say: compared with what is there, so that a repeat only reads.
 *  Quotations of sources that are not `owners` stay. */
export async function writeLinks(
  run: RunWriting,
  rows: readonly NodeRow[],
  owners: ReadonlySet<string>,
): Promise<void> {
  const standing = await standingLinks(run, rows);
  const missing: Link[] = [];
  const different: Link[] = [];
  const gone: Link[] = [];
  for (const { id, links } of rows) {
    const there = standing.get(id) ?? new Map<string, Properties>();
    for (const link of links) {
      const props = there.get(nameOf(link));
      if (props === undefined) missing.push({ from: id, ...link });
      else if (!areEqual(props, link.props)) different.push({ from: id, ...link });
    }
    const stated = new Set(links.map(nameOf));
    for (const name of there.keys()) {
      const [type = '', to = '', key = ''] = name.split(' ');
      if (!stated.has(name) && (type !== 'STATED_IN' || owners.has(to)))
        gone.push({ from: id, type, to, key });
    }
  }
  if (gone.length > 0) await run(statements.removeLinks, { rows: gone });
  if (different.length > 0) await run(statements.changeLinks, { rows: different });
  if (missing.length > 0) await run(statements.createLinks, { rows: missing });
}

type Link = { from: string } & Omit<LinkRow, 'props'> & Partial<Pick<LinkRow, 'props'>>;

const nameOf = ({ type, to, key }: LinkRow): string => `${type} ${to} ${key}`;

async function standingLinks(
  run: RunWriting,
  rows: readonly NodeRow[],
): Promise<Map<string, Map<string, Properties>>> {
  const { rows: found } = await run(statements.linksOf, { ids: rows.map(({ id }) => id) });
  return new Map(
    found.map(({ id, links }) => [
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
