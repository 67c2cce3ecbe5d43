import { decisions } from '../decisions/reader.js';
import { advisingCsv } from './advisingCsv.js';
import { anthology } from './anthology.js';
import { bibtex } from './bibtex.js';
import { careersCsv } from './careersCsv.js';
import { coterie } from './coterie.js';
import { crossref } from './crossref.js';
import { cslJson } from './cslJson.js';
import { csv } from './csv.js';
import { dblp } from './dblp.js';
import { edgesCsv } from './edgesCsv.js';
import { openAlex } from './openAlex.js';
import { orcid } from './orcid.js';
import { ris } from './ris.js';
import { ror } from './ror.js';
import { semanticScholar } from './semanticScholar.js';
import type { Input } from './input.js';
import { Unreadable, type Format, type Reader, type ReadItem, type ReadOptions } from './reader.js';

/** Every format that can be read, the most peculiar first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  coterie,
  decisions,
  dblp,
  anthology,
  ror,
  orcid,
  openAlex,
  semanticScholar,
  crossref,
  cslJson,
  careersCsv,
  advisingCsv,
  edgesCsv,
  ris,
  bibtex,
  csv,
];

/** The reader of a file, by its content or by the format the user names. Throws `Unreadable`. */
export function readerOf(input: Input, format?: Format): Reader {
  const reader = readers.find((one) => (format ? one.format === format : one.recognises(input.head)));
  if (reader) return reader;
  throw new Unreadable(
    'UNKNOWN_FORMAT',
    `${input.name} is in none of the formats read here.`,
    hintFor(input.head),
    1,
  );
}

function hintFor(head: string): string {
  const formats = `Formats are ${readers.map((one) => one.format).join(', ')}; --format names one.`;
  if (/^\s*<(?:!doctype html|html)\b/iu.test(head)) {
    return `It is a web page, perhaps of an error: download the file itself. ${formats}`;
  }
  if (/^\s*[[{]/u.test(head)) {
    return `It is JSON that holds no such records: nothing found, or the error of a service? ${formats}`;
  }
  const [first = ''] = head.split(/[\r\n]/u, 1);
  if (/[^,;\t]+[,;\t][^,;\t]+/u.test(first.slice(0, 1000))) {
    return `A table is read with --format csv --map title=COLUMN --map authors=COLUMN. ${formats}`;
  }
  return formats;
}

/** All items of a file, and at its end what the decoding of its bytes had to guess. */
export async function* readItems(
  reader: Reader,
  input: Input,
  options: ReadOptions = {},
): AsyncIterable<ReadItem> {
  yield* reader.read(input, options);
  if (input.guessedFrom === null) return;
  yield {
    ...{ kind: 'warning', line: input.guessedFrom, key: null, code: 'ENCODING_GUESSED' },
    reason: `From line ${input.guessedFrom} on, bytes that are no UTF-8 were read as Windows-1252. --encoding names another.`,
  };
}
