import { GraphOverloaded, GraphUnavailable } from '../../../src/graph/graph.js';
import { turnsOf } from '../../../src/graph/turns.js';

/** Work that ends when it is told to. */
function works(count: number) {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const work = (n: number) => () => {
    begun.push(n);
    return new Promise<number>((resolve) => (ends[n] = () => resolve(n)));
  };
  return { ends, begun, all: Array.from({ length: count }, (_, n) => work(n)) };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('let so many work at once, the others in order as places become free', async () => {
    const turns = turnsOf(2);
    const { ends, begun, all } = works(4);
    const results = all.map((work) => turns.take(1_000, work));
    await soon();
    expect(begun).toEqual([0, 1]);
    ends[1]!();
    await soon();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]!();
    ends[2]!();
    await soon();
    ends[3]!();
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  });

  it('are free again after work that failed', async () => {
    const turns = turnsOf(1);
    await expect(turns.take(10, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.take(10, async () => 7)).toBe(7);
  });

  it('that do not come in time are told as overload, and later ones still come', async () => {
    const turns = turnsOf(1);
    const { ends, all } = works(3);
    const first = turns.take(1_000, all[0]!);
    await expect(turns.take(20, all[1]!)).rejects.toBeInstanceOf(GraphOverloaded);
    const third = turns.take(1_000, all[2]!);
    ends[0]!();
    await first;
    await soon();
    ends[2]!();
    expect(await third).toBe(2);
  });

  it('are given up together when the database is away', async () => {
    const turns = turnsOf(1);
    const { ends, all } = works(1);
    const first = turns.take(1_000, all[0]!);
    const others = [1, 2].map(() => turns.take(1_000, async () => 1));
    turns.failWaiting(new GraphUnavailable('away'));
    for (const other of others) await expect(other).rejects.toBeInstanceOf(GraphUnavailable);
    ends[0]!();
    expect(await first).toBe(0);
    expect(await turns.take(10, async () => 7)).toBe(7);
  });
});
