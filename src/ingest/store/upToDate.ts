import { failures } from '../../../bin/failure.mjs';
import { applyConstraints, applyConstraintsOfWriters } from '../../graph/constraints.js';
import { GraphUnavailable, type Graph } from '../../graph/graph.js';
import { build, graphFacts, type BuildSettings, type GraphFacts } from './build.js';

/** Throws OutOfDate for the graph of a newer version, of which this one knows nothing. */
export async function refuseNewer(graph: Graph): Promise<GraphFacts> {
  const facts = await graphFacts(graph);
  if (facts.isNewer) throw failures.graphOfNewerVersion();
  return facts;
}

/** Makes the constraints and indexes that are missing; those that only readers need may wait until an empty graph that nobody else
 *  reads is filled. Throws OutOfDate where they cannot be made, and for the graph of a newer version, which is left as it is. */
export async function checkSchema(graph: Graph, { isRead = true } = {}): Promise<void> {
  const { isEmpty } = await refuseNewer(graph);
  try {
    await (isEmpty && !isRead ? applyConstraintsOfWriters(graph) : applyConstraints(graph));
  } catch (error) {
    if (error instanceof GraphUnavailable) throw error;
    throw failures.constraintsMissing(firstSentence(error));
  }
}

const firstSentence = (error: unknown): string => (error as Error).message.split(/\.?\s*\n/u)[0] ?? '';

/** Makes a graph that an older version made anew from the records that are kept; whether it was one. */
export async function renewed(
  graph: Graph,
  { onBegin, ...settings }: BuildSettings & { readonly onBegin: () => void },
): Promise<boolean> {
  if (!(await graphFacts(graph)).isOlder) return false;
  onBegin();
  await build(graph, settings);
  return true;
}
