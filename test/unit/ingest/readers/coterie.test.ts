import { createHash } from 'node:crypto';
import {
  headLine,
  nodeLine,
  recordLine,
  relationshipLines,
  totalLine,
} from '../../../../src/export/graphLines.js';
import { coterie } from '../../../../src/ingest/readers/coterie.js';
import { inputOf } from '../../../../src/ingest/readers/input.js';
import { recordOf, type StoredRecord } from '../../../../src/ingest/store/record.js';

const record = recordOf(
  { kind: 'read', line: 7, key: 'proceedings "1843"' },
  'import:first.bib',
  'first.bib',
);
const inParts: StoredRecord = {
  ...record,
  id: 'c',
  body: '[[1,", \\"body\\": 1"],[2,null]]\n{"body":1,"places":2}',
};
const strange: StoredRecord = { ...record, id: 'b', body: '{"title":"Ré\\u2028 \\"T\\"","2":1,"a":-1.5e-7}' };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function exported(records: readonly StoredRecord[] = [record, strange, inParts]): string[] {
  const facts = [
    ...relationshipLines('a_1', [
      ['OF', 'w_2', {}],
      ['AT', 'i_3', { raw: 'Society', key: 'k' }],
    ]),
    nodeLine('p_1', 'Person', { name: 'Ada', id: 'p_1', built: 'x', folded: 'ada' }),
  ];
  const lines = [headLine(), ...facts, ...records.map(recordLine)];
  return [
    ...lines,
    totalLine({
      total: { relationships: 2, nodes: 1, records: records.length },
      graph: sha256(facts.join('')),
      sha256: sha256(lines.join('')),
    }),
  ];
}

async function taken(text: string): Promise<{ records: StoredRecord[]; failure: unknown }> {
  const records: StoredRecord[] = [];
  try {
    for await (const item of coterie.read(inputOf(text, 'graph.jsonl'), {}))
      if (item.kind === 'stored') records.push(item.record);
  } catch (failure) {
    return { records, failure };
  }
  return { records, failure: null };
}

describe('our own export', () => {
  it('is told by its first line, and is sorted', () => {
    const lines = exported();
    expect([...lines].sort()).toEqual(lines);
    expect(coterie.recognises(lines.join(''))).toBe(true);
    expect(coterie.recognises(lines.slice(1).join(''))).toBe(false);
  });

  it('gives back its records character by character, also with the line ends of another system', async () => {
    const text = exported().join('');
    expect(await taken(text)).toEqual({ records: [record, strange, inParts], failure: null });
    expect((await taken(text.replaceAll('\n', '\r\n'))).records).toEqual([record, strange, inParts]);
  });

  it.each<[string, (lines: string[]) => string[], string, number]>([
    [
      'of a newer version',
      ([, ...rest]) => ['{"coterie":"export","version":2}\n', ...rest],
      'NEWER_VERSION',
      1,
    ],
    ['of no version', ([, ...rest]) => ['{"coterie":"export"}\n', ...rest], 'ALTERED_FILE', 1],
    ['without its end', (lines) => lines.slice(0, -2), 'TRUNCATED', 6],
    ['cut within its last line', (lines) => [lines.join('').slice(0, -20)], 'TRUNCATED', 8],
    ['cut within a line', (lines) => [...lines.slice(0, 4), '{"re'], 'TRUNCATED', 5],
    ['with a word changed', (lines) => lines.map((line) => line.replace('Ada', 'Eda')), 'ALTERED_FILE', 8],
    ['without one of its lines', (lines) => lines.filter((_line, at) => at !== 2), 'ALTERED_FILE', 7],
    ['with two lines exchanged', ([a, b, c, ...rest]) => [a!, c!, b!, ...rest], 'ALTERED_FILE', 8],
    ['with a line of something else', ([a, ...rest]) => [a!, '{"x":1}\n', ...rest], 'ALTERED_FILE', 2],
    ['followed by another', (lines) => [...lines, ...lines], 'ALTERED_FILE', 9],
  ])('%s is refused at a line, with nothing taken', async (_what, change, code, line) => {
    const { records, failure } = await taken(change(exported()).join(''));
    expect(failure).toMatchObject({ name: 'Unreadable', code, line });
    expect(String(failure)).toContain('graph.jsonl');
    expect(records).toEqual([]);
  });
});
