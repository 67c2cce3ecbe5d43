import type { PaperType } from '../generated/graphql.js';
import { identifierOf, type Scheme } from '../node/identifiers.js';
import { permalink } from '../node/permalink.js';
import type { PaperRecord } from '../paper/paper.js';
import type { Cited, CitedAuthor } from './citation.queries.js';
import { keyOf } from './key.js';
import { nameOf, type ReferenceName } from './name.js';

/** A paper as a bibliography lists it, before any format. What is not known is null or empty, never made up. */
export interface Reference {
  /** Readable and made of the paper alone: xia2024unlocking. Papers may share one; see `Keys`. */
  readonly key: string;
  readonly paperId: string;
  readonly kind: Kind;
  readonly title: string | null;
  /** What stands for a title that is not known. */
  readonly label: string;
  /** As printed; `gap` wherever the list is open, so always at the end of an open one. */
  readonly authors: readonly (ReferenceName | typeof gap)[];
  readonly year: number | null;
  /** 1 to 12; only where the known date is one of that year. */
  readonly month: number | null;
  readonly day: number | null;
  /** Where it appeared, as its source names it. */
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly language: string | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly acl: string | null;
  readonly dblp: string | null;
  /** Of the book itself; a chapter has none. */
  readonly isbns: readonly string[];
  /** Of the venue. */
  readonly issns: readonly string[];
  /** What whoever cites it must know: that it was retracted, or only handed in. */
  readonly remark: string | null;
  readonly isRetracted: boolean;
  /** The permalink. */
  readonly url: string;
}

/** UNPUBLISHED is a paper that was handed in and of which no acceptance is stated. */
export type Kind = PaperType | 'UNPUBLISHED';

/** Here others are left out: "and others", "et al.". */
export const gap = 'gap';

export function referenceOf(paper: PaperRecord, cited: Cited, publicUrl: string): Reference {
  const authors = authorsOf(paper, cited.authors);
  const { year = null, title = null } = paper;
  const isSubmitted = paper.status === 'SUBMITTED';
  const isRetracted = paper.status === 'RETRACTED';
  const kind: Kind = isSubmitted ? 'UNPUBLISHED' : (paper.type ?? 'OTHER');
  const place = containerOf(paper, cited);
  const ids = valuesByScheme(paper.externalIds);
  return {
    key: keyOf({ first: authors.find((author) => author !== gap) ?? null, year, title }),
    ...{ paperId: paper.id, kind, title, label: paper.label, authors, year },
    ...dateIn(year, paper.published ?? null),
    container: isSubmitted ? null : place,
    volume: paper.volume ?? null,
    issue: paper.issue ?? null,
    pages: paper.pages ?? null,
    language: paper.language ?? null,
    doi: paper.doi ?? ids('DOI')[0] ?? null,
    arxiv: ids('ARXIV')[0] ?? null,
    acl: ids('ACL')[0] ?? null,
    dblp: ids('DBLP')[0] ?? null,
    isbns: kind === 'BOOK' ? ids('ISBN') : [],
    issns: isSubmitted ? [] : valuesByScheme(cited.venue?.externalIds)('ISSN'),
    remark: isRetracted ? 'Retracted' : isSubmitted ? (place ? `Submitted to ${place}` : 'Submitted') : null,
    isRetracted,
    url: permalink(publicUrl, paper.id),
  };
}

/** What the source prints; else the series, with the part of it where one is stated: an ACL paper and one of its Findings differ. */
function containerOf({ venueName, track }: PaperRecord, { venue }: Cited): string | null {
  if (venueName) return venueName;
  if (!venue) return null;
  return track ? `${venue.name}, ${track}` : venue.name;
}

/** An open list has a gap before each author whose place is not known, and at its end. */
function authorsOf(
  { authorsComplete }: PaperRecord,
  printed: readonly CitedAuthor[],
): (ReferenceName | typeof gap)[] {
  if (printed.length === 0 || authorsComplete) return printed.map(nameOf);
  const open = printed.flatMap((author, at) => {
    const isBehindGap = author.position === null && (at === 0 || printed[at - 1]?.position !== null);
    return isBehindGap ? [gap, nameOf(author)] : [nameOf(author)];
  });
  return [...open, gap] as (ReferenceName | typeof gap)[];
}

function dateIn(year: number | null, published: string | null) {
  const [, of, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(published ?? '') ?? [];
  if (year === null || Number(of) !== year) return { month: null, day: null };
  return { month: month ? Number(month) : null, day: day ? Number(day) : null };
}

const valuesByScheme = (stored: readonly string[] | null | undefined) => {
  const identifiers = (stored ?? []).map(identifierOf);
  return (scheme: Scheme) => identifiers.filter((one) => one.scheme === scheme).map(({ value }) => value);
};
