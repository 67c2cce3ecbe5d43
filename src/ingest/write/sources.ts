import type { Graph } from '../../graph/graph.js';
import type { BundleRows } from './bundles.js';
import { statements } from './statements.js';

export type Dated = (bundle: BundleRows) => BundleRows;

/** Gives each source the time of its import: one that says the same as before keeps it. */
export async function datedSources(graph: Graph, at: string): Promise<Dated> {
  const rows = await graph.read('sources', statements.sources, {}, { timeoutMs: 60_000 });
  const known = new Map(
    rows.map(({ id, digest, importedAt }) => [`${String(id)} ${String(digest)}`, importedAt]),
  );
  return (bundle) =>
    bundle.label !== 'Source'
      ? bundle
      : {
          ...bundle,
          nodes: bundle.nodes.map((row) => {
            if (row.label !== 'Source') return row;
            const before = known.get(`${row.id} ${String(row.props.digest)}`);
            return { ...row, props: { ...row.props, importedAt: String(before ?? at) } };
          }),
        };
}
