import type { About, Format } from './format.js';
import type { ReferenceName } from './name.js';
import { gap, type Kind, type Reference } from './reference.js';

/* CSL-JSON, the items of citation processors: https://docs.citationstyles.org/en/stable/specification.html */

export const cslJson: Format = {
  ending: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  head: () => '[\n',
  entry: (reference, about) => JSON.stringify(itemOf(reference, about), null, 2).replace(/^/gm, '  '),
  between: ',\n',
  foot: '\n]\n',
};

const types: Readonly<Record<Kind, string>> = {
  CONFERENCE: 'paper-conference',
  WORKSHOP: 'paper-conference',
  JOURNAL: 'article-journal',
  CHAPTER: 'chapter',
  BOOK: 'book',
  REPORT: 'report',
  THESIS: 'thesis',
  PREPRINT: 'article',
  OTHER: 'document',
  UNPUBLISHED: 'manuscript',
};

/** Without the members of which nothing is known. */
function itemOf(reference: Reference, about: About | null): object {
  const { kind, container, arxiv, acl, year, month, day } = reference;
  const isPreprint = kind === 'PREPRINT';
  const date = [year, month, day].filter((part) => part !== null);
  const isStatus = kind === 'UNPUBLISHED' || reference.isRetracted;
  const members = {
    id: reference.key,
    type: types[kind],
    title: reference.title,
    author: reference.authors.map((author) => (author === gap ? { literal: 'others' } : authorOf(author))),
    issued: date.length === 0 ? null : { 'date-parts': [date] },
    [kind === 'BOOK' || kind === 'REPORT' ? 'collection-title' : 'container-title']:
      kind === 'THESIS' ? null : container,
    publisher: kind === 'THESIS' ? container : null,
    volume: reference.volume,
    issue: reference.issue,
    page: reference.pages,
    number: isPreprint && arxiv ? `arXiv:${arxiv}` : null,
    language: reference.language,
    DOI: reference.doi,
    ISBN: reference.isbns.join(' '),
    ISSN: reference.issns.join(' '),
    status: isStatus ? (reference.isRetracted ? 'retracted' : 'submitted') : null,
    archive: acl === null ? null : 'ACL Anthology',
    archive_location: acl,
    note: [!isPreprint && arxiv ? `arXiv:${arxiv}` : '', reference.remark].filter(Boolean).join('\n'),
    URL: reference.url,
    source: about?.dataset ?? null,
    accessed: about?.date ? { 'date-parts': [about.date.slice(0, 10).split('-').map(Number)] } : null,
  };
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function authorOf({ given, family, suffix, isGroup }: ReferenceName): object {
  if (isGroup) return { literal: family };
  return { family, ...(given !== null && { given }), ...(suffix !== null && { suffix }) };
}
