/** Text for a field of BibTeX: what TeX takes for its own is written by name, all other characters are Unicode as they stand. Braces
 *  are named too, for BibTeX counts them even behind a backslash. */
export const texOf = (text: string): string =>
  text.replace(/[\\{}$&#%_^~<>|]/g, (sign) => names[sign]!).replace(ligatures, '$&{}');

const names: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Signs that TeX makes one of: two hyphens a dash, two quotes another quote. */
const ligatures = /([-'`,])(?=\1)|[?!](?=`)/g;

/** A title whose capitals no style may lower: words that have one behind their beginning (BERT, iPhone), and single letters. */
export const texOfTitle = (title: string): string =>
  title
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((part, at) => (at % 2 === 0 ? texOf(part) : isProper(part) ? `{${part}}` : part))
    .join('');

const isProper = (word: string): boolean => /^.+\p{Lu}/u.test(word) || /^(?!A$)\p{Lu}$/u.test(word);

/** An identifier or an address, which TeX is not to read: only what would end the field is written as in an address. */
export const verbatim = (text: string): string =>
  text.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
