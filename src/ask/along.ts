import type { Question } from './question.js';

/** A list and, in the same statement, the answers to another question about each thing that it lists: one trip instead of two. The other's
 *  parameters are those of the list's parameter `along`. What it answers, whoever asks that question within the request with the same
 *  parameters is given. The things are known by their ids, which end the places of the items. It keeps the list's name, which its cursors bear.
 *  Both texts stay what their files say but for their first and last lines: `$keys` becomes the ids, `RETURN key, x AS answer` is collected. */
export const along: typeof join = (list, other) => {
  const ofList = joined.get(list) ?? new Map<unknown, unknown>();
  const both = (ofList.get(other) ?? join(list, other)) as ReturnType<typeof join>;
  joined.set(list, ofList.set(other, both));
  return both as never;
};

/** Joined before, by the list and what goes along. */
const joined = new WeakMap<object, Map<unknown, unknown>>();

function join<Key, Items, Args, Answer, OtherArgs>(
  list: Question<Key, Items, Args>,
  other: Question<string, Answer, OtherArgs>,
): Question<Key, Items, Args & { readonly along: OtherArgs }> {
  const [listed, told] = [answerIn(list), answerIn(other)];
  const about = other.text
    .replace(begins, 'UNWIND [item IN answer | item[0][-1]] AS key')
    .replace(/\$(\w+)/g, '$along.$1')
    .replace(ends, `RETURN collect([key, ${told}]) AS along`);
  const text = list.text.replace(
    ends,
    () => `WITH key, ${listed} AS answer\nCALL (answer) {\n${about}\n}\nRETURN key, answer, along\n`,
  );
  return {
    ...{ name: list.name, text, nothing: list.nothing, read: list.read, tells: other },
    variant: (slotTexts) => along(list.variant(slotTexts), other),
  } as Question<Key, Items, Args & { readonly along: OtherArgs }>;
}

const begins = /UNWIND \$keys AS key/;
const ends = /RETURN key, (\w+) AS answer\s*$/;

function answerIn({ name, text }: Question<never, unknown, never>): string {
  const found = begins.test(text) ? ends.exec(text)?.[1] : undefined;
  if (found === undefined) throw new Error(`${name} cannot go along with another question`);
  return found;
}
