import type { Document } from '../records.js';
import { Book, type NodeRow } from './book.js';
import { writeCareers } from './careers.js';
import { libraryOf, type Library } from './library.js';
import { writeInstitutions, writeTopics, writeVenues } from './named.js';
import { writePaper } from './papers.js';
import { writePeople } from './people.js';
import { writeSources } from './sources.js';

export type { LinkRow, NodeRow, Properties, Property } from './book.js';

/** The graph that these documents state, whole: the same rows in whatever order the documents come. */
export function rowsOf(documents: readonly Document[]): NodeRow[] {
  return rowsOfLibrary(libraryOf(documents));
}

export function rowsOfLibrary(library: Library): NodeRow[] {
  const book = new Book();
  writeSources(book, library.documents);
  writeInstitutions(book, library);
  writeVenues(book, library);
  writeTopics(book, library);
  for (const paper of library.papers) writePaper(book, paper, library.placesOf.get(paper) ?? [], library);
  writePeople(book, library);
  writeCareers(book, library);
  return book.rows();
}
