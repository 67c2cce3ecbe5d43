import { jsonLines, looksLikeLines } from './jsonLines.js';
import type { JsonRecord } from './jsonRecord.js';
import { JsonSplitter, type ListPath } from './jsonSplitter.js';
import type { Reject } from './reader.js';

/* JSON read as a stream of records: the elements of an array, of a list inside an envelope, or objects one after the other. */

/** The records of a file in its order. A record that is broken, too large or nested too deep is a reject; the next begins
 *  where the brackets, or else the lines, say so. Throws `Unreadable` where neither does, after what came before. */
export async function* jsonRecords(
  chunks: AsyncIterable<string>,
  lists: readonly ListPath[] = [],
): AsyncIterable<JsonRecord | Reject> {
  const splitter = new JsonSplitter(lists);
  let start: string | null = '';
  const pieces = chunks[Symbol.asyncIterator]();
  try {
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) {
      let chunk = piece.value;
      if (start !== null) {
        start += chunk;
        const isLines = looksLikeLines(start);
        if (isLines === null) continue;
        if (isLines) {
          yield* jsonLines(start, pieces, lists);
          return;
        }
        [chunk, start] = [start, null];
      }
      splitter.write(chunk);
      yield* splitter.taken();
      if (splitter.failure) throw splitter.failure;
    }
    if (start) splitter.write(start);
    splitter.end();
    yield* splitter.taken();
    if (splitter.failure) throw splitter.failure;
  } finally {
    await pieces.return?.();
  }
}

/** A file's text that may be JSON of this format: for `recognises`. */
export const mayBeJson = (head: string): boolean => /^[\s\uFEFF]*[[{]/u.test(head);
