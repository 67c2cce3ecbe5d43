import { fold } from '../fold.js';
import { idOf } from '../ids.js';
import type { Document, PersonFact, Quotation } from '../records.js';
import type { Book } from './book.js';
import { writeQuotation } from './claims.js';

/** A form of a name, where a document prints it. */
export interface Form {
  readonly full: string;
  readonly document: Document;
  readonly quotation: Quotation | null;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly script?: string | undefined;
}

/** A fact with the document that states it. */
export interface Told<Fact> {
  readonly document: Document;
  readonly fact: Fact;
}

/** The forms that a document lists for a person, each with the words that print it. */
export function formsOf({ document, fact }: Told<PersonFact>): Form[] {
  const { name, forms, native, nativeScript, given, family, quotations } = fact;
  const all = [name, ...(forms ?? []), ...(native ? [native] : [])];
  const at = (full: string): Quotation | null => {
    const holding = quotations.filter(({ quote }) => quote?.includes(full));
    return (
      holding.find(({ quote }) => standsAlone(full, quote ?? '', all)) ?? holding[0] ?? quotations[0] ?? null
    );
  };
  return [
    { full: name, document, quotation: at(name), given, family },
    ...(forms ?? []).map((full) => ({ full, document, quotation: at(full) })),
    ...(native ? [{ full: native, document, quotation: at(native), script: nativeScript }] : []),
  ];
}

/** Whether the words hold the form itself, not only as a part of a longer one (Leon Song in Shuaiwen Leon Song). */
function standsAlone(form: string, words: string, all: readonly string[]): boolean {
  const longer = all.filter((other) => other !== form && other.includes(form));
  return longer.reduce((rest, other) => rest.replaceAll(other, ''), words).includes(form);
}

/** One Name node for each printed form, stated once a document: where it stands first. In: the oldest document first. */
export function writeNames(book: Book, owner: string, primary: string, forms: readonly Form[]): void {
  const stated = new Set<string>();
  for (const form of forms) {
    const name = idOf('Name', owner, form.full);
    book.node('Name', name, {
      full: form.full,
      folded: fold(form.full),
      given: form.given,
      family: form.family,
      script: form.script ?? scriptOf(form.full),
      isPrimary: form.full === primary,
    });
    book.link(owner, 'NAMED', name);
    const place = `${name} ${form.document.id}`;
    if (stated.has(place)) continue;
    stated.add(place);
    writeQuotation(
      book,
      name,
      form.document,
      form.quotation ?? { at: 0, locator: null, quote: null, says: null },
    );
  }
}

/** ISO 15924, where the letters leave no doubt. */
function scriptOf(name: string): string | null {
  const letters = [...name.matchAll(/\p{L}/gu)].map(([letter]) => letter);
  const all = (script: RegExp): boolean =>
    letters.length > 0 && letters.every((letter) => script.test(letter));
  if (all(/\p{Script=Latin}/u)) return 'Latn';
  if (all(/\p{Script=Han}/u)) return 'Hani';
  if (all(/\p{Script=Cyrillic}/u)) return 'Cyrl';
  if (all(/\p{Script=Greek}/u)) return 'Grek';
  if (all(/\p{Script=Hangul}/u)) return 'Hang';
  if (all(/\p{Script=Arabic}/u)) return 'Arab';
  return null;
}
