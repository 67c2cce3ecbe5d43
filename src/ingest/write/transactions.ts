import type { Graph, Parameters, RunWriting } from '../../graph/graph.js';
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

/** What a transaction writes or removes, told with the revision that it makes. */
export interface Touched {
  /** Ids of all roots of which it may write or remove a property, a relationship that leads from it, or something that stands below it. */
  readonly roots: readonly string[];
  /** The database's own numbers of the papers that it removes. */
  readonly removedPapers?: readonly number[];
}

/** Transactions of which is kept what they touched: more than an import of 20,000 papers has. */
const kept = 1_000;

const raiseRevision = (run: RunWriting, { roots, removedPapers = [] }: Touched) =>
  run(statements.raiseRevision, { roots, removedPapers, kept });

/** One transaction, which raises the revision where it changed something. Returns what the work changed. */
export function changing(
  graph: Graph,
  touched: Touched,
  work: (run: RunWriting) => Promise<void>,
): Promise<Changes> {
  return graph.write(
    async (run) => {
      let sum: Changes = {};
      await work(async (text, parameters) => {
        const written = await run(text, parameters);
        sum = summed(sum, written.changes);
        return written;
      });
      if (Object.keys(sum).length > 0) await raiseRevision(run, touched);
      return sum;
    },
    { timeoutMs: 120_000 },
  );
}

/** The same where all that is written is known, and makes something. `check` throws where that was not what it should be. */
export function creating(
  graph: Graph,
  touched: Touched,
  sendings: readonly Sending[],
  check: (made: Changes) => void,
): Promise<Changes> {
  return graph.write(
    async (run) => {
      const [changes] = await Promise.all([sendAll(run, sendings), raiseRevision(run, touched)]);
      check(changes);
      return changes;
    },
    { timeoutMs: 120_000 },
  );
}

/** A statement with its parameters. */
export type Sending = readonly [text: string, parameters: Parameters];

/** None where there is no row. */
export const sendingsOf = (text: string, rows: readonly unknown[]): Sending[] =>
  rows.length === 0 ? [] : [[text, { rows }]];

/** Sends them at once: the database goes from one to the next without waiting for us. Throws the error of the first that failed. */
export async function sendAll(run: RunWriting, sendings: readonly Sending[]): Promise<Changes> {
  const written = await Promise.all(sendings.map(([text, parameters]) => run(text, parameters)));
  return summed(...written.map(({ changes }) => changes));
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
