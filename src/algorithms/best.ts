/** Keeps the `most` first ones of any number of values by an order in which no two are equal. Adding one is O(most) at worst, and O(1) for those
 *  that come too late. */
export class Best<Value> {
  private readonly kept: Value[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: (one: Value, other: Value) => number,
  ) {}

  add(value: Value): void {
    const { kept, most, compare } = this;
    if (most === 0 || (kept.length === most && compare(value, kept[most - 1]!) > 0)) return;
    let low = 0;
    for (let high = kept.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (compare(kept[middle]!, value) < 0) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, value);
    if (kept.length > most) kept.pop();
  }

  /** The first one first. */
  get values(): readonly Value[] {
    return this.kept;
  }
}
