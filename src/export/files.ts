import { citationFormats } from '../citation/formats.js';
import { CoterieError } from '../errors.js';
import type { CitationFormat } from '../generated/graphql.js';
import type { PageFile } from '../http/files.js';
import { maxFilePapers } from '../limits.js';
import { resolveId } from '../node/resolveId.js';
import { bibliographyOf } from './bibliography.js';
import type { Owner } from './owners.js';

/** By the first part of a page's address. */
const owners: Readonly<Record<string, Owner>> = {
  people: 'Person',
  papers: 'Paper',
  institutions: 'Institution',
  topics: 'Topic',
  venues: 'Venue',
};

/** The bibliographies that pages have beside them: /people/p_....bib. */
export const bibliographies: readonly PageFile[] = Object.entries(owners).flatMap(([folder, owner]) =>
  Object.entries(citationFormats).map(([format, { ending, mediaType }]): PageFile => ({
    ...{ folder, ending, mediaType },
    async open(id, setting) {
      const ours = await resolveId(setting.newAsk(), owner, id);
      const found = ours === null ? null : await bibliographyOf(owner, ours, setting);
      if (found !== null && found.count > maxFilePapers) throw tooLong(found.count);
      return found?.text(format as CitationFormat) ?? null;
    },
  })),
);

const tooLong = (count: number) =>
  new CoterieError('QUERY_TOO_COSTLY', {
    message: `This bibliography has ${count} papers, a file of this server at most ${maxFilePapers}. "coterie export" writes it whole.`,
    limit: maxFilePapers,
  });
