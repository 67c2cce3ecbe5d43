import { applyConstraints } from '../../graph/constraints.js';
import type { Graph } from '../../graph/graph.js';
import type { RecordStore } from '../write/bundles.js';
import { statements } from '../write/statements.js';
import type { Gathering } from '../survey/gathering.js';
import { surveyOf, type Survey } from '../survey/survey.js';
import { changing, summed, type Changes } from '../write/transactions.js';
import { rowsVersion } from '../version.js';
import { write } from '../write/write.js';
import { recordStore } from './store.js';

/** Of what is kept in the database; a graph of a higher one was written by a newer program. */
export const schemaVersion = 2;

export interface BuildSettings {
  /** Now, as ISO text. */
  readonly at?: string;
  readonly signal?: AbortSignal | undefined;
  /** Nodes a transaction. */
  readonly batch?: number;
  /** Trusts no digest. */
  readonly isThorough?: boolean;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  /** All records, where this run stored the first of them. */
  readonly gathering?: Gathering | null;
}

export interface BuildProgress {
  readonly phase: 'deciding' | 'writing';
  /** From 0 to 1; null: not known yet. */
  readonly share: number | null;
  /** Bundles that are done. */
  readonly done: number;
}

export interface Built {
  readonly changes: Changes;
  readonly isWhole: boolean;
  /** Null where nothing had to be looked at. */
  readonly bundles: Survey | null;
}

/** Brings the graph to what all stored records say together. Repeated, it changes nothing; ended anywhere, the next one goes on. */
export async function build(graph: Graph, settings: BuildSettings = {}): Promise<Built> {
  const { onProgress } = settings;
  const facts = await graphFacts(graph);
  if (facts.isBuilt && settings.isThorough !== true) return { changes: {}, isWhole: true, bundles: null };
  const bundles = await bundlesOf(recordStore(graph), settings);
  const { changes, isWhole } = await write(graph, bundles, {
    ...settings,
    onProgress: (done) =>
      onProgress?.({ phase: 'writing', share: bundles.count ? done / bundles.count : null, done }),
  });
  if (!isWhole) return { changes, isWhole, bundles };
  // A first import left the indexes of readers for now.
  await applyConstraints(graph);
  if ((changes.nodesCreated ?? 0) + (changes.relationshipsCreated ?? 0) > 5_000) await replan(graph);
  const props = { built: rowsVersion, schema: schemaVersion };
  const told = await changing(
    graph,
    { roots: [] },
    async (run) => void (await run(statements.setGraph, { props })),
  );
  return { changes: summed(changes, told), isWhole, bundles };
}

/** The whole graph that the records state. */
export function bundlesOf(
  store: RecordStore,
  { onProgress, gathering }: Pick<BuildSettings, 'onProgress' | 'gathering'> = {},
): Promise<Survey> {
  const tell = (share: number | null): void => onProgress?.({ phase: 'deciding', share, done: 0 });
  tell(null);
  return surveyOf(store, { onProgress: tell, gathering });
}

/** Plans are made by samples of the indexes, which are old now. A database that does not let us only learns it later. */
const replan = (graph: Graph): Promise<unknown> => graph.command(statements.replan).catch(() => undefined);

export interface GraphFacts {
  readonly isEmpty: boolean;
  readonly hasSeed: boolean;
  /** From all records, by these rules. */
  readonly isBuilt: boolean;
  /** Records were stored from which the graph was not built: an import was ended. */
  readonly isUnfinished: boolean;
  /** From all records, by the rules of an older program. */
  readonly isOlder: boolean;
  /** By a newer program. */
  readonly isNewer: boolean;
}

export async function graphFacts(graph: Graph): Promise<GraphFacts> {
  const [row] = await graph.read('graphFacts', statements.graphFacts, {}, { timeoutMs: 60_000 });
  const facts = row?.facts as { seedDigest?: string; built?: string; schema?: number } | null | undefined;
  return {
    isEmpty: row?.hasRecords === false && row.hasImports === false && (facts ?? null) === null,
    hasSeed: facts?.seedDigest !== undefined,
    isBuilt: row?.hasRecords === true ? facts?.built === rowsVersion : (facts ?? null) === null,
    isUnfinished: row?.hasRecords === true && facts?.built === undefined,
    isOlder: row?.hasRecords === true && facts?.built !== undefined && facts.built !== rowsVersion,
    isNewer: (facts?.schema ?? 0) > schemaVersion,
  };
}
