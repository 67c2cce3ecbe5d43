import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportTo } from '../bin/report.mjs';
import { readSettings, type Settings } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { openDatabase } from '../src/database/open.js';
import { applyConstraints, openGraph, type Graph } from '../src/graph/index.js';
import { loadSeed } from '../src/ingest/seed/load.js';
import { findAnthology } from './anthology.js';
import { importInto } from './ingest/importer.js';

/** Opens the database of NEO4J_URI as it is; else that of COTERIE_HOME (by default one kept in the system's temporary folder), into which the ACL
 *  Anthology is imported where it is empty. Closes it when the work is done. */
export async function withGraph(work: (graph: Graph, database: Database) => Promise<void>): Promise<void> {
  const settings = ownHome(readSettings());
  const database = await openDatabase(settings, reportTo(process.stderr));
  const graph = openGraph(database);
  try {
    await applyConstraints(graph);
    if (settings.neo4j === null) await fill(graph, settings);
    await work(graph, database);
  } finally {
    await graph.close();
    await database.stop();
  }
}

/** Says so where a graph is too small to be the ACL Anthology. */
export async function warnUnlessAnthology(graph: Graph): Promise<void> {
  const papers = await paperCount(graph);
  if (papers >= 80_000) return;
  console.error(`NOT THE ACL ANTHOLOGY: ${papers} papers. Name its data folder in COTERIE_ANTHOLOGY.`);
}

function ownHome(usual: Settings): Settings {
  if (usual.neo4j !== null || process.env.COTERIE_HOME !== undefined) return usual;
  return { ...usual, home: join(tmpdir(), 'coterie-bench-serve') };
}

async function fill(graph: Graph, { home, seed }: Settings): Promise<void> {
  if ((await paperCount(graph)) > 0) return;
  const anthology = findAnthology();
  if (anthology !== null) await importInto(home, anthology.paths);
  else if (seed !== null) await loadSeed(graph, seed);
}

async function paperCount(graph: Graph): Promise<number> {
  const [row] = await graph.read('papers', 'MATCH (paper:Paper) RETURN count(paper) AS papers');
  return row!.papers as number;
}
