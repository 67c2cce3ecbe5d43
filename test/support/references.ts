import { citedNothing, type Cited } from '../../src/citation/citation.queries.js';
import type { About } from '../../src/citation/format.js';
import { citationFormats } from '../../src/citation/formats.js';
import { Keys } from '../../src/citation/key.js';
import { referenceOf, type Reference } from '../../src/citation/reference.js';
import type { CitationFormat } from '../../src/generated/graphql.js';
import { bibtex } from '../../src/ingest/readers/bibtex.js';
import { cslJson } from '../../src/ingest/readers/cslJson.js';
import type { Reader } from '../../src/ingest/readers/reader.js';
import { ris } from '../../src/ingest/readers/ris.js';
import type { Publication } from '../../src/ingest/records.js';
import type { PaperRecord } from '../../src/paper/paper.js';

/* References without a graph: of records as readers make them. */

export const about: About = {
  title: 'Papers of a test',
  address: 'https://example.org/people/p_aaaaaaaaaaaaaaaa',
  dataset: 'Coterie',
  date: '2026-11-25T12:00:00.000Z',
};

export const publicUrl = 'https://example.org';

/** A reference with nothing but what is given. */
export const reference = (
  paper: Partial<PaperRecord> = {},
  authors: readonly (string | Partial<Cited['authors'][number]>)[] = [],
  venue: Cited['venue'] = null,
): Reference =>
  referenceOf(
    { id: 'w_aaaaaaaaaaaaaaaa', label: paper.title ?? 'untitled', authorsComplete: true, ...paper },
    {
      ...citedNothing,
      venue,
      authors: authors.map((author, at) => ({
        ...{ creditedName: '', isGroup: false, position: at + 1, given: null, family: null },
        ...(typeof author === 'string' ? { creditedName: author } : author),
      })),
    },
    publicUrl,
  );

/** As the paper would stand in the graph if nobody else said anything of it. */
export function referenceOfRecord(record: Publication, number: number): Reference {
  const { title, type, year, venue, values, identifiers, authors, authorsComplete, venueIds = [] } = record;
  const stored = (ids: readonly { scheme: string; value: string }[]) =>
    ids.map(({ scheme, value }) => `${scheme}:${value}`);
  return reference(
    {
      ...values,
      ...{ title, year, authorsComplete, type: type as PaperRecord['type'] },
      id: `w_${String(number).padStart(16, 'a')}`,
      doi: identifiers.find(({ scheme }) => scheme === 'DOI')?.value ?? null,
      externalIds: stored(identifiers),
    } as Partial<PaperRecord>,
    authors.map(({ name, isGroup, position, given, family }) => ({
      ...{ creditedName: name, isGroup, position, given: given ?? null, family: family ?? null },
    })),
    venue === null ? null : { name: venue, externalIds: stored(venueIds) },
  );
}

/** A whole bibliography as a file holds it. */
export function bibliographyOf(format: CitationFormat, references: readonly Reference[]): string {
  const { head, entry, between, foot } = citationFormats[format];
  const keys = new Keys();
  const entries = references.map((one) => entry({ ...one, key: keys.unique(one.key, one.paperId) }, about));
  return `${head(about)}${entries.join(between)}${foot}`;
}

/** The formats that can be read back, each with our own reader. */
export const readable: readonly (readonly [CitationFormat, Reader])[] = [
  ['BIBTEX', bibtex],
  ['RIS', ris],
  ['CSL_JSON', cslJson],
];
