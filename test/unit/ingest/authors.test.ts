import fc from 'fast-check';
import { parseAuthors, printedAuthor } from '../../../src/ingest/authors.js';
import { onASharedMachine } from '../../support/waiting.js';

const names = (line: string) => parseAuthors(line).authors.map(({ name }) => name);
const positions = (line: string) => parseAuthors(line).authors.map(({ position }) => position);

describe('a line of authors', () => {
  it('is parted by commas, and by "and" before the last, with and without a comma', () => {
    expect(names('Zipeng Gao, Tong Xu, and Enhong Chen.')).toEqual(['Zipeng Gao', 'Tong Xu', 'Enhong Chen']);
    expect(names('Haojun Xia, Lei Gong and Xuehai Zhou')).toEqual(['Haojun Xia', 'Lei Gong', 'Xuehai Zhou']);
    expect(names('Anderson Sandor, Brandon Andrews')).toEqual(['Anderson Sandor', 'Brandon Andrews']);
  });

  it('bears marks that are no letters, plain and escaped', () => {
    for (const line of [
      'Tao Ge, Heming Xia*, Xin Sun*',
      'Tao Ge, Heming Xia\\*, Xin Sun\\*',
      'Tao Ge†, **Heming Xia***, Xin Sun *',
    ]) {
      expect(names(line)).toEqual(['Tao Ge', 'Heming Xia', 'Xin Sun']);
      expect(parseAuthors(line).authors.map(({ isMarked }) => isMarked)).toEqual([false, true, true]);
    }
  });

  it('may be set in bold', () => {
    expect(names('Zipeng Gao, **Qingrong Xia**, Tong Xu')).toEqual(['Zipeng Gao', 'Qingrong Xia', 'Tong Xu']);
  });

  it('keeps the printed name: initials, hyphens, suffixes, other scripts', () => {
    const line = 'Jeff Z. Pan, Si-Qing Chen, Martin King, Jr., 夏鹤明, Lugh';
    expect(names(line)).toEqual(['Jeff Z. Pan', 'Si-Qing Chen', 'Martin King, Jr.', '夏鹤明', 'Lugh']);
  });

  it.each([
    'Ao Xiao, Bangzheng He, ..., Qingrong Xia, ..., et al.',
    'Ao Xiao, Bangzheng He, …, Qingrong Xia et al.',
  ])('that leaves authors out is incomplete, and the places behind the gap are unknown: %s', (line) => {
    expect(names(line)).toEqual(['Ao Xiao', 'Bangzheng He', 'Qingrong Xia']);
    expect(positions(line)).toEqual([1, 2, null]);
    expect(parseAuthors(line).isComplete).toBe(false);
  });

  it('"and others" and "et al." are nobody', () => {
    expect(names('Ann One and others')).toEqual(['Ann One']);
    expect(names('Ann One, et al.')).toEqual(['Ann One']);
    expect(parseAuthors('Ann One and others').isComplete).toBe(false);
    expect(parseAuthors('Ann One').isComplete).toBe(true);
  });

  it('knows a group and what is no name', () => {
    const { authors } = parseAuthors('ATLAS Collaboration, ada@example.org, Ann One');
    expect(authors.map(({ isGroup, isNobody }) => [isGroup, isNobody])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(authors[1]?.name).toBe('[e-mail removed]');
  });

  it('gives back every name it was made of, in order', () => {
    const word = fc
      .stringMatching(/^[A-Z][a-z]{1,8}$/)
      .filter((name) => !/^(And|Others|Jr|Sr|Ii+|Iv|Et|Al)$/.test(name));
    const name = fc
      .tuple(word, word)
      .map((parts) => parts.join(' '))
      .filter((full) => !/(collaboration|team|group|project|committee|consortium)$/i.test(full));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 9 }), fc.boolean(), (list, isOxford) => {
        const last = list.at(-1) ?? '';
        const line =
          list.length < 2 ? last : `${list.slice(0, -1).join(', ')}${isOxford ? ',' : ''} and ${last}.`;
        expect(names(line)).toEqual(list);
        expect(positions(line)).toEqual(list.map((_name, place) => place + 1));
      }),
    );
  });

  it.each([
    ['marks in the middle', `a${'*'.repeat(40_000)}b`],
    ['blanks in the middle', `a${' '.repeat(40_000)}b`],
    ['open brackets', `a${'<'.repeat(40_000)}`],
    ['a thick opening', `a${'**_'.repeat(13_000)}b`],
    ['marks and blanks in turn', `a${'* '.repeat(20_000)}b`],
    ['full stops', `ab${'.'.repeat(40_000)}b`],
    ['stars before full stops', `ab${'*\\'.repeat(10_000)}${'.'.repeat(20_000)}`],
    ['commas', `a${', '.repeat(20_000)}b`],
    ['addresses that are none', `a${'b@'.repeat(20_000)}`],
  ])('reads a name of 40,000 letters in no more than 50 ms: %s', (_what, name) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      printedAuthor(name, 1);
      parseAuthors(name);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50 * onASharedMachine);
  });
});
