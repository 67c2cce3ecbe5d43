import type { Identifier } from '../identifier.js';
import { paperIdOfAddress } from './addresses.js';
import { objectIn, objectsIn, textIn, textsIn, type JsonObject } from './jsonMembers.js';
import { dateIn, valueIn } from './orcidValues.js';
import type { ReadItem } from './reader.js';
import { gap, itemsOfPaper, type PaperType } from './record.js';

/** The one author whom a work of an ORCID record names. */
interface Owner {
  readonly id: Identifier;
  readonly name: string | null;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
}

/** What several sources say of one work is one group; the first is the one the owner prefers. */
export function orcidWork(group: JsonObject, owner: Owner, line: number): ReadItem[] {
  const summaries = objectsIn(group['work-summary']);
  const first = objectIn(summaries[0]);
  const type = types[textIn(first.type)?.toLowerCase().replaceAll('_', '-') ?? ''] ?? 'OTHER';
  const published = dateIn(first['publication-date']);
  return itemsOfPaper({
    ...{ key: `${owner.id.value}/works/${textIn(first['put-code']) ?? 'unnumbered'}`, line, type, published },
    title: titleOf(first),
    year: valueIn(objectIn(first['publication-date']).year),
    venue: valueIn(first['journal-title']),
    identifiers: identifiers([group, ...summaries], type),
    // Nobody says at which place the owner stands, or beside whom.
    authors:
      owner.name === null
        ? [gap]
        : [gap, { name: owner.name, given: owner.given, family: owner.family, ids: [owner.id] }],
    status: type === 'PREPRINT' ? 'PREPRINT' : null,
    urls: textsIn([valueIn(first.url)]).filter((url) => paperIdOfAddress(url) === null),
    updated: changedAt(first),
  });
}

function titleOf(summary: JsonObject): string | null {
  const { title, subtitle } = objectIn(summary.title);
  const [main, more] = [valueIn(title), valueIn(subtitle)];
  return main === null || more === null || main.includes(more) ? main : `${main}: ${more}`;
}

function changedAt(summary: JsonObject): string | null {
  const value = Number(valueIn(summary['last-modified-date']) ?? NaN);
  return Number.isFinite(value) && Math.abs(value) < 8.64e15 ? new Date(value).toISOString() : null;
}

/** Those of the work itself, not of what it is part of. */
function identifiers(records: readonly JsonObject[], type: PaperType): Identifier[] {
  return records
    .flatMap((record) => objectsIn(objectIn(record['external-ids'])['external-id']))
    .filter((one) => (textIn(one['external-id-relationship']) ?? 'self').toLowerCase() === 'self')
    .flatMap((one): Identifier[] => {
      const kind = textIn(one['external-id-type'])?.toLowerCase() ?? '';
      const value = textIn(one['external-id-value']);
      if (value === null || (kind === 'isbn' && type !== 'BOOK')) return [];
      const scheme = schemes[kind];
      if (scheme !== undefined) return [{ scheme, value }];
      return others.has(kind)
        ? [{ scheme: 'OTHER', value: `${kind === 'pmc' ? 'pmcid' : kind}:${value}` }]
        : [];
    });
}

const schemes: Readonly<Record<string, Identifier['scheme'] | undefined>> = Object.assign(
  Object.create(null),
  {
    doi: 'DOI',
    arxiv: 'ARXIV',
    isbn: 'ISBN',
  },
);
const others: ReadonlySet<string> = new Set(['pmid', 'pmc', 'eid', 'bibcode', 'handle', 'wosuid']);

const types: Readonly<Record<string, PaperType | undefined>> = Object.assign(Object.create(null), {
  'journal-article': 'JOURNAL',
  'conference-paper': 'CONFERENCE',
  preprint: 'PREPRINT',
  book: 'BOOK',
  'edited-book': 'BOOK',
  'book-chapter': 'CHAPTER',
  'encyclopedia-entry': 'CHAPTER',
  'dictionary-entry': 'CHAPTER',
  dissertation: 'THESIS',
  'dissertation-thesis': 'THESIS',
  report: 'REPORT',
  'working-paper': 'REPORT',
});
