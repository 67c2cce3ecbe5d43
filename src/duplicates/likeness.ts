/** How alike two short texts are, from 0 to 1: Dice's coefficient of their pairs of letters (Dice 1945). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const total = sum(a) + sum(b);
  if (total === 0) return 0;
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return (2 * common) / total;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** Pairs of neighbours in a sorted list that are alike (the sorted neighbourhood method, Hernández and Stolfo 1995): each with the few
 *  behind it, so that the cost grows with the list alone. */
export class Neighbours<Item extends { readonly folded: string }> {
  private readonly window: Item[] = [];

  constructor(
    private readonly width: number,
    private readonly least: number,
  ) {}

  /** In: the next of the list. Returns those before it that are like it. */
  add(item: Item): Item[] {
    const alike = this.window.filter(({ folded }) => likeness(folded, item.folded) >= this.least);
    this.window.push(item);
    if (this.window.length > this.width) this.window.shift();
    return alike;
  }
}
