import { externalIdKey, type Identifier } from '../identifier.js';
import type { Book } from './book.js';

/** "DOI:10.1/x", as the property externalIds holds them; sorted. */
export const listed = (identifiers: readonly Identifier[]): string[] =>
  [...new Set(identifiers.map(({ scheme, value }) => `${scheme}:${value}`))].sort();

export function writeIdentifiers(book: Book, thing: string, identifiers: readonly Identifier[]): void {
  for (const { scheme, value } of identifiers) {
    const id = book.node('ExternalId', externalIdKey({ scheme, value }), { scheme, value });
    book.link(id, 'IDENTIFIES', thing);
  }
}
