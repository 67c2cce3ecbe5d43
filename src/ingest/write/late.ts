import type { RunWriting } from '../../graph/graph.js';
import type { BundleRows } from './bundles.js';
import { standingLinks, writeLinks, type Wanted } from './links.js';
import type { LinkRow } from '../rows/rows.js';
import { statements } from './statements.js';

interface Waiting {
  readonly root: string;
  readonly digest: string;
  readonly late: readonly { readonly from: string; readonly link: LinkRow }[];
}

/** Relationships whose ends are not there yet. Kept as packed text: a large graph may have many. */
export class LateLinks {
  private readonly packed: Buffer[] = [];

  add(bundles: readonly BundleRows[]): void {
    const waiting = bundles.flatMap(({ root, digest, late }) =>
      late.length > 0 ? { root, digest, late } : [],
    );
    if (waiting.length > 0) this.packed.push(Buffer.from(JSON.stringify(waiting)));
  }

  *batches(): Iterable<readonly Waiting[]> {
    for (const one of this.packed) yield JSON.parse(one.toString()) as Waiting[];
  }

  /** With them the bundles are whole: only now their roots bear the digest. */
  async write(run: RunWriting, batch: readonly Waiting[]): Promise<void> {
    const wanted = batch.flatMap(({ late }) => byNode(late));
    // What they state no more went when the bundle was compared.
    const standing = await standingLinks(run, wanted);
    await writeLinks(
      run,
      wanted,
      new Map(
        wanted.map(({ from, links }) => {
          const names = new Set(links.map(({ type, to, key }) => `${type} ${to} ${key}`));
          return [from, new Map([...(standing.get(from) ?? [])].filter(([name]) => names.has(name)))];
        }),
      ),
    );
    await run(statements.setBuilt, { rows: batch.map(({ root, digest }) => ({ id: root, built: digest })) });
  }
}

function byNode(late: Waiting['late']): Wanted[] {
  const links = new Map<string, LinkRow[]>();
  for (const { from, link } of late) {
    const known = links.get(from);
    if (known) known.push(link);
    else links.set(from, [link]);
  }
  return [...links].map(([from, own]) => ({ from, links: own, later: [], only: null }));
}
