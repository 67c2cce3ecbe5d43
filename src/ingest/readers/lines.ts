import type { Input } from './input.js';
import { limits } from './reader.js';

export interface Line {
  /** Without its end, which may be CR, LF or both; empty where too long. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Longer than a record may be. */
  readonly isTooLong: boolean;
}

/** The lines of a file, in batches as they come (a step for each line would cost more than its text). */
export async function* linesOf(input: Input, longest: number = limits.record): AsyncIterable<Line[]> {
  let number = 1;
  let open: string[] = [];
  let length = 0;
  let endsInReturn = false;
  const end = (last: string): Line => {
    const isTooLong = length + last.length > longest;
    const text = isTooLong ? '' : open.length > 0 ? open.join('') + last : last;
    open = [];
    length = 0;
    return { text, number: number++, isTooLong };
  };
  for await (let chunk of input.chunks()) {
    if (endsInReturn && chunk.startsWith('\n')) chunk = chunk.slice(1);
    if (chunk === '') continue;
    endsInReturn = chunk.endsWith('\r');
    const pieces = chunk.split(/\r\n|\r|\n/u);
    const last = pieces.pop() ?? '';
    yield pieces.map(end);
    length += last.length;
    if (length <= longest) open.push(last);
    else open = [];
  }
  if (length > 0) yield [end('')];
}
