import type { Identifier } from './identifier.js';
import { withoutContacts } from './privacy.js';

/** One author as a list prints it. */
export interface PrintedAuthor {
  /** Without marks and mark-up. */
  readonly name: string;
  /** As it stands in the list, marks included. */
  readonly words: string;
  /** 1 for the first; null behind a gap. */
  readonly position: number | null;
  readonly isMarked: boolean;
  readonly isGroup: boolean;
  /** Not a name at all (an address): an authorship without a person. */
  readonly isNobody: boolean;
  readonly affiliations: readonly string[];
  readonly isCorresponding: boolean | null;
  /** Person ids the record itself gives, e.g. ORCID. */
  readonly ids: readonly PersonId[];
  /** The parts of the name, where the record tells them apart. */
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** dblp's number of a homonym ("0001"), cut from the name: two numbers are two people. */
  readonly homonym?: string | undefined;
  /** The source says that several people stand behind this name (dblp's disambiguation pages). */
  readonly isShared?: boolean | undefined;
  /** What the source calls each of `affiliations`, in step with it: ROR, OpenAlex. */
  readonly affiliationIds?: readonly (readonly Identifier[])[] | undefined;
}

/** An identifier of a person. `isGuess`: the source found it by rules of its own (OpenAlex's ORCIDs): no veto, no proof. */
export interface PersonId extends Identifier {
  readonly isGuess?: boolean;
}

export interface AuthorList {
  readonly authors: readonly PrintedAuthor[];
  /** False when the list says that others are left out. */
  readonly isComplete: boolean;
}

/** Reads "Ann One*, **Bo Two**, ..., and Cy Three, et al.". Gaps are nobody: they end what is known of places. */
export function parseAuthors(line: string): AuthorList {
  const authors: PrintedAuthor[] = [];
  let position: number | null = 0;
  let isComplete = true;
  for (const words of pieces(line)) {
    if (isGap(words)) {
      isComplete = false;
      position = null;
      continue;
    }
    const open: { words: string; cut: boolean } = cutOthers(words);
    if (position !== null) position += 1;
    authors.push(printedAuthor(open.words, position));
    if (open.cut) {
      isComplete = false;
      position = null;
    }
  }
  return { authors, isComplete };
}

export function printedAuthor(
  words: string,
  position: number | null,
  more: Partial<PrintedAuthor> = {},
): PrintedAuthor {
  const plain = words
    .replace(/<[^<>]+>/gu, '')
    .replace(/\\([*_])/gu, '$1')
    .replace(/(\*\*|__)(.+?)\1/gu, '$2')
    .trim();
  const name = withoutMarks(plain).replace(/\s+/gu, ' ').trim();
  return {
    name: withoutContacts(name),
    words: withoutContacts(words.trim()),
    position,
    isMarked: plain.slice(name.length).includes('*') || plain.startsWith('*'),
    isGroup: isGroupName(name),
    isNobody: name.includes('@') || isAnonymous(name),
    affiliations: [],
    isCorresponding: null,
    ids: [],
    ...more,
  };
}

/** Words that end or begin the names of groups and of no people: "Statista Research Department", "Ministry of Health". */
const isGroupName = (name: string): boolean =>
  name.length <= longestGroup &&
  (groupAtEnd.test(name) || groupAtStart.test(name) || /\S\s.*\scouncil$/iu.test(name));
const longestGroup = 300;
const groupAtEnd =
  /(?<=\s)(?:collaborations?|consortium|committee|team|group|project|department|university|institute|association|organi[sz]ation|foundation|ministry|agency|commission|corporation|federation|laborator(?:y|ies)|initiative|investigators|contributors|developers|secretariat|society|inc|ltd|llc|gmbh)\.?$/iu;
const groupAtStart =
  /^(?:the )?(?:university|ministry|department|institute|cent(?:er|re)s?|committee|commission|association|society|federation|academy|working group|universit[àéy]|universit[äa]t|ministère|ministerio)\s(?:of|for|on|de|des|du|della|für)\s/iu;

/** Says that no author is named, and is nobody's name. */
const isAnonymous = (name: string): boolean =>
  /^\[?(?:(?:anonymous|unknown)(?: authors?)?|anon\.)\]?$/iu.test(name);

const marks = /[*†‡§¶\s]/u;
const marksBehind = /[*†‡§¶#\u2709\s]/u;

/** Letter by letter from both ends: a pattern with an end but no beginning would start at each letter anew. */
function withoutMarks(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && marks.test(name[start] ?? '')) start += 1;
  while (end > start && marksBehind.test(name[end - 1] ?? '')) end -= 1;
  return name.slice(start, end);
}

/** Commas part names; so does "and" before the last. The full stop that ends the list belongs to nobody. */
function pieces(line: string): string[] {
  return line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{2}(?:\*|\\)*)(?<!\b[JS]r(?:\*|\\)*)\.((?:\*\*|__)?)$/u, '$1')
    .split(/\s*[,;]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .reduce<string[]>((list, piece) => {
      if (/^(jr|sr|ii|iii|iv)\.?$/iu.test(piece) && list.length > 0) list.push(`${list.pop()}, ${piece}`);
      else list.push(piece);
      return list;
    }, []);
}

const isGap = (words: string): boolean => /^(\.{2,}|…|et al\.?|others|and others)$/iu.test(words);

function cutOthers(words: string): { words: string; cut: boolean } {
  const cut = words.replace(/\s+(et al\.?|…|\.{3})$/iu, '');
  return { words: cut, cut: cut !== words };
}
