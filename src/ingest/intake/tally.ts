/** What became of the records of a file: `read` is the sum of the others. */
export interface Tally {
  read: number;
  new: number;
  changed: number;
  same: number;
  merged: number;
  rejected: number;
}

export const nothingRead = (): Tally => ({ read: 0, new: 0, changed: 0, same: 0, merged: 0, rejected: 0 });

export function totalOf(tallies: readonly Tally[]): Tally {
  const total = nothingRead();
  for (const tally of tallies) {
    for (const field of Object.keys(total) as (keyof Tally)[]) total[field] += tally[field];
  }
  return total;
}
