import DataLoader from 'dataloader';
import { canonical } from './canonical.js';
import type { Question } from './question.js';

/** Asks one question about one key. Keys that are asked for together go in one statement. */
export interface Ask {
  <Key, Answer, Args>(question: Question<Key, Answer, Args>, key: Key, args?: Args): Promise<Answer>;
  /** What came along with the answer to another question: for who asks the same of many things, and would wait for each. */
  readonly told?: <Key, Answer, Args>(
    question: Question<Key, Answer, Args>,
    key: Key,
    args?: Args,
  ) => { readonly answer: Answer } | undefined;
}

/** Sends one statement and gives its rows. */
export type Run = (
  name: string,
  text: string,
  parameters: Record<string, unknown>,
) => Promise<readonly Record<string, unknown>[]>;

/** The `ask` of one request: nothing that it learns outlives it.
 *  One loader for each statement text and arguments; when a statement fails, the fields of its keys fail and no others. */
export function askOf({ run }: { run: Run }): Ask {
  const loaders = new Map<string, Loaders>();

  const loaderOf = <Key, Answer, Args>(question: Question<Key, Answer, Args>, args: Args | undefined) => {
    const ofText = entry(loaders, question.text, (): Loaders => ({ byArgs: new Map() }));
    // A list of things asks the same of each of them: most calls are like the last.
    if (ofText.last && hasSameMembers(ofText.last.args, args)) return ofText.last.loader;
    const loader = entry(ofText.byArgs, canonical(args ?? {}), () => newLoader(question, args));
    ofText.last = { args, loader };
    return loader;
  };

  const newLoader = <Key, Answer, Args>(
    question: Question<Key, Answer, Args>,
    args: Args | undefined,
  ): Loader => {
    const batches = new DataLoader<unknown, unknown, string>(
      async (keys) => {
        const rows = await run(question.name, question.text, { ...args, keys: [...keys] });
        if (question.tells) takeAlong(question.tells, (args as { along?: unknown }).along, rows);
        const answers = answersByKey(question.name, rows);
        return keys.map((key) => {
          const found = answers.get(keyText(key));
          return found === undefined
            ? question.nothing
            : read(question, found.answer, args as Args, key as Key);
        });
      },
      {
        cacheKeyFn: keyText,
        // Parents that arrive a few microtasks apart still share a statement; a time window would add up level by level.
        batchScheduleFn: (dispatch) => setImmediate(dispatch),
      },
    );
    return { batches, told: new Map() };
  };

  /** Answers that came with those to another question. */
  const takeAlong = (told: Question<string, unknown, unknown>, args: unknown, rows: readonly Row[]) => {
    const loader = loaderOf(told, args);
    for (const row of rows) {
      for (const [key, answer] of row.along as [string, unknown][]) {
        loader.told.set(keyText(key), { answer: read(told, answer, args, key) });
      }
    }
  };

  const ask = <Key, Answer, Args>(question: Question<Key, Answer, Args>, key: Key, args?: Args) => {
    const { told, batches } = loaderOf(question, args);
    const known = told.get(keyText(key));
    return (known ? Promise.resolve(known.answer) : batches.load(key)) as Promise<Answer>;
  };

  const told = <Key, Answer, Args>(question: Question<Key, Answer, Args>, key: Key, args?: Args) =>
    loaderOf(question, args).told.get(keyText(key)) as { readonly answer: Answer } | undefined;

  return Object.assign(ask, { told });
}

type Row = Readonly<Record<string, unknown>>;

interface Loader {
  readonly batches: DataLoader<unknown, unknown, string>;
  /** Answers that were not asked for. */
  readonly told: Map<string, { readonly answer: unknown }>;
}

/** The loaders of one statement text, by their arguments. */
interface Loaders {
  readonly byArgs: Map<string, Loader>;
  last?: { readonly args: unknown; readonly loader: Loader };
}

const read = <Key, Answer, Args>(
  { read }: Question<Key, Answer, Args>,
  returned: unknown,
  args: Args,
  key: Key,
): Answer => (read ? read(returned, args, key) : (returned as Answer));

const keyText = (key: unknown): string => (typeof key === 'string' ? key : canonical(key));

/** Whether two objects have the very same values under the same names. */
function hasSameMembers(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => (one as Row)[name] === (other as Row)[name] && name in (other as Row))
  );
}

function answersByKey(name: string, rows: readonly Row[]): Map<string, { answer: unknown }> {
  const answers = new Map<string, { answer: unknown }>();
  for (const { key, answer } of rows) {
    const echoed = keyText(key);
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
