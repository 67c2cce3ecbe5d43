import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { stateOf, type GraphState, type Loaded } from '../../../src/network/loading/load.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { readSnapshot, writeSnapshot } from '../../../src/network/loading/snapshot.js';
import { coauthorsIn } from '../../support/coauthors.js';
import {
  folderForSnapshots,
  followed,
  removeFolder,
  writePaper,
  type Followed,
} from '../../support/followed.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';
import { smallSchema } from '../../support/small.js';
import { until } from '../../support/waiting.js';

const graph = testGraph();
let folder: string;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  await coauthorsIn(graph, 'Looms 2023: Ann, Bob');
  await writePaper(graph, 'w_stars', ['p_stars']);
  folder = await folderForSnapshots();
});
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
  await removeFolder(folder);
});
afterAll(() => graph.close());

/** A server as the program makes it, with a field that counts the people of the network. */
async function started({ isAway = false } = {}): Promise<{ server: TestServer; behind: Followed }> {
  const behind = await followed(folder, { isAway });
  opened.push(behind);
  // A thread that runs sources may take longer to begin, on a busy machine, than a request waits.
  if (!isAway) await until(() => behind.network.latest !== null);
  const server = await serverOn(behind.graph, { network: behind.network, schema: smallSchema() });
  opened.push(server);
  return { server, behind };
}

const size = '{ networkSize }';
const snapshot = () => join(folder, 'network.snapshot');
const metric = async ({ url }: TestServer, name: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
};

describe('a server with the network', () => {
  it('answers from it without a statement, and background reads are counted nowhere', async () => {
    const { server } = await started();
    expect(await server.ask(size)).toMatchObject({ status: 200, data: { networkSize: 3 } });
    await writePaper(graph, 'w_new', ['p_new']);
    await until(async () => (await server.ask(size)).data.networkSize === 4);
    expect(await server.ask(size)).toMatchObject({ data: { networkSize: 4 } });
    expect(
      (await (await fetch(`${server.url}/metrics`)).text()).match(/^coterie_statements_total\{/gm),
    ).toBeNull();
  });

  it('tells its size, age and state at /metrics', async () => {
    const { server, behind } = await started();
    const told = async (name: string) => metric(server, `coterie_network_${name}`);
    expect(await told('people')).toBe(3);
    expect(await told('collaborations')).toBe(1);
    expect(await told('bytes')).toBeGreaterThan(100);
    expect(await told('revision')).toBe(behind.network.latest!.state.revision);
    expect(await told('load_seconds')).toBeGreaterThan(0);
    expect(await told('load_failures_total')).toBe(0);
    const age = await told('age_seconds');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await told('age_seconds')).toBeGreaterThan(age);
  });

  it('says SERVICE_UNAVAILABLE while there was never one, and is right by itself later', async () => {
    const { server, behind } = await started({ isAway: true });
    expect(await metric(server, 'coterie_network_people')).toBe(0);
    const { status, errors } = await server.ask(size);
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(await server.ask('{ search(query: "x") }')).toMatchObject({ status: 200 });
    behind.proxy.heal();
    await until(async () => (await server.ask(size)).status === 200);
    expect((await server.ask(size)).data).toEqual({ networkSize: 3 });
  });

  it('answers from what it has while the database is away', async () => {
    const { server, behind } = await started();
    await server.ask(size);
    behind.proxy.cut();
    expect(await server.ask(size)).toMatchObject({ status: 200, data: { networkSize: 3 } });
    await expect(behind.network.refresh()).rejects.toThrow();
    behind.proxy.heal();
  });
});

const told = (snapshot: Loaded | string): Partial<GraphState> =>
  typeof snapshot === 'string' ? {} : snapshot.state;

describe('a snapshot of the network', () => {
  const five = ['p_a', 'p_b', 'p_c', 'p_d', 'p_e'];
  /** A snapshot that says what the graph does not: whoever uses it tells five people. */
  const keep = async (change: Partial<GraphState> = {}) => {
    const state = { ...(await stateOf(graph)), ...change };
    const projection = projectionOf(columnsOf([{ people: five }]), state.revision);
    await writeSnapshot(snapshot(), { state, projection });
  };
  const sizeTold = async () => (await (await started()).server.ask(size)).data.networkSize;

  it('is used at the start if it is of the state in which the graph is', async () => {
    await keep();
    expect(await sizeTold()).toBe(5);
  });

  it.each([{ revision: 99 }, { revision: 0 }, { stamp: 'of another history' }, { database: 'elsewhere' }])(
    'of another state (%p) is not, and is replaced',
    async (change) => {
      await keep(change);
      expect(await sizeTold()).toBe(3);
      const state = await stateOf(graph);
      await until(async () => told(await readSnapshot(snapshot())).revision === state.revision);
      expect(told(await readSnapshot(snapshot()))).toEqual(state);
    },
  );

  it('that is damaged harms nobody', async () => {
    await keep();
    const bytes = await readFile(snapshot());
    bytes[bytes.length - 100]! ^= 1;
    await writeFile(snapshot(), bytes);
    expect(await sizeTold()).toBe(3);
  });

  it('that is not one, or cannot be written, harms nobody and is told once', async () => {
    await mkdir(snapshot());
    const { server, behind } = await started();
    expect((await server.ask(size)).data).toEqual({ networkSize: 3 });
    await until(async () => behind.complaints.length > 0);
    await writePaper(graph, 'w_new', ['p_new']);
    await until(async () => (await server.ask(size)).data.networkSize === 4);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(behind.complaints).toEqual([expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/)]);
    expect(await readdir(folder)).toEqual(['network.snapshot']);
  });
});
