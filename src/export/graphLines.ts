import type { StoredRecord } from '../ingest/store/record.js';

/* What stands in an export of the whole graph: JSON Lines, in this order, each kind in the order of ids.
 *
 *   {"coterie":"export","version":1}
 *   {"from":"p_...","type":"WROTE","to":"a_...","key":"","properties":{}}
 *   {"id":"p_...","label":"Person","properties":{...}}
 *   {"record":"...","document":"...","kind":"...","key":"...","place":"...","digest":"...","places":[...],"body":...}
 *   {"total":{"relationships":1,"nodes":1,"records":1},"graph":"...","sha256":"..."}
 *
 * The records are what was read, from which the graph is built: they alone are imported again. */

export const exportVersion = 1;

export type Section = 'relationships' | 'nodes' | 'records';

export interface ExportTotal {
  readonly total: Readonly<Record<Section, number>>;
  /** SHA-256 of the lines of relationships and nodes. */
  readonly graph: string;
  /** SHA-256 of all lines before the last: the export's hash. */
  readonly sha256: string;
}

export const headLine = (): string => line({ coterie: 'export', version: exportVersion });

export const totalLine = ({ total, graph, sha256 }: ExportTotal): string => line({ total, graph, sha256 });

export type Properties = Readonly<Record<string, unknown>>;

export const nodeLine = (id: string, label: string, properties: Properties): string =>
  line({ id, label, properties: inOrder(properties, bookkeeping[label] ?? []) });

export type Link = readonly [type: string, to: string, properties: Properties];

/** Of one node, in the order of type, end and key. */
export function relationshipLines(from: string, links: readonly Link[]): string[] {
  return links
    .map(([type, to, { key = '', ...properties }]) =>
      line({ from, type, to, key, properties: inOrder(properties) }),
    )
    .sort();
}

/** The body is JSON already, in one part or, places first, in two: as it was stored, character by character. */
export function recordLine({ id, document, kind, key, place, digest, body }: StoredRecord): string {
  const head = JSON.stringify({ record: id, document, kind, key, place, digest });
  const [said, places] = body.split('\n').reverse();
  return `${head.slice(0, -1)}${places === undefined ? '' : `,"places":${places}`},"body":${said}}\n`;
}

/** The same record again. No quotation mark of what stands before a part is bare. */
export function recordOfLine(text: string): StoredRecord {
  const atBody = text.indexOf(',"body":');
  const atPlaces = text.slice(0, atBody).indexOf(',"places":');
  const head = text.slice(0, atPlaces < 0 ? atBody : atPlaces);
  const { record: id, ...rest } = JSON.parse(`${head}}`) as Omit<StoredRecord, 'id' | 'body'> & {
    readonly record: string;
  };
  const said = text.slice(atBody + ',"body":'.length, text.lastIndexOf('}'));
  const places = atPlaces < 0 ? '' : `${text.slice(atPlaces + ',"places":'.length, atBody)}\n`;
  return { id, ...rest, body: places + said };
}

/** The kind of a line, by its first member. */
export function sectionOf(text: string): Section | 'head' | 'total' | null {
  return beginnings.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
}

const beginnings = [
  ['{"from":', 'relationships'],
  ['{"id":', 'nodes'],
  ['{"record":', 'records'],
  ['{"coterie":', 'head'],
  ['{"total":', 'total'],
] as const;

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** Times, and what only the importer understands: two graphs of the same facts may differ in them. */
const bookkeeping: Readonly<Record<string, readonly string[]>> = {
  Source: ['importedAt', 'collection', 'digest', 'built'],
};
const never: readonly string[] = ['id', 'built'];

function inOrder(properties: Properties, without: readonly string[] = []): Properties {
  const names = Object.keys(properties).filter((name) => !never.includes(name) && !without.includes(name));
  return Object.fromEntries(names.sort().map((name) => [name, properties[name]]));
}
