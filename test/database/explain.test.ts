import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenariosOf, type Subjects } from '../../bench/serve/scenarios.js';
import type { Graph } from '../../src/graph/index.js';
import { loadSeed } from '../../src/ingest/seed/load.js';
import { emptyGraph } from '../support/library.js';
import { checkout } from '../support/program.js';
import { serverOn } from '../support/server.js';
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

it('the scenarios of the benchmark send no statement that reads everything', async () => {
  const subjects = readFileSync(join(checkout, 'bench', 'serve', 'subjects.cypher'), 'utf8');
  const [whom] = (await graph.read('subjects', subjects)) as unknown as Subjects[];
  const sent = new Map<string, { name: string; parameters: Record<string, unknown> }>();
  const server = await serverOn({
    ...graph,
    read(name, text, parameters = {}, options) {
      sent.set(text, { name, parameters });
      return graph.read(name, text, parameters, options);
    },
  });
  try {
    for (const { query, variables } of scenariosOf(whom!)) {
      const { errors } = await server.ask(query, variables);
      expect(errors).toBeUndefined();
    }
  } finally {
    await server.close();
  }
  expect(sent.size).toBeGreaterThan(6);
  for (const [text, { name, parameters }] of sent) {
    const { plan } = await explained(text, parameters);
    expect([name, operators(plan).filter((operator) => readsAll.test(operator))]).toEqual([name, []]);
  }
});
