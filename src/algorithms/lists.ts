/** Many lists of whole numbers in two arrays (CSR): list i is values[offsets[i]] up to, not including, values[offsets[i + 1]]. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export const countOf = ({ offsets }: Lists): number => offsets.length - 1;

/** One list, not copied. */
export const listOf = ({ offsets, values }: Lists, at: number): Uint32Array =>
  values.subarray(offsets[at]!, offsets[at + 1]!);

export function listsOf(rows: readonly Iterable<number>[]): Lists {
  const all = rows.map((row) => [...row]);
  return { offsets: offsetsOf(all.map(({ length }) => length)), values: Uint32Array.from(all.flat()) };
}

/** Where each list begins, from how long each is; one more for the end of the last. */
export function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) offsets[at + 1] = offsets[at]! + lengths[at]!;
  return offsets;
}

/** List v holds every i whose list holds v, in ascending order, once for each time. `size`: one more than the largest value. O(values). */
export function transposed(lists: Lists, size: number): Lists {
  const { offsets, values } = lists;
  const lengths = new Uint32Array(size);
  for (const value of values) lengths[value]! += 1;
  const places = offsetsOf(lengths);
  const next = places.slice(0, size);
  const turned = new Uint32Array(values.length);
  for (let at = 0; at < countOf(lists); at += 1) {
    for (let place = offsets[at]!; place < offsets[at + 1]!; place += 1) {
      turned[next[values[place]!]!++] = at;
    }
  }
  return { offsets: places, values: turned };
}

/** The same lists without what a list repeats, in the order of first appearance. `size`: one more than the largest value. */
export function withoutRepeats({ offsets, values }: Lists, size: number): Lists {
  const seenIn = new Uint32Array(size);
  const kept = new Uint32Array(values.length);
  const places = new Uint32Array(offsets.length);
  let length = 0;
  for (let at = 0; at + 1 < offsets.length; at += 1) {
    for (let place = offsets[at]!; place < offsets[at + 1]!; place += 1) {
      const value = values[place]!;
      if (seenIn[value] === at + 1) continue;
      seenIn[value] = at + 1;
      kept[length++] = value;
    }
    places[at + 1] = length;
  }
  return { offsets: places, values: length === values.length ? values : kept.slice(0, length) };
}
