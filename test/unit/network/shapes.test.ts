import { BudgetSpent, finished } from '../../../src/algorithms/search.js';
import type { PaperRow } from '../../../src/network/projection/columns.js';
import { pathsBetween } from '../../../src/network/paths/paths.js';
import { askedOf } from './asker.js';
import type { Asked } from './reference.js';

const person = (at: number) => `p_${String(at).padStart(6, '0')}`;
const pairs = (many: readonly (readonly [number, number])[]): PaperRow[] =>
  many.map(([one, other]) => ({ people: [person(one), person(other)], year: 2000 }));
const range = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);
const everyWeight = ['HOPS', 'PAPER_COUNT', 'NEWMAN', 'RECENCY'] as const;

function asker(papers: readonly PaperRow[], people: readonly string[] = []) {
  const { projection, room, question, id } = askedOf({ papers, more: { people } });
  return (asked: Asked & { isRanked?: boolean }, first = 5, budget?: number) => {
    const search = pathsBetween(projection, { ...question(asked), isRanked: asked.isRanked }, room, {
      first,
      withCount: true,
    });
    const answer = finished(search, budget);
    return { ...answer, paths: answer.paths.map((path) => path.people.map(id)) };
  };
}

describe.each(everyWeight)('by %s', (weight) => {
  it('a thousand paths of equal cost are counted, and the first come in order', () => {
    const middle = range(1000, 2);
    const ask = asker(pairs(middle.flatMap((at) => [[0, at] as const, [at, 1] as const])));
    const asked = { from: person(0), to: person(1), weight };
    const expected = range(5, 2).map((at) => [person(0), person(at), person(1)]);
    expect(ask(asked)).toMatchObject({ totalCount: 1000, paths: expected, hasNextPage: true });
    expect(ask({ ...asked, isRanked: true }).paths).toEqual(expected);
  });

  it('ties of ties are counted beyond what a number holds', () => {
    // Ten columns of sixty people, each beside all of the next: 60^9 paths.
    const columns = range(9).flatMap((column) =>
      range(60).flatMap((one) =>
        column === 0
          ? [[0, 1 + one] as const]
          : range(60).map((other) => [1 + (column - 1) * 60 + one, 1 + column * 60 + other] as const),
      ),
    );
    const last = range(60).map((one) => [1 + 8 * 60 + one, 1 + 9 * 60] as const);
    const ask = asker(pairs([...columns, ...last]));
    const found = ask({ from: person(0), to: person(541), weight }, 2);
    expect(found).toMatchObject({ distance: 10, totalCount: 60n ** 9n, hasNextPage: true });
    expect(found.paths).toHaveLength(2);
  });

  it('a paper of a thousand, a star, a chain and people without papers have their paths', () => {
    const team = asker([{ people: range(1000).map(person), year: 2000 }]);
    const ends = { from: person(3), to: person(999), weight };
    expect(team(ends)).toMatchObject({ totalCount: 1, paths: [[person(3), person(999)]] });
    const star = asker(pairs(range(1000, 1).map((at) => [0, at])));
    expect(star({ ...ends, isRanked: true }).paths).toEqual([[person(3), person(0), person(999)]]);
    const chain = asker(pairs(range(1000).map((at) => [at, at + 1])), [person(5000), person(5001)]);
    expect(chain({ ...ends, to: person(13) }).paths).toEqual([range(11, 3).map(person)]);
    expect(chain(ends).outcome).toBe('LONGER_THAN_MAX_LENGTH');
    expect(chain({ ...ends, to: person(5000) }).outcome).toBe('NOT_CONNECTED');
    expect(chain({ ...ends, from: person(5001), to: person(5000) }).outcome).toBe('NOT_CONNECTED');
  });

  it('who hangs on the rest by one person has few ranked paths, found without a look at all of them again and again', () => {
    const clique = (nodes: readonly number[]) =>
      nodes.flatMap((one, at) => nodes.slice(at + 1).map((other) => [one, other] as const));
    const ask = asker(
      pairs([...clique(range(40)), ...clique(range(40, 40)), [3, 77], [3, 90], [3, 91], [90, 91]]),
    );
    const near = ask({ from: person(90), to: person(91), weight, isRanked: true }, 5, 40_000_000);
    expect(near.paths).toEqual([
      [person(90), person(91)],
      [person(90), person(3), person(91)],
    ]);
    const across = ask({ from: person(0), to: person(50), weight, isRanked: true }, 1);
    expect(across.paths).toEqual([[person(0), person(3), person(77), person(50)]]);
  });
});

it('a question that costs more than it may ends', () => {
  const clique = range(60).flatMap((one) => range(60).map((other) => [one, other] as const));
  const ask = asker(pairs(clique.filter(([one, other]) => one < other)));
  expect(() =>
    ask({ from: person(0), to: person(59), weight: 'NEWMAN', isRanked: true }, 100, 10_000),
  ).toThrow(BudgetSpent);
});
