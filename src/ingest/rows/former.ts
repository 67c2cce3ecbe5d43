import type { Place } from '../identity/authorships.js';
import type { PaperGroup } from '../identity/sightings.js';
import type { PersonGroup } from '../identity/people.js';
import { idOf, personIdOf } from '../ids.js';
import type { Book } from './book.js';

/* Ids that fewer records would have given: whoever kept one still finds the thing. */

export const formerIdsOfPaper = ({ formerKeys }: Pick<PaperGroup, 'formerKeys'>): string[] =>
  formerKeys.map((key) => idOf('Paper', ...key));

/** A person's old ids end as these do. */
export const formerIdsOfAuthorship = ({ formerKeys }: Pick<Place, 'formerKeys'>): string[] =>
  formerKeys.map((key) => idOf('Authorship', ...key));

/** Those that no authorship tells. */
export const formerIdsOfPerson = ({ formerKeys }: Pick<PersonGroup, 'formerKeys'>): string[] =>
  formerKeys.map((key) => personIdOf(...key));

export function writeFormer(book: Book, thing: string, ids: readonly string[]): void {
  for (const id of ids) {
    if (id === thing) continue;
    const former = book.node('FormerId', `former:${id}`, {});
    book.link(former, 'NOW', thing);
  }
}
