import { fold } from '../fold.js';
import { paperSchemes } from '../identifier.js';
import { ownKeyOf } from '../identity/sightings.js';
import type { Document, Publication } from '../records.js';
import { numberOf } from './digest.js';
import type { Material } from './material.js';
import { Members, NumberTable, Unions } from './tables.js';

/** Which publications could be one paper: those of one block are judged together, those of different ones never are.
 *  Equal numbers of texts that differ only make a block larger. */
export class PaperBlocks {
  private readonly unions = new Unions();
  private readonly bearers = new NumberTable();

  /** In: every publication, in the order of its places. */
  add(publication: Publication, place: number, document: Document): void {
    for (const { scheme, value } of publication.identifiers)
      if (proofs.has(scheme)) this.mark(place, `${scheme}:${value}`);
    const title = publication.title === null ? '' : fold(publication.title);
    if (title.split(' ').length >= 4) this.mark(place, `title ${title}`);
    const key = ownKeyOf({ document, publication });
    if (!proofs.has(key[0] ?? '')) this.mark(place, `key ${JSON.stringify(key)}`);
  }

  /** What makes the publication one with whatever else bears the text. */
  mark(place: number, text: string): void {
    const number = numberOf(text);
    const known = this.bearers.get(number);
    if (known === undefined) this.bearers.set(number, place);
    else this.unions.join(known, place);
  }

  /** Notes of the seed's documents, and the keys by which they name papers, are theirs alone: each origin's are one block. */
  joinSeeds({ documents, seedStart }: Material): void {
    const noting = new Set(
      [...seedStart.keys()]
        .map((number) => documents[number])
        .flatMap((document) =>
          document !== undefined && document.notes.length > 0 ? [document.origin] : [],
        ),
    );
    const first = new Map<string, number>();
    for (const [number, start] of seedStart) {
      const { origin, publications } = documents[number] as Document;
      if (!noting.has(origin)) continue;
      publications.forEach((_publication, index) => {
        const known = first.get(origin) ?? start + index;
        first.set(origin, known);
        this.unions.join(known, start + index);
      });
    }
  }

  /** The blocks, each with its publications; publications and blocks in the order given. */
  blocks(order: Int32Array): { readonly count: number; readonly members: Members } {
    const numbers = new Int32Array(order.length).fill(-1);
    const blockOf = new Int32Array(order.length);
    let count = 0;
    for (const place of order) {
      const root = this.unions.find(place);
      if (numbers[root] === -1) numbers[root] = count++;
      blockOf[place] = numbers[root] as number;
    }
    const members = new Members(count, (visit) => {
      for (const place of order) visit(blockOf[place] as number, place);
    });
    return { count, members };
  }
}

const proofs: ReadonlySet<string> = new Set(paperSchemes);

/** All publications as they stand: the oldest document's first, in a document by key and record. */
export function inOrder({ sightings, ages, seedStart }: Material): Int32Array {
  const order = new Int32Array(sightings.publicationCount);
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  const { documentOf, keys, recordIds } = sightings;
  return order.sort((one, other) => {
    const [a, b] = [documentOf.at(one), documentOf.at(other)];
    if (a !== b) return (ages[a] as number) - (ages[b] as number);
    if (seedStart.has(a)) return one - other;
    return keys.compare(one, other) || (recordIds.at(one) < recordIds.at(other) ? -1 : 1);
  });
}
