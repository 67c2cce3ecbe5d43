import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../graph/index.js';
import { changedColumns } from '../projection/changed.js';
import type { NetworkChanges } from '../projection/changes.js';
import { projectionOf, type Projection } from '../projection/projection.js';
import { changesSince } from './changes.js';
import { columnsIn } from './read.js';

const graphRevision = readFileSync(join(import.meta.dirname, 'graphRevision.cypher'), 'utf8');

const tries = 5;

/** A state of a graph: another database has other states, be their numbers equal, and so has one that was put back to an earlier state. */
export interface GraphState {
  readonly database: string;
  readonly revision: number;
  /** Another one with each revision; '' before the first. */
  readonly stamp: string;
  /** An import has begun and not come to its end: half of it may be there. */
  readonly isUnfinished: boolean;
}

/** Whether they hold the same. */
export const isSame = (one: GraphState, other: GraphState): boolean =>
  one.database === other.database && one.revision === other.revision && one.stamp === other.stamp;

export async function stateOf(graph: Pick<Graph, 'read'>): Promise<GraphState> {
  const [row] = await graph.read('graphRevision', graphRevision);
  return row as unknown as GraphState;
}

/** The graph was changed during each of several readings. */
export class GraphRestless extends Error {}

export interface Loaded {
  readonly state: GraphState;
  readonly projection: Projection;
}

/** The projection of one state of the graph: what was read while it changed is read again. Where an earlier state is known and the graph tells what
 *  has changed since, only that is read. */
export async function loadProjection(
  graph: Pick<Graph, 'inOrder'>,
  signal?: AbortSignal,
  known: Loaded | null = null,
): Promise<Loaded> {
  for (let turn = 0; turn < tries; turn += 1) {
    const reader = graph.inOrder();
    const state = await stateOf(reader);
    // In the middle of an import somebody may have lost an authorship and not be told yet.
    const changes = known && !state.isUnfinished ? await changesSince(reader, known, state, signal) : null;
    const columns = changes === null ? await columnsIn(reader, signal) : null;
    if (!isSame(state, await stateOf(reader))) continue;
    const { revision } = state;
    if (columns !== null) return { state, projection: projectionOf(columns, revision) };
    const { projection } = known!;
    if (isNothing(changes!)) return { state, projection: { ...projection, revision } };
    return { state, projection: projectionOf(changedColumns(projection, changes!), revision) };
  }
  throw new GraphRestless('the graph changed each time that it was read');
}

/** Catches up with nothing. When it counts, the database has planned the statements then, and this thread has run the code. */
export async function rehearse(graph: Pick<Graph, 'inOrder'>, known: Loaded): Promise<void> {
  const changes = await changesSince(graph.inOrder(), known, known.state);
  if (changes !== null) projectionOf(changedColumns(known.projection, changes));
}

const isNothing = (changes: NetworkChanges): boolean =>
  Object.values(changes).every((all: readonly unknown[]) => all.length === 0);
