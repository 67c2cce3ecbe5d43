import fc from 'fast-check';
import { searchKey } from '../../../src/search/words.js';

describe('what is typed into a search', () => {
  it('becomes words that must all occur, whole or as a beginning', () => {
    expect(searchKey('Xia, Heming')).toEqual(['+(xia^2 xia*) +(heming^2 heming*)', 'xia heming']);
    expect(searchKey('H. Xia')).toEqual(['+(h^2 h*) +(xia^2 xia*)', 'h xia']);
  });

  it('is folded as the index is', () => {
    expect(searchKey('KÜB')?.[0]).toBe('+(kub^2 kub*)');
    expect(searchKey('Łukasz')?.[0]).toBe('+(lukasz^2 lukasz*)');
  });

  it('takes Chinese characters one by one, as the index does', () => {
    expect(searchKey('夏鹤')?.[0]).toBe('+(夏^2 夏*) +(鹤^2 鹤*)');
  });

  it('finds a hyphenated word joined and parted', () => {
    expect(searchKey('Si-Qing')?.[0]).toBe('+((+(siqing^2 siqing*)) (+(si^2 si*) +(qing^2 qing*)))');
  });

  it('finds a number whole, as identifiers have it, and in parts', () => {
    expect(searchKey('arXiv:2508.02520')?.[0]).toBe(
      '+((+(arxiv^2 arxiv*) +(2508^2 2508*) +(02520^2 02520*)) (+(arxiv^2 arxiv*) +(2508.02520^2 2508.02520*)))',
    );
  });

  it('is nothing without a letter or digit in it', () => {
    for (const text of ['', '   ', '***', '(){}[]', '"', '--', '。']) expect(searchKey(text)).toBeNull();
  });

  it('stays far below the clauses that Lucene allows, however long it is', () => {
    const parts = Array.from({ length: 250 }, (_, index) => `a-${index}`);
    const characters = Array.from({ length: 500 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    for (const text of [parts.join(' '), parts.join('-'), parts.join('.'), characters.join('')])
      expect(searchKey(text)?.[0].match(/\^2/g)?.length).toBeLessThanOrEqual(200);
  });

  it('never gets an operator, a quotation mark, a leading wildcard or a fuzzy term into the query', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'AND',
            'NOT',
            '*xia',
            'xia~2',
            'full:xia',
            '[a TO b]',
            '/x.*/',
            '\\',
            '"a',
            'a-b',
            '^9',
          ),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const query = searchKey(typed)?.[0] ?? '+(x^2 x*)';
        const words = query.replace(/([\p{L}\p{N}.,]+)\^2 \1\*/gu, 'w');
        const forms = words.replace(/\(\+\(w\)( \+\(w\))*\)/g, 'f');
        return /^(\+\(w\)|\+\(f( f)+\)| )+$/.test(forms) && !/AND|OR|NOT|TO/.test(query);
      }),
      { numRuns: 200 },
    );
  });
});
