import fc from 'fast-check';
import { jsonRecords } from '../../../../src/ingest/readers/json.js';
import type { ListPath } from '../../../../src/ingest/readers/jsonSplitter.js';
import { limits, Unreadable } from '../../../../src/ingest/readers/reader.js';

const lists: ListPath[] = [['results'], ['message', 'items']];

async function* inPieces(text: string, cuts: readonly number[] = []): AsyncIterable<string> {
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    yield text.slice(from, Math.max(from, cut));
    from = Math.max(from, cut);
  }
  yield text.slice(from);
}

/** "3: {...}" a record on line 3, "4! CODE" a reject, "5!! CODE" where the file ends to be readable. */
async function read(text: string, cuts?: readonly number[]): Promise<string[]> {
  const told: string[] = [];
  try {
    for await (const item of jsonRecords(inPieces(text, cuts), lists)) {
      told.push(
        item.kind === 'record'
          ? `${item.line}: ${JSON.stringify(item.value)}`
          : `${item.line}! ${item.code} ${item.reason}`,
      );
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    told.push(`${error.line}!! ${error.code}`);
  }
  return told;
}
/** Without the words of rejects. */
const brief = async (text: string): Promise<string[]> =>
  (await read(text)).map((one) => one.replace(/(! [A-Z_]+).*/u, '$1'));

describe('the records of a JSON text', () => {
  it.each([
    ['an array', '[{"a":1},\n {"a":2}]', ['1: {"a":1}', '2: {"a":2}']],
    [
      'a list in an envelope',
      '{"meta":{"n":2},\n"results":[\n{"a":1},{"a":2}],"x":1}',
      ['3: {"a":1}', '3: {"a":2}'],
    ],
    ['a list two envelopes deep', '{"message":{"facets":{},"items":[{"a":1}]}}', ['1: {"a":1}']],
    ['a single object', '\n{"a":{"results":[1]}}\n', ['2: {"a":{"results":[1]}}']],
    ['lines', '{"a":1}\n\n{"a":2}\r\n{"a":3}', ['1: {"a":1}', '3: {"a":2}', '4: {"a":3}']],
    [
      'envelopes in lines',
      '{"results":[{"a":1},{"a":2}]}\n{"results":[{"a":3}]}',
      ['1: {"a":1}', '1: {"a":2}', '2: {"a":3}'],
    ],
    ['objects over several lines', '{\n"a":1\n}\n{\n"a":2\n}', ['1: {"a":1}', '4: {"a":2}']],
    ['nothing', '[]', []],
    [
      'brackets and quotes in strings',
      '[{"a":"]}\\"[{"},{"b":"\\\\"}]',
      ['1: {"a":"]}\\"[{"}', '1: {"b":"\\\\"}'],
    ],
    ['a name with escapes', '{"r\\u0065sults":[{"a":1}]}', ['1: {"a":1}']],
    ['a comma too much', '[{"a":1},\n{"a":2},\n]', ['1: {"a":1}', '2: {"a":2}']],
    ['a list of another name', '{"others":[{"a":1}]}', ['1: {"others":[{"a":1}]}']],
  ])('are found in %s', async (_what, text, records) => expect(await read(text)).toEqual(records));

  it.each([
    [
      'a word that is no JSON',
      '[{"a":1},\n{"a":nope},\n{"a":3}]',
      ['1: {"a":1}', '2! MALFORMED_RECORD', '3: {"a":3}'],
    ],
    [
      'what is no object',
      '[{"a":1}, null, 5, "x", [1], {"a":2}]',
      ['1: {"a":1}', ...Array<string>(4).fill('1! MALFORMED_RECORD'), '1: {"a":2}'],
    ],
    ['a broken line', '{"a":1}\n{"a":\n{"a":3}\n', ['1: {"a":1}', '2! MALFORMED_RECORD', '3: {"a":3}']],
    [
      'a broken first line',
      '{"a":"x\n{"a":2}\n{"a":3}\n',
      ['1! MALFORMED_RECORD', '2: {"a":2}', '3: {"a":3}'],
    ],
    [
      'a line that is no object',
      '{"a":1}\nnull\n{"a":3}',
      ['1: {"a":1}', '2! MALFORMED_RECORD', '3: {"a":3}'],
    ],
    [
      'a string that is not closed',
      '[\n {\n  "a": "x,\n  "b": 1\n },\n {"a":2}\n]',
      ['2! MALFORMED_RECORD', '6: {"a":2}'],
    ],
    ['a string over two lines', '[{"a":"x\ny"},{"a":2}]', ['1! MALFORMED_RECORD', '2: {"a":2}']],
    [
      'a bracket too few',
      '[\n {"a":0},\n {"a":[1,\n  2},\n {"a":2}\n]',
      ['2: {"a":0}', '3! MALFORMED_RECORD', '5: {"a":2}'],
    ],
    [
      'an end too few',
      '[\n {"a":0},\n {"a":1,\n {"a":2},\n {"a":3}\n]',
      ['2: {"a":0}', '3! MALFORMED_RECORD', '4: {"a":2}', '5: {"a":3}'],
    ],
    ['an end too few at the end', '[\n {"a":0},\n {"a":1\n]', ['2: {"a":0}', '3! MALFORMED_RECORD']],
  ])('are kept beside %s', async (_what, text, told) => expect(await brief(text)).toEqual(told));

  it.each([
    ['in a record', '[{"a":1},\n{"a":2},\n{"a":', ['1: {"a":1}', '2: {"a":2}', '3!! TRUNCATED']],
    ['in a string', '{"results":[{"a":1},{"a":"x', ['1: {"a":1}', '1!! TRUNCATED']],
    ['between records', '[{"a":1},\n', ['1: {"a":1}', '2!! TRUNCATED']],
    ['in the last line', '{"a":1}\n{"a":2}\n{"a":', ['1: {"a":1}', '2: {"a":2}', '3!! TRUNCATED']],
    ['in the one object', '{"a":{"b":', ['1!! TRUNCATED']],
    [
      'among nested objects without indents',
      '[\n{"a":[\n{"b":1},\n{"b":2}\n]},\n{"a":[\n{"b":3},\n{"b"',
      ['2: {"a":[{"b":1},{"b":2}]}', '6!! TRUNCATED'],
    ],
  ])('are kept before an end %s', async (_what, text, told) => expect(await brief(text)).toEqual(told));

  it.each([
    [
      'brackets that nothing puts right',
      '[{"a":1},{"a":[1},{"a":2}]',
      ['1: {"a":1}', '1! MALFORMED_RECORD', '1!! MALFORMED_FILE'],
    ],
    ['what is no JSON at all', '[{"a":1}]\n<html>', ['1: {"a":1}', '2!! MALFORMED_FILE']],
  ])('end at %s', async (_what, text, told) => expect(await brief(text)).toEqual(told));

  it('are rejected beyond 100 levels, and the others kept', async () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(await brief(`[${nested(101)},\n{"a":1},${nested(100)}]`)).toEqual([
      '1! NESTED_TOO_DEEP',
      '2: {"a":1}',
      `2: ${nested(100)}`,
    ]);
    const deep = 3_000_000;
    expect(await brief(`[{"a":${'['.repeat(deep)}${']'.repeat(deep)}},{"a":1}]`)).toEqual([
      '1! NESTED_TOO_DEEP',
      '1: {"a":1}',
    ]);
  });

  it('are rejected beyond 10 MB, and the others kept', async () => {
    const large = `{"a":"${'x'.repeat(limits.record)}"}`;
    for (const text of [`[${large},\n{"a":1}]`, `{"a":0}\n${large}\n{"a":1}`, `${large}\n{"a":1}`]) {
      const told = await brief(text);
      expect(told.filter((one) => one !== '1: {"a":0}')).toEqual([
        expect.stringContaining('! RECORD_TOO_LARGE'),
        expect.stringContaining(': {"a":1}'),
      ]);
    }
  });

  it('are found behind an envelope of more than 10 MB', async () => {
    const text = `{"meta":"${'x'.repeat(limits.record + 5)}","results":[{"a":1}]}`;
    expect(await brief(text)).toEqual(['1: {"a":1}']);
  });

  it('are not held in memory: of 200 MB that begin a list the first record is there at once', async () => {
    let made = 0;
    async function* endless() {
      yield '{"results":[{"a":1}';
      for (; ; made += 1) yield `,{"a":"${'x'.repeat(60_000)}"}`;
    }
    for await (const item of jsonRecords(endless(), lists)) if (item.line === 1 && made > 50) break;
    expect(made).toBeLessThan(60);
  });

  it('say on which line a broken record is broken, without quoting it', async () => {
    expect(await read('[\n{"a": 1,\n "b": "Ann@example.org" 2}]')).toEqual([
      '2! MALFORMED_RECORD The JSON of the record is broken: it does not parse, line 3.',
    ]);
  });
});

describe('the pieces of a JSON text', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constantFrom(null, true, '\\', '"', ']}', '{[', 'é', '\n'),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('any')), fc.dictionary(fc.string(), tie('any'))),
  })).any;
  const records = fc.array(fc.dictionary(fc.constantFrom('results', 'items', 'a', 'b"', 'é'), value), {
    maxLength: 6,
  });
  const indent = fc.constantFrom('', ' ', '\t');
  const framings: readonly ((list: readonly unknown[], by: string) => string)[] = [
    (list, by) => JSON.stringify(list, null, by),
    (list, by) => JSON.stringify({ meta: { n: [1] }, results: list, end: {} }, null, by),
    (list, by) => JSON.stringify({ message: { items: list } }, null, by),
    (list) => list.map((one) => `${JSON.stringify({ one })}\n`).join(''),
  ];
  const cuts = fc.array(fc.nat(3000), { maxLength: 20 });

  it('make the same records wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(records, indent, fc.nat(3), cuts, async (list, by, framing, places) => {
        const text = framings[framing]!(list, by);
        const wanted = list.map((one) => JSON.stringify(framing === 3 ? { one } : one));
        const told = await read(text, places);
        expect(told.map((one) => one.replace(/^\d+: /u, ''))).toEqual(wanted);
        expect(told).toEqual(await read(text));
      }),
      { numRuns: 40 },
    );
  });

  it('of a broken text say the same wherever they are cut', async () => {
    const damage = fc.tuple(
      fc.nat(400),
      fc.nat(3),
      fc.constantFrom('', '"', '{', '}', '[', ']', ',', '\n', '\\', 'x'),
    );
    await fc.assert(
      fc.asyncProperty(
        records,
        indent,
        fc.nat(3),
        damage,
        cuts,
        async (list, by, framing, broken, places) => {
          const whole = framings[framing]!(list, by);
          const [at, length, instead] = broken;
          const text = whole.slice(0, at) + instead + whole.slice(at + length);
          const told = await read(text);
          expect(await read(text, places)).toEqual(told);
          expect(
            await read(
              text,
              [...text].map((_letter, place) => place),
            ),
          ).toEqual(told);
        },
      ),
      { numRuns: 40 },
    );
  });
});
