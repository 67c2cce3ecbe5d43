import { createHash } from 'node:crypto';
import {
  exportVersion,
  recordOfLine,
  sectionOf,
  type ExportTotal,
  type Section,
} from '../../export/graphLines.js';
import type { Input } from './input.js';
import { linesOf, type Line } from './lines.js';
import { limits, Unreadable, type Reader, type ReadItem } from './reader.js';

/* Our own export of a whole graph. Its records are what was read once, and are kept as they stand: the graph is built from them
 * again, with the same ids. The lines of nodes and relationships are what it was built to; they are checked and left out. */

export const coterie: Reader = {
  format: 'coterie',
  provider: null,
  tellsPeople: false,
  recognises: (head) => sectionOf(head) === 'head',
  read,
};

/** Read twice: first whole, to see that it is what was exported. Throws `Unreadable`, and then hands on nothing. */
async function* read(input: Input): AsyncIterable<ReadItem> {
  await check(input);
  for await (const lines of linesOf(input, longestLine)) {
    for (const line of lines) {
      if (sectionOf(line.text) !== 'records') continue;
      const record = recordOfLine(line.text);
      yield { kind: 'stored', line: line.number, key: record.key, record };
    }
  }
}

/** A record as it is kept says more than the file that it came from. */
const longestLine = 16 * limits.record;

async function check(input: Input): Promise<void> {
  const found = { relationships: 0, nodes: 0, records: 0 };
  const [whole, facts] = [createHash('sha256'), createHash('sha256')];
  let last: Line | null = null;
  let strange: Line | null = null;
  let count = 0;
  for await (const lines of linesOf(input, longestLine)) {
    for (const line of lines) {
      if (last !== null) throw changed(input, line.number, 'something stands behind the last line');
      if (strange !== null) throw changed(input, strange.number, 'no line of an export begins like that');
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
      throw changed(input, last.number, `it holds ${found[section]} ${section}, not ${total[section]}`);
  }
  if (whole.digest('hex') !== sha256 || facts.digest('hex') !== graph)
    throw changed(input, last.number, 'the SHA-256 of the lines before is another');
}

function checkVersion(input: Input, { text, number }: Line): void {
  const version = parsed(text)?.version;
  if (version === exportVersion) return;
  if (typeof version !== 'number' || version < exportVersion)
    throw changed(input, number, 'it does not say of which version the export is');
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
    throw changed(input, number, 'it does not say what the export holds');
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
    `${name} ends at line ${line}, before its last line, which says what it holds.`,
    'Copy the file again, or export the graph again. Nothing of it was taken.',
    line,
  );

const changed = ({ name }: Input, line: number, what: string): Unreadable =>
  new Unreadable(
    'ALTERED_FILE',
    `${name} is not as it was exported. Line ${line}: ${what}.`,
    'Export the graph again: what is edited by hand cannot be taken back. Nothing of it was taken.',
    line,
  );
