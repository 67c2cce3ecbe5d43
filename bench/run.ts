import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportTo } from '../bin/report.mjs';
import { readSettings } from '../src/config.js';
import { openDatabase } from '../src/database/open.js';
import { applyConstraints, openGraph, type Graph } from '../src/graph/index.js';
import { loadSeed } from '../src/ingest/seed/load.js';
import { createServer } from '../src/server.js';
import { countStatements } from './statements.js';
import { percentile, timesOf } from './times.js';

// npm run bench: what the scenarios cost on the seed. Round trips and statements do not depend on the machine; times do, so that
// the floor, one empty round trip to the database, is measured in the same run.

const warmUps = 30;
const rounds = 200;

const settings = readSettings();
const database = await openDatabase(settings, reportTo(process.stderr));
const graph = openGraph(database);
try {
  await applyConstraints(graph);
  if (settings.seed !== null) await loadSeed(graph, settings.seed);
  await bench(graph);
} finally {
  await graph.close();
  await database.stop();
}

async function bench(graph: Graph): Promise<void> {
  const counter = countStatements(graph);
  const server = await createServer({ graph: counter.graph });
  const url = await server.listen(0, '127.0.0.1');
  try {
    const [first, ...others] = await mostActivePeople(url);
    if (first === undefined) throw new Error('the graph is empty');
    const ten = Array.from({ length: 10 }, (_, index) => [first, ...others][index % (others.length + 1)]);
    const scenarios = {
      S1: Object.fromEntries([...'abcdefghij'].map((letter, index) => [letter, ten[index]])),
      S2: { id: first },
    };
    const rows = [];
    const floor = await timesOf(() => graph.read('floor', 'RETURN 1'), warmUps, rounds);
    rows.push({ scenario: 'floor: RETURN 1', trips: 1, statements: 1, ...summary(floor, floor) });
    for (const [name, variables] of Object.entries(scenarios)) {
      const body = JSON.stringify({ query: scenario(name), variables });
      const { cost, fields } = await answerTo(url, body);
      const counts = await counter.during(() => answerTo(url, body));
      const times = await timesOf(() => answerTo(url, body), warmUps, rounds);
      rows.push({ scenario: name, ...counts, ...summary(times, floor), cost, fields });
    }
    console.log(
      `Node ${process.versions.node}, ${rounds} requests one after the other over HTTP, milliseconds`,
    );
    console.table(rows);
  } finally {
    await server.stop();
  }
}

function summary(times: readonly number[], floor: readonly number[]) {
  const [p50, p95] = [percentile(times, 50), percentile(times, 95)];
  return { p50: rounded(p50), p95: rounded(p95), 'p50 / floor': rounded(p50 / percentile(floor, 50)) };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}

function scenario(name: string): string {
  return readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');
}

async function mostActivePeople(url: string): Promise<string[]> {
  const { data } = await answerTo(url, JSON.stringify({ query: '{ people(first: 10) { nodes { id } } }' }));
  return (data as { people: { nodes: { id: string }[] } }).people.nodes.map(({ id }) => id);
}

/** Throws where the answer has an error: a refused scenario is not a fast one. */
async function answerTo(url: string, body: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors, extensions } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string }[];
    extensions?: { cost: { requested: number } };
  };
  if (errors) throw new Error(errors[0]!.message);
  return { data, cost: extensions?.cost.requested, fields: leaves(data) };
}

function leaves(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, part) => sum + leaves(part), 0);
}
