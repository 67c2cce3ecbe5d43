import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../bin/failure.mjs';
import type { Graph, Row } from '../graph/graph.js';
import { allRecords } from '../ingest/store/store.js';
import {
  headLine,
  nodeLine,
  recordLine,
  relationshipLines,
  totalLine,
  type ExportTotal,
  type Link,
  type Properties,
  type Section,
} from './graphLines.js';

type Reader = Pick<Graph, 'read'>;

/** The whole graph as text, a piece at a time; returns its last line. The same facts give the same bytes, whenever and wherever
 *  they were imported. Throws a Failure when somebody writes meanwhile. */
export async function* exportOf(graph: Pick<Graph, 'inOrder'>): AsyncGenerator<string, ExportTotal> {
  const reader = graph.inOrder();
  const whole = createHash('sha256');
  const facts = createHash('sha256');
  const total = { relationships: 0, nodes: 0, records: 0 };
  const begun = await revisionOf(reader);
  const head = headLine();
  whole.update(head);
  yield head;
  for await (const [section, lines] of sections(reader)) {
    const text = lines.join('');
    total[section] += lines.length;
    whole.update(text);
    if (section !== 'records') facts.update(text);
    yield text;
  }
  if ((await revisionOf(reader)) !== begun)
    throw new Failure('The graph was changed while it was exported: export it again when no import runs.');
  const last = { total, graph: facts.digest('hex'), sha256: whole.digest('hex') };
  yield totalLine(last);
  return last;
}

/** What the last line of the export says, without its lines. Equal hashes, equal exports. */
export async function exportHash(graph: Pick<Graph, 'inOrder'>): Promise<ExportTotal> {
  const pieces = exportOf(graph);
  for (;;) {
    const { done, value } = await pieces.next();
    if (done) return value;
  }
}

async function* sections(graph: Reader): AsyncIterable<readonly [Section, readonly string[]]> {
  for await (const rows of pages(graph, 'graphRelationships'))
    yield ['relationships', rows.flatMap(({ id, links }) => relationshipLines(String(id), links as Link[]))];
  for await (const rows of pages(graph, 'graphNodes'))
    yield [
      'nodes',
      rows
        .filter(({ label }) => label !== 'Graph')
        .map(({ id, label, properties }) => nodeLine(String(id), String(label), properties as Properties)),
    ];
  let lines: string[] = [];
  for await (const record of allRecords(graph)) {
    lines.push(recordLine(record));
    if (lines.length < pageSize) continue;
    yield ['records', lines];
    lines = [];
  }
  yield ['records', lines];
}

const pageSize = 2000;

/** Nobody else waits for them. */
const timeoutMs = 60_000;

/** All rows of a statement in the order of ids. The next page is read while this one is used. */
async function* pages(graph: Reader, name: keyof typeof statements): AsyncIterable<readonly Row[]> {
  const after = (id: string): Promise<Row[]> =>
    graph.read(name, statements[name], { after: id, limit: pageSize }, { timeoutMs });
  let coming = after('');
  for (;;) {
    const rows = await coming;
    const isLast = rows.length < pageSize;
    if (!isLast) {
      coming = after(String(rows.at(-1)?.id));
      coming.catch(() => undefined); // told where it is awaited
    }
    yield rows;
    if (isLast) return;
  }
}

async function revisionOf(graph: Reader): Promise<unknown> {
  const [row] = await graph.read('graphRevision', statements.graphRevision, {}, { timeoutMs });
  return row?.revision ?? null;
}

const text = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');
const statements = {
  graphRelationships: text('graphRelationships'),
  graphNodes: text('graphNodes'),
  graphRevision: text('graphRevision'),
};
