import type { CitationFormat } from '../generated/graphql.js';
import { bibtex } from './bibtex.js';
import { cslJson } from './cslJson.js';
import type { Format } from './format.js';
import type { Reference } from './reference.js';
import { ris } from './ris.js';
import { text } from './text.js';

export const citationFormats: Readonly<Record<CitationFormat, Format>> = {
  BIBTEX: bibtex,
  RIS: ris,
  CSL_JSON: cslJson,
  TEXT: text,
};

/** One reference on its own, without a line end; CSL-JSON is a list of one, as its schema asks. */
export function citationOf(reference: Reference, format: CitationFormat): string {
  const { entry, foot } = citationFormats[format];
  const whole = entry(reference, null);
  return (format === 'CSL_JSON' ? `[\n${whole}${foot}` : whole).trimEnd();
}
