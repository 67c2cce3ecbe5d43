import { inputOf, type Input } from '../../../../src/ingest/readers/input.js';
import { linesOf } from '../../../../src/ingest/readers/lines.js';

/** The same text in pieces of one character: every seam that a file may have. */
const inPieces = (text: string): Input => ({
  ...inputOf(text),
  async *chunks() {
    yield* text;
  },
});

describe('the lines of a file', () => {
  it('are the same wherever its pieces end', async () => {
    const lines: string[] = [];
    for await (const batch of linesOf(inPieces('a\r\nb\n\nc\rd\r\n\r\ne'))) {
      lines.push(...batch.map(({ number, text }) => `${number}${text}`));
    }
    expect(lines).toEqual(['1a', '2b', '3', '4c', '5d', '6', '7e']);
  });
});
