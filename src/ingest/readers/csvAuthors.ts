import { gap, type GivenAuthor } from './record.js';

/** Lists in one cell; blanks alone part nothing. Where bars part, semicolons are part of what they part. */
export const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(separatorIn(text ?? ''))
    .map((part) => part.trim())
    .filter(Boolean);

export const separatorIn = (text: string): string => (text.includes('|') ? '|' : ';');

/** Null: commas stand between names, and nobody can tell them from the commas inside names. */
export function authorsOf(text: string | undefined, isScopus: boolean): (GivenAuthor | typeof gap)[] | null {
  const list = (text ?? '').trim();
  if (list === '' || /^\[no author/iu.test(list)) return [];
  if (/[;|]/u.test(list)) {
    const parts = listOf(list);
    const behind = parts.map(withInitials);
    const people = parts.filter(
      (part) => !/\b(?:group|consortium|collaboration|team|network)\b/iu.test(part),
    );
    const isBehind = people.length > 0 && people.every((part) => withInitials(part) !== null);
    return parts.map((part, at) => (isBehind && behind[at]) || authorOf(part, isScopus));
  }
  if (/\s+and\s+/iu.test(list)) {
    const parts = list.split(/\s*,?\s+and\s+/iu);
    return parts.some((part) => part.split(',').length > 2)
      ? null
      : parts.map((part) => authorOf(part, false));
  }
  if (stuckTogether.test(list)) return null;
  const parts = list.split(/\s*,\s*/u).filter(Boolean);
  if (parts.length === 1) return [withInitials(list) ?? authorOf(list, isScopus)];
  const names = namesBetweenCommas(parts);
  if (names !== null) return names;
  const isOneName = parts.length === 2 && parts.some((part) => !part.includes(' '));
  const isWithSuffix = parts.length === 3 && isSuffix(parts[1] ?? '');
  return isOneName || isWithSuffix ? [authorOf(list, false)] : null;
}

/** "Ann RoeCarl DoeJan Poe": Springer's tables part names by nothing, and "MacDonald" by nothing either. */
const stuckTogether =
  /\s(?!(?:Ma?c|De|La|Le|Di|Du|V[ao]n|Fitz|Del|Der|Ter)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\s+\p{Lu}/u;

const isSuffix = (part: string): boolean => /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part);
const isOthers = (part: string): boolean => /^(?:and others|others|et al\.?|\.{3}|…)$/iu.test(part);
const isInitials = (part: string): boolean => /^(?:\p{Lu}\p{Ll}?\.[\s-]?)+$/u.test(part);

/** Names that initials tell apart, wherever they stand: "Roe A.B., Doe C.", "Roe AB, Doe C", "AB Roe, C Doe", "Roe, A.B., Doe, C."
 *  Null where not all of the list is of one such kind. */
function namesBetweenCommas(printed: readonly string[]): (GivenAuthor | typeof gap)[] | null {
  const isOpen = /(?:…|\.{3})$/u.test(printed.at(-1) ?? '') || isOthers(printed.at(-1) ?? '');
  const parts = printed
    .map((part) => part.replace(/(?:…|\.{3})$/u, '').trim())
    .filter((part) => !isOthers(part) && part !== '');
  const end: (typeof gap)[] = isOpen ? [gap] : [];
  if (parts.every((part) => /\s(?:\p{Lu}\.-?)+$/u.test(part)))
    return [...parts.map((part) => authorOf(part, true)), ...end];
  const behind = parts.map(withInitials);
  if (!behind.includes(null)) return [...(behind as GivenAuthor[]), ...end];
  if (parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{Lu}.\s-]{0,6}\s(?=.*\p{Ll})[^,]+$/u.test(part)))
    return [...parts.map((name): GivenAuthor => ({ name })), ...end];
  const inTurn = familiesAndInitials(parts);
  return inTurn === null ? null : [...inTurn, ...end];
}

/** "Roe AB", "van Doe C Jr" as PubMed has them; the full stop of the list may stand behind the last. */
function withInitials(words: string): GivenAuthor | null {
  const [, family, given, suffix] =
    /^((?=.*\p{Ll})[^,\d]+?)\s(\p{Lu}{1,3}|\p{Lu}-\p{Lu})(?:\s(Jr|Sr|2nd|3rd|II|III|IV))?\.?$/u.exec(words) ??
    [];
  return family === undefined ? null : { family, given, suffix, words: words.replace(/\.$/u, '') };
}

/** "Roe, A.B., Doe, C., III": what has full stops are initials, and no family name. */
function familiesAndInitials(parts: readonly string[]): GivenAuthor[] | null {
  const names: GivenAuthor[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [family, given, suffix] = parts.slice(at, at + 3);
    if (family === undefined || isInitials(family) || given === undefined || !isInitials(given)) return null;
    const isLong = suffix !== undefined && isSuffix(suffix);
    names.push({ family, given, suffix: isLong ? suffix : undefined, words: [family, given].join(', ') });
    at += isLong ? 2 : 1;
  }
  return names;
}

/** "Hayashi, Akihiro (55665566)", "Hayashi A." where Scopus prints it, "Akihiro Hayashi". */
function authorOf(words: string, isScopus: boolean): GivenAuthor | typeof gap {
  if (isOthers(words)) return gap;
  const [, name = words, scopus] = /^(.*\S)\s*\((\d{6,12})\)$/u.exec(words) ?? [];
  const ids = scopus === undefined ? [] : [{ scheme: 'OTHER' as const, value: `scopus:${scopus}` }];
  const parts = name.split(/\s*,\s*/u).filter(Boolean);
  if (parts.length >= 2) {
    const suffix = parts.slice(1).find(isSuffix);
    const [family, ...given] = parts.filter((part) => part !== suffix);
    return { family, given: given.join(' '), suffix, words, ids };
  }
  const initials = isScopus ? /^(.+?)\s+((?:\p{Lu}\p{Ll}?\.-?)+)$/u.exec(name) : null;
  return initials ? { family: initials[1], given: initials[2], words, ids } : { name, words, ids };
}
