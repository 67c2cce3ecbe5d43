import { Best } from '../../../src/algorithms/best.js';
import { sorted } from '../../../src/algorithms/mergeSort.js';
import { finished } from '../../../src/algorithms/search.js';

const numbers = Array.from({ length: 9_001 }, (_, at) => ({ key: (at * 7919) % 1009, at }));
const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key;

describe('an order', () => {
  it.each([0, 1, 2_000, 2_001, 4_000, 9_001])('of %d values is that of the language', (count) => {
    const some = numbers.slice(0, count);
    expect(finished(sorted(some, byKey))).toEqual([...some].sort(byKey));
  });

  it.each([0, 1, 5, 10_000])('gives its first %d values without the others', (most) => {
    const compare = (one: { key: number; at: number }, other: { key: number; at: number }) =>
      byKey(one, other) || one.at - other.at;
    const best = new Best(most, compare);
    numbers.forEach((one) => best.add(one));
    expect(best.values).toEqual([...numbers].sort(compare).slice(0, most));
  });
});
