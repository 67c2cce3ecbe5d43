import type { Ask, Question } from '../ask/index.js';

/** Both sides of each pair, some hundred at a time: nothing that was asked is kept longer. What is there no more is left out. */
export async function* inBatches<Compared>(
  asking: () => Ask,
  question: Question<string, Compared | null>,
  pairs: readonly (readonly [string, string])[],
): AsyncIterable<readonly [Compared, Compared]> {
  for (let from = 0; from < pairs.length; from += batch) {
    const ask = asking();
    const both = await Promise.all(
      pairs
        .slice(from, from + batch)
        .map(([one, other]) => Promise.all([ask(question, one), ask(question, other)])),
    );
    for (const [one, other] of both) if (one !== null && other !== null) yield [one, other];
  }
}
const batch = 200;
