import type { Input } from './input.js';
import { linesOf } from './lines.js';
import { limits, Unreadable } from './reader.js';

/** The text of one entry: from an `@` at the beginning of a line to the next. */
export interface EntryText {
  /** In small letters. */
  readonly type: string;
  /** As printed; '' where missing. */
  readonly key: string;
  readonly text: string;
  readonly line: number;
  readonly isTooLarge: boolean;
}

const start = /^[ \t]*@[ \t]*([a-zA-Z]+)[ \t]*[{(]/u;

/** The entries of a file, cut at line starts alone, so that a broken one ends where the next begins. */
export async function* entriesOf(input: Input): AsyncIterable<EntryText> {
  let open: Open | null = null;
  try {
    for await (const batch of linesOf(input)) {
      for (const { text, number, isTooLong } of batch) {
        if (text.includes('@') && start.test(text)) {
          if (open) yield entryOf(open);
          open = { lines: [text], line: number, size: text.length };
        } else if (open) {
          open.size += isTooLong ? limits.record + 1 : text.length + 1;
          if (open.size <= limits.record) open.lines.push(text);
          else open.lines.length = 1;
        }
      }
    }
  } catch (error) {
    // The entry in front of the fault counts where it is whole; a torn one is told with the file.
    if (error instanceof Unreadable && open && /[})]\s*$/u.test(open.lines.join('\n'))) yield entryOf(open);
    throw error;
  }
  if (open) yield entryOf(open);
}

interface Open {
  readonly lines: string[];
  readonly line: number;
  size: number;
}

function entryOf({ lines, line, size }: Open): EntryText {
  const text = lines.join('\n');
  const type = start.exec(text)?.[1]?.toLowerCase() ?? '';
  const key = /^[ \t]*@[ \t]*[a-zA-Z]+[ \t]*[{(]\s*([^,\s{}"=#]*)\s*(?=[,})])/u.exec(text)?.[1] ?? '';
  return { type, key, text, line, isTooLarge: size > limits.record };
}
