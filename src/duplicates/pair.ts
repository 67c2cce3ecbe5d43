/** Two things that may be one. Nobody joins them but a decision by hand. */
export interface NearPair {
  /** From 0 to 1. */
  readonly score: number;
  readonly one: { readonly id: string; readonly label: string };
  readonly other: { readonly id: string; readonly label: string };
  /** What speaks for and against, in words. */
  readonly reasons: readonly string[];
}

/** The best of many, by score, then by ids. */
export class Best {
  private pairs: NearPair[] = [];

  constructor(private readonly limit: number) {}

  add(pair: NearPair): void {
    this.pairs.push(pair);
    if (this.pairs.length >= 2 * this.limit + 100) this.cut();
  }

  list(): readonly NearPair[] {
    this.cut();
    return this.pairs;
  }

  private cut(): void {
    this.pairs.sort((a, b) => b.score - a.score || (textOf(a) < textOf(b) ? -1 : 1));
    this.pairs = this.pairs.slice(0, this.limit);
  }
}

const textOf = ({ one, other }: NearPair): string => `${one.id} ${other.id}`;

export const rounded = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
export const common = (one: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(other);
  return [...new Set(one)].filter((item) => known.has(item));
};
/** "with Ann One, Bo Two and 3 more". */
export const some = (items: readonly string[]): string =>
  items.length <= 3 ? items.join(', ') : `${items.slice(0, 3).join(', ')} and ${items.length - 3} more`;
/** Schemes of which both have ids, and none in common. */
export function clashingSchemes(one: readonly string[], other: readonly string[]): string[] {
  const schemeOf = (id: string): string => id.slice(0, id.indexOf(':'));
  const schemes = common(one.map(schemeOf), other.map(schemeOf));
  return schemes.filter((scheme) => !one.some((id) => schemeOf(id) === scheme && other.includes(id)));
}
