/** Letters that carry their mark inside, so that no decomposition takes it off. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const marked = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** The form in which spellings are compared: no case, no marks, no punctuation, single blanks.
 *  Hyphens and apostrophes vanish (Si-Qing = Siqing), other punctuation parts words. Other scripts stay as they are.
 *  Equal forms are candidates, never a proof. */
export const fold = (text: string): string => (ascii.test(text) ? foldedAscii(text) : folded(text));

const ascii = /^[\0-\x7f]*$/;
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** What is left to do where no letter bears a mark. */
function foldedAscii(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(text)) return lower;
  return lower
    .replace(/[-'`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase() // turns the Turkish İ into i and a dot above
    .replace(/\p{M}+/gu, '')
    .replace(marked, (letter) => letters[letter] ?? letter)
    .replace(/[-‐‑’'ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
