/** Random numbers that are the same for a seed, on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** Gamma-mixed Poisson with this mean and shape: successes before a failure, summed over a whole-numbered shape. */
  negativeBinomial(mean: number, shape: number): number {
    const goesOn = mean / (mean + shape);
    let total = 0;
    for (let part = 0; part < shape; part += 1) while (this.next() < goesOn) total += 1;
    return total;
  }
}
