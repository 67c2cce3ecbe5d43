import { idOf } from '../ids.js';
import type { Document, Quotation, Stated, Value, Values } from '../records.js';
import { keyOf, type Book } from './book.js';

/** What one document says about one thing. */
export interface Say extends Stated {
  readonly document: Document;
  readonly values: Values;
}

/** The value to show for each field: that of the newest document which states it. A newer date that is only less exact (2020 after
 *  2020-07) contradicts nothing and hides nothing. In: the oldest first. */
export function shown(says: readonly Say[]): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const say of says) {
    for (const [field, value] of Object.entries(say.values)) {
      if (value !== undefined && !isLessExact(field, value, values[field])) values[field] = value;
    }
  }
  return values;
}

const dates = new Set(['start', 'end', 'date', 'published']);
const isLessExact = (field: string, value: Value, known: Value | undefined): boolean =>
  dates.has(field) && known !== undefined && String(known).startsWith(`${String(value)}-`);

export const sourceId = (document: Document): string => idOf('Source', document.id);

/** A STATED_IN for each quotation, bearing the values that its words state. */
export function writeSays(book: Book, thing: string, says: readonly Say[]): void {
  for (const { document, values, quotations } of says) {
    const said = quotations.length > 0 ? quotations : [nothingQuoted];
    const items = new Map<string, number>();
    said.forEach((quotation, index) => {
      const fields = fieldsOf(quotation, index, said, values);
      writeQuotation(book, thing, document, quotation, textsOf(fields, values, said, items));
    });
  }
}

/** One quotation with further values: a link and its label, a rank. */
export function writeQuotation(
  book: Book,
  thing: string,
  document: Document,
  { at, locator, quote }: Quotation,
  texts: Readonly<Record<string, string | undefined>> = {},
): void {
  const key = keyOf(at, locator, quote, JSON.stringify(texts));
  book.link(thing, 'STATED_IN', sourceId(document), { ...texts, at, locator, quote }, key);
}

const nothingQuoted: Quotation = { at: 0, locator: null, quote: null, says: null };

/** The fields that a quotation names; those that none names belong to the first one that names nothing, else to the first. */
function fieldsOf({ says }: Quotation, index: number, all: readonly Quotation[], values: Values): string[] {
  const named = new Set(all.flatMap((quotation) => quotation.says ?? []));
  const open = all.findIndex((quotation) => quotation.says === null);
  const rest = index === Math.max(open, 0) ? Object.keys(values).filter((field) => !named.has(field)) : [];
  return [...(says ?? []).filter((field) => values[field] !== undefined), ...rest];
}

function textsOf(
  fields: readonly string[],
  values: Values,
  all: readonly Quotation[],
  items: Map<string, number>,
) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field];
      if (value === undefined) return [];
      const quoted = all.filter(({ says }) => says?.includes(field)).length;
      if (Array.isArray(value) && value.length > 1 && quoted === value.length) {
        const item = items.get(field) ?? 0;
        items.set(field, item + 1);
        return [[field, String(value[item])]];
      }
      return [[field, textOf(value)]];
    }),
  );
}

/** As the API would print it. */
const textOf = (value: Value): string => (typeof value === 'object' ? value.join('; ') : String(value));

/** Three parallel lists, for the relationships that are facts themselves. */
export function statementLists(stated: readonly { document: Document; quotations: readonly Quotation[] }[]) {
  const all = stated.flatMap(({ document, quotations }) =>
    quotations.map((quotation) => ({ source: sourceId(document), ...quotation })),
  );
  const distinct = [
    ...new Map(all.map((one) => [JSON.stringify([one.source, one.locator, one.quote]), one])).values(),
  ];
  return {
    sources: distinct.map(({ source }) => source),
    locators: distinct.map(({ locator }) => locator ?? ''),
    quotes: distinct.map(({ quote }) => quote ?? ''),
  };
}
