import DataLoader from 'dataloader';
import { canonical } from './canonical.js';
import type { Question } from './question.js';

/** Asks one question about one key. Keys that are asked for together go in one statement. */
export type Ask = <Key, Answer, Args>(
  question: Question<Key, Answer, Args>,
  key: Key,
  args?: Args,
) => Promise<Answer>;

/** Sends one statement and gives its rows. */
export type Run = (
  name: string,
  text: string,
  parameters: Record<string, unknown>,
) => Promise<readonly Record<string, unknown>[]>;

/** The `ask` of one request: nothing that it learns outlives it.
 *  One loader for each statement text and arguments; when a statement fails, the fields of its keys fail and no others. */
export function askOf({ run }: { run: Run }): Ask {
  const loaders = new Map<string, Map<string, DataLoader<unknown, unknown, string>>>();

  return <Key, Answer, Args>(question: Question<Key, Answer, Args>, key: Key, args?: Args) => {
    const ofText = entry(loaders, question.text, () => new Map());
    const loader = entry(ofText, canonical(args ?? {}), () => loaderOf(run, question, args));
    return loader.load(key) as Promise<Answer>;
  };
}

function loaderOf<Key, Answer, Args>(
  run: Run,
  question: Question<Key, Answer, Args>,
  args: Args | undefined,
): DataLoader<unknown, unknown, string> {
  return new DataLoader<unknown, unknown, string>(
    async (keys) => {
      const rows = await run(question.name, question.text, { ...args, keys: [...keys] });
      const answers = answersByKey(question.name, rows);
      return keys.map((key) => {
        const found = answers.get(canonical(key));
        if (found === undefined) return question.nothing;
        return question.read ? question.read(found.answer, args as Args, key as Key) : found.answer;
      });
    },
    {
      cacheKeyFn: canonical,
      // Parents that arrive a few microtasks apart still share a statement; a time window would add up level by level.
      batchScheduleFn: (dispatch) => setImmediate(dispatch),
    },
  );
}

function answersByKey(
  name: string,
  rows: readonly Record<string, unknown>[],
): Map<string, { answer: unknown }> {
  const answers = new Map<string, { answer: unknown }>();
  for (const { key, answer } of rows) {
    const echoed = canonical(key);
    const before = answers.get(echoed);
    if (before !== undefined && canonical(before.answer) !== canonical(answer)) {
      throw new Error(`${name} gave two different answers for one key`);
    }
    answers.set(echoed, { answer });
  }
  return answers;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
