import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { PersonId } from '../authors.js';
import { monthOf, partialDate, yearOf } from './dates.js';
import type { Input } from './input.js';
import {
  looksLikeNameVariants,
  personIdOf,
  readNameVariants,
  ruleBeside,
  type NameRule,
} from './nameVariants.js';
import type { Reader, ReadItem } from './reader.js';
import { itemsOfPaper, type GivenAuthor, type PaperType } from './record.js';
import { placeOf, rejected } from './spots.js';
import { maskedText } from './text.js';
import {
  childNamed,
  childrenNamed,
  childText,
  markUpOf,
  textOf,
  xmlRecords,
  type XmlElement,
} from './xml.js';
import { rootNameOf } from './xmlRoot.js';

/* The ACL Anthology: one collection of volumes a file, or its table of names. Editors and front matter make no paper. */

export const anthology: Reader = {
  format: 'acl-anthology',
  provider: 'ACL Anthology',
  tellsPeople: true,
  recognises: (head) =>
    (rootNameOf(head) === 'collection' && /<collection\s+id\s*=/u.test(head)) || looksLikeNameVariants(head),
  read: (input) => (looksLikeNameVariants(input.head) ? readNameVariants(input) : readCollection(input)),
};

async function* readCollection(input: Input): AsyncIterable<ReadItem> {
  const rule = await ruleBeside(input.path);
  let volume: Volume | null = null;
  for await (const item of xmlRecords(input.chunks(), shape)) {
    if (item.kind === 'reject') {
      yield item;
      continue;
    }
    const [collection, element] = item.within;
    if (item.element.name === 'meta') {
      volume = await volumeOf(item.element, element, input.path);
      continue;
    }
    if (volume?.element !== element) volume = null;
    const key = fullId(collection, element, item.element);
    if (key === null) {
      const reason = 'The paper, its volume or its collection has no id.';
      yield rejected(item.element, null, 'MALFORMED_RECORD', reason);
    } else yield* itemsOf(item.element, key, volume, rule);
  }
}

const shape = {
  isRecord: (name: string, within: readonly XmlElement[]) =>
    (name === 'paper' || name === 'meta') && within.length === 2 && within[1]?.name === 'volume',
  keyOf: (element: XmlElement, within: readonly XmlElement[]) => fullId(within[0], within[1], element),
};

/** 2024.acl-long.1; before 2020 P19-1001, with two places each for volume and paper in the collections of workshops. */
export function fullId(
  collection: XmlElement | undefined,
  volume: XmlElement | undefined,
  paper: XmlElement,
): string | null {
  const [c, v, p] = [collection, volume, paper].map((element) => element?.attributes.id ?? '');
  if (!c || !v || !p) return null;
  if (!/^[A-Z]\d\d$/u.test(c)) return `${c}-${v}.${p}`;
  const isOfWorkshops = c.startsWith('W') || c === 'C69' || (c === 'D19' && Number(v) >= 5);
  return isOfWorkshops ? `${c}-${v.padStart(2, '0')}${p.padStart(2, '0')}` : `${c}-${v}${p.padStart(3, '0')}`;
}

/** What a volume says of all its papers. */
interface Volume {
  readonly element: XmlElement | undefined;
  readonly bookTitle: string | null;
  readonly year: string | null;
  readonly month: number | null;
  /** The series; null where the volume is of none ("ws" is any workshop). */
  readonly series: { readonly id: string; readonly name: string } | null;
  readonly type: PaperType;
  readonly journal: string | null;
  readonly journalVolume: string | null;
  readonly journalIssue: string | null;
}

async function volumeOf(
  meta: XmlElement,
  element: XmlElement | undefined,
  path: string | null,
): Promise<Volume> {
  const bookTitle = childText(meta, 'booktitle');
  const slugs = childrenNamed(meta, 'venue').map(textOf);
  const slug = slugs.find((one) => one !== 'ws');
  const journal = childText(meta, 'journal-title');
  const isWorkshop = slugs.includes('ws') || /\bworkshops?\b/iu.test(bookTitle ?? '');
  const isJournal = journal !== null || element?.attributes.type === 'journal';
  return {
    ...{ element, bookTitle, journal },
    year: childText(meta, 'year'),
    // "July", "July 15-20"; of "March-April" no month is known.
    month: monthOf(/^([A-Za-z]+)(?:\s+\d.*)?$/u.exec(childText(meta, 'month') ?? '')?.[1]),
    series: slug === undefined ? null : { id: slug, name: (await acronymBeside(path, slug)) ?? slug },
    type: isJournal ? 'JOURNAL' : isWorkshop ? 'WORKSHOP' : 'CONFERENCE',
    journalVolume: childText(meta, 'journal-volume'),
    journalIssue: childText(meta, 'journal-issue'),
  };
}

function itemsOf(paper: XmlElement, key: string, volume: Volume | null, rule: NameRule | null): ReadItem[] {
  const text = (name: string) => childText(paper, name);
  const title = childNamed(paper, 'title');
  const doi = text('doi');
  const year = text('year') ?? volume?.year ?? null;
  const urls = [...childrenNamed(paper, 'url').map(textOf), childNamed(paper, 'pwccode')?.attributes.url];
  const items = itemsOfPaper({
    key,
    line: paper.line,
    title: title && textOf(title),
    titleAsPrinted: title && (markUpOf(title) ?? null),
    type: volume?.type,
    year,
    published: volume?.month ? partialDate(yearOf(year).year, volume.month) : null,
    venue: text('journal') ?? volume?.journal ?? volume?.bookTitle,
    venueIds: volume?.series
      ? [{ scheme: 'OTHER', value: `aclanthology.org/venues/${volume.series.id}` }]
      : [],
    identifiers: [
      { scheme: 'ACL', value: key },
      ...(doi === null ? [] : [{ scheme: 'DOI' as const, value: doi }]),
    ],
    authors: childrenNamed(paper, 'author').map((author) => authorOf(author, rule)),
    unplaced: {
      revisions: [...childrenNamed(paper, 'revision'), ...childrenNamed(paper, 'erratum')].map(changeOf),
    },
    isRetracted: childNamed(paper, 'retracted') !== null || childNamed(paper, 'removed') !== null,
    status: 'PUBLISHED',
    abstract: text('abstract'),
    pages: text('pages'),
    volume: volume?.journalVolume,
    issue: text('issue') ?? volume?.journalIssue,
    language: text('language'),
    urls: urls.filter((url) => url !== undefined && /^https?:/iu.test(url)),
  });
  return items.map((item) => (item.kind === 'publication' ? withSeries(item, paper, volume) : item));
}

/** "revision 2, 2020-09-29, 2020.acl-main.47v2: This revision corrects the glosses." */
function changeOf(change: XmlElement): string {
  const { id, date, href } = change.attributes;
  const words = textOf(change);
  const where = [`${change.name} ${id ?? ''}`.trim(), date, href].filter(Boolean).join(', ');
  return words === '' ? where : `${where}: ${words}`;
}

/** The venue is the series; the volume's own title stays as the printed name. */
function withSeries(
  item: ReadItem & { kind: 'publication' },
  paper: XmlElement,
  volume: Volume | null,
): ReadItem {
  const awards = childrenNamed(paper, 'award').flatMap((award) => {
    const name = maskedText(textOf(award));
    return name === null
      ? []
      : [{ values: { name }, grantor: null, quotations: placeOf(item.line, item.key) }];
  });
  const venue = volume?.series && volume.type !== 'JOURNAL' ? volume.series.name : item.record.venue;
  return { ...item, record: { ...item.record, venue, awards } };
}

function authorOf(author: XmlElement, rule: NameRule | null): GivenAuthor {
  const [given, family] = [childText(author, 'first'), childText(author, 'last')];
  const id = author.attributes.id ?? rule?.personOf(given, family) ?? null;
  const orcid = author.attributes.orcid ?? childText(author, 'orcid');
  const ids: PersonId[] = [
    ...(id === null ? [] : [personIdOf(id)]),
    ...(orcid === null ? [] : [{ scheme: 'ORCID' as const, value: orcid }]),
  ];
  // Who is a person the Anthology says itself, whatever the name looks like.
  const isGroup = false;
  return { given, family, ids, isGroup, affiliations: childrenNamed(author, 'affiliation').map(textOf) };
}

/** The series' acronym, where the Anthology's table of venues lies beside the file. */
async function acronymBeside(path: string | null, slug: string): Promise<string | null> {
  if (path === null || !/^[a-z0-9]+$/u.test(slug)) return null;
  const file = join(dirname(path), '..', 'yaml', 'venues', `${slug}.yaml`);
  const known = acronyms.get(file);
  if (known !== undefined) return known;
  const acronym = await readFile(file, 'utf8').then(acronymOf, () => null);
  if (acronyms.size < 10_000) acronyms.set(file, acronym);
  return acronym;
}

const acronyms = new Map<string, string | null>();

function acronymOf(yaml: string): string | null {
  try {
    const venue: unknown = parse(yaml, { logLevel: 'silent', maxAliasCount: 0 });
    return typeof venue === 'object' &&
      venue !== null &&
      'acronym' in venue &&
      typeof venue.acronym === 'string'
      ? venue.acronym
      : null;
  } catch {
    return null;
  }
}
