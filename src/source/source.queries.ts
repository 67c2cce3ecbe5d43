import { question } from '../ask/index.js';
import type { StatedValue } from './claim.js';
import type { LinkRecord, SourceDocument, Stated } from './source.js';

const here = import.meta.dirname;

export const sourceById = question<string, SourceDocument | null>(here, 'sourceById', null);
export const sourcesSupersededBySource = question<string, SourceDocument[]>(
  here,
  'sourcesSupersededBySource',
  [],
);

/** Of a thing of any kind, by its id. */
export const statementsOfThing = question<string, Stated[]>(here, 'statementsOfThing', []);
export const linksOfThing = question<string, LinkRecord[]>(here, 'linksOfThing', []);
/** `field` is a field's name in the schema, null for all. */
export const valuesOfThing = question<string, StatedValue[], { field: string | null }>(
  here,
  'valuesOfThing',
  [],
);
