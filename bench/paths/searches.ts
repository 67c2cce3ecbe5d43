import { distanceBetween } from '../../src/algorithms/distance.js';
import { BudgetSpent, finished } from '../../src/algorithms/search.js';
import { shortestPathCount } from '../../src/algorithms/shortestPathCount.js';
import { searchBudget } from '../../src/network/current.js';
import type { Window } from '../../src/network/paths/pathAnswer.js';
import { hopsBetween, pathsBetween } from '../../src/network/paths/paths.js';
import type { PathQuestion } from '../../src/network/paths/question.js';
import type { Projection } from '../../src/network/projection/projection.js';
import { collaborationsUnder } from '../../src/network/rules/collaborations.js';
import { roomFor } from '../../src/network/rules/room.js';
import { connectedPairs, disconnectedPairs, hubsApart, pairsApart, type PlacePair } from '../pairs.js';
import { percentile } from '../times.js';

type Goals = readonly [p50: number, p99: number];

export const warmUps = 200;
export const rounds = 1_000;
/** Of searches that go on for milliseconds. */
export const fewRounds = 100;
/** Microseconds. */
const goalsOf = { distance: [100, 1_000], count: [2_000, 10_000] } as const;
/** People: beyond, distances and counts alone. */
const mostForQuestions = 2_000_000;

/** What searches cost on a network, in microseconds beside the goals, one after the other, warmed up. */
export function searchesOf(projection: Projection) {
  const room = roomFor(projection);
  const plain = collaborationsUnder(projection, { rules: {} }, room);
  const pairs = connectedPairs(projection, warmUps + rounds);
  const rules = { years: { from: 2015 }, maxAuthors: 10 };
  const ask = (more: Partial<PathQuestion>, window: Window) => (from: number, to: number) =>
    finished(pathsBetween(projection, { maxLength: 10, ...more, from, to }, room, window), searchBudget);
  const row = (search: string, work: (from: number, to: number) => unknown, goals: Goals, few = true) => {
    const unmeasured = few ? warmUps / 10 : warmUps;
    let spent = 0;
    const times = pairs.slice(0, unmeasured + (few ? fewRounds : rounds)).map(([from, to]) => {
      const started = performance.now();
      try {
        work(from, to);
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        spent += 1;
      }
      return (performance.now() - started) * 1000;
    });
    const counted = times.slice(unmeasured);
    const [p50, p99] = [rounded(percentile(counted, 50)), rounded(percentile(counted, 99))];
    const isMissed = p50 > goals[0] || p99 > goals[1];
    return {
      search,
      p50,
      p99,
      'goal p50': goals[0],
      'goal p99': goals[1],
      missed: isMissed ? 'MISS' : '',
      spent,
    };
  };
  const alone = [
    row(
      'distance',
      (from, to) => finished(distanceBetween(plain, from, to, room.sides)),
      goalsOf.distance,
      false,
    ),
    row(
      'count of all shortest',
      (from, to) => finished(shortestPathCount(plain, from, to, room.sides)),
      goalsOf.count,
      false,
    ),
  ];
  if (projection.people.isAmbiguous.length > mostForQuestions) return alone;
  const interactive: Goals = projection.people.isAmbiguous.length > 500_000 ? [1e6, 1e6] : [20_000, 200_000];
  return [
    ...alone,
    row('best path, whole question', ask({}, { first: 1 }), interactive),
    row(
      'distance since 2015, teams to 10',
      (from, to) => finished(hopsBetween(projection, { maxLength: 10, from, to, rules }, room)),
      [100_000, 100_000],
    ),
    row('count since 2015, teams to 10', ask({ rules }, { first: 0, withCount: true }), [100_000, 100_000]),
    row('all shortest: 5 and the count', ask({}, { first: 5, withCount: true }), interactive),
    row('best by Newman weight', ask({ weight: 'NEWMAN' }, { first: 1 }), interactive),
    row(
      '5 of least Newman cost, with count',
      ask({ weight: 'NEWMAN' }, { first: 5, withCount: true }),
      interactive,
    ),
    row('5 ranked by Newman weight', ask({ weight: 'NEWMAN', isRanked: true }, { first: 5 }), interactive),
    row('5 ranked by recency', ask({ weight: 'RECENCY', isRanked: true }, { first: 5 }), interactive),
    row('5 ranked by hops', ask({ isRanked: true }, { first: 5 }), interactive),
  ];
}

/** Distances and counts of pairs that are near, far, of hubs, or not connected at all. */
export function kindsOf(projection: Projection) {
  const room = roomFor(projection);
  const plain = collaborationsUnder(projection, { rules: {} }, room);
  const kinds: [kind: string, pairs: PlacePair[]][] = [
    ...[2, 3, 4].map((apart): [string, PlacePair[]] => [
      `${apart} apart`,
      pairsApart(projection, apart, warmUps + rounds),
    ]),
    ['connected', connectedPairs(projection, warmUps + rounds)],
    ['hubs who never wrote together', hubsApart(projection, warmUps + rounds)],
    ['not connected', disconnectedPairs(projection, warmUps + rounds)],
  ];
  return kinds.map(([kind, pairs]) => {
    const timed = (work: (from: number, to: number) => unknown) => {
      const times = pairs.map(([from, to]) => {
        const started = performance.now();
        work(from, to);
        return (performance.now() - started) * 1000;
      });
      const counted = times.slice(Math.min(warmUps, pairs.length / 5));
      return [rounded(percentile(counted, 50)), rounded(percentile(counted, 99))] as const;
    };
    const distance = timed((from, to) => finished(distanceBetween(plain, from, to, room.sides)));
    const count = timed((from, to) => finished(shortestPathCount(plain, from, to, room.sides)));
    const isMissed = [distance, count].some(([p50, p99], at) => {
      const goals = [goalsOf.distance, goalsOf.count][at]!;
      return p50 > goals[0] || p99 > goals[1];
    });
    return {
      'pairs that are': kind,
      pairs: pairs.length,
      'distance p50': distance[0],
      'distance p99': distance[1],
      'count p50': count[0],
      'count p99': count[1],
      missed: isMissed ? 'MISS' : '',
    };
  });
}

const rounded = (microseconds: number) => Number(microseconds.toFixed(1));
