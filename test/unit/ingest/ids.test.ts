import fc from 'fast-check';
import { idOf, shortHash } from '../../../src/ingest/ids.js';

describe('ids', () => {
  it('are the same in every build', () => {
    expect(idOf('Person', 'subject', 'heming-xia')).toBe('p_ach36drj2sbapvkn');
  });
  it('are a prefix and 16 letters of base32', () => {
    fc.assert(fc.property(fc.array(fc.string()), (key) => /^w_[a-z2-7]{16}$/.test(idOf('Paper', ...key))));
  });
  it('tell the parts of a key apart', () => {
    expect(shortHash('ab', 'c')).not.toBe(shortHash('a', 'bc'));
  });
});
