import type { Label } from '../../graph/model.js';
import type { LinkRow, NodeRow } from '../rows/book.js';
import type { StoredRecord } from '../store/record.js';

/* The whole graph as a stream of pieces that are written each in one transaction: what makes them, and what writes them, know this alone. */

/** What is written together: a root, the nodes that only it owns, and all their outgoing links. */
export interface Bundle {
  /** Id of the root node. */
  readonly root: string;
  /** Of the root. */
  readonly label: Label;
  /** Of everything its rows are made from, and of the version of the code that makes them: the same digest, the same rows. */
  readonly digest: string;
}

export interface BundleRows extends Bundle {
  /** The root first; links of each lead to nodes of this bundle or of earlier ones. */
  readonly nodes: readonly NodeRow[];
  /** Links to nodes that may come later in the stream. */
  readonly late: readonly { readonly from: string; readonly link: LinkRow }[];
}

/** The whole graph that all records state, in writing order, a batch at a time. Memory does not grow with it. */
export interface Bundles {
  /** Bundles in all; known once the batches begin to come. */
  readonly count?: number;
  batches(): AsyncIterable<readonly Bundle[]>;
  /** Made only for the bundles that are asked for, of the batch that was handed out last; in the order asked. */
  rows(bundles: readonly Bundle[]): Promise<readonly BundleRows[]>;
  /** Papers that several records state, with the ids of these records; known once the batches begin to come. */
  papersOfSeveral?(): Iterable<{ readonly title: string | null; readonly records: readonly string[] }>;
}

export interface RecordStore {
  /** Every record, in the order of ids. */
  all(): AsyncIterable<StoredRecord>;
  byId(ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>>;
}
