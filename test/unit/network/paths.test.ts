import { finished } from '../../../src/algorithms/search.js';
import type { Weight } from '../../../src/network/rules/collaborations.js';
import type { Filter, Waypoints } from '../../../src/network/rules/filter.js';
import type { PathAnswer, Place } from '../../../src/network/paths/pathAnswer.js';
import { pathsBetween } from '../../../src/network/paths/paths.js';
import { askedOf } from './asker.js';
import { randomOf, smallNetwork, someFilter, someWaypoints, type Rows } from './random.js';
import { allPaths, costOf, hopsOf, type Asked } from './reference.js';

const weights: readonly Weight[] = ['HOPS', 'PAPER_COUNT', 'NEWMAN', 'RECENCY'];

function asker(rows: Rows) {
  const { projection, room, question, id } = askedOf(rows);
  return (asked: Asked & { isRanked?: boolean }, first = 1000, after?: Place) => {
    const window = { first, after, withCount: true };
    const answer = finished(
      pathsBetween(projection, { ...question(asked), isRanked: asked.isRanked }, room, window),
    );
    const paths = answer.paths.map(({ people, ...path }) => ({ ...path, people: people.map(id) }));
    return { ...answer, paths };
  };
}

interface Case extends Asked {
  readonly rows: Rows;
}

function* randomCases(
  seed: number,
  count: number,
  most: { people?: number; papers?: number } = {},
): Generator<Case> {
  for (let turn = 0; turn < count; turn += 1) {
    const random = randomOf(seed + turn);
    const rows = smallNetwork(random, most.people, most.papers);
    const [from, to, third] = [...rows.more.people!].sort(() => random() - 0.5) as [string, string, string];
    const filter: Filter = someFilter(random, [from, to], rows);
    const through: Waypoints | undefined =
      random() < 0.3 ? someWaypoints(random, rows.more.people!) : undefined;
    const avoid: Waypoints | undefined =
      random() < 0.2 ? { people: [third], institutions: random() < 0.5 ? ['i_3'] : [] } : undefined;
    const weight = weights[Math.floor(random() * 4)]!;
    // The reference tries them all: with waypoints there are very many of ten hops.
    const maxLength = through || random() < 0.3 ? 1 + Math.floor(random() * 4) : 10;
    yield { rows, from, to, filter, through, avoid, weight, maxLength };
  }
}

const expectedOutcome = (rows: Rows, asked: Asked): Partial<PathAnswer> => {
  if (hopsOf(rows, { from: asked.from, to: asked.to }) === null)
    return { outcome: 'NOT_CONNECTED', distance: null };
  const distance = hopsOf(rows, asked);
  if (distance === null) return { outcome: 'EXCLUDED_BY_RULES', distance: null };
  if (distance > (asked.maxLength ?? 10)) return { outcome: 'LONGER_THAN_MAX_LENGTH', distance: null };
  return { outcome: 'FOUND', distance };
};

describe('paths under any rules, weight, bound and waypoints are those that trying all of them gives', () => {
  it.each([
    ['of least cost', false],
    ['ranked', true],
  ])('%s, in order, with their count', (_name, isRanked) => {
    const seen: Record<string, number> = {};
    for (const { rows, ...asked } of randomCases(isRanked ? 50_000 : 1, 250)) {
      const answer = asker(rows)({ ...asked, isRanked });
      const outcome = expectedOutcome(rows, asked);
      expect([asked, answer]).toMatchObject([asked, outcome]);
      const all = outcome.outcome === 'FOUND' ? allPaths(rows, asked) : [];
      const expected = isRanked ? all.slice(0, 100) : all.filter(({ cost }) => cost === all[0]!.cost);
      const told = answer.paths.map(({ people, cost, isDoubtful }) => ({ people, cost, isDoubtful }));
      expect([asked, told]).toEqual([asked, expected]);
      expect(answer.totalCount).toBe(isRanked ? null : expected.length);
      for (const { people, hopCosts } of answer.paths) {
        expect(hopCosts).toEqual(people.slice(1).map((to, at) => costOf(rows, people[at]!, to, asked)));
      }
      seen[answer.outcome] = (seen[answer.outcome] ?? 0) + 1;
    }
    expect(Object.keys(seen).sort()).toEqual([
      'EXCLUDED_BY_RULES',
      'FOUND',
      'LONGER_THAN_MAX_LENGTH',
      'NOT_CONNECTED',
    ]);
    expect(seen.FOUND).toBeGreaterThan(50);
  });

  it('and come in pages that repeat and leave out nothing', () => {
    let pages = 0;
    for (const { rows, ...asked } of randomCases(100_000, 60, { people: 7, papers: 20 })) {
      for (const isRanked of [false, true]) {
        const ask = asker(rows);
        const whole = ask({ ...asked, isRanked }).paths;
        const inPages = [];
        let after: Place | undefined;
        for (;;) {
          const { paths, hasNextPage } = ask({ ...asked, isRanked }, 2, after);
          inPages.push(...paths);
          expect(hasNextPage).toBe(inPages.length < whole.length);
          if (!hasNextPage) break;
          after = paths.at(-1)!;
          pages += 1;
        }
        expect(inPages).toEqual(whole);
      }
    }
    expect(pages).toBeGreaterThan(50);
  });
});
