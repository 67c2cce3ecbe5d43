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
  const name = plain.replace(marks, '').replace(/\s+/gu, ' ').trim();
  return {
    name: withoutContacts(name),
    words: withoutContacts(words.trim()),
    position,
    isMarked: plain.slice(name.length).includes('*') || plain.startsWith('*'),
    isGroup: /\b(collaboration|consortium|committee|team|group|project)$/iu.test(name),
    isNobody: name.includes('@'),
    affiliations: [],
    isCorresponding: null,
    ids: [],
    ...more,
  };
}

const marks = /^[*†‡§¶\s]+|[*†‡§¶#\u2709\s]+$/gu;

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
