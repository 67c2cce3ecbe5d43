import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Cypher statement and the type of its answer. It reads `$keys` and returns rows of `key` and `answer`. */
export interface Question<Key, Answer, Args = void> {
  /** The same word as the file, the ledger line and the metric. */
  readonly name: string;
  readonly text: string;
  /** The answer for a key without a row. */
  readonly nothing: Answer;
  /** Makes the answer of what the statement returned for a key, where these differ: a wide answer is sent as lists, without names. */
  readonly read?: Read<Key, Answer, Args>;
  /** The same question with its slots filled in: each comment of the form "slash, star, NAME" becomes the text given for NAME.
   *  The texts are committed fragments chosen by closed enums, never input. Throws on a slot that the file does not have. */
  variant(slotTexts: Readonly<Record<string, string>>): Question<Key, Answer, Args>;
  /** The question that its statement answers too, for each thing listed: see `along`. */
  readonly tells?: Question<string, unknown, unknown>;
  /** Only for the compiler: what keys and arguments this question takes. */
  readonly takes?: (key: Key, args: Args) => void;
}

export type Read<Key, Answer, Args> = (returned: unknown, args: Args, key: Key) => Answer;

/** Reads `here/name.cypher` once, when the module is loaded. */
export function question<Key, Answer, Args = void>(
  here: string,
  name: string,
  nothing: Answer,
  read?: Read<Key, Answer, Args>,
): Question<Key, Answer, Args> {
  return questionOf(name, readFileSync(join(here, `${name}.cypher`), 'utf8'), nothing, read);
}

/** A question from a text at hand, for tests of the mechanism. */
export function questionOf<Key, Answer, Args = void>(
  name: string,
  text: string,
  nothing: Answer,
  read?: Read<Key, Answer, Args>,
): Question<Key, Answer, Args> {
  const variants = new Map<string, Question<Key, Answer, Args>>();
  return {
    name,
    text,
    nothing,
    read,
    variant(slotTexts) {
      const key = JSON.stringify(slotTexts);
      let variant = variants.get(key);
      if (variant === undefined) {
        variant = questionOf(name, filled(name, text, slotTexts), nothing, read);
        if (variants.size >= mostVariants) variants.clear();
        variants.set(key, variant);
      }
      return variant;
    },
  };
}

/** That are kept of a question: filters have no end of them. */
const mostVariants = 50;

function filled(name: string, text: string, slotTexts: Readonly<Record<string, string>>): string {
  return Object.entries(slotTexts).reduce((whole, [slot, fragment]) => {
    const parts = whole.split(`/* ${slot} */`);
    if (parts.length === 1) throw new Error(`${name}.cypher has no slot "${slot}"`);
    return parts.join(fragment);
  }, text);
}
