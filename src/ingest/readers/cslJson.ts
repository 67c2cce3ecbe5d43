import type { Identifier } from '../identifier.js';
import { paperIdOfAddress } from './addresses.js';
import { dateOfParts } from './jsonDates.js';
import type { Input } from './input.js';
import { jsonRecords, mayBeJson } from './json.js';
import { isObject, listIn, objectsIn, textIn, textsIn, type JsonObject } from './jsonMembers.js';
import { Keys, madeKey } from './keys.js';
import type { Reader, ReadItem } from './reader.js';
import { gap, itemsOfPaper, type GivenAuthor, type GivenPaper, type PaperType } from './record.js';

/* CSL-JSON, as Zotero, pandoc and citation processors write it. https://docs.citationstyles.org/en/stable/specification.html */

export const cslJson: Reader = {
  format: 'csl-json',
  provider: null,
  tellsPeople: false,
  recognises: (head) => mayBeJson(head) && typed.test(head),
  read: readCsl,
};

async function* readCsl(input: Input): AsyncIterable<ReadItem> {
  const keys = new Keys();
  for await (const item of jsonRecords(input.chunks(), [['items']])) {
    if (item.kind === 'reject') yield item;
    else yield* itemsOfPaper(paper(item.value, item.line, keys));
  }
}

function paper(record: JsonObject, line: number, keys: Keys): GivenPaper {
  const text = (name: string) => textsIn(record[name])[0] ?? null;
  const date = dateOfParts(record.issued);
  const authors = listIn(record.author).map((one) => author(isObject(one) ? one : { name: one }));
  const title = text('title');
  const given = text('id');
  const who = authors.find((one): one is GivenAuthor => one !== gap)?.name;
  const made = given ?? madeKey({ name: who, year: Number(date.year) || null, title });
  const { key, isTwice } = keys.unique(made);
  const type = types[text('type')?.toLowerCase() ?? ''] ?? 'OTHER';
  const isThesis = type === 'THESIS';
  return {
    ...{ key, line, title, type, year: date.year, published: date.published, authors },
    venue:
      text('container-title') ??
      text('event-title') ??
      text('event') ??
      (isThesis ? text('publisher') : null),
    venueIds: textsIn(record.ISSN)
      .flatMap(list)
      .map((value) => ({ scheme: 'ISSN', value }) as const),
    identifiers: identifiers(record, type),
    status: type === 'PREPRINT' ? 'PREPRINT' : null,
    isRetracted: /^retracted\b/iu.test(text('status') ?? ''),
    abstract: text('abstract'),
    unplaced: { editors: objectsIn(record.editor).map(nameIn) },
    keywords: textsIn(record.keyword).flatMap((words) => words.split(/[;,]/u)),
    urls: textsIn(record.URL).filter((url) => paperIdOfAddress(url) === null),
    ...{ volume: text('volume'), issue: text('issue'), pages: text('page'), language: text('language') },
    warnings: [
      ...(given === null
        ? [{ code: 'KEY_MADE', reason: `The record has no id; "${key}" was made.` } as const]
        : []),
      ...(isTwice
        ? [{ code: 'KEY_TWICE', reason: `The id "${made}" is used twice; here it is "${key}".` } as const]
        : []),
    ],
  };
}

/** A `literal` is a group: nobody's name in parts. */
function author(one: JsonObject): GivenAuthor | typeof gap {
  const literal = textIn(one.literal);
  if (literal !== null) return isOthers(literal) ? gap : { name: literal, isGroup: true };
  const [given, family, whole] = [textIn(one.given), textIn(one.family), textIn(one.name)];
  // No word of CSL, but some programs write it.
  if (given === null && family === null && whole !== null) return isOthers(whole) ? gap : { name: whole };
  if ((given ?? family) === null || isOthers([given, family].filter(Boolean).join(' '))) return gap;
  const particle = textIn(one['non-dropping-particle']);
  const name = [given, textIn(one['dropping-particle']), particle, family, textIn(one.suffix)];
  return {
    name: name.filter(Boolean).join(' '),
    given,
    family: [particle, family].filter(Boolean).join(' ') || null,
    ids: textsIn(one.ORCID).map((value) => ({ scheme: 'ORCID', value })),
  };
}

const nameIn = (one: JsonObject): string | null => {
  const editor = author(one);
  return editor === gap ? null : (editor.name ?? null);
};

const isOthers = (name: string): boolean => /^(?:(?:and )?others|et al\.?|\.{3}|…)$/iu.test(name.trim());

function identifiers(record: JsonObject, type: PaperType): Identifier[] {
  const text = (name: string) => textsIn(record[name])[0] ?? '';
  const notes = `${text('number')}\n${text('note')}\n${text('archive_location')}`;
  const arxiv = /\barxiv:\s*([\w.-]+(?:\/\d{7})?)/iu.exec(notes)?.[1];
  const pmid = text('PMID') || (/^pmid:\s*(\d+)\s*$/imu.exec(notes)?.[1] ?? '');
  const doi = text('DOI') || (/^doi:\s*(10\.\S+)/imu.exec(notes)?.[1] ?? '');
  return [
    ...(doi ? [{ scheme: 'DOI', value: doi } as const] : []),
    ...(arxiv ? [{ scheme: 'ARXIV', value: arxiv } as const] : []),
    ...(/^ACL Anthology$/iu.test(text('archive')) && text('archive_location')
      ? [{ scheme: 'ACL', value: text('archive_location') } as const]
      : []),
    ...textsIn(record.URL).flatMap((url) => paperIdOfAddress(url) ?? []),
    // In a chapter it is the book's.
    ...(type === 'BOOK' ? list(text('ISBN')).map((value) => ({ scheme: 'ISBN', value }) as const) : []),
    ...(pmid ? [{ scheme: 'OTHER', value: `pmid:${pmid}` } as const] : []),
    ...(text('PMCID') ? [{ scheme: 'OTHER', value: `pmcid:${text('PMCID').toUpperCase()}` } as const] : []),
  ];
}

/** Several numbers in one text. */
const list = (text: string): string[] => text.split(/[\s,;]+/u).filter(Boolean);

const types: Readonly<Record<string, PaperType | undefined>> = Object.assign(Object.create(null), {
  article: 'PREPRINT',
  preprint: 'PREPRINT',
  'article-journal': 'JOURNAL',
  'paper-conference': 'CONFERENCE',
  book: 'BOOK',
  chapter: 'CHAPTER',
  entry: 'CHAPTER',
  'entry-dictionary': 'CHAPTER',
  'entry-encyclopedia': 'CHAPTER',
  report: 'REPORT',
  thesis: 'THESIS',
});

const typed =
  /"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-dictionary|-encyclopedia)?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|preprint|regulation|report|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage)"/u;
