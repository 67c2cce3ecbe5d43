import { isInitialsOnly } from '../../../src/node/names.js';

describe('initials', () => {
  it.each([
    'H. Xia',
    'H Xia',
    'J. R. R. Doe',
    'J.R.R. Doe',
    'Xia H.',
    'Xia, H.',
    'S.-Q. Chen',
    'S-Q Chen',
    'É. Galois',
  ])('"%s" is nobody\'s full name', (name) => {
    expect(isInitialsOnly(name)).toBe(true);
  });

  it.each(['Heming Xia', 'Weinan E', 'Shuaiwen L. Song', 'Xia', 'Li Q', '夏鹤明', '夏 鹤明', '夏 鹤', ''])(
    '"%s" may be a full name',
    (name) => {
      expect(isInitialsOnly(name)).toBe(false);
    },
  );
});
