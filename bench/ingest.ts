import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportTo } from '../bin/report.mjs';
import { readSettings } from '../src/config.js';
import type { Database } from '../src/database/database.js';
import { openDatabase } from '../src/database/open.js';
import { applyConstraints, openGraph, type Graph } from '../src/graph/index.js';
import { findAnthology } from './anthology.js';
import { copyOf } from './ingest/copy.js';
import { writeDblpPiece } from './ingest/dblpPiece.js';
import { bareUnwind, oneRecordAStatement } from './ingest/floor.js';
import { importInto, type Imported } from './ingest/importer.js';

// npm run bench -- ingest: our import of the ACL Anthology, the same again, a bare UNWIND of the same graph, and one MERGE a record, one
// after the other on this machine; then a generated piece of dblp for the memory. COTERIE_ANTHOLOGY names the unpacked data
// folder (xml/ and yaml/), which is not part of the product. BENCH_DBLP_MB: size of the piece, 200; 0 leaves it out.

const anthology = findAnthology();
const dblpMegabytes = Number(process.env.BENCH_DBLP_MB ?? 200);
const work = mkdtempSync(join(tmpdir(), 'coterie-bench-'));
const report = reportTo(process.stderr);
try {
  if (anthology !== null) await benchAnthology(anthology.paths);
  if (dblpMegabytes > 0) await benchDblp(dblpMegabytes * 1e6);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function benchAnthology(paths: readonly string[]): Promise<void> {
  const copied = join(work, 'copy');
  mkdirSync(copied);
  // As a person does it: into a home that is not there yet.
  const first = await importInto(join(work, 'ours'), paths);
  const again = await importInto(join(work, 'ours'), paths);
  const copy = await inHome('ours', (graph) => copyOf(graph, copied));
  const floor = await inHome('floor', (graph) => bareUnwind(graph, copy));
  const naive = await inHome('naive', (graph) => oneRecordAStatement(graph, copy, 2_000));
  const nodes = sum(copy.nodes) + copy.records;
  console.log(`The graph: ${nodes} nodes, ${sum(copy.links)} relationships.`);
  console.table([
    row('import', first, { goal: '90 s, 400 MB' }),
    row('the same again', again, { goal: '25 s, nothing written' }),
    { what: 'bare UNWIND of the same graph', seconds: Math.round(floor) },
  ]);
  const ratio = floor / first.seconds;
  console.log(`Floor divided by import: ${ratio.toFixed(2)} (goal: 0.8 or more, reading included).`);
  const papers = copy.nodes.get('Paper') ?? 0;
  console.log(
    `One MERGE statement a paper: ${Math.round(naive)} papers/s; ours ${Math.round(papers / first.seconds)}.`,
  );
}

async function benchDblp(bytes: number): Promise<void> {
  const path = join(work, 'piece.xml');
  const piece = await writeDblpPiece(path, bytes);
  console.log('A generated piece of dblp:', piece);
  const home = join(work, 'dblp');
  const one = await importInto(home, [path]);
  const two = await importInto(home, [path]);
  console.table([
    row('import', one, { goal: '400 MB' }),
    row('the same again', two, { goal: 'nothing written' }),
  ]);
}

/** In the database of a home of that name, empty where nothing was done with it, and gone afterwards. */
async function inHome<Result>(name: string, use: (graph: Graph) => Promise<Result>): Promise<Result> {
  const home = join(work, name);
  const settings = { ...readSettings(), neo4j: null, home };
  const database: Database = await openDatabase(settings, report);
  const graph = openGraph(database);
  try {
    await applyConstraints(graph);
    return await use(graph);
  } finally {
    await graph.close();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function row(what: string, { seconds, megabytes, cpuSeconds, summary }: Imported, more: object) {
  const written = Object.values(summary.changes).reduce((all, count) => all + count, 0);
  return {
    ...{ what, seconds: Math.round(seconds), 'records/s': Math.round(summary.read / seconds) },
    ...{ 'CPU s': Math.round(cpuSeconds), 'peak MB': megabytes === null ? '?' : Math.round(megabytes) },
    ...{ written, ...more },
  };
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
