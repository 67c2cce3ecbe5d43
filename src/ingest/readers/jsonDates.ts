import { monthOf, partialDate, yearOf } from './dates.js';
import { listIn, objectIn, textIn } from './jsonMembers.js';

/** The year to be read and the date of `{"date-parts": [[2014, 5]]}`, also with texts for numbers, before Christ, or as free text. */
export function dateOfParts(value: unknown): {
  readonly year: string | number | null;
  readonly published: string | null;
} {
  const date = objectIn(value);
  const [year, month, day] = listIn(listIn(date['date-parts'])[0]).map(textIn);
  if (year !== undefined && year !== null) {
    return { year: /^-?\d+$/u.test(year) ? Number(year) : year, published: partialDate(year, month, day) };
  }
  const free = textIn(date.raw) ?? textIn(date.literal) ?? textIn(value) ?? textIn(date.year);
  return free === null ? { year: null, published: null } : dateOfText(free);
}

/** "2006-12-01", "2006-12", "2006", "1 Dec 2006", "December 1, 2006"; anything else may still hold a year. */
export function dateOfText(text: string | null): {
  readonly year: string | number | null;
  readonly published: string | null;
} {
  const parts = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?:T|$)/u.exec(text ?? '');
  const inWords = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,9})\.?(?:\s+(\d{1,2}),?)?\s+(\d{4})$/u.exec(
    text?.trim() ?? '',
  );
  const month = monthOf(inWords?.[2]);
  if (inWords && month !== null) {
    return { year: Number(inWords[4]), published: partialDate(inWords[4], month, inWords[1] ?? inWords[3]) };
  }
  if (!parts) return { year: text, published: partialDate(yearOf(text).year) };
  return { year: Number(parts[1]), published: partialDate(parts[1], parts[2], parts[3]) };
}
