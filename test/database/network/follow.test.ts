import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph, type Graph } from '../../../src/graph/index.js';
import { CurrentNetwork, type Network } from '../../../src/network/current.js';
import { follow } from '../../../src/network/follow.js';
import { idAt, placeOf } from '../../../src/network/idTable.js';
import { networkInWorker, type WorkerSource } from '../../../src/network/source.js';
import { changing } from '../../../src/ingest/write/transactions.js';
import { coauthorsIn } from '../../support/coauthors.js';
import { proxyTo, type Proxy } from '../../support/proxy.js';
import { testGraph } from '../../support/server.js';

/* One server's network, whose graph is read through a proxy; `graph` is another process that writes. */
const graph = testGraph();
let folder: string;
let proxy: Proxy;
let seen: Graph;
let source: WorkerSource;
let network: CurrentNetwork;
let stop: () => void;
let failures: unknown[];

beforeEach(async () => {
  await coauthorsIn(graph, 'Looms 2023: Ann, Bob');
  folder = await mkdtemp(join(tmpdir(), 'follow-'));
  proxy = await proxyTo(Number(new URL(process.env.COTERIE_TEST_NEO4J!).port));
  const account = { uri: `bolt://127.0.0.1:${proxy.port}`, database: 'neo4j' };
  seen = openGraph(account);
  source = networkInWorker(seen, { account, snapshot: join(folder, 'network.snapshot') });
  network = new CurrentNetwork(source);
  failures = [];
  stop = follow(network, { failed: (error) => failures.push(error) });
});
afterEach(async () => {
  stop();
  await source.close();
  await seen.close();
  await proxy.close();
  await rm(folder, { recursive: true });
});
afterAll(() => graph.close());

/** Another paper of new people, in one transaction that raises the revision as every import does. */
const another = (title: string, people: readonly string[]) =>
  changing(graph, async (run) => {
    await run(
      `CREATE (paper:Thing:Paper {id: $title})
       FOREACH (id IN $people |
         MERGE (person:Thing:Person {id: id})
         CREATE (person)-[:WROTE]->(:Thing:Authorship {id: $title + id})-[:OF]->(paper))`,
      { title, people },
    );
  });

const until = async (holds: () => boolean, atMostMs = 10_000): Promise<number> => {
  const started = performance.now();
  while (!holds()) {
    if (performance.now() - started > atMostMs) throw new Error(`not within ${atMostMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - started;
};
const knows = (id: string): boolean => {
  const { people } = network.latest?.projection ?? {};
  return people !== undefined && placeOf(people.ids, id) !== undefined;
};
const size = ({ projection }: Network) => projection.people.isAmbiguous.length;

describe('the network of a server', () => {
  it('shows what another process wrote, soon and without being asked', async () => {
    await network.forOneRequest()();
    await another('w_new', ['p_new', 'p_other']);
    expect(await until(() => knows('p_new'))).toBeLessThan(5_000);
    expect(failures).toEqual([]);
  });

  it('is for a request what it was when that first took it', async () => {
    const before = network.forOneRequest();
    const taken = await before();
    await another('w_new', ['p_new']);
    await until(() => knows('p_new'));
    expect(await before()).toBe(taken);
    expect(size(taken)).toBe(2);
    expect(size(await network.forOneRequest()())).toBe(3);
  });

  it('never holds half of what is written together, however often that changes', async () => {
    await network.forOneRequest()();
    const found = new Set<Network>();
    let isOver = false;
    const reading = (async () => {
      while (!isOver) {
        found.add(network.latest!);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    for (let turn = 0; turn < 40; turn += 1) {
      await another(`w_${turn}`, [`p_${turn}a`, `p_${turn}b`, `p_${turn}c`]);
      await new Promise((resolve) => setTimeout(resolve, turn % 13 === 0 ? 1_500 : 20));
    }
    await until(() => knows('p_39c'));
    isOver = true;
    await reading;
    for (const { projection } of found) {
      const { people, papers } = projection;
      const teams = Array.from(
        papers.year,
        (_, paper) => papers.people.offsets[paper + 1]! - papers.people.offsets[paper]!,
      );
      expect(teams.filter((team) => team === 3).length * 3 + 2).toBe(people.isAmbiguous.length);
      expect(new Set(teams)).toEqual(new Set(teams.length === 1 ? [2] : [2, 3]));
      expect(idAt(people.ids, 0)).toMatch(/^p_/);
    }
    // Followed meanwhile, but by far not loaded forty times.
    expect(found.size).toBeGreaterThan(1);
    expect(found.size).toBeLessThan(20);
  });

  it('stays as it was while the database is away, and is right again by itself', async () => {
    const taken = await network.forOneRequest()();
    proxy.cut();
    await another('w_new', ['p_new']);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await network.forOneRequest()()).toBe(taken);
    proxy.heal();
    await until(() => knows('p_new'));
  });

  it('is the same for two servers', async () => {
    const other = new CurrentNetwork(networkInWorkerOfAnother());
    const stopOther = follow(other);
    await Promise.all([network.forOneRequest()(), other.forOneRequest()()]);
    await another('w_new', ['p_new']);
    await until(() => knows('p_new'));
    await until(() => other.latest!.state.revision === network.latest!.state.revision);
    expect(other.latest!.projection).toEqual(network.latest!.projection);
    stopOther();
    await second!.close();
  });
});

let second: WorkerSource | undefined;
const networkInWorkerOfAnother = () =>
  (second = networkInWorker(seen, {
    account: { uri: process.env.COTERIE_TEST_NEO4J!, database: 'neo4j' },
    snapshot: null,
  }));
