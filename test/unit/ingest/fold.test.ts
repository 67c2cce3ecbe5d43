import fc from 'fast-check';
import { fold } from '../../../src/ingest/fold.js';

describe('fold', () => {
  it.each([
    ['Wo\u017aniak', 'wozniak'],
    ['Micha\u0142 \u0141uczak', 'michal luczak'],
    ['S\u00f8ren \u00c6r\u00f8', 'soren aero'],
    ['\u0110or\u0111e', 'dorde'],
    ['Gro\u00df', 'gross'],
    ['\u0130lker I\u015f\u0131k', 'ilker isik'],
    ['Mart\u0131\u0301n', 'martin'],
    ['Si-Qing Chen', 'siqing chen'],
    ['Si\u2010Qing Chen', 'siqing chen'],
    ["O'Neil", 'oneil'],
    ['O\u2019Neil', 'oneil'],
    ['  H.\tXia ', 'h xia'],
    ['\u590f\u9e64\u660e', '\u590f\u9e64\u660e'],
    ['\uff21\uff22', 'ab'],
    ['NLP / Semantic Analysis', 'nlp semantic analysis'],
    ['***', ''],
  ])('%j is compared as %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same whatever the locale: the Turkish I is an i', () => {
    expect(fold('TITLE')).toBe('title');
  });

  it('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('composed and decomposed spellings are one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD')),
      ),
    );
  });
});
