import { fold } from '../ingest/fold.js';

/** What the search questions take as key: a query in Lucene's syntax, and the whole text folded, which finds exact names. */
export type SearchKey = readonly [lucene: string, folded: string];

/** Lucene refuses statements of more than 1,024 clauses; this many words stay far below, whatever they are. */
const maxWords = 24;

/** From what somebody typed: every word must occur, whole or as a beginning, a whole one being worth more.
 *  Null when there is no word in it. Nothing but folded letters and digits gets into the query, so that no operator,
 *  wildcard or quotation mark of the text does. */
export function searchKey(text: string): SearchKey | null {
  const words = text
    .split(/\s+/u)
    .map(clause)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return [[...new Set(words)].slice(0, maxWords).join(' '), fold(text)];
}

/** Si-Qing is printed apart or joined: either form will do. */
function clause(word: string): string {
  const joined = all(tokens(word));
  const parted = all(tokens(word.replace(/\p{Pd}/gu, ' ')));
  return joined === parted ? joined : `+((${joined}) (${parted}))`;
}

const all = (parts: readonly string[]) => parts.map((part) => `+(${part}^2 ${part}*)`).join(' ');

/** As the index has them: it takes Chinese characters and Hiragana one by one. */
const tokens = (word: string): string[] =>
  fold(word)
    .replace(/[\p{Script=Han}\p{Script=Hiragana}]/gu, ' $& ')
    .split(' ')
    .filter((token) => token !== '');
