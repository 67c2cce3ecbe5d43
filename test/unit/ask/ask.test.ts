import { askOf, type Run } from '../../../src/ask/index.js';
import { questionOf } from '../../../src/ask/question.js';

const nameOf = questionOf<string, string | null, { year?: number | null } | void>(
  'nameOf',
  'a statement',
  null,
);
const numberOf = questionOf<unknown, number>('numberOf', 'another statement', 0);

type Sent = { name: string; parameters: Record<string, unknown> };

function recording(rows: (keys: unknown[]) => Record<string, unknown>[]): { run: Run; sent: Sent[] } {
  const sent: Sent[] = [];
  const run: Run = async (name, _text, parameters) => {
    sent.push({ name, parameters });
    return rows(parameters.keys as unknown[]);
  };
  return { run, sent };
}

describe('ask', () => {
  it('gives each key its own answer, whatever order the rows come in', async () => {
    const { run } = recording(() => [
      { key: 'v2', answer: 'B' },
      { key: 'v1', answer: 'A' },
      { key: 'v1', answer: 'A' },
      { key: 'never asked', answer: 'C' },
    ]);
    const ask = askOf({ run });
    expect(await Promise.all(['v1', 'v2', 'v3'].map((id) => ask(nameOf, id)))).toEqual(['A', 'B', null]);
  });

  it('sends equal keys once', async () => {
    const { run, sent } = recording((keys) => keys.map((key) => ({ key, answer: 1 })));
    const ask = askOf({ run });
    await Promise.all([ask(numberOf, 'a'), ask(numberOf, 'b'), ask(numberOf, 'a')]);
    expect(sent.map(({ parameters }) => parameters.keys)).toEqual([['a', 'b']]);
  });

  it('joins keys that are asked for by parents a few promises apart', async () => {
    const { run, sent } = recording((keys) => keys.map((key) => ({ key, answer: 1 })));
    const ask = askOf({ run });
    const late = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      await new Promise((resolve) => process.nextTick(resolve));
      return ask(numberOf, 'late');
    };
    await Promise.all([ask(numberOf, 'early'), late()]);
    expect(sent).toHaveLength(1);
  });

  it('keeps other arguments and other questions in statements of their own, and equal arguments together', async () => {
    const { run, sent } = recording(() => []);
    const ask = askOf({ run });
    await Promise.all([
      ask(nameOf, 'a', { year: 1843 }),
      ask(nameOf, 'b', { year: 1843 }),
      ask(nameOf, 'a', { year: 1844 }),
      ask(nameOf, 'c', {}),
      ask(nameOf, 'd', { year: undefined }),
      ask(nameOf, 'e'),
      ask(numberOf, 'a'),
    ]);
    expect(sent.map(({ name, parameters }) => [name, parameters])).toEqual([
      ['nameOf', { year: 1843, keys: ['a', 'b'] }],
      ['nameOf', { year: 1844, keys: ['a'] }],
      ['nameOf', { keys: ['c', 'd', 'e'] }],
      ['numberOf', { keys: ['a'] }],
    ]);
  });

  it('tells keys apart that are lists', async () => {
    const { run, sent } = recording((keys) =>
      keys.map((key) => ({ key, answer: (key as string[]).join('+') })).reverse(),
    );
    const ask = askOf({ run });
    const pair = questionOf<[string, string], string>('pair', 'pairs', '');
    const answers = await Promise.all([ask(pair, ['a', 'b']), ask(pair, ['b', 'a']), ask(pair, ['a', 'b'])]);
    expect(answers).toEqual(['a+b', 'b+a', 'a+b']);
    expect(sent).toHaveLength(1);
  });

  it('fails the fields of a statement that failed, and no others', async () => {
    const run: Run = async (name, _text, { keys }) => {
      if (name === 'nameOf') throw new Error('broken');
      return (keys as string[]).map((key) => ({ key, answer: 7 }));
    };
    const ask = askOf({ run });
    const outcomes = await Promise.allSettled([ask(nameOf, 'a'), ask(nameOf, 'b'), ask(numberOf, 'a')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  it('does not choose between two different answers for one key', async () => {
    const { run } = recording(() => [
      { key: 'a', answer: 'one' },
      { key: 'a', answer: 'two' },
    ]);
    await expect(askOf({ run })(nameOf, 'a')).rejects.toThrow('nameOf gave two different answers');
  });

  it('passes a null answer on as null, and a key without a row as nothing', async () => {
    const { run } = recording(() => [{ key: 'a', answer: null }]);
    const ask = askOf({ run });
    expect(await Promise.all([ask(numberOf, 'a'), ask(numberOf, 'b')])).toEqual([null, 0]);
  });

  it('remembers nothing in another request', async () => {
    const { run, sent } = recording((keys) => keys.map((key) => ({ key, answer: 1 })));
    await askOf({ run })(numberOf, 'a');
    await askOf({ run })(numberOf, 'a');
    expect(sent).toHaveLength(2);
  });

  it('asks about keys and arguments of any name', async () => {
    const { run } = recording((keys) => keys.map((key) => ({ key, answer: 1 })));
    const ask = askOf({ run });
    const keys = ['__proto__', 'constructor', 'toString'];
    expect(await Promise.all(keys.map((key) => ask(numberOf, key)))).toEqual([1, 1, 1]);
  });
});
