import type { Graph } from '../src/graph/index.js';

export interface Counts {
  /** How many went out after an earlier one had come back: the depth of the waiting. */
  readonly trips: number;
  readonly statements: number;
}

/** A graph that counts what it is asked while something is done. */
export function countStatements(graph: Graph) {
  let statements = 0;
  let trips = 0;
  /** The trip that each answer so far came back from. */
  let answered = 0;
  return {
    graph: {
      ...graph,
      async read(...asked: Parameters<Graph['read']>) {
        const trip = answered + 1;
        statements += 1;
        trips = Math.max(trips, trip);
        const rows = await graph.read(...asked);
        answered = Math.max(answered, trip);
        return rows;
      },
    } satisfies Graph,
    async during(work: () => Promise<unknown>): Promise<Counts> {
      statements = trips = answered = 0;
      await work();
      return { trips, statements };
    },
  };
}

export type Counter = ReturnType<typeof countStatements>;
