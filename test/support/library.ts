import { afterAll } from '@jest/globals';
import { parseAuthors, printedAuthor, type PrintedAuthor } from '../../src/ingest/authors.js';
import type { Document, Publication, Quotation } from '../../src/ingest/records.js';
import { bundlesOfRows } from './bundled.js';
import { rowsOf, type NodeRow } from '../../src/ingest/rows/rows.js';
import { write } from '../../src/ingest/write/write.js';
import { applyConstraints, openGraph, type Graph } from '../../src/graph/index.js';
import type { TestServer } from './server.js';

/* A small library in text, written by the code that writes everything, asked through the real server.
 *
 *   "Engines" 1843 in Memoirs by Ada Lovelace, Charles Babbage* at "Royal Society" and "Cambridge" about Machines
 *   "Looms" undated in Annals type JOURNAL status SUBMITTED track Findings doi 10.1000/looms by Ada Lovelace, et al.
 *   institution Royal Society, The Society          names of one institution; "under X" gives its parent
 *   topic Looms, Weaving under Machines             names of one topic, and what it is a part of
 *   venue Memoirs, Mem. type JOURNAL                names of one venue
 *   person Ada Lovelace, Ada King orcid 0000-0002-1825-0097
 *   Ada Lovelace at Royal Society 1840 to 1843 kind EMPLOYMENT role Fellow
 *   Ada Lovelace advised Charles Babbage capacity PHD
 *   document newer about Ada Lovelace supersedes older      what follows stands in another document; those about one person
 *                                                   are of one origin, others of their own (or: origin NAME)
 *
 * "by Ada Lovelace (0000-0002-1825-0097)" is a record that gives her ORCID iD. A star marks equal contribution wherever it stands. Each line is its own quotation. */

export interface LibraryIds {
  readonly [name: string]: string;
}

export interface TestLibrary extends TestServer {
  /** Ids by title or name; the second of a name is "Lei Li 2". */
  readonly id: LibraryIds;
}

const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** Empties the test database, writes the library and serves it. Closed at the end of the test file. */
export async function libraryOf(text: string): Promise<TestLibrary> {
  const { graph, id } = await graphOf(text);
  const { serverOn } = await import('./server.js');
  const server = await serverOn(graph);
  opened.push(server);
  return Object.assign(server, { id });
}

/** The same without a server. */
export async function graphOf(text: string): Promise<{ graph: Graph; id: LibraryIds; rows: NodeRow[] }> {
  const graph = await emptyGraph();
  const rows = rowsOf(documentsOf(text));
  await write(graph, bundlesOfRows(rows), { at: '2026-01-01T00:00:00.000Z' });
  return { graph, rows, id: idsOf(rows) };
}

/** The test database with nothing in it but its constraints. */
export async function emptyGraph(): Promise<Graph> {
  const uri = process.env.COTERIE_TEST_NEO4J;
  if (!uri) throw new Error('COTERIE_TEST_NEO4J is not set: this test needs a database');
  const graph = openGraph({ uri, database: 'neo4j' });
  opened.push(graph);
  await graph.command('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await applyConstraints(graph);
  return graph;
}

/** Ids by title or name, in the order in which papers and their places stand. */
export function idsOf(rows: readonly NodeRow[]): LibraryIds {
  const ids: Record<string, string> = {};
  const order = (row: NodeRow): string =>
    `${String(row.props.order ?? '')}${rows.filter(({ links }) => links.some(({ to }) => to === row.id)).map(({ id }) => id)[0] ?? ''}`;
  const named = rows.filter(({ label }) =>
    ['Person', 'Paper', 'Institution', 'Topic', 'Venue', 'Source'].includes(label),
  );
  for (const row of named.sort((a, b) => rank(a, rows) - rank(b, rows) || order(a).localeCompare(order(b)))) {
    const name = String(row.props.title ?? row.props.name ?? row.props.label);
    const uses = Object.keys(ids).filter((key) => key === name || key.replace(/ \d+$/, '') === name).length;
    ids[uses === 0 ? name : `${name} ${uses + 1}`] = row.id;
  }
  return ids;
}

/** A person stands where their first authorship stands. */
function rank(row: NodeRow, rows: readonly NodeRow[]): number {
  const authorships = new Set(row.links.filter(({ type }) => type === 'WROTE').map(({ to }) => to));
  const orders = rows.filter(({ id }) => authorships.has(id)).map(({ props }) => Number(props.order));
  return orders.length > 0 ? Math.min(...orders) : 0;
}

/** The records of a text; exported for tests of the rules themselves. */
export function documentsOf(text: string): Document[] {
  const documents: Writable[] = [];
  const current = (): Writable => {
    if (documents.length === 0) documents.push(emptyDocument('library', {}));
    return documents.at(-1) as Writable;
  };
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const quotations = [{ at: (index + 1) * 1000, locator: `line ${index + 1}`, quote: line, says: null }];
    const header = /^document\s+(\S+)\s*(.*)$/u.exec(line);
    if (header)
      documents.push(
        emptyDocument(header[1] ?? '', clausesOf(header[2] ?? '', ['about', 'supersedes', 'origin'])),
      );
    else read(line, quotations, current());
  });
  return documents;
}

type Writable = {
  -readonly [Field in keyof Document]: Document[Field] extends readonly (infer Item)[]
    ? Item[]
    : Document[Field];
};
type Clauses = Readonly<Record<string, string>>;

function emptyDocument(id: string, { about, supersedes, origin }: Clauses): Writable {
  return {
    ...{ id, name: id, format: 'text', origin: origin ?? about ?? id, subject: about ?? null },
    ...{ homepage: null, license: null, version: null, statedDate: null, isCompleteList: null },
    supersedes: supersedes ? [supersedes] : [],
    ...{ publications: [], notes: [], people: [], institutions: [], venues: [], topics: [], declared: [] },
    ...{ affiliations: [], advising: [], projects: [], talks: [], services: [], teaching: [], awards: [] },
    ...{ repositories: [], artifacts: [], skills: [], statements: [] },
  };
}

function read(line: string, quotations: Quotation[], document: Writable): void {
  const of = (word: string): string | undefined => new RegExp(`^${word}\\s+(.*)$`, 'u').exec(line)?.[1];
  const institution = of('institution');
  const topic = of('topic');
  const venue = of('venue');
  const person = of('person');
  if (line.startsWith('"'))
    document.publications.push(paperOf(line, quotations, document.publications.length));
  else if (institution) {
    const { start, under } = clausesOf(institution, ['under']);
    const [name = '', ...names] = list(start);
    document.institutions.push({ name, names, parent: under, links: [], quotations });
  } else if (topic) {
    const { start, under } = clausesOf(topic, ['under']);
    const [name = '', ...names] = list(start);
    document.topics.push({ name, names, broader: list(under), quotations });
  } else if (venue) {
    const { start, type } = clausesOf(venue, ['type']);
    const [name = '', ...names] = list(start);
    document.venues.push({ name, names, type: type as 'JOURNAL' | undefined, quotations });
  } else if (person) {
    const { start, orcid } = clausesOf(person, ['orcid']);
    const [name = '', ...forms] = list(start);
    const externalIds = orcid ? [{ scheme: 'ORCID' as const, value: orcid }] : [];
    document.people.push({ name, forms, externalIds, links: [], quotations });
  } else if (/\sadvised\s/u.test(line)) {
    const { start = '', advised = '', capacity = 'OTHER' } = clausesOf(line, ['advised', 'capacity']);
    document.advising.push({ advisor: start, advisee: advised, capacity: capacity as 'PHD', quotations });
  } else if (/\sat\s/u.test(line)) {
    const { start: name, at = '', kind = 'EMPLOYMENT', role } = clausesOf(line, ['at', 'kind', 'role']);
    const [, where = at, start, end] =
      /^(.*?)(?:\s+(\d{4}[\d-]*)(?:\s+to\s+(\d{4}[\d-]*|now))?)?$/u.exec(at) ?? [];
    const current = end === 'now' ? true : undefined;
    const dates = { start, end: end === 'now' ? undefined : end, current };
    const key = `${document.id} ${document.affiliations.length}`;
    document.affiliations.push({
      key,
      person: name,
      institution: where,
      kind: kind as 'OTHER',
      role,
      ...dates,
      quotations,
    });
  } else throw new Error(`libraryOf cannot read: ${line}`);
}

const paperClauses = [
  'in',
  'by',
  'about',
  'type',
  'status',
  'track',
  'form',
  'presentation',
  'doi',
  'arxiv',
  'rank',
];

function paperOf(line: string, quotations: Quotation[], index: number): Publication {
  const [, title = '', rest = ''] = /^"([^"]*)"\s*(.*)$/u.exec(line) ?? [];
  const {
    start = '',
    in: venue,
    by,
    about,
    type,
    doi,
    arxiv,
    rank,
    status,
    track,
    form,
    presentation,
  } = clausesOf(rest, paperClauses);
  const year = /\d{4}/u.exec(start)?.[0];
  const { authors, isComplete } = authorsOf(by ?? '');
  return {
    key: String(index),
    title: title === '' ? null : title,
    type: type ?? null,
    year: year === undefined ? null : Number(year),
    venue: venue ?? null,
    values: { status, track, form, presentation, venueName: venue },
    identifiers: [
      ...(doi ? [{ scheme: 'DOI' as const, value: doi }] : []),
      ...(arxiv ? [{ scheme: 'ARXIV' as const, value: arxiv }] : []),
    ],
    authors: authors.map((author) => ({
      ...author,
      quotations: [{ ...(quotations[0] as Quotation), quote: author.words }],
    })),
    authorsComplete: isComplete,
    explainsMarks: true,
    ranks: list(rank).map((label) => ({ label, quotations })),
    links: [],
    topics: list(about).map((topic) => ({ topic, basis: 'FILED_UNDER', quotations })),
    awards: [],
    versionOf: [],
    quotations,
  };
}

/** `Ada Lovelace at "Royal Society" and "Cambridge", Charles Babbage*` */
function authorsOf(by: string): { authors: PrintedAuthor[]; isComplete: boolean } {
  const printed: string[][] = [];
  const names = by.replace(/\s+at((?:\s*(?:and)?\s*"[^"]*")+)/gu, (_all, quoted: string) => {
    printed.push([...quoted.matchAll(/"([^"]*)"/gu)].map((match) => match[1] ?? ''));
    return `@${printed.length - 1}`;
  });
  const { authors, isComplete } = parseAuthors(names.replace(/@(\d+)/gu, '‹$1›'));
  return {
    isComplete,
    authors: authors.map((author) => {
      const [, words = author.words, place] = /^(.*?)(?:‹(\d+)›)?$/u.exec(author.words) ?? [];
      const affiliations = place === undefined ? [] : (printed[Number(place)] ?? []);
      const [orcid, id] = /\s*\((\d{4}-\d{4}-\d{4}-\d{3}[\dX])\)/u.exec(words) ?? [''];
      const ids = id === undefined ? [] : [{ scheme: 'ORCID' as const, value: id }];
      return printedAuthor(words.replace(orcid, ''), author.position, {
        affiliations,
        ids,
        isNobody: author.isNobody,
      });
    }),
  };
}

/** `1843 in Memoirs by Ada` -> { start: '1843', in: 'Memoirs', by: 'Ada' }; words between quotation marks are no clauses. */
function clausesOf(text: string, names: readonly string[]): Clauses {
  const held: string[] = [];
  const plain = ` ${text.replace(/"[^"]*"/gu, (words) => `\u0001${held.push(words) - 1}\u0001`)} `;
  const parts = plain.split(new RegExp(`\\s(${names.join('|')})\\s`, 'u'));
  const back = (part: string): string =>
    part.replace(/\u0001(\d+)\u0001/gu, (_all, at: string) => held[Number(at)] ?? '').trim(); // eslint-disable-line no-control-regex
  const clauses: Record<string, string> = { start: back(parts[0] ?? '') };
  for (let at = 1; at < parts.length; at += 2) clauses[parts[at] ?? ''] = back(parts[at + 1] ?? '');
  return clauses;
}

const list = (text: string | undefined): string[] =>
  (text ?? '').split(/\s*,\s*/u).filter((item) => item !== '');
