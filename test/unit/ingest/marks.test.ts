import { Numbering } from '../../../src/ingest/marks.js';

describe('numbers of texts', () => {
  it('are given in the order in which texts come first, and stay when many follow', () => {
    const numbers = new Numbering();
    const texts = Array.from({ length: 50_000 }, (_, at) => `p_${at.toString(36)}`);
    for (const text of [...texts, ...texts]) numbers.add(text);
    expect(numbers.size).toBe(texts.length);
    expect(texts.every((text, at) => numbers.find(text) === at)).toBe(true);
    expect(numbers.find('w_1')).toBe(-1);
  });
});
