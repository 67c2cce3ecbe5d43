import { stride, type Search } from './search.js';

/** What is sorted at once before the parts are merged. */
const part = 2_000;

/** The values in order, equal ones as they came: merge sort from below (Knuth 1998, 5.2.4), so that others have their turn. O(n log n). */
export function* sorted<Value>(
  values: readonly Value[],
  compare: (one: Value, other: Value) => number,
): Search<Value[]> {
  let from: Value[] = [];
  for (let start = 0; start < values.length; start += part) {
    for (const value of values.slice(start, start + part).sort(compare)) from.push(value);
    yield part * 10;
  }
  for (let width = part; width < from.length; width *= 2) {
    const to: Value[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      for (let one = start, other = middle; one < middle || other < end;) {
        const takesOne = other === end || (one < middle && compare(from[one]!, from[other]!) <= 0);
        to.push(takesOne ? from[one++]! : from[other++]!);
        if (to.length % stride === 0) yield stride;
      }
    }
    from = to;
  }
  return from;
}
