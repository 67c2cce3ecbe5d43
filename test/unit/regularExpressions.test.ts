import { sourceFiles } from '../support/sources.js';

/** What reads only our own files, settings and seed: nobody who sends a request reaches it. */
const outOfReach = ['src/ingest/', 'src/cli/', 'src/database/', 'src/config.ts', 'src/filter/fragments.ts'];

/** Every regular expression that what a request brings can reach, by where it stands. */
const sources = sourceFiles('.ts').filter(({ path }) => !outOfReach.some((part) => path.startsWith(part)));
const expressions = sources.flatMap(({ path, text }) =>
  [
    ...text.matchAll(
      /(?<=[(,=>:!?&|[]\s*|return\s)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s,.;:)\]])/g,
    ),
  ].flatMap(([whole, source, flags]) => {
    try {
      return [{ where: `${path}: ${whole}`, expression: new RegExp(source!, flags!.replace('y', '')) }];
    } catch {
      return [];
    }
  }),
);

/** Texts of 40,000 characters in which expressions that can be matched in many ways lose themselves. */
const length = 40_000;
const hostile = [
  'a',
  ' ',
  '0',
  '-',
  '.',
  '/',
  '"',
  '\\',
  '(',
  'a ',
  'a,',
  'a.',
  '1-',
  'http://a',
  '{',
  '//',
  'é',
  '夏',
  '_a',
  ': ',
  'A. ',
].flatMap((piece) => {
  const run = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [run, `${run}\n!`, `"${run}`, `https://${run}`, `a${run}\u0000`];
});

describe('regular expressions', () => {
  it('are found', () => {
    expect(expressions.length).toBeGreaterThan(20);
  });

  it.each(expressions)('$where is done with 40,000 characters in time', ({ expression }) => {
    const slow = hostile.filter((text) => quickestOf(3, () => text.replace(expression, '')) > boundMs);
    expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
  });
});

/** A few milliseconds on a quiet machine; expressions that lose themselves take seconds. */
const boundMs = 250;

/** A busy machine makes one try slow, not several. Ends with the first that is quick enough. */
function quickestOf(tries: number, work: () => unknown): number {
  let quickest = Infinity;
  for (let done = 0; done < tries && quickest > boundMs; done += 1) {
    const started = performance.now();
    work();
    quickest = Math.min(quickest, performance.now() - started);
  }
  return quickest;
}
