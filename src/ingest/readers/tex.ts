import { parse } from '@retorquere/bibtex-parser';
import { journalMacros } from './journalMacros.js';

/** The words of a text in TeX, as Unicode with HTML for what is bold or raised; null for nothing. Macros nobody knows are
 *  left out, what they hold stays. */
export function decodeTeX(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  if (!/[\\$]/u.test(text)) return ligatures(text).replace(/[{}]/gu, '').replace(/~/gu, ' ');
  if (text.length > mostParsed || depthOf(text) > deepestParsed) return roughly(text);
  const prepared = preparedText(text);
  try {
    const { entries } = parse(`@misc{key, note = {${prepared}}}`, decoding);
    const decoded = entries[0]?.fields.note;
    if (decoded) {
      return decoded
        .replace(/[\uE000\uE001]/gu, (sign) => (sign === '\uE000' ? '<' : '>'))
        .replace(mathLetters, (letter) => (text.includes(letter) ? letter : letter.normalize('NFKC')));
    }
  } catch {
    // the text stays as it is printed
  }
  return roughly(text);
}

/** Per cent and dollar signs that stand for themselves, protected from TeX: programs write them as they are. In BibTeX a field
 *  has no comments, and mathematics does not look like "$5 to $10". */
const withPlainSigns = (text: string): string =>
  /[%$]/u.test(text) ? withPlainDollars(text.replace(/(?<!\\)%/gu, '\\%')) : text;

function withPlainDollars(text: string): string {
  const places = [...text.matchAll(/(?<!\\)\$/gu)].map(({ index }) => index);
  const plain = new Set<number>();
  for (let at = 0; at < places.length; at += 1) {
    const [open, close] = [places[at]!, places[at + 1]];
    if (close === open + 1) return text; // $$ ... $$
    const isMoney = close === undefined || /^\d[^$]*\s$/u.test(text.slice(open + 1, close));
    if (isMoney) plain.add(open);
    else at += 1;
  }
  return plain.size === 0
    ? text
    : text.replace(/\$/gu, (sign, index: number) => (plain.has(index) ? `\\${sign}` : sign));
}

/** Names that TeX sets in a way of its own. */
const logos =
  /\\((?:La|Bib|Xe|XeLa|Lua|LuaLa|pdf|pdfLa|Con|AmS|AmSLa|Ams)?TeX|LaTeXe|METAFONT|METAPOST|MF|MP|AmS|AMS)(?![a-zA-Z])(?:\{\})?/gu;

/** What the parser makes of letters in mathematics; such a letter that is printed as it is stays. */
const mathLetters = /[\u{1D400}-\u{1D7FF}]/gu;

/** What the parser would lose or bend: control spaces, names of journals, logos and operators, signs that stand for
 *  themselves ("<" is no "¡"), remarks in footnotes, and macros whose first argument is no text. */
const preparedText = (text: string): string =>
  withPlainSigns(text)
    .replace(/(?<!\\)\\[ \t\n]/gu, ' ')
    .replace(/</gu, '\uE000')
    .replace(/>/gu, '\uE001')
    .replace(logos, '$1')
    .replace(/\\([a-zA-Z]+)(?![a-zA-Z])/gu, (whole, name: string) => journalMacros[name] ?? whole)
    .replace(operators, (_whole, before: string, name: string, after: string) => {
      const [start, end] = [before, after].map((blank) => (blank === '' ? '' : '\\, '));
      return `${start}${name}${end}`;
    })
    .replace(/\\(?:thanks|footnote)\s*\{[^{}]*\}/gu, '')
    .replace(
      /\\(?:foreignlanguage|textcolor|selectlanguage|[hv]space\*?)\s*\{[^{}]*\}|\\underline(?![a-zA-Z])/gu,
      ' ',
    )
    .replace(/\\mkbib(emph|quote)(?![a-zA-Z])/gu, (_whole, kind: string) =>
      kind === 'emph' ? '\\emph' : '\\enquote',
    )
    .replace(/\{\\textasciitilde\s+([nNaAoO])\}/gu, '{\\~$1}'); // seen for ñ

/** The parser takes some 30 microseconds a letter, and more the deeper groups nest: no honest title comes near to these. */
const mostParsed = 4000;
const deepestParsed = 20;

/** How many braces are open at most. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 123) deepest = Math.max(deepest, (depth += 1));
    else if (code === 125) depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** Accents, letters and signs by a table; of all other macros only what they hold. */
const roughly = (text: string): string =>
  ligatures(
    text
      .replace(accents, (_whole, accent: string, one?: string, other?: string) => {
        const letter = (one ?? other ?? '').replace('\\', '');
        return `${letter}${combining[accent] ?? ''}`;
      })
      .replace(
        /\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?![a-zA-Z])[ \t\n]?/g,
        (_whole, name: string) => letters[name] ?? '',
      )
      .replace(/\\([&%$#_])/g, '$1')
      .replace(/\\(?:[a-zA-Z]+[ \t\n]?|[^a-zA-Z])/g, '')
      .replace(/[{}$]/g, '')
      .replace(/~/g, ' '),
  );

const accents = /\\(["'`^~=.]|[Hcuvdbrk](?![a-zA-Z]))[ \t\n]?(?:\{(\\?[a-zA-Z])\}|(\\?[a-zA-Z]))/g;
const combining: Readonly<Record<string, string | undefined>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  H: '\u030B',
  c: '\u0327',
  u: '\u0306',
  v: '\u030C',
  d: '\u0323',
  b: '\u0331',
  r: '\u030A',
  k: '\u0328',
};
const letters: Readonly<Record<string, string | undefined>> = {
  ...{ ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å' },
  ...{ o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ' },
};

const operators =
  /([ \t]?)\\(log|ln|exp|sin|cos|tan|max|min|lim|det|arg|deg|dim|gcd|ker|sup|inf|mod)(?![a-zA-Z])([ \t]?(?=[a-zA-Z\\]))/gu;

const decoding = {
  ...{ sentenceCase: false as const, applyCrossRef: false, english: false, caseProtection: false },
  unsupported: () => '',
  fieldMode: { note: 'richtext' },
} as const;

/** Braces between two signs keep them apart (`-{}-`), so they are taken off only then. */
const ligatures = (text: string): string =>
  text.replace(/---/gu, '—').replace(/--/gu, '–').replace(/``/gu, '“').replace(/''/gu, '”');
