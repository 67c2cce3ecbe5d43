import type { Input } from '../readers/input.js';
import { limits, Unreadable, type Reader, type ReadItem } from '../readers/reader.js';
import { rejected } from '../readers/spots.js';
import { contradictionsIn } from './contradictions.js';
import { looksLikeDecisions, readDecisions } from './format.js';

/** Decisions by hand. A file is one record, so that the file as it is replaces the file as it was; a decision that cannot be read
 *  is a reject of its own, and so are two that contradict each other as they are written. */
export const decisions: Reader = {
  format: 'decisions',
  provider: null,
  tellsPeople: false,
  recognises: looksLikeDecisions,
  read,
};

async function* read(input: Input): AsyncIterable<ReadItem> {
  let text = '';
  for await (const chunk of input.chunks()) {
    text += chunk;
    if (text.length > limits.record)
      throw new Unreadable('MALFORMED_FILE', 'A file of decisions is at most 10 MB long.', 'Split it.', 1);
  }
  const found = readDecisions(text, input.name);
  for (const { line, what, remedy } of found.problems)
    yield rejected({ line }, null, 'MALFORMED_RECORD', what, remedy);
  const refused = contradictionsIn(found.decisions);
  for (const { decision, what, remedy } of refused)
    yield rejected({ line: lineOf(decision.place) }, null, 'MALFORMED_RECORD', what, remedy);
  const record = found.decisions.filter((one) => !refused.some(({ decision }) => decision === one));
  yield { kind: 'decisions', line: 1, key: 'decisions', record };
}

const lineOf = (place: string): number => Number(/\d+$/u.exec(place)?.[0] ?? 1);
