import { shortHash } from '../ids.js';
import type { Document } from '../records.js';
import type { Book } from './book.js';
import { sourceId } from './claims.js';

export function writeSources(book: Book, documents: readonly Document[]): void {
  const byId = new Map(documents.map((document) => [document.id, document]));
  documents.forEach((document, index) => {
    const { name, format, homepage, license, version, statedDate, isCompleteList, stored } = document;
    book.node('Source', sourceId(document), {
      name,
      format,
      homepage,
      license,
      version,
      statedDate,
      isCompleteList,
      recordCount: stored?.recordCount ?? recordCount(document),
      precedence: index + 1,
      digest: stored?.digest ?? shortHash(JSON.stringify(document)),
    });
    for (const id of document.supersedes) {
      const older = byId.get(id);
      if (older) book.link(sourceId(document), 'SUPERSEDES', sourceId(older));
    }
  });
}

/** Every fact that the document states, a paper or a degree alike. */
export function recordCount(document: Document): number {
  return Object.entries(document).reduce(
    (sum, [field, value]) => sum + (Array.isArray(value) && field !== 'supersedes' ? value.length : 0),
    0,
  );
}
