import { type Graph, GraphConflict } from '../../graph/graph.js';
import type { Bundle, BundleRows, Bundles } from './bundles.js';
import { compareLinks, compareNodes, removeUnstated, type Standing } from './compare.js';
import { creationOf } from './create.js';
import { requireAll } from './createLinks.js';
import { LateLinks } from './late.js';
import { removeOthers, Roots } from './roots.js';
import { datedSources, type Dated } from './sources.js';
import { statements } from './statements.js';
import { changing, creating, sendAll, summed, Turns, type Changes, type Touched } from './transactions.js';

export interface WriteSettings {
  /** Now, as ISO text; for tests. */
  readonly at?: string;
  /** Nodes a transaction. */
  readonly batch?: number;
  /** Compares every bundle with its nodes, also one whose digest stands. */
  readonly isThorough?: boolean;
  /** Once aborted, the transaction under way is the last one. */
  readonly signal?: AbortSignal | undefined;
  /** Bundles that are done, written or as they were. */
  readonly onProgress?: (done: number) => void;
}

export interface WrittenBundles {
  readonly changes: Changes;
  /** False when it was interrupted: the same call goes on. */
  readonly isWhole: boolean;
}

/** Brings the graph to what the bundles say: whole bundles in transactions, each of which raises Graph.revision. A bundle that stands is
 *  skipped by its digest, so that a repeat writes nothing and a run that was ended anywhere is gone on with by the next. */
export async function write(
  graph: Graph,
  bundles: Bundles,
  settings: WriteSettings = {},
): Promise<WrittenBundles> {
  return new Writing(graph, bundles, settings).done();
}

const rootsOf = (bundles: readonly { readonly root: string }[]): Touched => ({
  roots: bundles.map(({ root }) => root),
});

class Writing {
  private readonly turns = new Turns();
  private readonly roots = new Roots();
  private readonly late = new LateLinks();
  /** Roots of open bundles that are there, with what they were made from. */
  private readonly standing = new Map<string, string | null>();
  /** Nothing stood in the graph when this began: nothing has to be looked up. */
  private isEmpty = false;
  private pending: BundleRows[] = [];
  private nodes = 0;
  private dated: Dated | null = null;

  constructor(
    private readonly graph: Graph,
    private readonly bundles: Bundles,
    private readonly settings: WriteSettings,
  ) {}

  async done(): Promise<WrittenBundles> {
    const { signal, onProgress, batch: size = 2000 } = this.settings;
    const [row] = await this.graph.read('hasRoots', statements.hasRoots, {}, { timeoutMs: 60_000 });
    this.isEmpty = row?.hasRoots === false;
    let label: string | undefined;
    for await (const batch of this.bundles.batches()) {
      // What is removed below a paper empties `built` of the people who led to it: it is looked up after that is written.
      if (label !== batch[0]?.label) {
        await this.flush();
        await this.turns.ended();
      }
      label = batch.at(-1)?.label;
      const open = await this.unbuilt(batch);
      for (const made of open.length === 0 ? [] : await this.bundles.rows(open)) {
        this.pending.push(made);
        this.nodes += made.nodes.length;
        if (this.nodes >= size) await this.flush();
        if (signal?.aborted) break;
      }
      if (signal?.aborted) return this.interrupted();
      onProgress?.(this.roots.size);
    }
    await this.flush();
    for (const batch of this.late.batches())
      await this.turns.next(() => changing(this.graph, rootsOf(batch), (run) => this.late.write(run, batch)));
    await this.turns.ended();
    await removeOthers(this.graph, this.roots, this.turns);
    return { changes: this.turns.changes, isWhole: true };
  }

  private async interrupted(): Promise<WrittenBundles> {
    await this.turns.ended();
    return { changes: this.turns.changes, isWhole: false };
  }

  /** Those that do not stand as they should. */
  private async unbuilt(batch: readonly Bundle[]): Promise<readonly Bundle[]> {
    this.roots.add(batch);
    if (this.isEmpty) return batch;
    const rows = await this.graph.read(
      'builtOf',
      statements.builtOf,
      { ids: batch.map(({ root }) => root) },
      { timeoutMs: 60_000 },
    );
    const built = new Map(rows.map((row) => [row.id as string, row.built as string | null]));
    const open = batch.filter(({ root, digest }) => this.settings.isThorough || built.get(root) !== digest);
    for (const { root } of open) {
      const before = built.get(root);
      if (before !== undefined) this.standing.set(root, before);
    }
    return open;
  }

  /** What is pending goes to the database while the next rows are made. */
  private async flush(): Promise<void> {
    if (this.pending.length === 0) return;
    const made = await this.withDates(this.pending);
    this.pending = [];
    this.nodes = 0;
    const fresh: BundleRows[] = [];
    const standing: Standing[] = [];
    for (const bundle of made) {
      const built = this.standing.get(bundle.root);
      if (built === undefined) fresh.push(bundle);
      else standing.push({ bundle, built });
      this.standing.delete(bundle.root);
    }
    this.late.add(made);
    await this.turns.next(() => this.transaction(fresh, standing));
  }

  private async transaction(fresh: readonly BundleRows[], standing: readonly Standing[]): Promise<Changes> {
    const { nodes, links, relationships } = creationOf(fresh);
    const check = (made: Changes): void => requireAll(relationships, made.relationshipsCreated ?? 0);
    const touched = rootsOf([...fresh, ...standing.map(({ bundle }) => bundle)]);
    try {
      if (standing.length === 0) return await creating(this.graph, touched, [...nodes, ...links], check);
      return await changing(this.graph, touched, async (run) => {
        // First, so that what one bundle gives up another one can take.
        await removeUnstated(run, standing);
        const made = await sendAll(run, nodes);
        await compareNodes(run, standing);
        check(summed(made, await sendAll(run, links)));
        await compareLinks(run, standing);
      });
    } catch (error) {
      if (!(error instanceof GraphConflict) || fresh.length === 0) throw error;
      // A node of theirs stands already, below another root or made by an older version.
      const all = [...standing, ...fresh.map((bundle) => ({ bundle, built: null }))];
      return this.transaction([], all);
    }
  }

  private async withDates(made: readonly BundleRows[]): Promise<readonly BundleRows[]> {
    if (!made.some(({ label }) => label === 'Source')) return made;
    this.dated ??= await datedSources(this.graph, this.settings.at ?? new Date().toISOString());
    return made.map(this.dated);
  }
}
