import type { RunWriting } from '../../graph/graph.js';
import type { BundleRows } from './bundles.js';
import { firstBuilt, isShared, nodeParameters } from './create.js';
import { standingLinks, writeLinks, type Wanted } from './links.js';
import { statements } from './statements.js';

/** A bundle of which something is there, and from what it was made. */
export interface Standing {
  readonly bundle: BundleRows;
  readonly built: string | null;
}

/** Brings their nodes to their rows: what differs is set, what is missing is made. */
export async function compareNodes(run: RunWriting, standing: readonly Standing[]): Promise<void> {
  if (standing.length === 0) return;
  const rows = standing.flatMap(({ bundle, built }) => {
    const next = built === bundle.digest ? built : firstBuilt(bundle);
    return bundle.nodes.map((row) => nodeParameters(row, bundle, next));
  });
  await run(statements.writeNodes, { rows });
}

/** The same for their relationships, once all nodes are there. */
export async function compareLinks(run: RunWriting, standing: readonly Standing[]): Promise<void> {
  if (standing.length === 0) return;
  const wanted = standing.flatMap(({ bundle }) => wantedOf(bundle));
  await writeLinks(run, wanted, await standingLinks(run, wanted));
}

function wantedOf({ nodes, late }: BundleRows): Wanted[] {
  const own = new Set(nodes.map(({ id }) => id));
  return nodes.map((row) => ({
    from: row.id,
    links: row.links,
    // They are written once all nodes are there; until then those that stand may stay.
    later: late.filter(({ from }) => from === row.id).map(({ link }) => link),
    only: isShared(row) ? own : null,
  }));
}

/** Nodes that stand below these roots, and below which no row puts them. */
export async function removeUnstated(run: RunWriting, standing: readonly Standing[]): Promise<void> {
  if (standing.length === 0) return;
  const bundles = standing.map(({ bundle }) => bundle);
  const { rows } = await run(statements.ownedNodes, { ids: bundles.map(({ root }) => root) });
  const all = bundles.flatMap(({ nodes }) => nodes);
  const stated = new Set(all.map(({ id }) => id));
  const leading = new Set(
    all.filter(isShared).flatMap(({ id, links }) => links.map(({ to }) => `${id} ${to}`)),
  );
  await removeBelow(run, {
    owned: rows.flatMap(({ owned }) => owned as string[]).filter((id) => !stated.has(id)),
    shared: rows.flatMap(({ shared }) => shared as Pair[]).filter((pair) => !leading.has(pair.join(' '))),
  });
}

export type Pair = readonly [id: string, to: string];

export async function removeBelow(
  run: RunWriting,
  { owned, shared }: { readonly owned: readonly string[]; readonly shared: readonly Pair[] },
): Promise<void> {
  if (shared.length > 0) await run(statements.removeShared, { rows: shared.map(([id, to]) => ({ id, to })) });
  if (owned.length > 0) await run(statements.removeNodes, { ids: owned });
}
