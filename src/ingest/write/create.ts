import type { RunWriting } from '../../graph/graph.js';
import type { BundleRows } from './bundles.js';
import type { NodeRow } from '../rows/rows.js';
import { statements } from './statements.js';

/** Makes the nodes of bundles of which nothing is there yet: nothing is compared. One that is there after all throws GraphConflict. */
export async function createNodes(run: RunWriting, bundles: readonly BundleRows[]): Promise<void> {
  if (bundles.length === 0) return;
  const own: NodeParameters[] = [];
  const shared: NodeParameters[] = [];
  for (const bundle of bundles) {
    for (const row of bundle.nodes)
      (isShared(row) ? shared : own).push(nodeParameters(row, bundle, firstBuilt(bundle)));
  }
  await run(statements.createNodes, { rows: own });
  if (shared.length > 0) await run(statements.mergeShared, { rows: shared });
}

/** The digest from which a bundle was made stands on its root; '' while links of the bundle are still to come. */
export const firstBuilt = ({ digest, late }: BundleRows): string => (late.length > 0 ? '' : digest);

export interface NodeParameters {
  readonly id: string;
  readonly label: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export const nodeParameters = (
  { id, label, props }: NodeRow,
  { root }: BundleRows,
  built: string,
): NodeParameters => ({ id, label, props: id === root ? { ...props, id, built } : { ...props, id } });

/** Identifiers and former ids belong to all that they lead to. */
export const isShared = ({ label }: NodeRow): boolean => label === 'ExternalId' || label === 'FormerId';
