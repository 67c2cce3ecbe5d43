import { finished } from '../../../src/algorithms/search.js';
import { distanceMatrix } from '../../../src/network/groups/matrix.js';
import { rulesIn, type Filter } from '../../../src/network/rules/filter.js';
import { pathsBetween } from '../../../src/network/paths/paths.js';
import { askedOf } from './asker.js';
import { randomOf, smallNetwork, type Rows } from './random.js';

const people = 40;

const sized = (seed: number): Rows => smallNetwork(randomOf(seed), people, 45);

function distances(rows: Rows, filter: Filter = {}): number[][] {
  const { projection, place, room } = askedOf(rows);
  const all = [...rows.more.people!].sort().map(place);
  const matrix = finished(distanceMatrix(projection, all, all, rulesIn(projection, filter), room));
  return matrix.map((row) => row.map((distance) => distance ?? Infinity));
}

const isNowhereLonger = (one: number[][], other: number[][]) =>
  one.every((row, at) => row.every((distance, to) => distance <= other[at]![to]!));

describe('distances', () => {
  it('are never lengthened by one more paper', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const rows = sized(seed);
      const random = randomOf(seed);
      const pick = () => rows.more.people![Math.floor(random() * people)]!;
      const more = { ...rows, papers: [...rows.papers, { people: [pick(), pick(), pick()], year: 2002 }] };
      expect(isNowhereLonger(distances(more), distances(rows))).toBe(true);
      expect(
        isNowhereLonger(
          distances(more, { years: { from: 2001 } }),
          distances(rows, { years: { from: 2001 } }),
        ),
      ).toBe(true);
    }
  });

  it('are never shortened by a stricter filter', () => {
    const steps: [Filter, Filter][] = [
      [{}, { maxAuthors: 3 }],
      [{ maxAuthors: 3 }, { maxAuthors: 2 }],
      [{ years: { from: 2001 } }, { years: { from: 2002 } }],
      [{ topics: ['t_1', 't_2'] }, { topics: ['t_1'] }],
      [{}, { minPapers: 2 }],
      [
        { minPapers: 1, years: { to: 2003 } },
        { minPapers: 2, years: { to: 2003 } },
      ],
      [{}, { excludeAmbiguous: true }],
    ];
    for (let seed = 100; seed < 115; seed += 1) {
      for (const [loose, strict] of steps) {
        expect(isNowhereLonger(distances(sized(seed), loose), distances(sized(seed), strict))).toBe(true);
      }
    }
  });
});

it('a new order of papers and people changes no path, count or order', () => {
  let found = 0;
  for (let seed = 200; seed < 230; seed += 1) {
    const rows = sized(seed);
    const random = randomOf(seed);
    const mixed: Rows = {
      papers: [...rows.papers].sort(() => random() - 0.5),
      more: { ...rows.more, people: [...rows.more.people!].sort(() => random() - 0.5) },
    };
    const [from, to] = rows.more.people as [string, string];
    const answers = [rows, mixed].map((those) => {
      const { projection, question, room, id } = askedOf(those);
      const asked = { ...question({ from, to, weight: 'NEWMAN' }), isRanked: seed % 2 === 0 };
      const answer = finished(pathsBetween(projection, asked, room, { first: 20, withCount: true }));
      return { ...answer, paths: answer.paths.map((path) => ({ ...path, people: path.people.map(id) })) };
    });
    expect(answers[1]).toEqual(answers[0]);
    found += answers[0]!.paths.length;
  }
  expect(found).toBeGreaterThan(30);
});
