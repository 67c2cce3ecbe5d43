import { canonical, type Identifier } from '../identifier.js';
import { dateOfParts } from './jsonDates.js';
import type { Input } from './input.js';
import { jsonRecords, mayBeJson } from './json.js';
import { listIn, objectIn, objectsIn, textIn, textsIn, type JsonObject } from './jsonMembers.js';
import type { Reader, ReadItem } from './reader.js';
import { gap, itemsOfPaper, type GivenAuthor, type GivenPaper, type PaperType } from './record.js';

/* Crossref's works: a message with one or a list, items alone, or what doi.org gives out. https://api.crossref.org */

export const crossref: Reader = {
  format: 'crossref',
  provider: 'Crossref',
  tellsPeople: false,
  recognises: (head) =>
    mayBeJson(head) &&
    (/"message-type"\s*:\s*"work/u.test(head) ||
      (/"DOI"\s*:/u.test(head) &&
        /"sequence"\s*:\s*"(?:first|additional)"|"is-referenced-by-count"\s*:/u.test(head))),
  read: readCrossref,
};

async function* readCrossref(input: Input): AsyncIterable<ReadItem> {
  for await (const item of jsonRecords(input.chunks(), [['message', 'items'], ['items']])) {
    if (item.kind === 'reject') yield item;
    else {
      const { message } = item.value;
      yield* items(message === undefined ? item.value : objectIn(message), item.line);
    }
  }
}

function items(record: JsonObject, line: number): ReadItem[] {
  const doi = textIn(record.DOI);
  const key = (doi === null ? null : canonical({ scheme: 'DOI', value: doi })?.value) ?? `line ${line}`;
  if (volumes.has(textIn(record.type) ?? '')) return [{ kind: 'read', line, key }];
  return itemsOfPaper(paper(record, line, key));
}

/** Records of what papers stand in. */
const volumes: ReadonlySet<string> = new Set(
  'journal journal-volume journal-issue proceedings proceedings-series book-series book-set report-series'.split(
    ' ',
  ),
);

function paper(record: JsonObject, line: number, key: string): GivenPaper {
  const text = (name: string) => textsIn(record[name])[0] ?? null;
  const type = typeOf(text('type'), text('subtype'));
  const dates = ['issued', 'published', 'published-print', 'published-online'].map((name) =>
    dateOfParts(record[name]),
  );
  const date = dates.find(({ year }) => year !== null);
  const given = objectsIn(record.author);
  const misplaced = given.map(onlyName).filter((name) => name !== null && isPlace(name));
  const container = text('container-title') ?? textIn(objectIn(record.event).name);
  const updates = [...objectsIn(record['updated-by']), ...objectsIn(record['update-by'])];
  return {
    ...{ key, line, type, authors: given.map(author) },
    title: titleOf(record),
    year: date?.year ?? null,
    published: date?.published ?? null,
    venue: container ?? textIn(objectsIn(record.institution)[0]?.name) ?? text('group-title'),
    venueIds: textsIn(record.ISSN).map((value) => ({ scheme: 'ISSN', value }) as const),
    identifiers: [
      ...textsIn(record.DOI).map((value): Identifier => ({ scheme: 'DOI', value })),
      // In a chapter it is the book's.
      ...(type === 'BOOK' ? textsIn(record.ISBN) : []).map((isbn): Identifier => ({
        scheme: 'ISBN',
        value: isbn.replace(/^.*\//u, ''),
      })),
    ],
    isRetracted: updates.some((one) => /^(?:retraction|withdrawal|removal)$/iu.test(textIn(one.type) ?? '')),
    status: type === 'PREPRINT' ? 'PREPRINT' : 'PUBLISHED',
    abstract: text('abstract'),
    unplaced: { editors: objectsIn(record.editor).map(nameIn) },
    categories: textsIn(record.subject),
    urls: textsIn(objectIn(objectIn(record.resource).primary).URL),
    ...{ volume: text('volume'), issue: text('issue'), pages: text('page'), language: text('language') },
    versionOf: versionsOf(record),
    updated: textIn(objectIn(record.deposited)['date-time']),
    warnings: misplaced.map((name) => ({
      code: 'AFFILIATION_AS_AUTHOR',
      reason: `"${name}" stands among the authors and looks like an affiliation: an authorship without a person.`,
    })),
  };
}

/** Title and subtitle as one, as title pages and other sources have them. */
function titleOf(record: JsonObject): string | null {
  const title = textsIn(record.title)[0] ?? null;
  const subtitle = textsIn(record.subtitle)[0];
  if (title === null || subtitle === undefined || title.includes(subtitle)) return title;
  return `${title.replace(/\s*:\s*$/u, '')}: ${subtitle}`;
}

function author(one: JsonObject): GivenAuthor | typeof gap {
  const affiliations = objectsIn(one.affiliation);
  const name = onlyName(one);
  const [given, family] = [textIn(one.given), textIn(one.family)];
  if ((name ?? given ?? family) === null) return gap;
  return {
    ...(name === null ? { given, family, suffix: textIn(one.suffix) } : { name, isGroup: true }),
    ids: textsIn(one.ORCID).map((value) => ({ scheme: 'ORCID', value })),
    affiliations: affiliations.map(
      (place) => textsIn([...listIn(place.department), place.name]).join(', ') || null,
    ),
    affiliationIds: affiliations.map((place) =>
      objectsIn(place.id).flatMap((id): Identifier[] =>
        textIn(id['id-type'])?.toUpperCase() === 'ROR' ? [{ scheme: 'ROR', value: textIn(id.id) ?? '' }] : [],
      ),
    ),
  };
}

const nameIn = (one: JsonObject): string =>
  textIn(one.name) ?? [textIn(one.given), textIn(one.family)].filter(Boolean).join(' ');

/** What stands where a group is named: a group, or an affiliation that the publisher put there. */
const onlyName = (one: JsonObject): string | null =>
  textIn(one.family) === null && textIn(one.given) === null ? textIn(one.name) : null;

const isPlace = (name: string): boolean =>
  /\b(?:universit\w*|departe?ment\w*|school|college|faculty|facult\w+|hospital|institut\w*|laborator\w*|cent(?:er|re)|clinic)\b/iu.test(
    name,
  ) && /,/u.test(name);

const versionKinds = ['is-preprint-of', 'has-preprint', 'is-version-of', 'has-version', 'is-same-as'];

function versionsOf(record: JsonObject): string[] {
  const relation = objectIn(record.relation);
  return versionKinds
    .flatMap((kind) => objectsIn(relation[kind]))
    .filter((one) => textIn(one['id-type']) === 'doi')
    .flatMap((one) => canonical({ scheme: 'DOI', value: textIn(one.id) ?? '' })?.value ?? []);
}

function typeOf(type: string | null, subtype: string | null): PaperType | null {
  if (type === null) return null;
  if (type === 'posted-content') return subtype === null || subtype === 'preprint' ? 'PREPRINT' : 'OTHER';
  return types[type] ?? 'OTHER';
}

/** Crossref's own words, and those of CSL that doi.org gives out. */
const types: Readonly<Record<string, PaperType | undefined>> = Object.assign(Object.create(null), {
  'journal-article': 'JOURNAL',
  'article-journal': 'JOURNAL',
  'proceedings-article': 'CONFERENCE',
  'paper-conference': 'CONFERENCE',
  book: 'BOOK',
  monograph: 'BOOK',
  'edited-book': 'BOOK',
  'reference-book': 'BOOK',
  'book-chapter': 'CHAPTER',
  'book-section': 'CHAPTER',
  'book-part': 'CHAPTER',
  'book-track': 'CHAPTER',
  chapter: 'CHAPTER',
  'reference-entry': 'CHAPTER',
  dissertation: 'THESIS',
  thesis: 'THESIS',
  report: 'REPORT',
  'report-component': 'REPORT',
});
