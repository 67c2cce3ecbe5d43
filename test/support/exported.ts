import type { Graph } from '../../src/graph/index.js';
import { exportOf } from '../../src/export/graph.js';
import { exportedRecords } from '../../src/ingest/readers/coterie.js';
import { inputOf } from '../../src/ingest/readers/input.js';
import { build } from '../../src/ingest/store/build.js';
import { storeRecords } from '../../src/ingest/store/store.js';

/** The whole export as text, of a small graph. */
export async function exportText(graph: Graph): Promise<string> {
  let text = '';
  for await (const piece of exportOf(graph)) text += piece;
  return text;
}

export async function bringBack(graph: Graph, text: string): Promise<void> {
  const records = [];
  for await (const { record } of exportedRecords(inputOf(text))) records.push(record);
  await storeRecords(graph, records);
  await build(graph, { at: '2026-02-02T00:00:00.000Z' });
}
