import { distanceBetween } from '../../../src/algorithms/distance.js';
import { sidesOf } from '../../../src/algorithms/levels.js';
import type { Neighbours } from '../../../src/algorithms/neighbours.js';
import { BudgetSpent, finished, inTurns, type Search } from '../../../src/algorithms/search.js';
import { shortestPathCount } from '../../../src/algorithms/shortestPathCount.js';
import { randomOf } from '../network/random.js';
import { clique, networkOf, randomEdges, range, waysFrom, type Edge } from './graphs.js';

function agrees(network: Neighbours, pairs: readonly Edge[]): number {
  const sides = sidesOf(network.size);
  let connected = 0;
  for (const [from, to] of pairs) {
    const known = waysFrom(network, from).get(to);
    const expected = known === undefined ? null : { distance: known.distance, count: plain(known.count) };
    expect(finished(distanceBetween(network, from, to, sides))).toEqual(expected?.distance ?? null);
    expect(finished(shortestPathCount(network, from, to, sides))).toEqual(expected);
    if (expected !== null) connected += 1;
  }
  return connected;
}

const plain = (count: bigint) => (count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count);

describe('a search from both sides finds what one from a single side finds', () => {
  it('on random networks, sparse and dense', () => {
    const random = randomOf(1);
    for (const count of [60, 90, 130, 200, 400]) {
      const network = networkOf(100, randomEdges(random, 100, count));
      const connected = agrees(network, randomEdges(random, 100, 150));
      expect(connected).toBeGreaterThan(10);
    }
  });

  it.each<[string, number, Edge[], Edge[]]>([
    [
      'a chain',
      300,
      range(1, 300).map((at) => [at - 1, at]),
      [
        [0, 299],
        [299, 0],
        [7, 8],
        [5, 290],
      ],
    ],
    [
      'a ring',
      300,
      range(0, 300).map((at) => [at, (at + 1) % 300]),
      [
        [0, 150],
        [0, 149],
        [3, 152],
      ],
    ],
    [
      'a star',
      500,
      range(1, 500).map((at) => [0, at]),
      [
        [1, 2],
        [0, 7],
        [499, 0],
      ],
    ],
    ['one paper of a thousand', 1000, clique(range(0, 1000)), [[0, 999]]],
    [
      'two cliques and one bridge',
      80,
      [...clique(range(0, 40)), ...clique(range(40, 80)), [3, 77]],
      [
        [0, 50],
        [3, 77],
        [3, 50],
        [77, 0],
      ],
    ],
    [
      'a thousand ways of equal length',
      1002,
      range(2, 1002).flatMap((at): Edge[] => [
        [0, at],
        [at, 1],
      ]),
      [
        [0, 1],
        [2, 3],
        [0, 2],
      ],
    ],
    [
      'people without coauthors',
      5,
      [[0, 1]],
      [
        [2, 3],
        [0, 4],
        [4, 0],
        [2, 2],
      ],
    ],
  ])('on %s', (_name, size, edges, pairs) => {
    agrees(networkOf(size, edges), pairs);
  });

  it('and counts beyond what a number holds', () => {
    // A row of 60 nodes, between each and the next two ways: 2^59 in all; and 2^53, the first that needs a bigint.
    const row = (length: number): Edge[] =>
      range(0, length - 1).flatMap((at): Edge[] => [
        [3 * at, 3 * at + 1],
        [3 * at, 3 * at + 2],
        [3 * at + 1, 3 * at + 3],
        [3 * at + 2, 3 * at + 3],
      ]);
    const network = networkOf(180, row(60));
    const sides = sidesOf(180);
    const count = (to: number) => finished(shortestPathCount(network, 0, to, sides))?.count;
    expect([count(3 * 52), count(3 * 53), count(3 * 59)]).toEqual([2 ** 52, 2n ** 53n, 2n ** 59n]);
    expect(
      agrees(network, [
        [0, 177],
        [177, 0],
        [1, 176],
        [2, 160],
        [5, 170],
      ]),
    ).toBe(5);
  });
});

describe('a search', () => {
  const network = networkOf(
    30_000,
    range(1, 30_000).map((at) => [at - 1, at]),
  );
  const search = () => distanceBetween(network, 0, 29_999, sidesOf(30_000));

  it('ends when it costs more than it may', async () => {
    expect(() => finished(search(), 10_000)).toThrow(BudgetSpent);
    await expect(inTurns(search(), { budget: 10_000 })).rejects.toThrow(BudgetSpent);
    expect(finished(search(), 100_000)).toBe(29_999);
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    let isOver = false;
    const others = () => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    others();
    expect(await inTurns(search(), { milliseconds: 0 })).toBe(29_999);
    isOver = true;
    expect(turns).toBeGreaterThan(3);
  });

  it('lets others have their turn before an answer is made of what a long one found', async () => {
    let wasTurn = false;
    const long = function* (): Search<string> {
      yield 1;
      setImmediate(() => (wasTurn = true));
      return 'found';
    };
    expect(await inTurns(long(), { milliseconds: 0 })).toBe('found');
    expect(wasTurn).toBe(true);
  });

  it('does not take what an earlier one left for its own', () => {
    const apart = networkOf(6, [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
    ]);
    const sides = sidesOf(6);
    for (let turn = 0; turn < 50; turn += 1) {
      expect(finished(distanceBetween(apart, 0, 2, sides))).toBe(2);
      expect(finished(distanceBetween(apart, 2, 3, sides))).toBe(null);
      expect(finished(shortestPathCount(apart, 5, 3, sides))).toEqual({ distance: 2, count: 1 });
    }
  });
});
