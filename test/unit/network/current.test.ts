import { GraphUnavailable } from '../../../src/graph/graph.js';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { CurrentNetwork } from '../../../src/network/current.js';
import type { Loaded } from '../../../src/network/loading/load.js';
import { projectionOf } from '../../../src/network/projection/projection.js';

const stateAt = (revision: number) => ({ database: 'here', revision, stamp: '', isUnfinished: false });

/** A graph whose loading waits until it is let through. */
function graphOf() {
  const waiting: (() => void)[] = [];
  const graph = {
    revision: 1,
    loadings: 0,
    checks: 0,
    isAway: false,
    state: async () => {
      graph.checks += 1;
      return stateAt(graph.revision);
    },
    load: async (_signal: AbortSignal): Promise<Loaded> => {
      graph.loadings += 1;
      const { revision } = graph;
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (graph.isAway) throw new Error('away');
      const projection = projectionOf(columnsOf([{ people: ['p_a', 'p_b'] }]), revision);
      return { state: stateAt(revision), projection };
    },
    async letThrough() {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      waiting.shift()!();
    },
  };
  return graph;
}

describe('the current network', () => {
  it('is loaded when first asked for, and again only when the graph has changed', async () => {
    const graph = graphOf();
    const current = new CurrentNetwork(graph, () => new Date(5));
    expect(current.latest).toBeNull();
    const first = current.refresh();
    await graph.letThrough();
    const loaded = await first;
    expect(current.latest).toBe(loaded);
    expect(current.latest).toMatchObject({ state: { revision: 1 }, loadedAt: new Date(5) });
    expect(await current.refresh()).toBe(await first);
    graph.revision = 2;
    const second = current.refresh();
    await graph.letThrough();
    expect((await second).projection.revision).toBe(2);
    expect(graph.loadings).toBe(2);
  });

  it('stays as it was for whoever took it, and for all until the new one is whole', async () => {
    const graph = graphOf();
    const current = new CurrentNetwork(graph);
    const first = current.refresh();
    await graph.letThrough();
    const taken = await first;
    graph.revision = 2;
    const second = current.refresh();
    expect(current.latest).toBe(taken);
    await graph.letThrough();
    const replaced = await second;
    expect(current.latest).toBe(replaced);
    expect(taken.projection.revision).toBe(1);
  });

  it('is loaded once for all who ask at a time, and looked at again for those who ask while it is', async () => {
    const graph = graphOf();
    const current = new CurrentNetwork(graph);
    const first = current.refresh();
    await new Promise((resolve) => setImmediate(resolve));
    graph.revision = 2;
    const later = [current.refresh(), current.refresh()];
    await graph.letThrough();
    await graph.letThrough();
    expect((await first).state.revision).toBe(1);
    expect((await Promise.all(later)).map(({ state }) => state.revision)).toEqual([2, 2]);
    expect([graph.loadings, graph.checks]).toEqual([2, 2]);
  });

  it('outlives a loading that fails, and the next one to ask tries again', async () => {
    const graph = graphOf();
    const current = new CurrentNetwork(graph);
    const first = current.refresh();
    await graph.letThrough();
    const taken = await first;
    graph.revision = 2;
    graph.isAway = true;
    const failing = current.refresh();
    await Promise.all([expect(failing).rejects.toThrow('away'), graph.letThrough()]);
    expect(current.latest).toBe(taken);
    expect(current.failures).toBe(1);
    graph.isAway = false;
    const again = current.refresh();
    await graph.letThrough();
    expect((await again).state.revision).toBe(2);
  });

  it('is for a request what was there when that took it, without a look at the graph', async () => {
    const graph = graphOf();
    const current = new CurrentNetwork(graph);
    const waiting = current.forOneRequest()();
    await graph.letThrough();
    const first = await waiting;
    const request = current.forOneRequest();
    expect(await request()).toBe(first);
    expect(graph.checks).toBe(1);
    graph.revision = 2;
    const second = current.refresh();
    await graph.letThrough();
    expect(await request()).toBe(first);
    expect(await current.forOneRequest()()).toBe(await second);
  });

  it('that was never there is told as a database that is away', async () => {
    const graph = graphOf();
    graph.isAway = true;
    const current = new CurrentNetwork(graph);
    const waiting = current.forOneRequest()();
    await Promise.all([expect(waiting).rejects.toThrow(GraphUnavailable), graph.letThrough()]);
  });

  it('is not waited for when its loading is abandoned, which is no failure', async () => {
    const graph = graphOf();
    const abandonable = {
      state: graph.state,
      load: (signal: AbortSignal) =>
        new Promise<Loaded>((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('abandoned'))),
        ),
    };
    const current = new CurrentNetwork(abandonable);
    const loading = current.refresh();
    while (!current.isLoading) await new Promise((resolve) => setImmediate(resolve));
    current.abandon();
    await expect(loading).rejects.toThrow('abandoned');
    expect(current.failures).toBe(0);
  });

  it('gives searches that run at a time rooms of their own, and uses them again', async () => {
    const graph = graphOf();
    const current = new CurrentNetwork(graph);
    const loading = current.refresh();
    await graph.letThrough();
    const network = await loading;
    const rooms = new Set<object>();
    const work = async (room: object) => {
      expect(rooms.has(room)).toBe(false);
      rooms.add(room);
      await new Promise((resolve) => setImmediate(resolve));
      rooms.delete(room);
      return room;
    };
    const [one, other] = await Promise.all([network.withRoom(work), network.withRoom(work)]);
    expect(one).not.toBe(other);
    expect([one, other]).toContain(await network.withRoom(work));
  });

  it('lets four searches run at a time, and the others in their order, also where some fail', async () => {
    const graph = graphOf();
    const loading = new CurrentNetwork(graph).refresh();
    await graph.letThrough();
    const network = await loading;
    const rooms = new Set<object>();
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const search = (number: number) =>
      network.withRoom(async (room) => {
        begun.push(number);
        rooms.add(room);
        most = Math.max(most, (running += 1));
        // The first takes long: the others go on in the three rooms that are left.
        for (let turn = number === 0 ? 50 : 1; turn > 0; turn -= 1)
          await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if (number % 3 === 1) throw new Error(`search ${number} failed`);
      });
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    const outcomes = await Promise.allSettled(numbers.map(search));
    expect([rooms.size, most]).toEqual([4, 4]);
    expect(begun).toEqual(numbers);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(7);
    expect(outcomes[0]).toMatchObject({ status: 'fulfilled' });
    await search(20);
    expect(rooms.size).toBe(4);
  });

  it('gives a room that is given back to who waits, not to who comes just then', async () => {
    const graph = graphOf();
    const loading = new CurrentNetwork(graph).refresh();
    await graph.letThrough();
    const network = await loading;
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const search = (name: string) =>
      network.withRoom(async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.push(resolve));
      });
    const first = ['a', 'b', 'c', 'd', 'waits'].map(search);
    await new Promise((resolve) => setImmediate(resolve));
    ends.shift()!();
    await first[0];
    const late = search('late');
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'waits']);
    ends.shift()!();
    await first[1];
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun.at(-1)).toBe('late');
    ends.forEach((end) => end());
    await Promise.all([...first, late]);
  });
});
