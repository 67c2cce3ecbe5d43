import type { Graph } from '../../graph/graph.js';
import { libraryOf, type Library } from '../rows/library.js';
import { rowsOfLibrary } from '../rows/rows.js';
import { statements } from '../statements.js';
import { write, type Changes } from '../write.js';
import { documentsOf, type Documents } from './documents.js';
import type { StoredRecord } from './record.js';
import { allRecords } from './store.js';

export interface Built {
  readonly documents: Documents;
  readonly library: Library;
  readonly changes: Changes;
}

/** Brings the graph to what all stored records say together. Repeated, it changes nothing. */
export async function build(graph: Graph, at: string): Promise<Built> {
  const records: StoredRecord[] = [];
  for await (const record of allRecords(graph)) records.push(record);
  const documents = documentsOf(records);
  const library = libraryOf(documents.documents);
  const isSeedAlone = records.every(({ kind }) => kind === 'seed');
  const changes = await write(graph, rowsOfLibrary(library), {
    collection: isSeedAlone ? 'seed' : 'records',
    at,
  });
  return { documents, library, changes };
}

/** Whether a seed was loaded here. */
export async function graphFacts(graph: Graph): Promise<{ hasSeed: boolean }> {
  const [row] = await graph.read('graphFacts', statements.graphFacts);
  return { hasSeed: (row?.facts as { seedDigest?: string } | null | undefined)?.seedDigest !== undefined };
}
