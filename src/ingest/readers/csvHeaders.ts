import { headerForm } from './csvRows.js';

/** Names under which tables keep a field, in the form in which headers are compared; the first that is there counts. */
export const known = {
  title: [
    'title',
    'document title',
    'article title',
    'paper title',
    'publication name',
    'item title',
    'display name',
  ],
  authors: [
    'author full names',
    'authors',
    'author',
    'author names',
    'authors full names',
    'creators',
    'author s',
    'authorships raw author name',
    'authorships author display name',
  ],
  affiliations: [
    'authors raw affiliation',
    'author affiliations',
    'authors affiliations',
    'affiliations',
    'affiliation',
    'institutions',
    'authorships raw affiliation strings',
  ],
  affiliated: ['authors with affiliations'],
  orcids: ['orcids', 'orcid', 'author orcids', 'authors orcid'],
  personIds: ['author s id', 'authors id', 'author ids'],
  year: ['year', 'publication year', 'pub year', 'year of publication', 'pubyear'],
  date: ['publication date', 'date', 'published', 'date published', 'issue date', 'publication date print'],
  venue: [
    'source title',
    'publication title',
    'journal',
    'venue',
    'booktitle',
    'conference',
    'journal title',
    'journal book',
    'primary location source display name',
    'host venue display name',
    'anthology title',
    'source',
  ],
  type: ['document type', 'item type', 'publication type', 'type', 'document identifier', 'content type'],
  doi: ['doi', 'dois', 'digital object identifier', 'item doi'],
  arxiv: ['arxiv', 'arxiv id'],
  isbn: ['isbn', 'isbns'],
  issn: ['issn', 'issns'],
  url: ['url', 'link', 'pdf link', 'urls', 'source urls', 'articleurl', 'article url'],
  volume: ['volume', 'vol', 'journal volume', 'biblio volume'],
  issue: ['issue', 'number', 'no', 'issue number', 'journal issue', 'biblio issue'],
  pages: ['pages', 'page range', 'pagination'],
  from: ['start page', 'page start', 'first page', 'startpage', 'biblio first page'],
  to: ['end page', 'page end', 'last page', 'endpage', 'biblio last page'],
  abstract: ['abstract', 'abstract note', 'summary'],
  keywords: ['author keywords', 'keywords', 'manual tags'],
  terms: [
    'index keywords',
    'ieee terms',
    'automatic tags',
    'subjects',
    'categories',
    'fields of study',
    'keywords plus',
  ],
  controlled: ['inspec controlled terms', 'mesh terms'],
  language: ['language of original document', 'language'],
  eid: ['eid'],
  pmid: ['pmid', 'pubmed id', 'ids pmid'],
  pmcid: ['pmcid'],
  article: ['art no', 'article number'],
  /** Each part with the names that it is of: "[Roe, Ann] University of X" */
  addresses: ['addresses'],
  groups: ['group authors'],
  extra: ['extra'],
  id: ['id', 'key', 'citation key', 'paper id', 'record id', 'lens id', 'publication id', 'ut unique wos id'],
} as const;
export type Field = keyof typeof known;

/** Web of Science's two letters for its columns. */
const webOfScience: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  ...{ au: 'authors', af: 'author full names', ca: 'group authors', ti: 'title', so: 'source title' },
  ...{ la: 'language', dt: 'document type', de: 'author keywords', id: 'index keywords', ab: 'abstract' },
  ...{
    c1: 'addresses',
    oi: 'orcids',
    sn: 'issn',
    bn: 'isbn',
    py: 'publication year',
    vl: 'volume',
    is: 'issue',
  },
  ...{ bp: 'start page', ep: 'end page', ar: 'art no', di: 'doi', pm: 'pubmed id', ut: 'record id' },
});

/** A header's cells in words: those of Web of Science are two letters each. */
export function wordsOfHeader(cells: readonly string[]): readonly string[] {
  const forms = cells.map(headerForm);
  const isOfCodes = ['pt', 'ti', 'ut'].every((code) => forms.includes(code));
  return isOfCodes ? forms.map((form) => webOfScience[form] ?? '') : cells;
}
