import { createHash } from 'node:crypto';
import { exportVersion, sectionOf, type ExportTotal, type Section } from '../../export/graphLines.js';
import type { RecordKind, StoredRecord } from '../store/record.js';
import type { Input } from './input.js';
import { linesOf, type Line } from './lines.js';
import { limits, Unreadable } from './reader.js';

/* Our own export of a whole graph. Its records are what was read once, and are kept as they stand: the graph is built from them
 * again, with the same ids. The lines of nodes and relationships are what it was built to; they are checked and left out. */

export interface ExportedRecord {
  readonly line: number;
  readonly record: StoredRecord;
}

export const looksLikeExport = (head: string): boolean => sectionOf(head) === 'head';

/** Read twice: first whole, to see that it is what was exported. Throws `Unreadable`, and then hands on nothing. */
export async function* exportedRecords(input: Input): AsyncIterable<ExportedRecord> {
  await check(input);
  for await (const lines of linesOf(input, longestLine)) {
    for (const line of lines) if (sectionOf(line.text) === 'records') yield exportedRecord(line);
  }
}

/** A record as it is kept says more than the file that it came from. */
const longestLine = 16 * limits.record;

function exportedRecord({ text, number }: Line): ExportedRecord {
  const {
    record: id,
    body,
    ...rest
  } = JSON.parse(text) as Omit<StoredRecord, 'id' | 'body' | 'kind'> & {
    readonly record: string;
    readonly kind: RecordKind;
    readonly body: unknown;
  };
  return { line: number, record: { id, ...rest, body: JSON.stringify(body) } };
}

async function check(input: Input): Promise<void> {
  const found = { relationships: 0, nodes: 0, records: 0 };
  const [whole, facts] = [createHash('sha256'), createHash('sha256')];
  let last: Line | null = null;
  let strange: Line | null = null;
  let count = 0;
  for await (const lines of linesOf(input, longestLine)) {
    for (const line of lines) {
      if (last !== null) throw changed(input, line, 'Something stands behind its last line');
      if (strange !== null) throw changed(input, strange, 'No line of an export begins like that');
      count = line.number;
      const section = sectionOf(line.text);
      if (section === 'total') last = line;
      else if (line.number === 1) checkVersion(input, line);
      else if (section === null || section === 'head') strange = line;
      else found[section] += 1;
      if (section === 'total') continue;
      const text = `${line.text}\n`;
      whole.update(text);
      if (section === 'relationships' || section === 'nodes') facts.update(text);
    }
  }
  if (last === null) throw truncated(input, count);
  const { total, graph, sha256 } = totalOf(input, last);
  for (const section of Object.keys(found) as Section[]) {
    if (found[section] !== total[section])
      throw changed(input, last, `It holds ${found[section]} ${section}, and says ${total[section]}`);
  }
  if (whole.digest('hex') !== sha256 || facts.digest('hex') !== graph)
    throw changed(input, last, 'The SHA-256 of its lines is not the one that it says');
}

function checkVersion(input: Input, { text, number }: Line): void {
  const version = parsed(text)?.version;
  if (version === exportVersion) return;
  if (typeof version !== 'number' || version < exportVersion)
    throw changed(input, { text, number }, 'Its first line does not say which version it is of');
  throw new Unreadable(
    'NEWER_VERSION',
    `${input.name} is an export of version ${version}; version ${exportVersion} is read here.`,
    'Import it with the Coterie that wrote it, or a newer one.',
    number,
  );
}

function totalOf(input: Input, { text, number }: Line): ExportTotal {
  const last = parsed(text) as Partial<ExportTotal> | null;
  if (last === null) throw truncated(input, number);
  const { total, graph, sha256 } = last;
  if (typeof total !== 'object' || typeof graph !== 'string' || typeof sha256 !== 'string')
    throw changed(input, { text, number }, 'Its last line does not say what it holds');
  return { total, graph, sha256 };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

const truncated = ({ name }: Input, line: number): Unreadable =>
  new Unreadable(
    'TRUNCATED',
    `${name} ends before its last line, which says what it holds.`,
    'Copy the file again, or export the graph again. Nothing of it was taken.',
    line,
  );

const changed = (
  { name }: Input,
  { number }: Pick<Line, 'number'> & Partial<Line>,
  what: string,
): Unreadable =>
  new Unreadable(
    'ALTERED_FILE',
    `${name} is not as it was exported. ${what}.`,
    'Export the graph again: what is edited by hand cannot be taken back. Nothing of it was taken.',
    number,
  );
