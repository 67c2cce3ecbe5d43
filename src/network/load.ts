import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offsetsOf, transposed, withoutRepeats, type Lists } from '../algorithms/lists.js';
import type { Graph } from '../graph/index.js';
import { noType, noYear, paperTypes, type Columns } from './columns.js';
import { projectionOf, type Projection } from './projection.js';

const statement = (name: string) => readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');

const statements = {
  graphRevision: statement('graphRevision'),
  networkPeople: statement('networkPeople'),
  networkPapers: statement('networkPapers'),
  networkVenues: statement('networkVenues'),
  networkTopics: statement('networkTopics'),
  networkInstitutions: statement('networkInstitutions'),
};

/** The whole graph is read at once: the time of one read does not hold for it. */
const loadTimeoutMs = 600_000;
const tries = 5;

/** A state of a graph: another database has other states, be their numbers equal. */
export interface GraphState {
  readonly database: string;
  readonly revision: number;
}

export async function stateOf(graph: Graph): Promise<GraphState> {
  const [row] = await graph.read('graphRevision', statements.graphRevision);
  return row as unknown as GraphState;
}

/** The graph was changed during each of several readings. */
export class GraphRestless extends Error {}

export interface Loaded {
  readonly state: GraphState;
  readonly projection: Projection;
}

/** The projection of one state of the graph: what was read while it changed is read again. */
export async function loadProjection(graph: Graph, signal?: AbortSignal): Promise<Loaded> {
  for (let turn = 0; turn < tries; turn += 1) {
    const before = await stateOf(graph);
    const columns = await columnsIn(graph, signal);
    const after = await stateOf(graph);
    if (before.revision !== after.revision || before.database !== after.database) continue;
    return { state: before, projection: projectionOf(columns, before.revision) };
  }
  throw new GraphRestless('the graph changed each time that it was read');
}

type PersonRow = [key: number, id: string, isAmbiguous: boolean | null];
type LoadedPaper = [
  key: number,
  year: number | null,
  teamSize: number,
  type: string | null,
  people: number[],
];
type VenueRow = [key: number, id: string, papers: number[]];
type TopicRow = [...VenueRow, broader: number[]];
type InstitutionRow = [...VenueRow, people: number[], wholes: number[]];

async function columnsIn(graph: Graph, signal?: AbortSignal): Promise<Columns> {
  const rows = async <Row>(name: Exclude<keyof typeof statements, 'graphRevision'>): Promise<Row[]> => {
    const found = await graph.read(name, statements[name], {}, { timeoutMs: loadTimeoutMs, signal });
    return found.map(({ row }) => row as Row);
  };
  const [people, papers, venues, topics, institutions] = await Promise.all([
    rows<PersonRow>('networkPeople'),
    rows<LoadedPaper>('networkPapers'),
    rows<VenueRow>('networkVenues'),
    rows<TopicRow>('networkTopics'),
    rows<InstitutionRow>('networkInstitutions'),
  ]);
  const personAt = placesOf(people);
  const paperAt = placesOf(papers);
  /** From lists of papers (or people) a thing to lists of things a paper. */
  const turned = <Row extends [number, ...unknown[]]>(
    of: Row[],
    keysOf: (row: Row) => number[],
    places: Places,
  ) => transposed(withoutRepeats(listsFrom(of.map(keysOf), places), places.size), places.size);
  return {
    personIds: people.map(([, id]) => id),
    isAmbiguous: Uint8Array.from(people, ([, , isAmbiguous]) => Number(isAmbiguous === true)),
    institutionsOfPerson: turned(institutions, ([, , , who]) => who, personAt),
    peopleOfPaper: listsFrom(
      papers.map(([, , , , who]) => who),
      personAt,
    ),
    year: Int16Array.from(papers, ([, year]) => year ?? noYear),
    teamSize: Uint32Array.from(papers, ([, , teamSize]) => teamSize),
    type: Uint8Array.from(papers, ([, , , type]) => typeOf(type)),
    venuesOfPaper: turned(venues, ([, , those]) => those, paperAt),
    topicsOfPaper: turned(topics, ([, , those]) => those, paperAt),
    institutionsOfPaper: turned(institutions, ([, , those]) => those, paperAt),
    institutionIds: institutions.map(([, id]) => id),
    topicIds: topics.map(([, id]) => id),
    venueIds: venues.map(([, id]) => id),
    wholesOfInstitution: listsFrom(
      institutions.map(([, , , , wholes]) => wholes),
      placesOf(institutions),
    ),
    broaderOfTopic: listsFrom(
      topics.map(([, , , broader]) => broader),
      placesOf(topics),
    ),
  };
}

const typeOf = (type: string | null): number => {
  const place = paperTypes.findIndex((name) => name === type);
  return place < 0 ? noType : place;
};

/** The place of each of the database's own numbers. These lie close together, so that an array does. */
interface Places {
  readonly of: Int32Array;
  readonly size: number;
}

function placesOf(rows: readonly [number, ...unknown[]][]): Places {
  const of = new Int32Array(rows.reduce((most, [key]) => Math.max(most, key + 1), 0)).fill(-1);
  rows.forEach(([key], place) => (of[key] = place));
  return { of, size: rows.length };
}

/** What came in since the other statement read is left out: such a reading is not used. */
function listsFrom(rows: readonly number[][], places: Places): Lists {
  const offsets = offsetsOf(rows.map(({ length }) => length));
  const values = new Uint32Array(offsets[rows.length]!);
  let length = 0;
  rows.forEach((keys, at) => {
    offsets[at] = length;
    for (const key of keys) {
      const place = places.of[key] ?? -1;
      if (place >= 0) values[length++] = place;
    }
  });
  offsets[rows.length] = length;
  return { offsets, values: values.subarray(0, length) };
}
