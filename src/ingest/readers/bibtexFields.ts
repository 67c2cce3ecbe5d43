import { parse } from '@retorquere/bibtex-parser';
import type { EntryText } from './bibtexEntries.js';
import { laidOut, plainFields, type PlainFields, type UndefinedMacro } from './bibtexPlain.js';
import { macroValue } from './journalMacros.js';

/** By lower-case name, macros put in, TeX as it stands. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** What an entry says, or what is wrong with it. */
export interface EntryFields {
  readonly fields: Fields;
  readonly error: string | null;
  /** Left out: no @string of the file and no style defines them. */
  readonly undefinedMacros: readonly UndefinedMacro[];
}

/** The fields of an entry. Nearly all entries are plain and are scanned here; the others are parsed by the library, which is
 *  set up anew for each and takes some ten times as long. */
export function fieldsOf(entry: EntryText, macros: ReadonlyMap<string, string>): EntryFields {
  const plain = plainFields(entry, macros);
  if (plain === null) return parsedFields(entry, macros);
  const { undefinedMacros } = plain;
  const inTeX = plain.inTeX.filter(([, value]) => value.length <= mostParsed);
  const fields = Object.assign(plain.fields, inTeX.length === 0 ? {} : laidOutFields(inTeX));
  return { fields, error: null, undefinedMacros };
}

/** Values as the library lays them out. One that it refuses (mathematics without an end) stays as it stands. */
function laidOutFields(values: PlainFields['inTeX']): Fields {
  const text = values.map(([name, value]) => `${name} = {${value}}`).join(',\n');
  const { fields, error } = parsedText(`@misc{key,\n${text}}`, {});
  if (error === null) return fields;
  if (values.length === 1) return {};
  return Object.assign({}, ...values.map((one) => laidOutFields([one]))) as Fields;
}

/** The same by the library alone: the judge of what an entry says. */
export function parsedFields(entry: EntryText, macros: ReadonlyMap<string, string>): EntryFields {
  if (entry.text.length > mostParsed) {
    const error = `it is long and not plain (${Math.round(entry.text.length / 1024)} KB)`;
    return { fields: {}, error, undefinedMacros: [] };
  }
  const strings: Record<string, string> = {};
  for (const [, word] of entry.text.matchAll(macroUse)) {
    const value = macroValue(word!, macros);
    if (value !== undefined) strings[word!.toUpperCase()] = value;
  }
  // A key may hold what the parser refuses, brackets above all: it is read here and hidden from the parser.
  const text = entry.key === '' ? entry.text : entry.text.replace(entry.key, 'key');
  const undefinedMacros: UndefinedMacro[] = [];
  for (;;) {
    const { fields, error } = parsedText(text, strings);
    const macro = /^Unresolved @string reference "([^"]+)"/u.exec(error ?? '')?.[1];
    if (macro === undefined || macro.toUpperCase() in strings) return { fields, error, undefinedMacros };
    strings[macro.toUpperCase()] = nothing;
    undefinedMacros.push({ field: fieldWith(macro, text), macro });
  }
}

/** The first field that is or holds a macro. */
function fieldWith(macro: string, text: string): string {
  const uses = [...text.matchAll(macroUse)];
  const use = uses.find(([, word]) => word?.toUpperCase() === macro.toUpperCase());
  const before = use === undefined ? '' : text.slice(Math.max(0, use.index - 500), use.index + 1);
  return /([a-zA-Z][\w-]*)\s*=[^=]*$/u.exec(before)?.[1]?.toLowerCase() ?? 'a field';
}
const macroUse = /[=#]\s*([a-zA-Z][^\s,#"{}=()]*)/gu;

function parsedText(text: string, strings: Record<string, string>) {
  const fields = Object.create(null) as Record<string, string | undefined>;
  try {
    const { entries, errors } = parse(text, { ...exact, strings });
    for (const [name, value] of Object.entries(entries[0]?.fields ?? {})) {
      const text = Array.isArray(value)
        ? value.map(String).join(name === 'keywords' ? '; ' : ' and ')
        : String(value);
      // A per cent sign it puts on a line of its own, for a comment; in BibTeX a field has none.
      if (text === nothing) continue;
      fields[name.toLowerCase()] = text.includes('%') ? laidOut(text).trim() : text;
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

/** For a macro without a value: an empty text the library takes for no macro. */
const nothing = '{}';

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
