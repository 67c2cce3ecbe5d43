import type { PrintedAuthor } from '../authors.js';
import type { Quotation, Stated } from '../records.js';

/* The text in which a record is kept. Half of what a reader makes is the same for most: that an author is no group, and where the record
 * stands, again for each author and link. It is left out and put back. (Packing the text would save another half, but takes
 * longer than all the rest of storing it.) */

/** First the places, a line; then what the record says wherever it stands, from which alone its digest is made. */
export function bodyOf(content: unknown): { readonly body: string; readonly said: string } {
  const places = new Places();
  const said = JSON.stringify(places.without(content)) ?? 'null';
  return { body: `${JSON.stringify(places.all)}\n${said}`, said };
}

/** What the reader made. A text without places is one that an older version kept. */
export function contentOf(body: string): unknown {
  if (!body.startsWith('[')) return JSON.parse(body);
  const end = body.indexOf('\n');
  const places = (JSON.parse(body.slice(0, end)) as Place[]).map(quotationsAt);
  return restored(JSON.parse(body.slice(end + 1)), places);
}

type Place = readonly [at: number, locator: string | null];

const quotationsAt = ([at, locator]: Place): readonly Quotation[] => [
  { at, locator, quote: null, says: null },
];

/** Lists of quotations that only say where, by number. */
class Places {
  readonly all: Place[] = [];
  private last: readonly Quotation[] | null = null;

  without(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      for (const item of value as unknown[])
        if (typeof item === 'object') return (value as unknown[]).map((one) => this.without(one));
      return value;
    }
    const kept: Record<string, unknown> = {};
    for (const field of Object.keys(value)) {
      const member = (value as Record<string, unknown>)[field];
      kept[field] =
        field === 'quotations'
          ? this.numberOf(member as readonly Quotation[])
          : field === 'authors'
            ? (member as readonly (PrintedAuthor & Stated)[]).map((author, place) =>
                this.author(author, place),
              )
            : this.without(member);
    }
    return kept;
  }

  private numberOf(quotations: readonly Quotation[]): unknown {
    if (quotations === this.last) return this.all.length - 1;
    const [only] = quotations;
    if (quotations.length !== 1 || !only || only.quote !== null || only.says !== null) return quotations;
    const { at, locator } = only;
    const known = this.all.findIndex(([otherAt, other]) => otherAt === at && other === locator);
    if (known >= 0) return known;
    this.last = quotations;
    return this.all.push([at, locator]) - 1;
  }

  /** Without what holds for most authors. */
  private author(author: PrintedAuthor & Stated, place: number): Record<string, unknown> {
    const kept: Record<string, unknown> = {};
    for (const field of Object.keys(author) as (keyof typeof author)[]) {
      const value = author[field];
      if (field === 'quotations') {
        const number = this.numberOf(author.quotations);
        if (number !== 0) kept.quotations = number;
      } else if (field === 'words') {
        if (value !== author.name) kept.words = value;
      } else if (field === 'position') {
        if (value !== place + 1) kept.position = value;
      } else if (Array.isArray(value)) {
        if (value.length > 0 || !(field in usual)) kept[field] = value;
      } else if (!(field in usual) || value !== usual[field as keyof typeof usual]) kept[field] = value;
    }
    return kept;
  }
}

const usual = {
  ...{ isMarked: false, isGroup: false, isNobody: false },
  ...{ affiliations: [], isCorresponding: null, ids: [] },
} as const;

function restored(value: unknown, places: readonly (readonly Quotation[])[]): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    for (let at = 0; at < list.length; at++) list[at] = restored(list[at], places);
    return list;
  }
  const record = value as Record<string, unknown>;
  for (const field of Object.keys(record)) {
    const member = record[field];
    if (field === 'quotations') {
      if (typeof member === 'number') record.quotations = places[member];
    } else if (field === 'authors') {
      record.authors = (member as Partial<PrintedAuthor & Stated>[]).map((author, place) => ({
        ...{ name: author.name, words: author.name, position: place + 1, ...usual },
        quotations: places[0],
        ...author,
        ...(typeof author.quotations === 'number' && { quotations: places[author.quotations] }),
      }));
    } else if (typeof member === 'object') restored(member, places);
  }
  return record;
}
