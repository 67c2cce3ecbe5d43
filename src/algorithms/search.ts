/** A search that tells now and then how much it has done since it last told (neighbours looked at in a list, some 10 ns each), and can be left there: whoever runs it
 *  decides whether it goes on at once, later, or never. Returns its result. */
export type Search<Result> = Generator<number, Result, void>;

/** A search does about this much before it tells: below a millisecond. */
export const stride = 20_000;

/** A neighbour looked at with its cost takes so many times as long as one without; and one anywhere in the network, where no cache holds what
 *  is known of it, twice as long as one in a small part. */
export const costedLook = 10;
export const farLook = 20;

/** More work than allowed. */
export class BudgetSpent extends Error {}

/** Runs a search to its end. Throws BudgetSpent once it has done more than `budget`. */
export function finished<Result>(search: Search<Result>, budget = Infinity): Result {
  for (let left = budget; ;) {
    const step = search.next();
    if (step.done) return step.value;
    left -= step.value;
    if (left < 0) throw new BudgetSpent();
  }
}

/** Runs a search to its end, and lets others have their turn after each `milliseconds`, and once more before the result of a long one is made
 *  an answer of. */
export async function inTurns<Result>(
  search: Search<Result>,
  { budget = Infinity, milliseconds = 4 } = {},
): Promise<Result> {
  const turnOfOthers = () => new Promise((resolve) => setImmediate(resolve));
  let left = budget;
  for (let turns = 0; ; turns += 1) {
    const pauseAt = performance.now() + milliseconds;
    do {
      const step = search.next();
      if (step.done) {
        if (turns > 0) await turnOfOthers();
        return step.value;
      }
      left -= step.value;
      if (left < 0) throw new BudgetSpent();
    } while (performance.now() < pauseAt);
    await turnOfOthers();
  }
}
