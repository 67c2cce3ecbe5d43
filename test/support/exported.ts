import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportOf } from '../../src/export/graph.js';
import type { Graph } from '../../src/graph/index.js';
import { importFiles, type Imported } from '../../src/ingest/import.js';

/** The whole export as text, of a small graph. */
export async function exportText(graph: Graph): Promise<string> {
  let text = '';
  for await (const piece of exportOf(graph)) text += piece;
  return text;
}

/** Imports an export, on a day of its own. */
export async function bringBack(graph: Graph, text: string): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'coterie-export-test-'));
  try {
    const path = join(folder, 'graph.jsonl');
    await writeFile(path, text);
    return await importFiles([path], graph, { at: '2026-02-02T00:00:00.000Z' });
  } finally {
    await rm(folder, { recursive: true });
  }
}
