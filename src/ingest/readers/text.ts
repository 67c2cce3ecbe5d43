import { withoutContacts } from '../privacy.js';

/** One line of NFC without control characters; null for nothing. */
export function cleanText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const clean = isClean(text) ? text.trim() : cleaned(text);
  return clean === '' ? null : clean;
}

/** Nothing but letters of Latin-1 and its neighbours, which are NFC by themselves, and single blanks. Nearly every text of
 *  a large file is, and that is told many times faster than it is cleaned. */
export const isClean = (text: string): boolean => !unclean.test(text);
const unclean = /[^\x20-\x7e\xa1-\u02ff]| {2}/;

const cleaned = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/ı(?=\p{M})/gu, 'i') // TeX puts its accents on dotless letters
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\u2028\u2029\u200B\uFEFF]+/gu, ' ')
    .trim();

/** The words of a text with HTML, JATS or MathML in it. What is no tag of these ("a < b") stays. */
export function plainText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  let plain = text;
  if (plain.includes('<')) plain = plain.replace(blocks, ' ').replace(tags, '');
  if (plain.includes('&')) {
    plain = withoutEntities(withoutEntities(plain)); // &amp;lt; is common
    if (plain.includes('<')) plain = plain.replace(tags, '');
  }
  return cleanText(plain);
}

/** Without e-mail addresses and telephone numbers. */
export const maskedText = (text: string | null | undefined): string | null => {
  const plain = plainText(text);
  return plain === null ? null : withoutContacts(plain);
};

const blocks =
  /<\/?(?:(?:jats:)?(?:p|title|sec|list|list-item|abstract|disp-formula)|br|div|li|ul|ol|h[1-6])(?:\s[^<>]*)?\/?>/giu;
const tags =
  /<\/?(?:(?:jats|mml|xhtml|m):[a-z-]+|i|b|u|em|strong|sub|sup|sc|scp|smallcaps|span|small|tt|code|pre|inf|a|font|ie|math|mrow|mi|mn|mo|msub|msup|msubsup|mfrac|mtext|mspace|mover|munder|munderover|msqrt|mroot|mstyle|mtable|mtr|mtd|mfenced|mmultiscripts|semantics|annotation|fixed-case|tex-math|nocase|italic|bold|named-content|inline-formula|ext-link|xref|[ou]l|it|roman|monospace|underline|strike)(?:\s[^<>]*)?\/?>/giu;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
