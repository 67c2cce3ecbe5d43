import { statedIn, statedInAll } from '../../../src/source/source.js';

describe('the lists in which a relationship says who states it', () => {
  it('become records, without the places and words that are not given', () => {
    expect(statedIn({ sources: ['s_1', 's_2'], locators: ['line 3', ''], quotes: ['', 'words'] })).toEqual([
      { sourceId: 's_1', locator: 'line 3', quote: null },
      { sourceId: 's_2', locator: null, quote: 'words' },
    ]);
  });

  it('may be missing', () => {
    expect(statedIn({})).toEqual([]);
    expect(statedIn({ sources: null, locators: null, quotes: null })).toEqual([]);
  });

  it('of several relationships give the same words once', () => {
    const one = { sources: ['s_1'], locators: ['line 3'], quotes: ['words'] };
    const other = { sources: ['s_2'], locators: [''], quotes: [''] };
    expect(statedInAll([one, other, one]).map(({ sourceId }) => sourceId)).toEqual(['s_1', 's_2']);
  });
});
