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
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase() // turns the Turkish İ into i and a dot above
    .replace(/\p{M}+/gu, '')
    .replace(marked, (letter) => letters[letter] ?? letter)
    .replace(/[-‐‑’'ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
