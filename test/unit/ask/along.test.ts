import { along, askOf } from '../../../src/ask/index.js';
import { questionOf } from '../../../src/ask/question.js';

type Item = { place: unknown[] };

const list = questionOf<string, Item[], { limit: number }>(
  'list',
  'UNWIND $keys AS key\nMATCH (n) LIMIT $limit /* more */\nRETURN key, items AS answer\n',
  [],
);
const about = questionOf<string, string, { limit: number; after: string | null }>(
  'about',
  '// after $after\nUNWIND $keys AS key\nMATCH (m) WHERE m.x > $after LIMIT $limit\nRETURN key, told AS answer\n',
  '',
  (returned) => `read ${String(returned)}`,
);

describe('two questions in one statement', () => {
  it('are both texts, the parameters of the second within one of the first', () => {
    expect(along(list, about).variant({ more: 'SKIP 1' }).text).toBe(
      [
        'UNWIND $keys AS key',
        'MATCH (n) LIMIT $limit SKIP 1',
        'WITH key, items AS answer',
        'CALL (answer) {',
        '// after $along.after',
        'UNWIND [item IN answer | item[0][-1]] AS key',
        'MATCH (m) WHERE m.x > $along.after LIMIT $along.limit',
        'RETURN collect([key, told]) AS along',
        '}',
        'RETURN key, answer, along',
        '',
      ].join('\n'),
    );
  });

  it('keep the name of the list', () => {
    expect(along(list, about).name).toBe('list');
  });

  it('are refused where a text does not begin and end as they all do', () => {
    expect(() => along(list, questionOf('odd', 'RETURN 1', 0))).toThrow(/odd/);
  });

  it('answer whoever asks the second with the same parameters, and nobody else', async () => {
    const sent: string[] = [];
    const ask = askOf({
      run: async (name, _text, { keys }) => {
        sent.push(`${name} ${String(keys)}`);
        return name === 'list'
          ? [
              {
                key: 'k',
                answer: [],
                along: [
                  ['a', 'A'],
                  ['b', 'B'],
                ],
              },
            ]
          : [
              { key: 'a', answer: 'again' },
              { key: 'c', answer: 'C' },
            ];
      },
    });
    const others = { limit: 2, after: null };
    await ask(along(list, about), 'k', { limit: 1, along: others });
    const same = { after: null, limit: 2 };
    const told = ['a', 'b', 'c'].map((key) => ask(about, key, same));
    expect(await Promise.all(told)).toEqual(['read A', 'read B', 'read C']);
    expect(['a', 'c'].map((key) => ask.told?.(about, key, same)?.answer)).toEqual(['read A', undefined]);
    expect(await ask(about, 'a', { after: null, limit: 3 })).toBe('read again');
    expect(sent).toEqual(['list k', 'about c', 'about a']);
  });
});
