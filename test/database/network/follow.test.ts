import { changing } from '../../../src/ingest/write/transactions.js';
import { CurrentNetwork, type Network } from '../../../src/network/current.js';
import { follow } from '../../../src/network/follow.js';
import { idAt, placeOf } from '../../../src/network/projection/idTable.js';
import { networkInWorker } from '../../../src/network/loading/source.js';
import { coauthorsIn } from '../../support/coauthors.js';
import {
  folderForSnapshots,
  followed,
  removeFolder,
  writePaper,
  type Followed,
} from '../../support/followed.js';
import { testGraph } from '../../support/server.js';
import { until } from '../../support/waiting.js';

/** Another process that writes. */
const graph = testGraph();
let folder: string;
let server: Followed;
let network: CurrentNetwork;

beforeEach(async () => {
  await coauthorsIn(graph, 'Looms 2023: Ann, Bob');
  folder = await folderForSnapshots();
  server = await followed(folder);
  network = server.network;
  // A thread that runs sources may take longer to begin, on a busy machine, than a request waits.
  await until(() => network.latest !== null);
});
afterEach(async () => {
  await server.close();
  await removeFolder(folder);
});
afterAll(() => graph.close());

const another = (title: string, people: readonly string[]) => writePaper(graph, title, people);
const knows = (id: string): boolean => {
  const { people } = network.latest?.projection ?? {};
  return people !== undefined && placeOf(people.ids, id) !== undefined;
};
const size = ({ projection }: Network) => projection.people.isAmbiguous.length;

/** Counts how often it is looked whether the graph has changed, and finds that it is being read. */
async function looked() {
  const looks = { count: 0, loadings: 0 };
  const state = network.state.bind(network);
  network.state = () => {
    looks.count += 1;
    if (network.isLoading) looks.loadings += 1;
    return state();
  };
  await until(() => looks.count > 0);
  return looks;
}

describe('the network of a server', () => {
  it('shows what another process wrote, soon and without being asked', async () => {
    await network.forOneRequest()();
    await another('w_new', ['p_new', 'p_other']);
    await until(() => knows('p_new'));
    expect(server.complaints).toEqual([]);
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
    expect(found.size).toBeGreaterThan(1);
  });

  it('stays that of before an import until this has come to its end', async () => {
    const taken = await network.forOneRequest()();
    const looks = await looked();
    await graph.command('CREATE (:Record {id: "r_import"})');
    await another('w_half', ['p_half']);
    await until(() => looks.count > 20);
    expect(looks.loadings).toBe(0);
    expect(network.latest).toBe(taken);
    await another('w_other', ['p_other']);
    await changing(
      graph,
      { roots: [] },
      async (run) => void (await run('MATCH (g:Graph) SET g.built = "now"')),
    );
    await until(() => network.latest !== taken);
    expect([knows('p_half'), knows('p_other')]).toEqual([true, true]);
  });

  it('stays as it was while the database is away, and is right again by itself', async () => {
    const taken = await network.forOneRequest()();
    server.proxy.cut();
    await another('w_new', ['p_new']);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await network.forOneRequest()()).toBe(taken);
    server.proxy.heal();
    await until(() => knows('p_new'));
  });

  it('is the same for two servers', async () => {
    const account = { uri: process.env.COTERIE_TEST_NEO4J!, database: 'neo4j' };
    const source = networkInWorker(graph, { account, snapshot: null });
    const other = new CurrentNetwork(source);
    const stop = follow(other);
    await until(() => other.latest !== null);
    await another('w_new', ['p_new']);
    await until(() => knows('p_new'));
    await until(() => other.latest!.state.revision === network.latest!.state.revision);
    expect(other.latest!.projection).toEqual(network.latest!.projection);
    stop();
    await source.close();
  });
});
