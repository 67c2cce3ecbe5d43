import type { EntryText } from './bibtexEntries.js';
import { macroValue } from './journalMacros.js';

/* Entries as nearly all programs write them: `@type{key, name = {value}, name = "value", name = 12, name = macro}`. */

export interface PlainFields {
  readonly fields: Record<string, string | undefined>;
  /** Values that only a parser of TeX can lay out: comments, mathematics, verbatim text. */
  readonly inTeX: readonly (readonly [name: string, value: string])[];
  readonly undefinedMacros: readonly UndefinedMacro[];
}

/** A macro that nothing defines: its field has no value. */
export interface UndefinedMacro {
  readonly field: string;
  readonly macro: string;
}

/** The fields of a plain entry; null where anything is out of the ordinary, so that another must judge. */
export function plainFields(entry: EntryText, macros: ReadonlyMap<string, string>): PlainFields | null {
  const { text, key } = entry;
  if (key === '') return null;
  const fields = Object.create(null) as Record<string, string | undefined>;
  const inTeX: (readonly [string, string])[] = [];
  const undefinedMacros: UndefinedMacro[] = [];
  let at = afterKey(text, key);
  while (at !== null && text[at] !== '}') {
    name.lastIndex = at;
    const field = name.exec(text)?.[1]?.toLowerCase();
    if (field === undefined) return null;
    const found = valueAt(text, name.lastIndex, macros);
    if (found === null) return null;
    // Of a field that stands twice the first counts.
    if (found.macro !== undefined) undefinedMacros.push({ field, macro: found.macro });
    else if (!(field in fields)) {
      const value = unwrapped(field, found.value);
      fields[field] = onlyBlanks.test(value) ? undefined : laidOut(value);
      if (isTeX.test(value) && !addresses.has(field)) inTeX.push([field, found.value]);
    }
    at = afterValue(text, found.end);
  }
  return at === null || text.includes('@', at) ? null : { fields, inTeX, undefinedMacros };
}

function afterKey(text: string, key: string): number | null {
  const brace = text.indexOf('{');
  const from = text.indexOf(key, brace);
  if (brace < 0 || from < 0 || !header.test(text.slice(0, brace))) return null;
  return onlyBlanks.test(text.slice(brace + 1, from)) ? afterValue(text, from + key.length) : null;
}

/** Behind the comma, or at the brace that ends the entry. */
function afterValue(text: string, end: number): number | null {
  between.lastIndex = end;
  return between.test(text) ? between.lastIndex : null;
}

const header = /^[ \t]*@[ \t]*[a-zA-Z]+[ \t]*$/;
const between = /[ \t\n]*(?:,[ \t\n]*|(?=\}))/y;
const name = /([a-zA-Z][a-zA-Z0-9_-]*)[ \t\n]*=[ \t\n]*/y;
const bare = /[a-zA-Z0-9][a-zA-Z0-9_:.+-]*/y;
const onlyBlanks = /^[ \t\n]*$/;
const isTeX = /\$|\\(?:[\s()[\]]|begin|end|verb|lstinline|url|path|href)/;

function valueAt(
  text: string,
  at: number,
  macros: ReadonlyMap<string, string>,
): { value: string; end: number; macro?: string } | null {
  if (text[at] === '{') return closed(text, at + 1, '}');
  if (text[at] === '"') return closed(text, at + 1, '"');
  bare.lastIndex = at;
  const word = bare.exec(text)?.[0];
  if (word === undefined) return null;
  const end = bare.lastIndex;
  if (/^\d/.test(word)) return /^\d+$/.test(word) ? { value: word, end } : null;
  const value = macros.get(word.toLowerCase()) ?? months[word.toLowerCase()] ?? macroValue(word, macros);
  if (value === undefined) return { value: '', end, macro: word };
  return value === '' ? null : { value, end };
}

/** To the sign that closes a value, which may not stand in braces or behind a backslash. */
function closed(text: string, from: number, sign: '}' | '"'): { value: string; end: number } | null {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === openBrace) depth += 1;
    else if (depth === 0 && text[at] === sign) return { value: text.slice(from, at), end: at + 1 };
    else if (code === closeBrace && --depth < 0) return null;
  }
  return null;
}

const [backslash, openBrace, closeBrace] = [92, 123, 125];

/** White space as TeX has it: a blank, or two line ends for a new paragraph. */
export const laidOut = (value: string): string =>
  value.replace(/[ \t\n]+/g, (blanks) => (/\n[ \t]*\n/.test(blanks) ? '\n\n' : ' '));

/** Braces around the whole say nothing in these. */
const unwrapped = (field: string, value: string): string =>
  wrapped.has(field) ? withoutBraces(value) : value;
const wrapped: ReadonlySet<string> = new Set(
  'doi eprint file files pdf groups ids url verba verbb verbc subtitle series shorttitle origtitle maintitle eventtitle'.split(
    ' ',
  ),
);

/** What is no TeX, whatever signs stand in it. */
const addresses: ReadonlySet<string> = new Set(['doi', 'eprint', 'file', 'files', 'pdf', 'url']);

function withoutBraces(value: string): string {
  if (!value.startsWith('{')) return value;
  const inner = closed(value, 1, '}');
  return inner?.end === value.length ? inner.value : value;
}

/** The macros that every style defines. */
const months: Readonly<Record<string, string | undefined>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    'january february march april may june july august september october november december'
      .split(' ')
      .flatMap((month, at) =>
        [month, month.slice(0, 3)].map((word) => [word, String(at + 1).padStart(2, '0')]),
      ),
  ),
);
