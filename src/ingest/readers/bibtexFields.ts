import { parse } from '@retorquere/bibtex-parser';
import type { EntryText } from './bibtexEntries.js';
import { plainFields } from './bibtexPlain.js';

/** By lower-case name, macros put in, TeX as it stands. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** The fields of an entry, or what is wrong with it. Nearly all entries are plain and are scanned here; the others are
 *  parsed by the library, which is set up anew for each and takes some ten times as long. */
export function fieldsOf(
  entry: EntryText,
  macros: ReadonlyMap<string, string>,
): { readonly fields: Fields; readonly error: string | null } {
  const plain = plainFields(entry, macros);
  if (plain === null) return parsedFields(entry, macros);
  const inTeX = plain.inTeX.filter(([, value]) => value.length <= mostParsed);
  if (inTeX.length === 0) return { fields: plain.fields, error: null };
  const text = inTeX.map(([name, value]) => `${name} = {${value}}`).join(',\n');
  const { fields, error } = parsedText(`@misc{key,\n${text}}`, {});
  return error === null
    ? { fields: Object.assign(plain.fields, fields), error }
    : parsedFields(entry, macros);
}

/** The same by the library alone: the judge of what an entry says. */
export function parsedFields(
  entry: EntryText,
  macros: ReadonlyMap<string, string>,
): { readonly fields: Fields; readonly error: string | null } {
  if (entry.text.length > mostParsed) {
    return { fields: {}, error: `it is long and not plain (${Math.round(entry.text.length / 1024)} KB)` };
  }
  const strings: Record<string, string> = {};
  for (const [, word] of entry.text.matchAll(/[=#]\s*([a-zA-Z][^\s,#"{}=()]*)/gu)) {
    const value = macros.get(word!.toLowerCase());
    if (value !== undefined) strings[word!.toUpperCase()] = value;
  }
  // A key may hold what the parser refuses, brackets above all: it is read here and hidden from the parser.
  return parsedText(entry.key === '' ? entry.text : entry.text.replace(entry.key, 'key'), strings);
}

function parsedText(text: string, strings: Record<string, string>) {
  const fields = Object.create(null) as Record<string, string | undefined>;
  try {
    const { entries, errors } = parse(text, { ...exact, strings });
    for (const [name, value] of Object.entries(entries[0]?.fields ?? {})) {
      fields[name.toLowerCase()] = Array.isArray(value)
        ? value.map(String).join(name === 'keywords' ? '; ' : ' and ')
        : String(value);
    }
    const error = errors[0]?.error ?? (entries.length === 0 ? 'no entry is found' : null);
    return { fields, error };
  } catch (error) {
    return { fields, error: (error as Error).message };
  }
}

/** The values of a file's macros that an @string entry defines; what they refer to stands in `macros`. */
export function macrosOf(
  text: string,
  macros: ReadonlyMap<string, string>,
): { readonly strings: Readonly<Record<string, string>>; readonly error: string | null } {
  const { strings, errors } = parse(text, { ...exact, strings: Object.fromEntries(macros) });
  return { strings, error: errors[0]?.error ?? null };
}

/** What the library takes a second for. */
const mostParsed = 500_000;

const verbatim = [
  ...['author', 'editor', 'title', 'booktitle', 'journal', 'journaltitle', 'keywords', 'abstract', 'date'],
  ...['publisher', 'institution', 'organization', 'location', 'school', 'year', 'month', 'pages', 'note'],
];
const exact = {
  ...{ raw: true, sentenceCase: false as const, applyCrossRef: false, english: false },
  fieldMode: Object.fromEntries(verbatim.map((field) => [field, 'richtext' as const])),
} as const;
