import type { Graph, RunWriting } from '../../graph/graph.js';
import { statements } from './statements.js';

/** The server's own counters, summed: nodesCreated, relationshipsDeleted, propertiesSet ... Empty when nothing changed. */
export type Changes = Readonly<Record<string, number>>;

export function summed(...all: readonly Changes[]): Changes {
  const sum: Record<string, number> = {};
  for (const changes of all) {
    for (const [name, count] of Object.entries(changes)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/** One transaction, which raises the revision where it changed something. Returns what the work changed. */
export function changing(graph: Graph, work: (run: RunWriting) => Promise<void>): Promise<Changes> {
  return graph.write(
    async (run) => {
      let sum: Changes = {};
      await work(async (text, parameters) => {
        const written = await run(text, parameters);
        sum = summed(sum, written.changes);
        return written;
      });
      if (Object.keys(sum).length > 0) await run(statements.raiseRevision);
      return sum;
    },
    { timeoutMs: 120_000 },
  );
}

/** One transaction after the other, the caller up to one ahead: two writers at once would wait for each other's locks for ever. */
export class Turns {
  changes: Changes = {};
  private last: Promise<void> = Promise.resolve();

  /** Resolves when the one before has ended, with its error where it failed. */
  async next(work: () => Promise<Changes>): Promise<void> {
    await this.last;
    this.last = work().then((done) => void (this.changes = summed(this.changes, done)));
    // Told by the next call.
    this.last.catch(() => undefined);
  }

  ended(): Promise<void> {
    return this.last;
  }
}
