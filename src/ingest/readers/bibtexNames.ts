import type { GivenAuthor } from './record.js';
import { gap } from './record.js';
import { decodeTeX } from './tex.js';

/** The authors of a BibTeX list. It is cut before TeX is decoded: "Micha\l and Haji\v c" would swallow the blank.
 *  `isUnclear`: commas stand where "and" belongs; nobody can tell the names apart. */
export function splitAuthors(list: string | null | undefined): {
  readonly authors: (GivenAuthor | typeof gap)[];
  readonly isUnclear: boolean;
} {
  const names = namesOf(list ?? '');
  const authors: (GivenAuthor | typeof gap)[] = [];
  for (const words of names) {
    if (words === '' || /^and$/iu.test(words)) continue;
    if (isOthers(words)) {
      authors.push(gap);
      continue;
    }
    const open = words.replace(
      /(?<![\s,])[\s,]+(?:et\.? ?al\.?|\\emph\{et al\.?\}|\.{3}|\\ldots|…)\s*$/iu,
      '',
    );
    const author = authorOf(open);
    if (author === null) return { authors: [], isUnclear: true };
    authors.push({ ...author, words });
    if (open !== words) authors.push(gap);
  }
  return { authors, isUnclear: false };
}

/** Braces around a whole list of names make no group of it where each part is a name with a comma. */
function namesOf(list: string): string[] {
  const names = splitAtDepth0(list, /^\s+and\s+/iu).flatMap(splitAtSigns);
  const [only] = names;
  if (names.length !== 1 || only === undefined || !isWhollyBraced(only)) return names;
  const within = splitAtDepth0(only.slice(1, -1), /^\s+and\s+/iu).map((name) => name.trim());
  return within.length > 1 && within.every((name) => /^[^,]+,\s*[^,\s][^,]*$/u.test(name)) ? within : names;
}

/** Semicolons part names, as in other formats; "&" does between two names of several words, and else stands in a company's. */
function splitAtSigns(words: string): string[] {
  const names = /&#?\w+;/u.test(words) ? [words] : splitAtDepth0(words, /^;/u);
  return names.flatMap((name) => {
    const parts = splitAtDepth0(name, /^\s+\\?&\s+/u).map((part) => part.trim());
    return parts.length > 1 && parts.every((part) => /[\s,~]/u.test(part)) ? parts : [name.trim()];
  });
}

const isOthers = (words: string): boolean =>
  /^[{\s]*(?:others|et\.? ?al\.?|\.{2,}|\\l?dots|…)[}\s]*$/iu.test(words);

/** Parts between separators that stand outside all braces. `between` is tried at white space, commas and semicolons. */
export function splitAtDepth0(text: string, between: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (letter === ',' || letter === ';' || letter?.trim() === '')) {
      const found = between.exec(text.slice(at, at + 200))?.[0];
      if (found === undefined) continue;
      parts.push(text.slice(from, at));
      from = at + found.length;
      // The blank that ends one "and" may begin the next: "A and and B".
      at = from - 2 > at ? from - 2 : from - 1;
      if (/^\^[,;]/u.test(between.source)) at = from - 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** "Family, Given", "von Family, Jr., Given" or "Given von Family"; null for more commas than a name may have. */
function authorOf(words: string): GivenAuthor | null {
  if (isWhollyBraced(words)) return { name: nameText(words), isGroup: true };
  const parts = splitAtDepth0(words, /^,/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const labelled = labelledName(parts);
  if (labelled !== null) return labelled;
  if (parts.length > 3 || (parts.length === 3 && !parts.some(isSuffix))) return null;
  if (splitAtDepth0(words, /^\s+\\?&\s+/u).length > 1) return { name: nameText(words), isGroup: true };
  if (parts.length === 1) return inWesternOrder(parts[0] ?? '');
  const suffix = parts.slice(1).find(isSuffix);
  const [family = '', given] = parts.filter((part) => part !== suffix);
  if (given === undefined) return withSuffix(inWesternOrder(family), nameText(suffix));
  const [, bareFamily, ownSuffix] = /^([^{}]*\S)\s+((?:Jr|Sr)\.?|II|III|IV)$/u.exec(family) ?? [];
  return {
    family: nameText(bareFamily ?? family),
    given: nameText(given),
    suffix: nameText(suffix ?? ownSuffix),
  };
}

/** "Martin Luther King, Jr." */
const withSuffix = ({ name, family, given }: GivenAuthor, suffix: string | undefined): GivenAuthor =>
  given === undefined ? { family: name, suffix } : { family, given, suffix };

const isSuffix = (part: string): boolean => /^\{?(?:jr|sr|ii|iii|iv|esq|ph\.?d)\.?\}?$/iu.test(part.trim());

/** BibLaTeX's other way to write a name: "family=Ackooij, given=W., prefix=van, useprefix=true". */
function labelledName(parts: readonly string[]): GivenAuthor | null {
  const labelled = parts.map((part) => /^([a-z]+(?:-i)?)\s*=\s*(.*)$/su.exec(part));
  if (!labelled.some((one) => one?.[1] === 'family' || one?.[1] === 'given')) return null;
  if (labelled.includes(null)) return null;
  const values = new Map(labelled.map((one) => [one?.[1], one?.[2]?.replace(/^"(.*)"$/su, '$1')]));
  const text = (label: string) => nameText(values.get(label));
  return {
    family: [text('prefix'), text('family')].filter(Boolean).join(' '),
    given: text('given'),
    suffix: text('suffix'),
  };
}

function inWesternOrder(words: string): GivenAuthor {
  const tokens = splitAtDepth0(words, /^\s+/u).filter(Boolean);
  const name = nameText(words);
  if (tokens.length < 2) return { name };
  const particle = tokens.findIndex((token, at) => at > 0 && /^\p{Ll}/u.test(decodeTeX(token) ?? ''));
  const isNumbered = /^\d{4}$/u.test(tokens.at(-1) ?? ''); // dblp tells namesakes apart
  const last = tokens.length - ((isSuffix(tokens.at(-1) ?? '') || isNumbered) && tokens.length > 2 ? 2 : 1);
  const from = particle > 0 && particle < last ? particle : last;
  return {
    name,
    given: nameText(tokens.slice(0, from).join(' ')),
    family: nameText(tokens.slice(from, isNumbered ? undefined : last + 1).join(' ')),
  };
}

/** "{NRC Committee}": one pair of braces around it all. */
function isWhollyBraced(words: string): boolean {
  if (!words.startsWith('{') || !words.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '\\') at += 1;
    else if (words[at] === '{') depth += 1;
    else if (words[at] === '}') depth -= 1;
    if (depth === 0 && at < words.length - 1) return false;
  }
  return !/^\{\\[^a-zA-Z]/u.test(words) && !/^\{\\[a-zA-Z]+\s*\S?\}$/u.test(words);
}

/** In names a tie is a blank, however it is written. */
const nameText = (words: string | undefined): string | undefined =>
  decodeTeX(
    words
      ?.replace(/\\textsuperscript\s*\{([a-zA-Z]{0,2})[^{}]*\}/gu, '$1') // McDonald; marks of affiliations
      .replace(/\$\s*\^\s*(?:\{[^{}]*\}|[^\s{}])\s*\$/gu, '')
      .replace(/\{\\textasciitilde\s+([nNaAoO])\}/gu, '{\\~$1}')
      .replace(/\\textasciitilde\b\s*|(?<!\\)~/gu, ' '),
  ) ?? undefined;
