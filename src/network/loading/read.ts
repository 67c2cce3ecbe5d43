import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offsetsOf, withoutRepeats, type Lists } from '../../algorithms/lists.js';
import type { Graph, Parameters, Row } from '../../graph/graph.js';
import { turnsOf } from '../../graph/turns.js';
import { noType, noYear, paperTypes, type Columns } from '../projection/columns.js';

const textOf = (name: string) => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');

const statements = {
  networkSize: textOf('networkSize'),
  networkPeople: textOf('networkPeople'),
  networkPapers: textOf('networkPapers'),
  networkNames: textOf('networkNames'),
  networkLinks: textOf('networkLinks'),
};

const linkTypes = [
  'OF',
  'WROTE',
  'AT',
  'HELD',
  'WITHIN',
  'ABOUT',
  'APPEARED_IN',
  'BROADER',
  'PART_OF',
] as const;
type LinkType = (typeof linkTypes)[number];

/** The whole graph is read at once: the time of one read does not hold for it. */
const timeoutMs = 600_000;
/** A statement collects about so many values; the database holds them in memory until it has all. */
const authorshipsPerPart = 300_000;

/** All at once they take a fifth longer, and the time of those who ask for something else. */
const statementsAtOnce = 3;

/** What a projection is made from, as several statements read it one beside the other: what is written meanwhile may show in some of them. */
export async function columnsIn(graph: Pick<Graph, 'read'>, signal?: AbortSignal): Promise<Columns> {
  const turns = turnsOf(statementsAtOnce);
  const read = (name: string, text: string, parameters: Parameters) =>
    turns.take(timeoutMs, () => graph.read(name, text, parameters, { timeoutMs, signal }));
  // Each of the statements listens to it.
  if (signal) setMaxListeners(0, signal);
  const [size] = (await read('networkSize', statements.networkSize, {})) as [SizeRow];
  const parts = Math.ceil(Math.max(1, size.authorships) / authorshipsPerPart);
  const inParts = async (name: keyof typeof statements, text: string = statements[name]): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let part = 0; part < parts; part += 1)
      rows.push(...(await read(name, text, { parts, part, noYear, shift })));
    return rows;
  };
  const linksOf = async (type: LinkType): Promise<Links> =>
    linksIn((await inParts('networkLinks', statements.networkLinks.replace(':OF', `:${type}`))) as LinkRow[]);

  const [people, papers, names, ...links] = await Promise.all([
    inParts('networkPeople').then((rows) => peopleIn(rows as PersonRow[])),
    inParts('networkPapers').then((rows) => papersIn(rows as PaperRow[])),
    read('networkNames', statements.networkNames, {}).then((rows) => rows as NameRow[]),
    ...linkTypes.map(linksOf),
  ]);
  return columnsOfRead({
    people,
    papers,
    names,
    links: new Map(linkTypes.map((type, at) => [type, links[at]!])),
  });
}

type SizeRow = { authorships: number };
type PersonRow = { keys: number[]; ids: string[]; names: string[]; isAmbiguous: boolean[] };
type PaperRow = { type: string | null; keys: number[]; years: number[]; authorCounts: number[] };
type NameRow = { kind: 'venues' | 'topics' | 'institutions'; keys: number[]; ids: string[] };
type LinkRow = { ends: number[]; largest: number };

interface Read {
  readonly people: ReturnType<typeof peopleIn>;
  readonly papers: ReturnType<typeof papersIn>;
  readonly names: readonly NameRow[];
  readonly links: ReadonlyMap<LinkType, Links>;
}

function columnsOfRead({ people, papers, names, links }: Read): Columns {
  const named = (wanted: NameRow['kind']) => {
    const { keys = [], ids = [] } = names.find(({ kind }) => kind === wanted) ?? {};
    return { ids, at: placesOf(keys) };
  };
  const [venues, topics, institutions] = [named('venues'), named('topics'), named('institutions')];
  const of = (type: LinkType): Links => links.get(type)!;
  const distinct = (lists: Lists, { size }: Places) => withoutRepeats(lists, size);

  /** By an authorship or an affiliation. */
  const personOf = through(turned(joined(of('WROTE'), of('HELD'))), people.at);
  const paperOf = through(of('OF'), papers.at);
  const atInstitution = joined(of('AT'), of('WITHIN'));
  return {
    personIds: people.ids,
    personNames: people.names,
    isAmbiguous: people.isAmbiguous,
    institutionsOfPerson: distinct(listsOf(atInstitution, personOf, institutions.at), institutions.at),
    peopleOfPaper: listsOf(turned(of('OF')), papers.at, personOf),
    paperKeys: papers.keys,
    year: papers.year,
    teamSize: teamSizes(papers.authorCount, of('OF'), papers.at),
    type: papers.type,
    venuesOfPaper: distinct(listsOf(of('APPEARED_IN'), papers.at, venues.at), venues.at),
    topicsOfPaper: distinct(listsOf(of('ABOUT'), papers.at, topics.at), topics.at),
    institutionsOfPaper: distinct(listsOf(of('AT'), paperOf, institutions.at), institutions.at),
    institutionIds: institutions.ids,
    topicIds: topics.ids,
    venueIds: venues.ids,
    wholesOfInstitution: listsOf(of('PART_OF'), institutions.at, institutions.at),
    broaderOfTopic: listsOf(of('BROADER'), topics.at, topics.at),
  };
}

function peopleIn(rows: readonly PersonRow[]) {
  const ids = rows.flatMap((row) => row.ids);
  return {
    at: placesOf(rows.flatMap(({ keys }) => keys)),
    ids,
    names: rows.flatMap((row) => row.names),
    isAmbiguous: Uint8Array.from(
      rows.flatMap((row) => row.isAmbiguous),
      Number,
    ),
  };
}

function papersIn(rows: readonly PaperRow[]) {
  const keys = rows.flatMap((row) => row.keys);
  const at = placesOf(keys);
  const type = new Uint8Array(at.size);
  let end = 0;
  for (const row of rows) type.fill(typeOf(row.type), end, (end += row.keys.length));
  return {
    at,
    keys: Uint32Array.from(keys),
    type,
    year: Int16Array.from(rows.flatMap(({ years }) => years)),
    authorCount: Int32Array.from(rows.flatMap(({ authorCounts }) => authorCounts)),
  };
}

/** A paper's type as in columns. */
export const typeOf = (type: string | null): number => {
  const place = paperTypes.findIndex((name) => name === type);
  return place < 0 ? noType : place;
};

/** What a paper says itself, else the authorships recorded. */
function teamSizes(authorCount: Int32Array, authorships: Links, papers: Places): Uint32Array {
  const recorded = new Uint32Array(papers.size);
  for (const key of authorships.to) {
    const paper = papers.of[key] ?? nowhere;
    if (paper !== nowhere) recorded[paper]! += 1;
  }
  return Uint32Array.from(authorCount, (count, paper) => (count < 0 ? recorded[paper]! : count));
}

/** The place of each of the database's own numbers. These lie close together, so that an array does. */
interface Places {
  readonly of: Int32Array;
  readonly size: number;
}

/** The place of what came in since another statement read: such a reading is not used. */
const nowhere = -1;

function placesOf(keys: readonly number[]): Places {
  const of = new Int32Array(endOf(keys)).fill(nowhere);
  for (let place = 0; place < keys.length; place += 1) of[keys[place]!] = place;
  return { of, size: keys.length };
}

/** One more than the largest. */
function endOf(keys: ArrayLike<number>): number {
  let end = 0;
  for (let at = 0; at < keys.length; at += 1) end = Math.max(end, keys[at]! + 1);
  return end;
}

/** Relationships by the keys of their ends. */
interface Links {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Two keys in one number, which holds 53 bits: half as much to send as two. Larger keys need more nodes than this is made for. */
const shift = 2 ** 26;

function linksIn(rows: readonly LinkRow[]): Links {
  for (const { largest } of rows) {
    if (largest >= shift) throw new RangeError(`the graph has more nodes than the ${shift} that can be read`);
  }
  const count = rows.reduce((sum, { ends }) => sum + ends.length, 0);
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  let at = 0;
  for (const { ends } of rows) {
    for (let place = 0; place < ends.length; place += 1, at += 1) {
      from[at] = Math.floor(ends[place]! / shift);
      to[at] = ends[place]! % shift;
    }
  }
  return { from, to };
}

const turned = ({ from, to }: Links): Links => ({ from: to, to: from });

const joined = (one: Links, other: Links): Links => ({
  from: oneOf([one.from, other.from]),
  to: oneOf([one.to, other.to]),
});

function oneOf(all: readonly ArrayLike<number>[]): Uint32Array {
  const whole = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

/** The place to which each `from` leads. */
function through({ from, to }: Links, { of, size }: Places): Places {
  const led = new Int32Array(endOf(from)).fill(nowhere);
  for (let link = 0; link < from.length; link += 1) led[from[link]!] = of[to[link]!] ?? nowhere;
  return { of: led, size };
}

/** For each place of `rows` the places of what its links lead to, in their order. */
function listsOf({ from, to }: Links, rows: Places, ends: Places): Lists {
  const rowOf = new Int32Array(from.length).fill(nowhere);
  const lengths = new Uint32Array(rows.size);
  for (let link = 0; link < from.length; link += 1) {
    const row = rows.of[from[link]!] ?? nowhere;
    if (row === nowhere || (ends.of[to[link]!] ?? nowhere) === nowhere) continue;
    rowOf[link] = row;
    lengths[row]! += 1;
  }
  const offsets = offsetsOf(lengths);
  const next = offsets.slice();
  const values = new Uint32Array(offsets[rows.size]!);
  for (let link = 0; link < from.length; link += 1) {
    const row = rowOf[link]!;
    if (row !== nowhere) values[next[row]!++] = ends.of[to[link]!]!;
  }
  return { offsets, values };
}
