import { fold } from '../ingest/fold.js';

/** What the search questions take as key: a query in Lucene's syntax, and the whole text folded, which finds exact names. */
export type SearchKey = readonly [lucene: string, folded: string];

/** Lucene refuses queries of more than 1,024 clauses; so many words, in all their forms, stay far below. */
const maxWords = 24;

/** From what somebody typed: every word must occur, whole or as a beginning, a whole one being worth more.
 *  Null when there is no word in it. Nothing but folded letters and digits gets into the query, so that no operator,
 *  wildcard or quotation mark of the text does. */
export function searchKey(text: string): SearchKey | null {
  const words = [...new Set(text.split(/\s+/u).flatMap(wordsOf))];
  if (words.length === 0) return null;
  return [words.slice(0, maxWords).map(clause).join(' '), fold(text)];
}

/** Chinese characters and Hiragana stand one by one, as the index takes them. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}]/gu, ' $& ')
    .split(' ')
    .filter((word) => fold(word) !== '');

/** A word in each of the forms in which the index may have it: any will do. */
function clause(word: string): string {
  const parted = word.replace(/\p{Pd}/gu, ' ');
  const forms = [tokens(word), tokens(parted), withWholeNumbers(parted)].map(all);
  const different = [...new Set(forms)];
  return different.length === 1 ? different[0]! : `+(${different.map((form) => `(${form})`).join(' ')})`;
}

/** Joined at hyphens, as names are folded. A word of many parts is a title or an address: its first ones do. */
const tokens = (word: string): string[] =>
  fold(word)
    .split(' ')
    .slice(0, 8)
    .filter((token) => token !== '');

/** The index keeps the number of arXiv:2508.02520 whole. */
const withWholeNumbers = (word: string): string[] =>
  word
    .split(/(?<!\d)(\d+(?:[.,]\d+)+)(?!\d)/)
    .slice(0, 8)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : tokens(part)));

const all = (parts: readonly string[]) => parts.map((part) => `+(${part}^2 ${part}*)`).join(' ');
