import { createHash } from 'node:crypto';
import type { Label } from '../../src/graph/model.js';
import type { Bundle, BundleRows, Bundles } from '../../src/ingest/write/bundles.js';
import { isShared } from '../../src/ingest/write/create.js';
import type { NodeRow } from '../../src/ingest/rows/book.js';

/** Rows that are all in memory, as bundles: small graphs for tests. */
export function bundlesOfRows(rows: readonly NodeRow[], size = 500): Bundles {
  const bundles = bundled(rows);
  const byRoot = new Map(bundles.map((bundle) => [bundle.root, bundle]));
  return {
    count: bundles.length,
    async *batches() {
      for (let start = 0; start < bundles.length; start += size) yield bundles.slice(start, start + size);
    },
    rows: (asked) => Promise.resolve(asked.map(({ root }: Bundle) => byRoot.get(root) as BundleRows)),
  };
}

/** What no other node owns is a root. What leads to a later one is late. */
function bundled(rows: readonly NodeRow[]): BundleRows[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const members = new Map<string, NodeRow[]>();
  const rootOf = new Map<string, string>();
  const own = (root: string, member: NodeRow): void => {
    rootOf.set(member.id, rootOf.get(member.id) ?? root);
    members.set(root, [...(members.get(root) ?? []), member]);
  };
  for (const row of rows) {
    for (const { type, to } of row.links) {
      const other = byId.get(to);
      if (type === 'NAMED' && other) own(row.id, other);
      if (type === 'OF') own(to, row);
    }
  }
  for (const row of rows) {
    if (!isShared(row)) continue;
    for (const link of row.links) own(rootOf.get(link.to) ?? link.to, { ...row, links: [link] });
  }
  const roots = rows
    .filter(({ id }) => !rootOf.has(id))
    .sort((one, other) => rank(one.label) - rank(other.label));
  const places = new Map(roots.map(({ id }, place) => [id, place]));
  const placeOf = (id: string): number => places.get(rootOf.get(id) ?? id) ?? 0;
  return roots.map((root, place) => {
    const all = [root, ...(members.get(root.id) ?? [])];
    const isLate = ({ to }: { readonly to: string }): boolean => placeOf(to) > place;
    return {
      root: root.id,
      label: root.label,
      digest: createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 16),
      nodes: all.map((row) => ({ ...row, links: row.links.filter((link) => !isLate(link)) })),
      late: all.flatMap(({ id: from, links }) => links.filter(isLate).map((link) => ({ from, link }))),
    };
  });
}

const first: readonly Label[] = ['Source', 'Institution', 'Venue', 'Topic'];
const last: readonly Label[] = ['Paper', 'Person'];
const rank = (label: Label): number =>
  first.includes(label)
    ? first.indexOf(label)
    : first.length + (last.includes(label) ? 1 + last.indexOf(label) : 0);
