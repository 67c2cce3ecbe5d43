import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { versionOf } from '../src/graph/login.js';
import type { Graph } from '../src/graph/index.js';
import { CurrentNetwork } from '../src/network/current.js';
import { networkIn } from '../src/network/loading/source.js';
import { executableSchema } from '../src/schema.js';
import { createServer } from '../src/server.js';
import { warnUnlessAnthology, withGraph } from './home.js';
import { filterTimes } from './serve/filters.js';
import { hubsOf, hubTimes, withInventedHubs, type HubList } from './serve/hubs.js';
import { under, type Load } from './serve/load.js';
import { otherProcess, type OtherProcess } from './serve/otherProcess.js';
import { pathTimes, type PathTimes } from './serve/pathTimes.js';
import { scenariosOf, type Scenario, type Subjects } from './serve/scenarios.js';
import { suggestTimes } from './serve/suggest.js';
import { countStatements, type Counter } from './statements.js';
import { percentile } from './times.js';

// npm run bench -- serve: each scenario over HTTP, beside its floor: the best hand-written Cypher for the same rows over Bolt, hydrated, not
// shaped. One run, the order rotated, warmed up, and answers equal before any time counts. The client is another process, as it is to any server.
// Then paths (S6, S7), which are searched in the server's memory and have no such floor. Then what scales worst: every list of the
// largest thing of each kind, and filters that no index serves. BENCH_ONLY=scenarios, paths or lists leaves out the rest.
//
// The database is that of NEO4J_URI as it is; else that of COTERIE_HOME (by default one kept in the system's temporary folder), into which
// the ACL Anthology is imported where it is empty: COTERIE_ANTHOLOGY names its unpacked data folder (xml/ and yaml/), which is not part of the
// product. BENCH_ROUNDS: rounds of 32 requests for each connection count, 5.

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const connectionCounts = [1, 4, 16];
/** Whatever the number of connections. */
const requestsARound = 32;
const warmUps = 50;

await withGraph(async (graph, database) => {
  console.log(
    `Neo4j ${await versionOf(database, database.database)} (Community: slotted runtime), Node ${process.versions.node}, ${cpus().length} CPUs, ${rounds} rounds of ${requestsARound}`,
  );
  await warnUnlessAnthology(graph);
  await bench(graph, database.isOurs());
});

async function bench(graph: Graph, isOurs: boolean): Promise<void> {
  const isWanted = (part: string) => (process.env.BENCH_ONLY ?? part) === part;
  const text = readFileSync(join(import.meta.dirname, 'serve', 'subjects.cypher'), 'utf8');
  const [subjects] = (await graph.read('subjects', text, {}, { timeoutMs: 60_000 })) as unknown as Subjects[];
  if (subjects === undefined) throw new Error('the graph is empty');
  const counter = countStatements(graph);
  const network = new CurrentNetwork(networkIn(graph));
  const server = await createServer({ graph: counter.graph, network });
  const url = await server.listen(0, '127.0.0.1');
  try {
    if (isWanted('scenarios')) await benchScenarios(graph, url, subjects, counter);
    if (isWanted('paths')) tellPaths(await pathTimes(url, (await network.refresh()).projection));
    if (isWanted('lists')) await benchLists(graph, url, subjects, isOurs);
  } finally {
    await server.stop();
  }
}

async function benchScenarios(
  graph: Graph,
  url: string,
  subjects: Subjects,
  counter: Counter,
): Promise<void> {
  const scenarios = scenariosOf(subjects);
  const empty = () => graph.read('empty', 'RETURN 1');
  const here =
    (work: () => Promise<unknown>): Cell['run'] =>
    (load, shape) =>
      under(load, shape, work);
  const cells: Cell[] = [{ name: 'RETURN 1', side: 'floor', run: here(empty), loads: loads() }];
  const client = otherProcess();
  try {
    for (const scenario of scenarios) {
      const { ours, floor } = await equalSides(graph, url, scenario);
      const counts = await counter.during(ours);
      const asked = askedFrom(
        client,
        url,
        JSON.stringify({ query: scenario.query, variables: scenario.variables }),
      );
      cells.push({ name: scenario.name, side: 'ours', run: asked, counts, loads: loads() });
      cells.push({ name: scenario.name, side: 'floor', run: here(floor), loads: loads() });
    }
    for (const { run } of cells) await run(newLoad(), { connections: 1, requests: warmUps });
    for (const connections of connectionCounts) {
      for (let round = 0; round < rounds; round += 1) {
        for (const { run, loads: all } of rotated(cells, round))
          await run(all.get(connections)!, { connections, requests: requestsARound });
      }
      tell(cells, connections);
    }
  } finally {
    client.end();
  }
  const suggested = await suggestTimes(url, graph);
  console.log(
    `suggest, 8 rows with hints, ${suggested.length} keystrokes of names and titles: ${JSON.stringify(summary(suggested))}`,
  );
}

/** Prints what misses its goal, and the slowest of what does not. */
async function benchLists(graph: Graph, url: string, subjects: Subjects, isOurs: boolean): Promise<void> {
  const asked = async (query: string, variables: object = {}) =>
    patiently(() => answerTo(url, JSON.stringify({ query, variables })));
  // A graph that is somebody's is left as it is.
  const { hubs, lists } = await (isOurs ? withInventedHubs : alone)(graph, async () => {
    const hubs = await hubsOf(graph);
    return { hubs, lists: await hubTimes(executableSchema(), hubs, asked) };
  });
  console.log(
    `${lists.length} lists of ${JSON.stringify(hubs)}, milliseconds of 100 items with the total; slower than 100:`,
  );
  const slowest = [...lists].sort((one, other) => slower(other) - slower(one));
  console.table(slowest.filter((one, at) => at < 5 || slower(one) > 100));
  const refusable = async (query: string) => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: GraphqlError[] };
    return { data, code: errors?.[0]?.extensions.code };
  };
  console.log('filters that no index serves, 20 items with the total; a total of null: refused');
  const [{ source }] = (await graph.read(
    'source',
    'MATCH (s:Source) RETURN s.id AS source ORDER BY source LIMIT 1',
  )) as [{ source: string }];
  console.table(await filterTimes({ ...subjects, source }, refusable));
}

interface GraphqlError {
  readonly extensions: { readonly code: string };
}

function slower({ first, deep }: HubList): number {
  return Math.max(first, deep ?? 0);
}

function alone<Result>(_graph: Graph, work: () => Promise<Result>): Promise<Result> {
  return work();
}

function tellPaths(found: readonly PathTimes[]): void {
  console.log('paths over HTTP, milliseconds');
  console.table(
    found.map(({ scenario, connections, times, perSecond }) => ({
      ...{ scenario, connections, ...summary(times), 'a second': Math.round(perSecond) },
    })),
  );
}

interface Cell {
  readonly name: string;
  readonly side: 'ours' | 'floor';
  readonly run: (load: Load, shape: { connections: number; requests: number }) => Promise<void>;
  readonly counts?: { readonly trips: number; readonly statements: number };
  readonly loads: ReadonlyMap<number, Load>;
}

/** Requests that another process sends; the time of this one is the server's. */
function askedFrom(client: OtherProcess, url: string, body: string): Cell['run'] {
  return async (load, shape) => {
    const before = process.cpuUsage();
    load.times.push(...(await client.timesOf({ url, bodies: [body], ...shape })));
    const { user, system } = process.cpuUsage(before);
    load.cpuSeconds += (user + system) / 1e6;
  };
}

const newLoad = (): Load => ({ times: [], cpuSeconds: 0 });
const loads = () => new Map(connectionCounts.map((count) => [count, newLoad()]));

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** Both ways to ask. Throws where their rows differ. */
async function equalSides(
  graph: Graph,
  url: string,
  { name, query, variables, floor, parameters, rowsOf }: Scenario,
) {
  const body = JSON.stringify({ query, variables });
  const ours = () => answerTo(url, body);
  const rows = () => graph.read(name, floor, parameters, { timeoutMs: 60_000 });
  const hash = (found: readonly unknown[]) =>
    createHash('sha256')
      .update(
        found
          .map((row) => JSON.stringify(row, (_key, value: unknown) => value ?? null))
          .sort()
          .join('\n'),
      )
      .digest('hex');
  const [shaped, flat] = [rowsOf(await patiently(ours)), (await rows()).map(({ row }) => row)];
  if (hash(shaped) !== hash(flat))
    throw new Error(`${name}: ${shaped.length} rows of ours and ${flat.length} of the floor differ`);
  return { ours, floor: rows };
}

/** Statements are planned when they come first, which may take longer than an answer may. */
async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let turn = 1; turn < 5; turn += 1) {
    try {
      return await ask();
    } catch (error) {
      console.error(`once more: ${String(error)}`);
    }
  }
  return ask();
}

/** Throws where the answer has an error: a refused scenario is not a fast one. */
async function answerTo(url: string, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const send = () => fetch(`${url}/graphql`, { method: 'POST', headers, body });
  // While the floors had their turn the server closed what was idle.
  const response = await send().catch(send);
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

function tell(cells: readonly Cell[], connections: number): void {
  console.log(
    `${connections} at once, milliseconds; CPU seconds of this process: the server, or the client of the floor`,
  );
  const floorOf = (name: string) =>
    cells.find((cell) => cell.name === name && cell.side === 'floor')!.loads.get(connections)!.times;
  console.table(
    cells.map(({ name, side, counts, loads: all }) => {
      const { times, cpuSeconds } = all.get(connections)!;
      const ratio = percentile(times, 50) / percentile(floorOf(name), 50);
      return {
        scenario: `${name} ${side}`,
        ...summary(times),
        'p50 / floor': rounded(ratio),
        'CPU s': rounded(cpuSeconds),
        ...(counts && { trips: counts.trips, statements: counts.statements }),
      };
    }),
  );
}

function summary(times: readonly number[]) {
  const [p50, p95, p99] = [50, 95, 99].map((percent) => rounded(percentile(times, percent)));
  return { p50, p95, p99 };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
