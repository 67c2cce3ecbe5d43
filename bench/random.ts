/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger 2017, public domain). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1. */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to `limit`. */
  below(limit: number): number {
    return Math.floor(this.share() * limit);
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** At least `least`; the share above x falls as x to the power of minus `exponent` (Pareto). */
  powerLaw(least: number, exponent: number): number {
    return least / (1 - this.share()) ** (1 / exponent);
  }

  /** Gamma-mixed Poisson with this mean and shape: successes before a failure, summed over a whole-numbered shape. */
  negativeBinomial(mean: number, shape: number): number {
    const goesOn = mean / (mean + shape);
    let total = 0;
    for (let part = 0; part < shape; part += 1) while (this.share() < goesOn) total += 1;
    return total;
  }
}
