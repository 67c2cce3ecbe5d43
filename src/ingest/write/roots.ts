import type { Graph } from '../../graph/graph.js';
import type { Bundle } from './bundles.js';
import { removeBelow, type Pair } from './compare.js';
import { Numbering } from '../marks.js';
import { statements } from './statements.js';
import { changing, type Turns } from './transactions.js';

/** Which roots the stream holds, in few bytes each. */
export class Roots {
  private readonly numbers = new Numbering();
  private readonly counts = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  add(bundles: readonly Bundle[]): void {
    for (const { root, label } of bundles) {
      this.numbers.add(root);
      this.counts.set(label, (this.counts.get(label) ?? 0) + 1);
    }
  }

  count(label: string): number {
    return this.counts.get(label) ?? 0;
  }

  has(root: string): boolean {
    return this.numbers.find(root) >= 0;
  }
}

/** Removes the roots that are not among these, with what stands below them. Looks only where the numbers of nodes do not agree. */
export async function removeOthers(graph: Graph, roots: Roots, turns: Turns): Promise<void> {
  const counts = await graph.read('rootCounts', statements.rootCounts, {}, { timeoutMs: 60_000 });
  if (counts.every(({ label, count }) => roots.count(String(label)) === count)) return;
  for await (const gone of others(graph, roots)) {
    const ids = gone.map(({ id }) => id);
    const removedPapers = gone.flatMap(({ paper }) => paper ?? []);
    await turns.next(() =>
      changing(graph, { roots: ids, removedPapers }, async (run) => {
        const { rows } = await run(statements.ownedNodes, { ids });
        await removeBelow(run, {
          owned: [...rows.flatMap((row) => row.owned as string[]), ...ids],
          shared: rows.flatMap((row) => row.shared as Pair[]),
        });
      }),
    );
  }
  await turns.ended();
}

interface Other {
  readonly id: string;
  /** The database's own number of it, where it is a paper. */
  readonly paper: number | null;
}

async function* others(graph: Graph, roots: Roots): AsyncIterable<Other[]> {
  for (let after = ''; ;) {
    const rows = (await graph.read(
      'rootsAfter',
      statements.rootsAfter,
      { after, limit: page },
      { timeoutMs: 60_000 },
    )) as unknown as Other[];
    const gone = rows.filter(({ id }) => !roots.has(id));
    for (let start = 0; start < gone.length; start += atOnce) yield gone.slice(start, start + atOnce);
    if (rows.length < page) return;
    after = rows.at(-1)!.id;
  }
}
const page = 20_000;
const atOnce = 500;
