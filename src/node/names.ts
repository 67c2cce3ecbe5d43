/** Whether a name gives no name in full beside the family name: "H. Xia", "Xia H." or "J. R. R. Doe" are nobody's name.
 *  "Weinan E" is one: a single letter that stands last without a full stop may be a family name. */
export function isInitialsOnly(name: string): boolean {
  const words = name
    .normalize('NFC')
    .trim()
    .split(/[\s,]+|(?<=\.)(?=\p{L})/u)
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  return words.slice(0, -1).every(isInitial) || words.slice(1).every(isDottedInitial);
}

// A Han character is a whole name, not an initial.
const isInitial = (word: string) =>
  /^\p{L}\p{M}*\.?(-?\p{L}\.?)?$/u.test(word) && isCased(word) && initialsIn(word);
const isDottedInitial = (word: string) => word.includes('.') && isInitial(word);
const isCased = (word: string) => /[\p{Lu}\p{Ll}]/u.test(word);
const initialsIn = (word: string) =>
  word
    .replace(/[.\p{M}]/gu, '')
    .split('-')
    .every((part) => [...part].length === 1);
