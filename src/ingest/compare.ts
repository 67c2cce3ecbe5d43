import type { RunWriting } from '../graph/graph.js';
import type { BundleRows } from './bundles.js';
import { firstBuilt, isShared, nodeParameters } from './create.js';
import { standingLinks, writeLinks, type Wanted } from './links.js';
import { statements } from './statements.js';

/** A bundle of which something is there, and from what it was made. */
export interface Standing {
  readonly bundle: BundleRows;
  readonly built: string | null;
}

/** Brings their nodes to their rows: what differs is set, what is missing is made, what they state no more is gone. */
export async function compareNodes(run: RunWriting, standing: readonly Standing[]): Promise<void> {
  if (standing.length === 0) return;
  const rows = standing.flatMap(({ bundle, built }) => {
    const next = built === bundle.digest ? built : firstBuilt(bundle);
    return bundle.nodes.map((row) => nodeParameters(row, bundle, next));
  });
  await run(statements.writeNodes, { rows });
  await removeUnstated(
    run,
    standing.map(({ bundle }) => bundle),
  );
}

/** The same for their relationships, once all nodes are there. */
export async function compareLinks(run: RunWriting, standing: readonly Standing[]): Promise<void> {
  if (standing.length === 0) return;
  const wanted = standing.flatMap(({ bundle }) => wantedOf(bundle));
  await writeLinks(run, wanted, await standingLinks(run, wanted));
}

function wantedOf({ root, nodes, late }: BundleRows): Wanted[] {
  return nodes.map((row) => ({
    from: row.id,
    links: row.links,
    // They are written once all nodes are there; until then those that stand may stay.
    later: late.filter(({ from }) => from === row.id).map(({ link }) => link),
    only: isShared(row) ? root : null,
  }));
}

/** Nodes that stand below these roots, and below which no row puts them. */
async function removeUnstated(run: RunWriting, bundles: readonly BundleRows[]): Promise<void> {
  const stated = new Set(bundles.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const { rows } = await run(statements.ownedNodes, { ids: bundles.map(({ root }) => root) });
  const gone = rows.flatMap(({ owned }) => owned as string[]).filter((id) => !stated.has(id));
  const own = new Map(bundles.map(({ root, nodes }) => [root, new Set(nodes.map(({ id }) => id))]));
  const unshared = rows.flatMap(({ id: root, shared }) =>
    (shared as string[]).filter((id) => !own.get(root as string)?.has(id)).map((id) => ({ id, root })),
  );
  if (gone.length > 0) await run(statements.removeNodes, { ids: gone });
  if (unshared.length > 0) await run(statements.removeShared, { rows: unshared });
}
