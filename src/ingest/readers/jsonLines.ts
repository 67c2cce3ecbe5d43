import { broken, type JsonRecord } from './jsonRecord.js';
import { JsonSplitter, type ListPath } from './jsonSplitter.js';
import { limits, type Reject } from './reader.js';

/* JSON Lines: each line stands for itself, so a broken one costs no other. */

/** So many characters without a line end are no sign of lines; records are then found by their brackets. */
const longestStart = 16 * limits.head;

/** Whether each line is a JSON text of its own; null: more text is needed to tell. */
export function looksLikeLines(start: string): boolean | null {
  const first = /\S/u.exec(start);
  if (first === null) return null;
  if (first[0] !== '{') return false;
  const end = start.indexOf('\n', first.index);
  if ((end < 0 ? start.length : end) - first.index > longestStart) return false;
  if (end < 0) return null;
  const second = /\S/u.exec(start.slice(end))?.[0];
  if (second === undefined) return null;
  const line = start.slice(first.index, end).trim();
  return isWhole(line) || (second === '{' && !/[[{,:]$/u.test(line));
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

export async function* jsonLines(
  start: string,
  pieces: AsyncIterator<string>,
  lists: readonly ListPath[],
): AsyncIterable<JsonRecord | Reject> {
  let rest = '';
  let line = 1;
  let isTooLarge = false;
  for (let piece: string | null = start; piece !== null;) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      if (isTooLarge || text.length > limits.record) yield tooLarge(line);
      else yield* recordsOfLine(text, line, lists);
      isTooLarge = false;
      line += 1;
    }
    if (rest.length > limits.record) isTooLarge = true;
    if (isTooLarge) rest = '';
    const next: IteratorResult<string> = await pieces.next();
    piece = next.done ? null : next.value;
  }
  if (isTooLarge) yield tooLarge(line);
  else yield* recordsOfLine(rest, line, lists, true);
}

const tooLarge = (line: number): Reject =>
  broken(line, 'RECORD_TOO_LARGE', `The line is longer than ${limits.record / 1024 / 1024} MB.`);

function* recordsOfLine(
  text: string,
  line: number,
  lists: readonly ListPath[],
  isLast = false,
): Iterable<JsonRecord | Reject> {
  const splitter = new JsonSplitter(lists, line);
  splitter.write(text.trim());
  splitter.end();
  const items = [...splitter.taken()];
  yield* items;
  const { failure } = splitter;
  if (failure === null) return;
  if (isLast && failure.code === 'TRUNCATED') throw failure;
  if (!items.some(({ kind }) => kind === 'reject')) {
    yield broken(line, 'MALFORMED_RECORD', `The JSON of the line is broken: ${failure.message}`);
  }
}
