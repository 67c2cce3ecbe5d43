/** Milliseconds of each of `rounds` runs, one after the other, after `warmUps` that do not count. */
export async function timesOf(
  work: () => Promise<unknown>,
  warmUps: number,
  rounds: number,
): Promise<number[]> {
  for (let run = 0; run < warmUps; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < rounds; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}

/** The value below which `percent` of a hundred lie, by nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}
