import { printedAuthor, type PersonId, type PrintedAuthor } from '../authors.js';
import { fold } from '../fold.js';
import { canonical, externalIdKey, paperSchemes, withImplied, type Identifier } from '../identifier.js';
import { withoutContacts } from '../privacy.js';
import type { FiledTopic, Publication, Quotation, Stated, Unplaced, Value } from '../records.js';
import type { WarningCode } from './codes.js';
import { yearOf } from './dates.js';
import type { ReadItem } from './reader.js';
import { cleanText, maskedText, plainText } from './text.js';

export type PaperType =
  'CONFERENCE' | 'JOURNAL' | 'WORKSHOP' | 'PREPRINT' | 'REPORT' | 'BOOK' | 'CHAPTER' | 'THESIS' | 'OTHER';

/** One author as a format gives it: the name whole, or in parts. */
export interface GivenAuthor {
  readonly name?: string | null | undefined;
  readonly given?: string | null | undefined;
  readonly family?: string | null | undefined;
  /** Jr., III. */
  readonly suffix?: string | null | undefined;
  /** As it stands in the file, where that differs from the name. */
  readonly words?: string | undefined;
  readonly isGroup?: boolean | undefined;
  readonly isCorresponding?: boolean | null | undefined;
  /** In any form; what is none of its scheme is left out and reported. */
  readonly ids?: readonly PersonId[] | undefined;
  readonly affiliations?: readonly (string | null | undefined)[] | undefined;
  /** In step with `affiliations`. */
  readonly affiliationIds?: readonly (readonly Identifier[])[] | undefined;
}

/** Where a list leaves authors out: "and others", "...". */
export const gap = 'gap';

/** A paper as a format gives it, before the rules that hold for every format. Texts may hold HTML. */
export interface GivenPaper {
  readonly key: string;
  readonly line: number;
  readonly title?: string | null | undefined;
  /** Where the mark-up is of another kind than HTML, or where the reader took it off. */
  readonly titleAsPrinted?: string | null | undefined;
  readonly type?: PaperType | null | undefined;
  readonly year?: string | number | null | undefined;
  /** ISO, of `partialDate`. */
  readonly published?: string | null | undefined;
  /** The container as printed: journal, proceedings, series. */
  readonly venue?: string | null | undefined;
  readonly venueIds?: readonly Identifier[] | undefined;
  /** In any form. */
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly authors?: readonly (GivenAuthor | typeof gap)[] | undefined;
  /** False where the source says so without a gap in the list. */
  readonly authorsComplete?: boolean | undefined;
  readonly authorCount?: number | undefined;
  readonly isRetracted?: boolean | undefined;
  readonly abstract?: string | null | undefined;
  readonly keywords?: readonly (string | null | undefined)[] | undefined;
  /** Categories that the source gave, not the authors. */
  readonly categories?: readonly (string | null | undefined)[] | undefined;
  readonly urls?: readonly (string | null | undefined)[] | undefined;
  readonly volume?: string | number | null | undefined;
  readonly issue?: string | number | null | undefined;
  readonly pages?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly track?: string | null | undefined;
  readonly status?: 'SUBMITTED' | 'PREPRINT' | 'PUBLISHED' | 'RETRACTED' | null | undefined;
  readonly updated?: string | null | undefined;
  readonly versionOf?: readonly string[] | undefined;
  /** Empty texts are left out. */
  readonly unplaced?: Readonly<
    Partial<Record<keyof Unplaced, readonly (string | null | undefined)[] | undefined>>
  >;
  readonly warnings?: readonly { readonly code: WarningCode; readonly reason: string }[] | undefined;
}

/** The paper, or its reject, and what was noticed: all rules of dirt that no format owns. */
export function itemsOfPaper(paper: GivenPaper): ReadItem[] {
  const { line, key } = paper;
  const warnings = [...(paper.warnings ?? [])];
  const warn = (code: WarningCode, reason: string) => void warnings.push({ code, reason });
  const noticed = (): ReadItem[] =>
    warnings.map((warning) => ({
      kind: 'warning',
      ...{ line, key, code: warning.code, reason: withoutContacts(warning.reason) },
    }));
  const identifiers = identifiersOf(paper.identifiers ?? [], warn);
  const title = maskedText(paper.title);
  if (title === null && !identifiers.some(({ scheme }) => proofs.has(scheme))) {
    return [
      ...noticed(),
      {
        ...{ kind: 'reject', line, key, code: 'NO_TITLE_NO_IDENTIFIER' },
        reason: 'The record has neither a title nor an identifier such as a DOI.',
        hint: 'Add one of them in the file.',
      },
    ];
  }
  const quotations: Quotation[] = [
    { at: line * 1000, locator: withoutContacts(`${key}, line ${line}`), quote: null, says: null },
  ];
  const { authors, hasGap } = authorsOf(paper.authors ?? [], quotations, warn);
  const year = yearOf(paper.year);
  if (year.isDoubtful) {
    warn('YEAR_UNCLEAR', `"${shown(paper.year)}" is read as ${year.year ?? 'no year'}.`);
  }
  const plainAbstract = plainText(paper.abstract);
  const abstract = plainAbstract && withoutContacts(plainAbstract);
  if (abstract !== plainAbstract) {
    warn('CONTACT_REMOVED', 'An e-mail address or telephone number was taken out of the abstract.');
  }
  const asPrinted = cleanText(paper.titleAsPrinted ?? paper.title);
  const venue = maskedText(paper.venue);
  // Written out member by member: spreads would cost as much as reading the file.
  const record: Mutable<Publication> = {
    key,
    title,
    type: paper.type ?? null,
    year: year.year,
    venue,
    values: valuesOf(paper, venue, abstract),
    identifiers,
    authors,
    quotations,
    authorsComplete: !hasGap && (paper.authorsComplete ?? true),
    explainsMarks: false,
    ranks: [],
    awards: [],
    links: linksOf(paper.urls ?? [], quotations),
    topics: topicsOf(paper, quotations),
    versionOf: paper.versionOf ?? [],
  };
  if (paper.venueIds) record.venueIds = identifiersOf(paper.venueIds, warn);
  if (asPrinted !== null && asPrinted !== title) record.titleAsPrinted = withoutContacts(asPrinted);
  if (paper.authorCount !== undefined) record.authorCount = paper.authorCount;
  if (paper.updated) record.updated = paper.updated;
  if (paper.unplaced) setUnplaced(record, paper.unplaced);
  return [...noticed(), { kind: 'publication', line, key, record }];
}

function setUnplaced(record: Mutable<Publication>, printed: NonNullable<GivenPaper['unplaced']>): void {
  const kept = Object.entries(printed).flatMap(([what, texts]) => {
    const words = (texts ?? []).flatMap((text) => maskedText(text) ?? []);
    return words.length === 0 ? [] : [[what, words] as const];
  });
  if (kept.length > 0) record.unplaced = Object.fromEntries(kept);
}

const proofs: ReadonlySet<string> = new Set(paperSchemes);
const shown = (value: unknown): string => String(value).slice(0, 60);

type Mutable<Record> = { -readonly [Member in keyof Record]: Record[Member] };

/** What is stated alone. */
function valuesOf(paper: GivenPaper, venue: string | null, abstract: string | null): Record<string, Value> {
  const values: Record<string, Value> = {};
  const state = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) values[name] = value;
  };
  state('venueName', venue);
  state('abstract', abstract);
  state('published', paper.published);
  state('volume', textOf(paper.volume));
  state('issue', textOf(paper.issue));
  state('pages', maskedText(cleanText(paper.pages)?.replace(/ ?(?:--+|[‐‑‒–—]) ?/gu, '-')));
  state('language', maskedText(paper.language));
  state('track', maskedText(paper.track));
  state('status', paper.isRetracted ? 'RETRACTED' : paper.status);
  return values;
}

const textOf = (value: string | number | null | undefined): string | null =>
  maskedText(typeof value === 'number' ? String(value) : value);

/** Canonical, each once. What is none of its scheme stays as OTHER, which proves nothing. */
export function identifiersOf(
  printed: readonly Identifier[],
  warn: (code: WarningCode, reason: string) => void,
): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const one of printed.flatMap(eachDoi)) {
    const value = cleanText(one.value);
    if (value === null || placeholder.test(value)) continue;
    const form =
      canonical({ scheme: one.scheme, value }) ?? (one.scheme === 'DOI' ? inPlaceOfDoi(value) : null);
    if (form === null) warn('IDENTIFIER_MALFORMED', `"${shown(value)}" is no ${one.scheme}.`);
    const kept: Identifier[] = form
      ? withImplied(form)
      : [{ scheme: 'OTHER', value: withoutContacts(value) }];
    for (const identifier of kept) found.set(externalIdKey(identifier), identifier);
  }
  return [...found.values()];
}

/** Written where a program knows no value. */
export const placeholder = /^(?:n\/?a|null|none|nan|undefined|[-–—]+)$/iu;

/** "10.1000/1, 10.1000/2" are two, and "10.1000/1 [doi]" is one with a remark. */
const eachDoi = (one: Identifier): Identifier[] =>
  one.scheme !== 'DOI' || !/^\s*10\..*\s/u.test(one.value)
    ? [one]
    : one.value
        .split(/\s*[;,]?\s+(?=10\.\d{4,9}\/)/u)
        .map((value) => ({ scheme: 'DOI', value: value.replace(/\s+[[(]\p{L}+[\])]\s*$/u, '') }));

/** What stands where a DOI belongs: the publisher's address with the DOI in it, "doi 10.1000/1", an arXiv number. */
function inPlaceOfDoi(value: string): Identifier | null {
  const within =
    /^(?:https?:\/\/[^?#]*?[/:]|(?:info:|urn:)?doi[\s:./]*)(10\.\d{4,9}\/[^?#\s]+?)(?:\/(?:full|abstract|e?pdf|meta))?$/iu.exec(
      value,
    )?.[1];
  if (within !== undefined) return canonical({ scheme: 'DOI', value: within });
  if (/^10\.\d{4,9}%2F/iu.test(value)) return canonical({ scheme: 'DOI', value: `https://doi.org/${value}` });
  return /arxiv/iu.test(value) ? canonical({ scheme: 'ARXIV', value }) : null;
}

function authorsOf(
  list: readonly (GivenAuthor | typeof gap)[],
  quotations: readonly Quotation[],
  warn: (code: WarningCode, reason: string) => void,
): { authors: (PrintedAuthor & Stated)[]; hasGap: boolean } {
  const authors: (PrintedAuthor & Stated)[] = [];
  let position: number | null = 0;
  let hasGap = false;
  for (const one of list) {
    const { named, isOpen } = one === gap ? { named: null, isOpen: true } : withoutOthers(one);
    const author = named && authorOf(named, position === null ? null : position + 1, warn);
    if (author !== null) {
      if (position !== null) position += 1;
      authors.push(Object.assign(author, { quotations }));
    }
    if (!isOpen) continue;
    position = null;
    hasGap = true;
  }
  const twice = nameTwice(authors);
  if (twice !== null) {
    warn(
      'NAME_TWICE',
      `"${twice}" stands more than once among the authors: an authorship each, never one person.`,
    );
  }
  return { authors, hasGap };
}

/** "et al." is nobody, whether it stands alone or behind a name. */
function withoutOthers(one: GivenAuthor): { readonly named: GivenAuthor | null; readonly isOpen: boolean } {
  const texts = [one.name, one.given, one.family];
  if (!texts.some((text) => text && mayBeOthers.test(text))) return { named: one, isOpen: false };
  const [name, given, family] = texts.map((text) => text?.replace(others, '').trim() || undefined);
  const isOpen = texts.some((text) => text && others.test(text));
  const named = (name ?? given ?? family) === undefined ? null : { ...one, name, given, family };
  return { named: isOpen ? named : one, isOpen };
}
const mayBeOthers = /al|others|\.\.|…/iu;
const others =
  /(?:^|[\s,;]+)[([]?(?:(?:(?:and|&)\s+)?(?:\d+\s+)?others|(?:et|and)\.?\s*al\.?|\.{3,}|…)[)\]]?$/iu;

/** The first name that stands a second time. */
function nameTwice(authors: readonly PrintedAuthor[]): string | null {
  if (authors.length < 2) return null;
  const seen = new Set<string>();
  for (const { name, homonym, isNobody } of authors) {
    if (isNobody) continue;
    const key = `${fold(name)} ${homonym}`;
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return null;
}

function authorOf(
  one: GivenAuthor,
  position: number | null,
  warn: (code: WarningCode, reason: string) => void,
): PrintedAuthor | null {
  const family = cleanPart(one.family);
  const givenName = cleanPart(one.given);
  const whole = cleanPart(one.name);
  const name = whole?.name ?? joined(givenName?.name, family?.name, one.suffix);
  if (name === '' || saysNothing.test(name)) return null;
  const homonym = family?.homonym ?? givenName?.homonym ?? whole?.homonym;
  const author: Mutable<PrintedAuthor> = printedAuthor(name, position);
  if (author.name === '') return null;
  if (author.name.includes('[e-mail removed]') || author.words.includes('@')) {
    author.isNobody = true;
    warn('NAME_IS_ADDRESS', 'An e-mail address stands for a name: an authorship without a person.');
  } else if (author.isNobody) {
    warn('NAME_IS_NOBODY', `"${author.name}" names nobody: an authorship without a person.`);
  }
  if (one.words !== undefined) author.words = withoutContacts(cleanText(one.words) ?? author.words);
  if (one.isGroup !== undefined) author.isGroup = one.isGroup;
  author.isCorresponding = one.isCorresponding ?? null;
  if (one.ids) author.ids = personIdsOf(one.ids, warn);
  if (givenName?.name) author.given = withoutContacts(givenName.name);
  if (family?.name) author.family = withoutContacts(family.name);
  if (homonym !== undefined) author.homonym = homonym;
  if (one.affiliations) setAffiliations(author, one.affiliations, one.affiliationIds);
  return author;
}

function personIdsOf(
  ids: readonly PersonId[],
  warn: (code: WarningCode, reason: string) => void,
): PersonId[] {
  return ids.flatMap((id): PersonId[] => {
    const form = canonical(id);
    if (form === null) warn('IDENTIFIER_MALFORMED', `"${shown(id.value)}" is no ${id.scheme}.`);
    return form ? [id.isGuess ? { ...form, isGuess: true } : form] : [];
  });
}

function setAffiliations(
  author: Mutable<PrintedAuthor>,
  printed: NonNullable<GivenAuthor['affiliations']>,
  printedIds: GivenAuthor['affiliationIds'],
): void {
  const kept = printed
    .map((affiliation, at) => ({
      raw: maskedText(affiliation),
      ids: (printedIds?.[at] ?? []).flatMap((id) => canonical(id) ?? []),
    }))
    .filter(({ raw, ids }) => raw !== null || ids.length > 0);
  author.affiliations = kept.map(({ raw }) => raw ?? '');
  if (kept.some(({ ids }) => ids.length > 0)) author.affiliationIds = kept.map(({ ids }) => ids);
}

const joined = (givenName?: string, family?: string, suffix?: string | null): string => {
  const end = cleanText(suffix);
  const name = givenName ? (family ? `${givenName} ${family}` : givenName) : (family ?? '');
  return end === null ? name : name === '' ? end : `${name} ${end}`;
};

/** What programs write where they know no author: no author at all. */
const saysNothing =
  /^[\s[\]()]*(?:[-–—._*?\d\s/]+|N\/?A|n\/a|n\.\s?a\.|NULL|null|None|none|NaN|nan|undefined|[Nn]o [Aa]uthors?(?: [Nn]ames?)?(?: (?:available|listed|given|found|specified|Listed))?|[Ss]\.\s?[Nn]\.?)[\s[\]()]*$/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A name or a part of one, plain, and dblp's number of a homonym cut from it. */
function cleanPart(text: string | null | undefined): { name: string; homonym: string | undefined } | null {
  const plain = plainText(text);
  if (plain === null) return null;
  const homonym = isDigit(plain.charCodeAt(plain.length - 1)) ? / (\d{4})$/u.exec(plain)?.[1] : undefined;
  return homonym === undefined ? { name: plain, homonym } : { name: plain.slice(0, -5).trim(), homonym };
}

function topicsOf({ keywords, categories }: GivenPaper, quotations: readonly Quotation[]): FiledTopic[] {
  const topics: FiledTopic[] = [];
  for (const [words, basis] of [
    [keywords, 'KEYWORD'],
    [categories, 'SOURCE_CATEGORY'],
  ] as const) {
    const seen = new Set<string>();
    for (const word of words ?? []) {
      const topic = maskedText(word)?.replace(/(?<![.;,])[.;,]+$/u, '');
      if (!topic || seen.has(fold(topic))) continue;
      seen.add(fold(topic));
      topics.push({ topic, basis, quotations });
    }
  }
  return topics;
}

function linksOf(urls: readonly (string | null | undefined)[], quotations: readonly Quotation[]) {
  const found = new Set<string>();
  for (const url of urls) {
    const form = url ? canonical({ scheme: 'URL', value: url.trim() }) : null;
    if (form && withoutContacts(form.value) === form.value) found.add(form.value);
  }
  return [...found].map((url) => ({ url, label: null, quotations }));
}
