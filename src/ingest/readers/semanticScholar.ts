import type { PersonId } from '../authors.js';
import type { Identifier } from '../identifier.js';
import { paperIdOfAddress } from './addresses.js';
import { dateOfText } from './jsonDates.js';
import type { Input } from './input.js';
import { jsonRecords, mayBeJson } from './json.js';
import { objectIn, objectsIn, textIn, textsIn, type JsonObject } from './jsonMembers.js';
import type { Reader, ReadItem } from './reader.js';
import { gap, itemsOfPaper, type GivenAuthor, type GivenPaper, type PaperType } from './record.js';

/* Semantic Scholar's papers: a search, a batch, one paper, or JSON Lines. Each member is there only if it was asked for.
 * https://api.semanticscholar.org/api-docs/graph */

export const semanticScholar: Reader = {
  format: 'semantic-scholar',
  provider: 'Semantic Scholar',
  tellsPeople: true,
  recognises: (head) =>
    mayBeJson(head) &&
    (/"paperId"\s*:/u.test(head) || (/"corpusid"\s*:/u.test(head) && /"externalids"\s*:/u.test(head))),
  read: readSemanticScholar,
};

async function* readSemanticScholar(input: Input): AsyncIterable<ReadItem> {
  for await (const item of jsonRecords(input.chunks(), [['data'], ['papers'], ['recommendedPapers']])) {
    if (item.kind === 'reject') yield item;
    else yield* itemsOfPaper(paper(paperIn(item.value), item.line));
  }
}

/** The paper itself: what cites or is cited stands in a member of its own, and the data sets write all members in small letters. */
function paperIn(record: JsonObject): JsonObject {
  const around = record.citingPaper ?? record.citedPaper;
  if (around !== undefined) return objectIn(around);
  if (!('corpusid' in record)) return record;
  const small = objectIn(record.externalids);
  return {
    ...record,
    ...{ corpusId: record.corpusid, externalIds: small, publicationDate: record.publicationdate },
    ...{ publicationTypes: record.publicationtypes, s2FieldsOfStudy: record.s2fieldsofstudy },
  };
}

function paper(record: JsonObject, line: number): GivenPaper {
  const id = textIn(record.paperId);
  const venue = objectIn(record.publicationVenue);
  const journal = objectIn(record.journal);
  const type = typeOf(textsIn(record.publicationTypes), textIn(venue.type), textIn(record.venue));
  const date = dateOfText(textIn(record.publicationDate));
  const addresses = textsIn([objectIn(record.openAccessPdf).url]);
  return {
    ...{ key: id ?? `line ${line}`, line, type },
    title: textIn(record.title),
    year: textIn(record.year) ?? date.year,
    published: date.published,
    venue: textIn(venue.name) ?? textIn(record.venue) ?? textIn(journal.name),
    venueIds: textsIn([venue.issn, ...textsIn(venue.alternate_issns)]).map(
      (value) => ({ scheme: 'ISSN', value }) as const,
    ),
    identifiers: [
      ...(id === null ? [] : [{ scheme: 'SEMANTIC_SCHOLAR', value: id } as const]),
      ...identifiers(objectIn(record.externalIds), textIn(record.corpusId)),
    ],
    authors: objectsIn(record.authors).map(author),
    status: type === 'PREPRINT' ? 'PREPRINT' : null,
    abstract: textIn(record.abstract),
    categories: [
      ...textsIn(record.fieldsOfStudy),
      ...objectsIn(record.s2FieldsOfStudy).map(({ category }) => textIn(category)),
    ],
    urls: addresses.filter((url) => paperIdOfAddress(url) === null),
    ...{ volume: textIn(journal.volume), pages: textIn(journal.pages)?.replace(/(?<!\s)\s*-\s*/gu, '-') },
  };
}

function identifiers(ids: JsonObject, corpusId: string | null): Identifier[] {
  const corpus = textIn(ids.CorpusId) ?? corpusId;
  return [
    ...known.flatMap(([name, scheme]) => textsIn(ids[name]).map((value): Identifier => ({ scheme, value }))),
    ...others.flatMap(([name, prefix]) =>
      textsIn(ids[name]).map((value): Identifier => ({ scheme: 'OTHER', value: `${prefix}:${value}` })),
    ),
    ...(corpus === null ? [] : [{ scheme: 'OTHER', value: `corpusid:${corpus}` } as const]),
  ];
}

const known = [
  ['DOI', 'DOI'],
  ['ArXiv', 'ARXIV'],
  ['ACL', 'ACL'],
  ['DBLP', 'DBLP'],
] as const;
const others = [
  ['PubMed', 'pmid'],
  ['PubMedCentral', 'pmcid'],
  ['MAG', 'mag'],
] as const;

/** A profile's ORCID is one that Semantic Scholar found, not one that the paper states. */
function author(one: JsonObject): GivenAuthor | typeof gap {
  const name = textIn(one.name);
  if (name === null) return gap;
  const ids: PersonId[] = [
    ...textsIn(one.authorId).map((value) => ({ scheme: 'SEMANTIC_SCHOLAR', value }) as const),
    ...textsIn(objectIn(one.externalIds).ORCID).map(
      (value) => ({ scheme: 'ORCID', value, isGuess: true }) as const,
    ),
  ];
  return { name, ids, affiliations: textsIn(one.affiliations) };
}

/** What is printed in proceedings often bears "JournalArticle" too; the venue tells. */
function typeOf(types: readonly string[], venueType: string | null, venue: string | null): PaperType | null {
  if (venue !== null && /^arxiv(?:\.org)?$/iu.test(venue)) return 'PREPRINT';
  if (types.includes('BookSection')) return 'CHAPTER';
  if (venueType === 'conference') return 'CONFERENCE';
  if (venueType === 'journal') return 'JOURNAL';
  if (types.includes('Conference')) return 'CONFERENCE';
  if (types.includes('JournalArticle')) return 'JOURNAL';
  if (types.includes('Book')) return 'BOOK';
  return types.length === 0 || types.every((type) => type === 'Review') ? null : 'OTHER';
}
