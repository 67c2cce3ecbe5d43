import { canonical, type Identifier } from '../identifier.js';
import { readIdentifier } from '../../node/identifiers.js';
import { paperIdOfAddress } from './addresses.js';
import { monthOf, partialDate, yearOf } from './dates.js';
import { dblpEntities } from './dblpEntities.js';
import type { Input } from './input.js';
import type { NameParts, Reader, ReadItem } from './reader.js';
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

/* dblp: the dump, a piece of it, one person's page, or what its search answers. https://dblp.org/xml/ */

export const dblp: Reader = {
  format: 'dblp',
  provider: 'dblp',
  tellsPeople: true,
  recognises: (head) =>
    ['dblp', 'dblpperson'].includes(rootNameOf(head) ?? '') ||
    (rootNameOf(head) === 'result' && /<hits?\s/u.test(head) && /<info>/u.test(head)),
  read: readDblp,
};

async function* readDblp(input: Input): AsyncIterable<ReadItem> {
  const shape = {
    entities: dblpEntities,
    isRecord: (name: string, within: readonly XmlElement[]) =>
      (kinds.has(name) && parents.has(within.at(-1)?.name ?? '')) || isFound(name, within),
    keyOf: (element: XmlElement) => element.attributes.key ?? childText(element, 'key'),
  };
  for await (const item of xmlRecords(input.chunks(), shape)) {
    if (item.kind === 'reject') yield item;
    else yield* item.element.name === 'info' ? found(item.element) : itemsOf(item.element);
  }
}

const isFound = (name: string, within: readonly XmlElement[]): boolean =>
  name === 'info' && within.at(-1)?.name === 'hit';

/** A hit of the search: the members of a record under the search's own names, authors in a list of their own. */
function found(info: XmlElement): ReadItem[] {
  const { line } = info;
  const key = childText(info, 'key');
  const type = childText(info, 'type') ?? '';
  const kind = type === 'Books and Theses' && key?.startsWith('phd/') ? 'phdthesis' : kindsFound[type];
  // A person, a venue or a volume.
  if (key === null || kind === 'proceedings') return [{ kind: 'read', line, key }];
  const inside = (name: string, as = name): XmlElement[] =>
    childrenNamed(info, name).map((child) => ({ ...child, name: as }));
  const doi = childText(info, 'doi');
  const attributes: Record<string, string> = { key };
  if (type.startsWith('Informal')) attributes.publtype = 'informal';
  const record: XmlElement = {
    ...{ name: kind ?? 'data', line },
    attributes,
    children: [
      ...(childNamed(info, 'authors')?.children ?? []),
      ...['title', 'volume', 'number', 'pages', 'year', 'ee'].flatMap((name) => inside(name)),
      ...inside('venue', kind === 'article' ? 'journal' : 'booktitle'),
      ...(doi === null ? [] : [{ name: 'ee', attributes: {}, line, children: [`https://doi.org/${doi}`] }]),
    ],
  };
  return paper(record);
}

const kindsFound: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  'Journal Articles': 'article',
  'Informal and Other Publications': 'article',
  'Conference and Workshop Papers': 'inproceedings',
  'Parts in Books or Collections': 'incollection',
  'Books and Theses': 'book',
  Editorship: 'proceedings',
});

/** A person's page puts each record into an <r>; elsewhere (<homonyms>, <coauthors>) only mentions stand. */
const parents: ReadonlySet<string> = new Set(['dblp', 'dblpperson', 'r']);
const kinds: ReadonlySet<string> = new Set(
  'article inproceedings proceedings book incollection phdthesis mastersthesis www person data'.split(' '),
);

function itemsOf(record: XmlElement): ReadItem[] {
  const { line, attributes } = record;
  const key = attributes.key ?? null;
  if (record.name === 'proceedings') return [{ kind: 'read', line, key }];
  if (record.name === 'person' || (record.name === 'www' && isHomePage(record))) return [person(record)];
  return paper(record);
}

const isHomePage = (record: XmlElement): boolean =>
  (record.attributes.key ?? '').startsWith('homepages/') || childText(record, 'title') === 'Home Page';

/** The first author element of a person's record is the main name, the others are aliases. */
function person(record: XmlElement): ReadItem {
  const { line, attributes } = record;
  const key = attributes.key ?? null;
  const [main, ...aliases] = childrenNamed(record, 'author').map((author) => numberedName(textOf(author)));
  // A record that was moved has no names, only the key where it went.
  if (childNamed(record, 'crossref')) return { kind: 'read', line, key };
  if (main === undefined) return rejected(record, key, 'NO_NAME', 'The person has no name.');
  const pid = key?.startsWith('homepages/') ? key.slice('homepages/'.length) : attributes.pid;
  const urls = childrenNamed(record, 'url').map(textOf);
  const ids = urls.flatMap((url) => personIdOf(url) ?? []);
  return {
    ...{ kind: 'person', line, key },
    record: {
      key: key ?? main.name,
      name: main.name,
      ...(main.homonym === undefined ? {} : { homonym: main.homonym }),
      forms: aliases.map(({ name }) => name),
      formParts: aliases,
      ids: [...(pid ? [{ scheme: 'DBLP' as const, value: pid }] : []), ...ids],
      links: urls.filter((url) => /^https?:/iu.test(url)).flatMap((url) => maskedText(url) ?? []),
      isDisambiguation: (attributes.publtype ?? '').split(/\s+/u).includes('disambiguation'),
      quotations: placeOf(line, key),
    },
  };
}

/** "Wei Zhang 0002" and "Zhang 0001, Wei": the number tells homonyms apart and is no part of the name. */
export function numberedName(printed: string): NameParts & { readonly name: string } {
  const masked = maskedText(printed) ?? '';
  const turned = /^([^,]+), ([^,]+)$/u.exec(masked);
  const [family, given] = [turned?.[1], turned?.[2]].map(cut);
  if (family && given) {
    const homonym = family.homonym ?? given.homonym;
    const parts = { name: `${given.name} ${family.name}`, given: given.name, family: family.name };
    return homonym === undefined ? parts : { ...parts, homonym };
  }
  return cut(masked) ?? { name: '' };
}

function cut(text: string | undefined): { name: string; homonym?: string } | null {
  if (text === undefined) return null;
  const homonym = / (\d{4})$/u.exec(text)?.[1];
  return homonym === undefined ? { name: text } : { name: text.slice(0, -5).trim(), homonym };
}

function personIdOf(url: string): Identifier | null {
  const found = readIdentifier(url);
  if (found === null || found.value === null) return null;
  return ['ORCID', 'WIKIDATA'].includes(found.scheme) ? { scheme: found.scheme, value: found.value } : null;
}

function paper(record: XmlElement): ReadItem[] {
  const { line, attributes } = record;
  const text = (name: string) => childText(record, name);
  const key = attributes.key ?? `line ${line}`;
  const title = childNamed(record, 'title');
  const publtype = (attributes.publtype ?? '').split(/\s+/u);
  const container = text('journal') ?? text('booktitle') ?? text('school') ?? text('series');
  const type = typeOf(record, publtype, container);
  const electronic = childrenNamed(record, 'ee').map(textOf);
  const identifiers = electronic.flatMap((url) => paperIdOf(url) ?? []);
  const { year } = yearOf(text('year'));
  const month = monthOf(text('month'));
  return itemsOfPaper({
    key,
    line,
    title: title && withoutEnd(textOf(title)),
    titleAsPrinted: title && (markUpOf(title) ?? null),
    type,
    year: text('year'),
    published: month === null ? null : partialDate(year, month),
    venue: container,
    venueIds: streamOf(record, container),
    identifiers: [
      ...(attributes.key ? [{ scheme: 'DBLP' as const, value: attributes.key }] : []),
      ...identifiers,
      // In a chapter it is the book's.
      ...(record.name === 'book' ? childrenNamed(record, 'isbn') : []).map(
        (isbn) => ({ scheme: 'ISBN', value: textOf(isbn) }) as const,
      ),
    ],
    authors: childrenNamed(record, 'author').map(author),
    unplaced: { editors: childrenNamed(record, 'editor').map(textOf) },
    isRetracted: publtype.includes('withdrawn'),
    status: type === 'PREPRINT' ? 'PREPRINT' : 'PUBLISHED',
    urls: electronic.filter((url) => paperIdOf(url) === null),
    volume: text('volume'),
    issue: text('number'),
    pages: text('pages'),
    updated: attributes.mdate,
    warnings: attributes.key
      ? []
      : [{ code: 'KEY_MADE', reason: 'The record has no key; its line stands for one.' }],
  });
}

function author(element: XmlElement): GivenAuthor {
  const words = textOf(element);
  const { name, given, family, homonym } = numberedName(words);
  const { orcid, pid } = element.attributes;
  const number = homonym === undefined ? '' : ` ${homonym}`;
  return {
    ...(family === undefined ? { name: `${name}${number}` } : { given, family: `${family}${number}` }),
    words,
    ids: [
      ...(orcid ? [{ scheme: 'ORCID' as const, value: orcid }] : []),
      ...(pid ? [{ scheme: 'DBLP' as const, value: pid }] : []),
    ],
  };
}

/** dblp ends each title with a full stop. An ellipsis is the title's own. */
const withoutEnd = (title: string): string => title.replace(/(?<!\.)\.$/u, '');

const types: Readonly<Record<string, PaperType>> = {
  article: 'JOURNAL',
  inproceedings: 'CONFERENCE',
  incollection: 'CHAPTER',
  book: 'BOOK',
  phdthesis: 'THESIS',
  mastersthesis: 'THESIS',
};

function typeOf(record: XmlElement, publtype: readonly string[], container: string | null): PaperType {
  if (record.name === 'article' && container === 'CoRR') return 'PREPRINT';
  if (publtype.includes('informal')) return record.name === 'article' ? 'PREPRINT' : 'WORKSHOP';
  if (publtype.includes('software') || publtype.includes('data')) return 'OTHER';
  return types[record.name] ?? 'OTHER';
}

/** The series that the record's key (or the volume's) lies in. Workshops and tracks lie in the conference's, and are not it. */
function streamOf(record: XmlElement, container: string | null): Identifier[] {
  const stated = childText(record, 'stream')?.replace(/^streams\//u, '');
  const key = stated ?? childText(record, 'crossref') ?? record.attributes.key ?? '';
  const stream = /^(?:conf|journals|series)\/[^/]+/u.exec(key)?.[0];
  if (stream === undefined) return [];
  if (!stated && /@|workshop|\((?!\d+\))/iu.test(container ?? '')) return [];
  return [{ scheme: 'DBLP', value: stream }];
}

/** The identifier that an address bears, if it bears one. */
function paperIdOf(url: string): Identifier | null {
  return doiBehindResolver(url) ?? paperIdOfAddress(url);
}

/** http://doi.acm.org/10.1145/..., http://doi.ieeecomputersociety.org/10.1109/..., https://dl.acm.org/doi/10.1145/... */
function doiBehindResolver(url: string): Identifier | null {
  const found =
    /^https?:\/\/([^/]+)\/(doi\/(?:abs\/|full\/|pdf\/|book\/)?)?(10\.\d{4,9}(?:\/|%2F).+)$/iu.exec(
      url.trim(),
    );
  if (!found) return null;
  const [, host = '', path, doi = ''] = found;
  if (path === undefined && !/^(?:www\.|dx\.)?doi\./iu.test(host)) return null;
  return canonical({ scheme: 'DOI', value: decoded(doi) });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
