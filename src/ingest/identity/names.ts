import { fold } from '../fold.js';

const tokens = (name: string): string[] =>
  fold(name.replace(/(\p{L})\.(?=\S)/gu, '$1. '))
    .split(' ')
    .filter(Boolean);
const suffix = /^(jr|sr|ii|iii|iv)$/u;
const own = (name: string): string[] => {
  const all = tokens(name);
  return all.length > 2 && suffix.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
};

/** The folded words of a name, without Jr. */
export const nameWords = (name: string): readonly string[] => own(name);

/** The folded family name of a name in Western order: its last word. */
export const surname = (name: string): string => own(name).at(-1) ?? '';

/** "H. Xia", "J. Z. Pan", "Xia H.": nobody's full name. */
export function isInitialsOnly(name: string): boolean {
  const given = own(name).slice(0, -1);
  if (given.length === 0) return false;
  return (
    given.every((part) => /^\p{Script=Latin}$/u.test(part)) ||
    /^\S+(?:\s+(?:\p{L}\.-?)+)+$/u.test(name.trim())
  );
}

/** Could these be two spellings of one person's name? A veto where false, never a proof where true:
 *  equal family names, and given names equal, initials of each other or missing; or the two swapped. */
export function areCompatible(one: string, other: string): boolean {
  if (one === other && one !== '') return own(one).length > 0;
  return areAlike(own(one), own(other)) || spelledOut(one, other);
}

/** Müller is Muller, and Mueller too. */
function spelledOut(one: string, other: string): boolean {
  const [a, b] = [withoutUmlauts(one), withoutUmlauts(other)];
  if (a === null && b === null) return false;
  return areAlike(own(a ?? one), own(other)) || areAlike(own(one), own(b ?? other));
}

function withoutUmlauts(name: string): string | null {
  const spelled = name
    .normalize('NFC')
    .replace(/[äöüÄÖÜ]/gu, (letter) => umlauts[letter.toLowerCase()] ?? letter);
  return spelled === name.normalize('NFC') ? null : spelled;
}
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return agree(a, b) || agree([...a.slice(1), a[0] ?? ''], b) || agree(a, [...b.slice(1), b[0] ?? '']);
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const given = long.slice(0, -1);
  let from = 0;
  return short.slice(0, -1).every((part, index) => {
    const at = given.findIndex((other, place) => place >= from && isSameOrInitial(part, other));
    if (at < 0 || (index === 0 && at !== 0)) return false;
    from = at + 1;
    return true;
  });
}

const isSameOrInitial = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));
