import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenariosOf, type Subjects } from '../../bench/serve/scenarios.js';
import type { Graph } from '../../src/graph/index.js';
import { loadSeed } from '../../src/ingest/seed/load.js';
import { emptyGraph } from '../support/library.js';
import { checkout } from '../support/program.js';
import { serverOn, type TestServer } from '../support/server.js';
import { sourceFiles } from '../support/sources.js';

/** Questions about everything there is: no index narrows them. */
const aboutEverything = new Set<string>([
  // the dataset
  'datasetFacts',
  'thingCount',
  'collaborationCount',
  'papersByYear',
  'examplePerson',
  'sourcesOfDataset',
  'sourceCount',
  // lists without a filter; under one, their slots put a set of papers or people first
  'allAwards',
  'institutionList',
  'institutionCount',
  'topicList',
  'topicCount',
  'venueList',
  'venueCount',
  'personList',
  'paperList',
  'paperYears',
  'paperTypes',
  'paperVenues',
  'paperTopics',
  // lists in the order of an index, read until the page is full
  'paperWalks',
  'personWalks',
  // totals of what an index holds
  'paperTotals',
  'personTotals',
  // every track there is: what a filter by track is compared with
  'paperTracks',
]);

const questions = sourceFiles('.cypher')
  .filter(({ text }) => /UNWIND \$keys AS key/.test(text))
  .map(({ path, text }) => ({ name: path.split('/').at(-1)!.replace('.cypher', ''), path, text }));

let driver: Driver;
let graph: Graph;
beforeAll(async () => {
  // A plan depends on what is there: for a handful of nodes, as other tests leave them, reading all of them is the right one. What
  // is there is told by samples of the indexes, which Neo4j takes anew some time after a load: here at once.
  graph = await emptyGraph();
  await loadSeed(graph, join(checkout, 'seed'), { force: true });
  await graph.command('CALL db.prepareForReplanning(60)');
  driver = neo4j.driver(process.env.COTERIE_TEST_NEO4J!);
}, 120_000);
afterAll(async () => {
  await driver.close();
  await graph.close();
});

async function explained(
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<{ plan: Plan; notes: string[] }> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters, { timeout: 60_000 });
    const notes = summary.notifications.map(({ code, title }) => `${code}: ${title}`);
    // No parameters were sent; and whether names are right, the lint of Cypher knows without any data.
    return {
      plan: summary.plan as Plan,
      notes: notes.filter(
        (note) => !/ParameterNotProvided|Unknown(RelationshipType|PropertyKey|Label)Warning/.test(note),
      ),
    };
  } finally {
    await session.close();
  }
}

const operators = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap(operators),
];

/** Ways to begin that read everything of a label, a type, or all. */
const readsAll = /AllNodesScan|ByLabelScan|RelationshipTypeScan|AllRelationshipsScan|NodeIndexScan/;

describe('each question', () => {
  it('is explained', () => {
    expect(questions.length).toBeGreaterThan(50);
  });

  it('is exempt only if it exists', () => {
    const names = questions.map(({ name }) => name);
    expect([...aboutEverything].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('would be caught if it read all nodes of a label', async () => {
    const { plan } = await explained(
      'UNWIND $keys AS key MATCH (p:Paper) WHERE p.title = key RETURN key, p.title AS answer',
    );
    expect(operators(plan).filter((operator) => readsAll.test(operator))).toEqual(['NodeByLabelScan']);
  });

  it.each(questions)(
    '$name starts from an index, and the database has nothing to remark',
    async ({ name, text }) => {
      const { plan, notes } = await explained(text);
      const found = operators(plan).filter((operator) => readsAll.test(operator));
      expect({ notes, found: aboutEverything.has(name) ? [] : found }).toEqual({ notes: [], found: [] });
    },
  );
});

/** Of the database, for each single value that a statement returns. */
const mostHitsAValue = 40;
/** For each person and paper that there is, where a list is walked from an index until enough have passed. */
const mostHitsAThing = 40;

/** Ways to begin that look at every node of a label, or at all. A scan of an index in its order ends when a page is full. */
const scansLabel = /AllNodesScan|ByLabelScan|RelationshipTypeScan|AllRelationshipsScan/;

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/** Single values in an answer, however deep. */
const valuesIn = (answer: unknown): number =>
  answer !== null && typeof answer === 'object'
    ? Object.values(answer).reduce((sum: number, part) => sum + valuesIn(part), 0)
    : 1;

interface Profiled {
  readonly name: string;
  readonly scans: readonly string[];
  readonly hits: number;
  readonly values: number;
}

describe('what the database does', () => {
  const sent = new Map<string, { name: string; text: string; parameters: Record<string, unknown> }>();
  let server: TestServer;
  beforeAll(async () => {
    server = await serverOn({
      ...graph,
      read(name, text, parameters = {}, options) {
        sent.set(JSON.stringify([text, parameters]), { name, text, parameters });
        return graph.read(name, text, parameters, options);
      },
    });
  });
  afterAll(() => server.close());

  async function profiled({ name, text, parameters }: { name: string; text: string; parameters: object }) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const whole = whole64(parameters) as Record<string, unknown>;
      const { records, summary } = await session.run(`PROFILE ${text}`, whole, { timeout: 60_000 });
      const { profile } = summary;
      if (!profile) throw new Error('no profile');
      return {
        name,
        scans: operators(profile).filter((operator) => scansLabel.test(operator)),
        hits: hitsOf(profile),
        values: valuesIn(records.map((record) => record.toObject())),
      } satisfies Profiled;
    } finally {
      await session.close();
    }
  }

  /** What each statement of a request does. */
  async function workOf(query: string, variables = {}): Promise<Profiled[]> {
    sent.clear();
    const { errors } = await server.ask(query, variables);
    expect(errors).toBeUndefined();
    const all: Profiled[] = [];
    for (const one of sent.values()) all.push(await profiled(one));
    return all;
  }

  const scenarios = ['S1', 'S2', 'S3', 'S4', 'S5', 'S10'];
  it.each(scenarios)('for %s scans no label, and is in proportion to what is shown', async (scenario) => {
    const subjects = readFileSync(join(checkout, 'bench', 'serve', 'subjects.cypher'), 'utf8');
    const [whom] = (await graph.read('subjects', subjects)) as unknown as Subjects[];
    const { query, variables } = scenariosOf(whom!).find(({ name }) => name === scenario)!;
    const work = await workOf(query, variables);
    expect(work.length).toBeGreaterThan(0);
    expect(work.filter(({ scans }) => scans.length > 0)).toEqual([]);
    expect(work.filter(({ hits, values }) => hits > mostHitsAValue * (values + 10))).toEqual([]);
  });

  const ids = {
    venue: 'venues',
    topic: 'topics',
    institution: 'institutions',
    author: 'people',
    source: 'source',
  };
  const idOf = async (field: keyof typeof ids): Promise<string> => {
    const list = ids[field];
    if (list === 'source') {
      const { data } = await server.ask('{ papers(first: 1) { nodes { sources { source { id } } } } }');
      return data.papers.nodes[0].sources[0].source.id;
    }
    const { data } = await server.ask(`{ ${list}(first: 1) { nodes { id } } }`);
    return data[list].nodes[0].id;
  };
  const byId = (field: string) => `${field}: { eq: "$ID" }`;
  const filters = {
    papers: [
      ...Object.keys(ids).map(byId),
      'year: { eq: 2024 }',
      'year: { gte: 2023 }',
      'title: { eq: "none" }',
      'title: { startsWith: "un" }',
      'title: { contains: "spec" }',
      'type: [CONFERENCE]',
      'type: [JOURNAL], status: [PUBLISHED], hasDoi: false',
      'status: [PUBLISHED]',
      'track: { eq: "Findings" }',
      'authorCount: { gte: 5 }',
      ...['hasDoi: true', 'hasDoi: false'],
      ...['hasEqualContribution: true', 'hasEqualContribution: false'],
      ...['hasYear: true', 'hasYear: false'],
    ],
    people: [
      ...['institution', 'topic'].map(byId),
      'name: { eq: "heming xia" }',
      'name: { startsWith: "he" }',
      'name: { contains: "xia" }',
      ...['activeIn: { from: 2024 }', 'activeIn: { to: 2020 }', 'activeIn: { from: 2019, to: 2020 }'],
      'identity: [VERIFIED]',
      ...['hasOrcid: true', 'hasOrcid: false'],
      ...['paperCount: { gte: 3 }', 'paperCount: { lte: 1 }', 'paperCount: { eq: 2 }'],
    ],
  };
  const lists = Object.entries(filters).flatMap(([list, all]) => all.map((filter) => ({ list, filter })));
  it.each(lists)('for $list under { $filter } scans no label', async ({ list, filter }) => {
    const field = filter.split(':')[0] as keyof typeof ids;
    const given = filter.includes('$ID') ? filter.replace('$ID', await idOf(field)) : filter;
    const work = await workOf(`{ ${list}(filter: { ${given} }) { totalCount nodes { id } } }`);
    expect(work.filter(({ name }) => /List|Count/.test(name)).length).toBe(2);
    const scanning = work.filter(({ scans }) => scans.length > 0).map(({ name }) => name);
    expect(scanning).toEqual([]);
    const [row] = await graph.read('size', 'MATCH (thing:Paper|Person) RETURN count(thing) AS things');
    const most = mostHitsAThing * (row!.things as number);
    expect(work.filter(({ hits, values }) => hits > most + mostHitsAValue * values)).toEqual([]);
  });

  it('would be caught if it scanned a label', async () => {
    const text = 'UNWIND $keys AS key MATCH (p:Paper) WHERE p.title = key RETURN key, p.title AS answer';
    const { scans, hits } = await profiled({ name: 'scan', text, parameters: { keys: ['none'] } });
    expect(scans).toEqual(['NodeByLabelScan']);
    expect(hits).toBeGreaterThan(0);
  });
});

/** As the product sends whole numbers. */
const whole64 = (value: unknown): unknown => {
  if (typeof value === 'number') return neo4j.int(value);
  if (Array.isArray(value)) return value.map(whole64);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, whole64(part)]));
};
