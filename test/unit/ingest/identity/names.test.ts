import fc from 'fast-check';
import { areCompatible, isInitialsOnly, surname } from '../../../../src/ingest/identity/names.js';

describe('names that may be one person', () => {
  it.each([
    ['Heming Xia', 'H. Xia'],
    ['Shuaiwen Leon Song', 'Shuaiwen Song'],
    ['Shuaiwen Leon Song', 'S. L. Song'],
    ['Si-Qing Chen', 'Siqing Chen'],
    ['Heming Xia', 'Xia Heming'],
    ['Marc-André Müller', 'Marc-Andre Muller'],
    ['Xia', 'Heming Xia'],
    ['Martin King, Jr.', 'Martin King'],
    ['J.Z. Pan', 'Jeff Z. Pan'],
  ])('%s and %s', (one, other) => {
    expect(areCompatible(one, other)).toBe(true);
    expect(areCompatible(other, one)).toBe(true);
  });

  it.each([
    ['Heming Xia', 'Haojun Xia'],
    ['Heming Xia', 'Heming Li'],
    ['H. Xia', 'J. Xia'],
    ['Rui Li', 'Rui Yang'],
    ['', 'Rui Li'],
  ])('but not %s and %s', (one, other) => expect(areCompatible(one, other)).toBe(false));

  it('compatible is symmetrical, and everybody is compatible with themselves', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{0,5}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => areCompatible(one, other) === areCompatible(other, one)),
    );
    fc.assert(fc.property(name, (one) => areCompatible(one, one)));
  });

  it('initials are nobody’s full name', () => {
    expect(['G. Kalbe', 'J. Z. Pan', 'J.Z. Pan'].map(isInitialsOnly)).toEqual([true, true, true]);
    expect(['Jeff Z. Pan', 'Kalbe', '夏 鹤明', 'Heming Xia'].map(isInitialsOnly)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('the family name is the last word that is no suffix', () => {
    expect(['Shuaiwen Leon Song', 'Martin Luther King, Jr.', 'Si-Qing Chen'].map(surname)).toEqual([
      'song',
      'king',
      'chen',
    ]);
  });
});
