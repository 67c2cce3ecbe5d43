import type { PersonId } from '../authors.js';
import type { Identifier } from '../identifier.js';
import type { FiledTopic } from '../records.js';
import { paperIdOfAddress } from './addresses.js';
import type { Input } from './input.js';
import { jsonRecords, mayBeJson } from './json.js';
import { listIn, numberIn, objectIn, objectsIn, textIn, textsIn, type JsonObject } from './jsonMembers.js';
import type { Reader, ReadItem } from './reader.js';
import { gap, itemsOfPaper, type GivenAuthor, type GivenPaper, type PaperType } from './record.js';
import { maskedText } from './text.js';

/* OpenAlex works: a list of the API, one work, or JSON Lines of the snapshot. https://docs.openalex.org/api-entities/works */

export const openAlex: Reader = {
  format: 'openalex',
  provider: 'OpenAlex',
  tellsPeople: true,
  recognises: (head) => mayBeJson(head) && /"id"\s*:\s*"https?:\\?\/\\?\/openalex\.org\\?\/W\d/u.test(head),
  read: readOpenAlex,
};

async function* readOpenAlex(input: Input): AsyncIterable<ReadItem> {
  for await (const item of jsonRecords(input.chunks(), [['results']])) {
    if (item.kind === 'reject') yield item;
    else yield* work(item.value, item.line);
  }
}

/** A topic with how sure OpenAlex is of it, from 0 to 1. */
export interface ScoredTopic extends FiledTopic {
  readonly score?: number;
}

function* work(record: JsonObject, line: number): Iterable<ReadItem> {
  const scores = scoresOf(record);
  for (const item of itemsOfPaper(paper(record, line))) {
    if (item.kind !== 'publication') yield item;
    else {
      const topics = item.record.topics.map((one): ScoredTopic => {
        const score = scores.get(`${one.basis} ${one.topic}`);
        return score === undefined ? one : { ...one, score };
      });
      yield { ...item, record: { ...item.record, topics } };
    }
  }
}

function paper(record: JsonObject, line: number): GivenPaper {
  const id = textIn(record.id)?.replace(/^.*\//u, '') ?? `line ${line}`;
  const place = objectIn(record.primary_location);
  const source = objectIn(place.source);
  const biblio = objectIn(record.biblio);
  const [first, last] = [textIn(biblio.first_page), textIn(biblio.last_page)];
  const authors = objectsIn(record.authorships).map(author);
  const count = numberIn(record.authors_count);
  const isCut = record.is_authors_truncated === true || (count !== null && count > authors.length);
  const doi = textIn(record.doi) ?? textIn(objectIn(record.ids).doi);
  const addresses = textsIn([
    place.landing_page_url,
    place.pdf_url,
    objectIn(record.best_oa_location).pdf_url,
  ]);
  const type = typeOf(
    textIn(record.type),
    textIn(place.raw_type) ?? textIn(record.type_crossref),
    textIn(source.type),
  );
  return {
    ...{ key: id, line, authors, type },
    title: textIn(record.title) ?? textIn(record.display_name),
    year: numberIn(record.publication_year) ?? textIn(record.publication_year),
    published: /^\d{4}-\d\d-\d\d$/u.test(textIn(record.publication_date) ?? '')
      ? textIn(record.publication_date)
      : null,
    venue: textIn(source.display_name) ?? textIn(place.raw_source_name),
    venueIds: [
      ...(textIn(source.id) === null
        ? []
        : [{ scheme: 'OPENALEX', value: textIn(source.id) ?? '' } as const]),
      ...textsIn([source.issn_l, ...listIn(source.issn)]).map(
        (value) => ({ scheme: 'ISSN', value }) as const,
      ),
    ],
    identifiers: identifiers(record, doi, textIn(place.landing_page_url)),
    authorsComplete: !isCut,
    authorCount: count ?? undefined,
    isRetracted: record.is_retracted === true,
    status: type === 'PREPRINT' ? 'PREPRINT' : null,
    abstract: abstractOf(record.abstract_inverted_index),
    keywords: objectsIn(record.keywords).map(nameOfTopic),
    categories: [...categories(record)].map(nameOfTopic),
    urls: addresses.filter((url) => paperIdOfAddress(url) === null),
    ...{ volume: textIn(biblio.volume), issue: textIn(biblio.issue), language: textIn(record.language) },
    pages: first !== null && last !== null && last !== first ? `${first}-${last}` : first,
    updated: textIn(record.updated_date),
    warnings: isCut
      ? [
          {
            code: 'TRUNCATED_LIST',
            reason: `OpenAlex lists ${authors.length} authors of ${count ?? 'more'}.`,
          },
        ]
      : [],
  };
}

/** Only what the work itself is, not its other versions: a preprint with a record of its own is another paper. */
function identifiers(record: JsonObject, doi: string | null, landing: string | null): Identifier[] {
  const ids = objectIn(record.ids);
  const other = (name: string): Identifier[] => {
    const value = textIn(ids[name])?.replace(/^https?:\/\/[^?#]*\/(?=[^/])|\/$/gu, '');
    return value ? [{ scheme: 'OTHER', value: `${name}:${value}` }] : [];
  };
  const arxiv = doi === null && landing !== null ? paperIdOfAddress(landing) : null;
  return [
    ...(textIn(record.id) === null ? [] : [{ scheme: 'OPENALEX', value: textIn(record.id) ?? '' } as const]),
    ...(doi === null ? [] : [{ scheme: 'DOI', value: doi } as const]),
    ...(arxiv ? [arxiv] : []),
    ...['pmid', 'pmcid', 'mag'].flatMap(other),
  ];
}

/** OpenAlex's author of works whose author it does not know. */
const nobody = /\/A9999999999$/u;

function author(one: JsonObject): GivenAuthor | typeof gap {
  const profile = objectIn(one.author);
  const name = textIn(one.raw_author_name) ?? textIn(profile.display_name);
  if (name === null) return gap;
  const id = textIn(profile.id);
  const [stated, guessed] = [textIn(one.raw_orcid), textIn(profile.orcid)];
  const ids: PersonId[] = [
    ...(id === null || nobody.test(id) ? [] : [{ scheme: 'OPENALEX', value: id } as const]),
    ...(stated === null ? [] : [{ scheme: 'ORCID', value: stated } as const]),
    ...(stated !== null || guessed === null
      ? []
      : [{ scheme: 'ORCID', value: guessed, isGuess: true } as const]),
  ];
  const places = affiliationsOf(one);
  return {
    ...{ name, ids },
    isCorresponding: typeof one.is_corresponding === 'boolean' ? one.is_corresponding : null,
    affiliations: places.map(({ raw }) => raw),
    affiliationIds: places.map(({ ids: known }) => known),
  };
}

interface Place {
  readonly raw: string | null;
  readonly ids: readonly Identifier[];
}

/** Each string as printed with the institution that OpenAlex sees in it; with several, once for each of them. Institutions
 *  that belong to no string stand by themselves. */
function affiliationsOf(one: JsonObject): Place[] {
  const institutions = new Map(objectsIn(one.institutions).map((place) => [textIn(place.id), place]));
  const used = new Set<string>();
  const known = (id: string): Place['ids'] => {
    used.add(id);
    const ror = textIn(institutions.get(id)?.ror);
    return [
      { scheme: 'OPENALEX', value: id },
      ...(ror === null ? [] : [{ scheme: 'ROR', value: ror } as const]),
    ];
  };
  const strings = textsIn(one.raw_affiliation_strings ?? one.raw_affiliation_string);
  const told = objectsIn(one.affiliations).flatMap((place): Place[] => {
    const raw = textIn(place.raw_affiliation_string);
    const ids = textsIn(listIn(place.institution_ids));
    return ids.length === 0 ? [{ raw, ids: [] }] : ids.map((id) => ({ raw, ids: known(id) }));
  });
  const first = [...institutions.keys()][0];
  const printed: Place[] =
    told.length > 0
      ? told
      : strings.map((raw) => ({
          raw,
          ids: first && strings.length === 1 && institutions.size === 1 ? known(first) : [],
        }));
  const others = [...institutions].flatMap(([id, place]): Place[] =>
    id === null || used.has(id) ? [] : [{ raw: textIn(place.display_name), ids: known(id) }],
  );
  return [...printed, ...others];
}

function* categories(record: JsonObject): Iterable<JsonObject> {
  yield* objectsIn(record.topics);
  yield* objectsIn(record.concepts);
  for (const heading of objectsIn(record.mesh)) yield { display_name: heading.descriptor_name };
}

const nameOfTopic = (topic: JsonObject): string | null => textIn(topic.display_name) ?? textIn(topic.keyword);

function scoresOf(record: JsonObject): Map<string, number> {
  const scores = new Map<string, number>();
  const note = (basis: string, topics: Iterable<JsonObject>) => {
    for (const topic of topics) {
      const [name, score] = [`${basis} ${maskedText(nameOfTopic(topic))}`, numberIn(topic.score)];
      if (score !== null) scores.set(name, Math.max(score, scores.get(name) ?? 0));
    }
  };
  note('KEYWORD', objectsIn(record.keywords));
  note('SOURCE_CATEGORY', categories(record));
  return scores;
}

/** The words put back in their places. */
function abstractOf(index: unknown): string | null {
  const words = Object.entries(objectIn(index)).flatMap(([word, places]) =>
    listIn(places).flatMap((place) => (typeof place === 'number' ? [{ word, place }] : [])),
  );
  return words.length === 0
    ? null
    : words
        .sort((a, b) => a.place - b.place)
        .map(({ word }) => word)
        .join(' ');
}

function typeOf(type: string | null, raw: string | null, source: string | null): PaperType | null {
  if (type === null) return null;
  if (type in plain) return plain[type] ?? null;
  if (!['article', 'review', 'letter', 'editorial', 'erratum', 'retraction', 'data-paper'].includes(type))
    return 'OTHER';
  if (source === 'conference' || raw === 'proceedings-article') return 'CONFERENCE';
  if (source === 'journal' || raw === 'journal-article') return 'JOURNAL';
  return type === 'article' ? null : 'OTHER';
}

const plain: Readonly<Record<string, PaperType>> = Object.assign(Object.create(null), {
  preprint: 'PREPRINT',
  'conference-paper': 'CONFERENCE',
  book: 'BOOK',
  'book-chapter': 'CHAPTER',
  'reference-entry': 'CHAPTER',
  dissertation: 'THESIS',
  report: 'REPORT',
});
