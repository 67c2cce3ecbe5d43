import type { Field } from './csvHeaders.js';
import { separatorIn } from './csvAuthors.js';
import { gap, type GivenAuthor, type GivenPaper } from './record.js';

export type Warnings = { code: NonNullable<GivenPaper['warnings']>[number]['code']; reason: string }[];

/** Affiliations, ORCIDs and ids of authors, where there are as many as authors; else nobody's, but kept. */
export function withFacts(
  authors: (GivenAuthor | typeof gap)[],
  cell: (field: Field) => string | undefined,
  warnings: Warnings,
): Pick<GivenPaper, 'authors' | 'unplaced'> {
  const unplaced = { affiliations: [] as string[], authorIds: [] as string[] };
  const inStep = (field: Field): (string | undefined)[] => {
    const text = cell(field);
    if (text === undefined) return [];
    const sign = separatorIn(text);
    const printed = (text.trimEnd().endsWith(sign) && sign === ';' ? text.trimEnd().slice(0, -1) : text)
      .split(sign)
      .map((part) => part.trim());
    const { parts, left } = field === 'affiliated' ? byName(printed, authors) : { parts: printed, left: [] };
    if (parts.length === authors.length && left.length === 0) return parts;
    if (field === 'affiliations' && cell('affiliated') !== undefined) return [];
    const isStep = parts.length === authors.length;
    const ids = field === 'orcids' || field === 'personIds';
    unplaced[ids ? 'authorIds' : 'affiliations'].push(...(isStep ? left : printed));
    if (authors.length > 0)
      warnings.push({
        code: 'AFFILIATIONS_OUT_OF_STEP',
        reason: `${authors.length} authors, but ${printed.length} in ${field}: what is nobody's is kept in the record alone.`,
      });
    return isStep ? parts : [];
  };
  const named = inParentheses(cell('affiliations'), authors) ?? inBrackets(cell('addresses'), authors);
  unplaced.affiliations.push(...(named?.left ?? []));
  const [affiliations, affiliated] = named ? [[], []] : [inStep('affiliations'), inStep('affiliated')];
  const told = orcidsByName(cell('orcids'), authors);
  unplaced.authorIds.push(...(told?.left ?? []));
  const [orcids, personIds] = [told?.parts ?? inStep('orcids'), inStep('personIds')];
  const withOwn = authors.map((author, at) => {
    if (author === gap) return gap;
    const own =
      cell('affiliated') === undefined ? affiliations[at] : affiliationBehind(author, affiliated[at]);
    return {
      ...author,
      affiliations: named?.parts[at] ?? (own ? [own] : []),
      ids: [
        ...(author.ids ?? []),
        ...(orcids[at] ? [{ scheme: 'ORCID' as const, value: orcids[at] }] : []),
        ...(personIds[at] && author.ids?.length === 0
          ? [{ scheme: 'OTHER' as const, value: `scopus:${personIds[at]}` }]
          : []),
      ],
    };
  });
  return { authors: withOwn, unplaced };
}

type Authors = readonly (GivenAuthor | typeof gap)[];

const wordsOf = (author: GivenAuthor | typeof gap): string =>
  author === gap ? '' : (author.words ?? author.name ?? '');

/** The place of the one author who is printed so; -1: nobody is, or several are. */
function placeOf(name: string, authors: Authors): number {
  const places = authors.flatMap((author, at) =>
    wordsOf(author).toLowerCase() === name.trim().toLowerCase() ? [at] : [],
  );
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** Dimensions: "Roe, Ann (University of X; University of Y); Doe, Bo ()", for every author in turn. */
function inParentheses(
  text: string | undefined,
  authors: Authors,
): { parts: string[][]; left: string[] } | null {
  if (text === undefined || authors.length === 0 || !/\)\s*$/u.test(text)) return null;
  const parts: string[][] = [];
  let from = 0;
  for (const [at, author] of authors.entries()) {
    const start = `${wordsOf(author)} (`;
    if (author === gap || !text.startsWith(start, from)) return null;
    const next = authors[at + 1];
    const end = next === undefined ? text.lastIndexOf(')') : text.indexOf(`); ${wordsOf(next)} (`, from);
    if (end < 0) return null;
    const own = text.slice(from + start.length, end);
    parts.push(
      own
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean),
    );
    from = end + 3;
  }
  return { parts, left: [] };
}

/** Web of Science: "[Roe, Ann; Doe, Bo] University of X, City; [Doe, Bo] University of Y". */
function inBrackets(
  text: string | undefined,
  authors: Authors,
): { parts: string[][]; left: string[] } | null {
  if (text === undefined) return null;
  const parts: string[][] = authors.map(() => []);
  const left: string[] = [];
  const groups = [...text.matchAll(/\[([^\]]{1,10000})\]\s*([^[]{1,10000}?)\s*(?:;\s*(?=\[)|$)/gu)];
  for (const [, names = '', address = ''] of groups) {
    const places = names.split(';').map((name) => placeOf(name, authors));
    for (const place of places) if (place >= 0) parts[place]?.push(address);
    if (places.includes(-1)) left.push(address);
  }
  return { parts, left: groups.length === 0 ? [text] : left };
}

/** Web of Science: "Roe, Ann/0000-0002-1825-0097". Null where ids stand without names. */
function orcidsByName(
  text: string | undefined,
  authors: Authors,
): { parts: (string | undefined)[]; left: string[] } | null {
  if (text === undefined || !/^[^/:]+\/\d{4}-\d{4}-/u.test(text)) return null;
  const parts: (string | undefined)[] = authors.map(() => undefined);
  const left: string[] = [];
  for (const one of text.split(';')) {
    const [name = '', id] = one.split('/');
    const place = placeOf(name, authors);
    if (place < 0) left.push(one.trim());
    else parts[place] = id?.trim();
  }
  return { parts, left };
}

/** Scopus parts the affiliations of one author as it parts authors, and leaves out who has none: what begins with the name of one of the
 *  next authors is theirs, and so is what follows it without a name. `left`: what begins with another name. */
function byName(
  printed: readonly string[],
  authors: readonly (GivenAuthor | typeof gap)[],
): { readonly parts: string[]; readonly left: string[] } {
  const parts = authors.map(() => '');
  const left: string[] = [];
  let owner = -1;
  let isOwned = false;
  for (const part of printed) {
    const next = authors.findIndex((author, at) => at > owner && author !== gap && isNamed(part, author));
    if (next >= 0) {
      owner = next;
      parts[owner] = part;
      isOwned = true;
    } else if (isOwned && !/^[^,]{1,60}[\s,]\s?(?:\p{Lu}\p{Ll}?\.[\s-]?)+,/u.test(part)) {
      parts[owner] += `; ${part}`;
    } else {
      left.push(part);
      isOwned = false;
    }
  }
  return { parts, left };
}

const isNamed = (part: string, { family }: GivenAuthor): boolean =>
  Boolean(family) && part.startsWith(family as string) && /^[\s,]/u.test(part.slice(family?.length));

/** Scopus: "Hayashi A., Georgia Institute of Technology, Atlanta" without the name, which may be "Hayashi, A." too. */
function affiliationBehind(author: GivenAuthor, text: string | undefined): string | undefined {
  const parts = text?.split(/,\s*/u) ?? [];
  const isInitials = (part: string | undefined) => /^(?:\p{Lu}\p{Ll}?\.[\s-]?)+$/u.test(part ?? '');
  const rest = parts.slice(isInitials(parts[1]) ? 2 : 1).join(', ');
  return author.family && parts[0]?.startsWith(author.family) ? rest : undefined;
}
