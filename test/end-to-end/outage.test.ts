import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, findJava } from '../../bin/machine.mjs';
import { silentReport } from '../../bin/report.mjs';
import { archiveOptions } from '../../src/database/archive.js';
import { endProcess } from '../../src/database/ending.js';
import { processId } from '../../src/database/instance.js';
import { neo4jJars } from '../../src/database/jars.js';
import { startServer, type Server } from '../../src/database/server.js';
import { shortLived } from '../../src/database/throwaway.js';
import { openGraph, type Graph } from '../../src/graph/index.js';
import { serverOn, type TestServer } from '../support/server.js';
import { smallSchema } from '../support/small.js';
import { onASharedMachine, until } from '../support/waiting.js';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'coterie-outage-'));
let neo4j: Server;
let graph: Graph;
let server: TestServer;

async function start(port?: number): Promise<Server> {
  const [cache, java] = [cacheFolder(), findJava()];
  const jars = await neo4jJars(cache, silentReport);
  return startServer({
    ...{ folder, java: java.command, jars, withPassword: false, port },
    javaOptions: [...archiveOptions({ cache, jars, java }), ...shortLived],
  });
}

const kill = () => endProcess(processId(neo4j.pid), 'SIGKILL');

beforeAll(async () => {
  neo4j = await start();
  graph = openGraph({ uri: neo4j.uri, database: 'neo4j' });
  server = await serverOn(graph, { schema: smallSchema() });
  await until(async () => (await server.ask('{ length(id: "abc") }')).status === 200);
});
afterAll(async () => {
  await server.close();
  await graph.close();
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly milliseconds: number;
}

async function once(): Promise<Told> {
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ length(id: \\"abc\\") numbers(first: 2) { totalCount nodes { n } } }"}',
  });
  return { status: response.status, body: await response.json(), milliseconds: performance.now() - started };
}

/** Clients that ask all the time, until told to end. What they were told grows meanwhile. */
function load(clients: number): { told: readonly Told[]; end: () => Promise<void> } {
  const told: Told[] = [];
  let isOver = false;
  const client = async () => {
    while (!isOver) {
      told.push(await once());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const all = Array.from({ length: clients }, client);
  return {
    told,
    end: async () => {
      isOver = true;
      await Promise.all(all);
    },
  };
}

const right = {
  data: { length: 3, numbers: { totalCount: 250, nodes: [{ n: 1 }, { n: 2 }] } },
  extensions: expect.anything() as unknown,
};

/** A database that has just begun may be too slow still: that is told as well. */
const typed = ['SERVICE_UNAVAILABLE', 'TIMEOUT'];

const codesOf = ({ body }: Told): string[] =>
  ((body as { errors?: { extensions: { code: string } }[] }).errors ?? []).map(
    ({ extensions }) => extensions.code,
  );

it('a database that is killed under load is told, and no answer is wrong', async () => {
  const { told, end } = load(8);
  const failed = () => told.filter((one) => codesOf(one).length > 0);
  const answered = () => told.length - failed().length;
  const port = neo4j.port;
  await until(() => answered() > 20);
  await kill();
  const noticed = await until(async () => (await fetch(`${server.url}/readyz`)).status === 503);
  expect(noticed).toBeLessThan(2_000 * onASharedMachine);
  expect(codesOf(await once())).toContain('SERVICE_UNAVAILABLE');
  await until(() => failed().length > 20);
  neo4j = await start(port);
  await until(() => graph.isReachable());
  await until(async () => (await once()).status === 200);
  await until(async () => (await fetch(`${server.url}/readyz`)).status === 200);
  const before = answered();
  await until(() => answered() > before + 20);
  await end();
  expect(failed().flatMap(codesOf)).toEqual(expect.arrayContaining(['SERVICE_UNAVAILABLE']));
  expect(
    failed()
      .flatMap(codesOf)
      .filter((code) => !typed.includes(code)),
  ).toEqual([]);
  for (const one of told) if (codesOf(one).length === 0) expect([one.status, one.body]).toEqual([200, right]);
  for (const one of failed())
    if (codesOf(one).includes('SERVICE_UNAVAILABLE')) expect(one.body).not.toHaveProperty('data');
  const times = failed().map(({ milliseconds }) => milliseconds);
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(2_000);
});
