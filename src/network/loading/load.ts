import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../graph/index.js';
import { projectionOf, type Projection } from '../projection/projection.js';
import { columnsIn } from './read.js';

const graphRevision = readFileSync(join(import.meta.dirname, 'graphRevision.cypher'), 'utf8');

const tries = 5;

/** A state of a graph: another database has other states, be their numbers equal. */
export interface GraphState {
  readonly database: string;
  readonly revision: number;
}

export async function stateOf(graph: Graph): Promise<GraphState> {
  const [row] = await graph.read('graphRevision', graphRevision);
  return row as unknown as GraphState;
}

/** The graph was changed during each of several readings. */
export class GraphRestless extends Error {}

export interface Loaded {
  readonly state: GraphState;
  readonly projection: Projection;
}

/** The projection of one state of the graph: what was read while it changed is read again. */
export async function loadProjection(graph: Graph, signal?: AbortSignal): Promise<Loaded> {
  for (let turn = 0; turn < tries; turn += 1) {
    const before = await stateOf(graph);
    const columns = await columnsIn(graph, signal);
    const after = await stateOf(graph);
    if (before.revision !== after.revision || before.database !== after.database) continue;
    return { state: before, projection: projectionOf(columns, before.revision) };
  }
  throw new GraphRestless('the graph changed each time that it was read');
}
