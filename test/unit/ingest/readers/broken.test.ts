import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openInput } from '../../../../src/ingest/readers/input.js';
import { Unreadable } from '../../../../src/ingest/readers/reader.js';
import { readerOf, readItems } from '../../../../src/ingest/readers/table.js';

const folder = resolve(import.meta.dirname, '../../../fixtures/broken');

/** "bibtex", then the kept titles, then "7! CODE" for rejects, "7~ CODE" for warnings, "7!! CODE" for the end of a file that cannot be read on. */
async function reading(name: string): Promise<string[]> {
  const told: string[] = [];
  const kept: string[] = [];
  try {
    const input = await openInput(join(folder, name));
    const reader = readerOf(input);
    told.push(reader.format);
    for await (const item of readItems(reader, input)) {
      if (item.kind === 'reject') {
        expect(item).toMatchObject({ reason: sentence, hint: sentence });
        told.push(`${item.line}! ${item.code}`);
      } else if (item.kind === 'warning') {
        expect(item.reason).toEqual(sentence);
        told.push(`${item.line}~ ${item.code}`);
      } else kept.push('record' in item && 'title' in item.record ? String(item.record.title) : item.kind);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    expect(error).toMatchObject({ message: sentence, hint: sentence });
    expect(error.message).not.toContain(folder);
    told.push(`${error.line ?? ''}!! ${error.code}`);
  }
  return [...told.slice(0, 1), ...kept, ...told.slice(1)];
}
const sentence = expect.stringMatching(/^\S.*[.?!;:)}\]"'\w]$/su);

const files: Readonly<Record<string, readonly string[]>> = {
  'absurd-years.bib': [
    'bibtex',
    'Year 0',
    'Year 1',
    'Year 2',
    'Year 3',
    'Year 4',
    'Year 5',
    'Year 6',
    'Year 7',
    'Year 8',
    '1~ YEAR_UNCLEAR',
    '2~ YEAR_UNCLEAR',
    '3~ YEAR_UNCLEAR',
    '4~ YEAR_UNCLEAR',
    '5~ YEAR_UNCLEAR',
    '6~ YEAR_UNCLEAR',
    '7~ YEAR_UNCLEAR',
    '8~ YEAR_UNCLEAR',
    '9~ YEAR_UNCLEAR',
  ],
  'affiliations-out-of-step.csv': ['csv', 'One', '2~ AFFILIATIONS_OUT_OF_STEP'],
  'aliases-without-end.yaml': ['acl-anthology', 'person', 'person', '2! MALFORMED_RECORD'],
  'attribute-twice.xml': ['dblp', 'A', 'C', '4! MALFORMED_RECORD'],
  'bare-ampersand.xml': ['dblp', 'A', '4!! MALFORMED_FILE'],
  'billion-laughs.xml': ['dblp', 'B', '4! MALFORMED_RECORD'],
  'blank.ris': ['!! EMPTY_FILE'],
  'brackets-that-do-not-match.json': ['csl-json', 'A', 'C', '3! MALFORMED_RECORD'],
  'broken-line.jsonl': ['openalex', 'One', 'Three', '2! MALFORMED_RECORD'],
  'byte-order-mark.bib': ['bibtex', 'The Last'],
  'careers-without-person.csv': ['csv-careers', 'career', '2! NO_NAME', '3! MALFORMED_RECORD'],
  'comma-too-much.json': ['csl-json', 'A', 'B'],
  'commas-for-and.bib': ['bibtex', 'Many', '1~ AUTHORS_UNCLEAR'],
  'comments-alone.bib': ['1!! UNKNOWN_FORMAT'],
  'control-characters.bib': ['bibtex', 'A bell [31m and red'],
  'crossref-in-a-circle.bib': ['bibtex', 'A', 'B', 'C', '3~ PARENT_MISSING'],
  'cut-off.bib': ['bibtex', 'Notes on the Engine', '6! MALFORMED_RECORD'],
  'cut-off.bib.gz': ['bibtex', 'Title 4108050209', '!! TRUNCATED'],
  'cut-off.json': ['csl-json', 'A', '3!! TRUNCATED'],
  'cut-off.ris': ['ris', 'Notes', 'Torn', '6~ FIELD_UNREADABLE'],
  'cut-off.xml': ['dblp', 'A', '4!! TRUNCATED'],
  'declared-latin-1.xml': ['dblp', 'Größe'],
  'deep-braces.bib': ['bibtex', 'Notes on the Engine', 'The Last', '6! NESTED_TOO_DEEP'],
  'deep-elements.xml': ['dblp', 'A', 'C', '4! NESTED_TOO_DEEP'],
  'deep-lists.json': ['csl-json', 'A', 'C', '3! NESTED_TOO_DEEP'],
  'deep-tex.bib': ['bibtex', 'Notes on the Engine', 'The Last', '6! NESTED_TOO_DEEP'],
  'empty.bib': ['!! EMPTY_FILE'],
  'empty.bib.gz': ['!! EMPTY_FILE'],
  'error-answer.json': ['1!! UNKNOWN_FORMAT'],
  'external-entity.xml': ['dblp', 'B', '4! MALFORMED_RECORD'],
  'forbidden-letters.xml': ['dblp', 'A', 'D', '4! MALFORMED_RECORD', '5! MALFORMED_RECORD'],
  'head-alone.bib.gz': ['!! TRUNCATED'],
  'header-alone.csv': ['csv'],
  'image.json': ['!! BINARY_FILE'],
  'key-twice.bib': ['bibtex', 'The Last', 'The Last', '2~ KEY_TWICE'],
  'latin-1-inside.bib': ['bibtex', 'Größe', 'Größe', '2~ ENCODING_GUESSED'],
  'lone-surrogates.json': ['csl-json', 'Half � and � half'],
  'members-twice.json': ['csl-json', 'New'],
  'mixed-line-ends.ris': ['ris', 'One', 'Two'],
  'negative-pages.ris': ['ris', 'Backwards', '1~ YEAR_UNCLEAR'],
  'no-commas.bib': ['bibtex', 'Notes on the Engine', 'The Last', '6! MALFORMED_RECORD'],
  'no-end.ris': ['ris', 'First', 'Second', '1~ FIELD_UNREADABLE'],
  'no-key.bib': ['bibtex', 'Keyless', 'Keyless too', '1~ KEY_MADE', '2~ KEY_MADE'],
  'no-name.xml': ['dblp', 'A', '3! NO_NAME'],
  'no-records.json': [
    'csl-json',
    'A',
    '1! MALFORMED_RECORD',
    '1! MALFORMED_RECORD',
    '1! MALFORMED_RECORD',
    '1! MALFORMED_RECORD',
  ],
  'no-title-column.csv': ['1!! UNKNOWN_FORMAT'],
  'no-title.ris': ['ris', 'Notes', '6! NO_TITLE_NO_IDENTIFIER'],
  'not-a-number.json': ['csl-json', 'A', 'C', '3! MALFORMED_RECORD'],
  'nothing-found.json': ['1!! UNKNOWN_FORMAT'],
  'only-a-mark.csv': ['!! EMPTY_FILE'],
  'only-ands.bib': ['bibtex', 'Nobody'],
  'packed-twice.bib.gz': ['!! BINARY_FILE'],
  'paper-without-id.xml': ['acl-anthology', 'One', '5! MALFORMED_RECORD'],
  'pdf.bib': ['!! BINARY_FILE'],
  'poem.txt': ['1!! UNKNOWN_FORMAT'],
  'prototype.bib': ['bibtex', 'P', 'Q', 'The Last', '2~ FIELD_UNREADABLE'],
  'prototype.json': ['csl-json', 'P', 'A'],
  'quote-inside.csv': ['csv', 'One "quoted" word', 'Two'],
  'ragged.csv': ['csv', 'One', 'Three', 'Four', '3! MALFORMED_RECORD'],
  'says-utf-16.xml': ['dblp', 'Größe'],
  'single-quotes.json': ['csl-json', 'A', 'C', '3! MALFORMED_RECORD'],
  'stray-fields.ris': ['ris', 'Notes', '1! MALFORMED_RECORD', '8! MALFORMED_RECORD'],
  'string-in-a-circle.bib': ['bibtex', 'T', 'The Last', '1~ FIELD_UNREADABLE'],
  'tags-that-do-not-match.xml': ['dblp', 'A', '4!! MALFORMED_FILE'],
  'text-behind.bib.gz': ['bibtex', 'Notes on the Engine', 'The Last', '!! TRUNCATED'],
  'text-behind.json': ['csl-json', 'A', '2!! MALFORMED_FILE'],
  'two-members.bib.gz': ['bibtex', 'Notes on the Engine', 'The Last'],
  'unclosed-brace.bib': ['bibtex', 'Notes on the Engine', 'The Last', '6! MALFORMED_RECORD'],
  'unclosed-quote.bib': ['bibtex', 'Notes on the Engine', 'The Last', '6! MALFORMED_RECORD'],
  'unclosed-quote.csv': ['csv', 'One', 'Three', '3! MALFORMED_RECORD'],
  'unknown-encoding.xml': ['dblp', 'Größe'],
  'unknown-entity.xml': ['dblp', 'A', 'Cö', '4! MALFORMED_RECORD'],
  'unknown-macro.bib': ['bibtex', 'T', 'The Last', '1~ FIELD_UNREADABLE'],
  'utf-16-without-mark.ris': ['ris', 'Notes'],
  'utf-16.bib': ['bibtex', 'Notes on the Engine'],
  'web-page-without-doctype.json': ['1!! UNKNOWN_FORMAT'],
  'web-page.bib': ['1!! UNKNOWN_FORMAT'],
  'wrong-checksum.bib.gz': ['bibtex', 'Notes on the Engine', 'The Last', '!! TRUNCATED'],
  'wrong-types.json': [
    'csl-json',
    'T',
    '1~ IDENTIFIER_MALFORMED',
    '1! NO_TITLE_NO_IDENTIFIER',
    '2~ YEAR_UNCLEAR',
  ],
  'zeros.bib': ['!! BINARY_FILE'],
  'zip.csv': ['!! BINARY_FILE'],
};

describe('a broken or hostile file', () => {
  it.each(Object.keys(files).sort())(
    '%s is told with code and line, and what is good in it is kept',
    async (name) => {
      const start = performance.now();
      expect(await reading(name)).toEqual(files[name]);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );

  it('is a fixture of the table, each one', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  });
});
