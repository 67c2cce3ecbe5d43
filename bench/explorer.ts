import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { distanceBetween } from '../src/algorithms/distance.js';
import { finished } from '../src/algorithms/search.js';
import type { CollaborationFilter } from '../src/generated/graphql.js';
import type { Graph } from '../src/graph/index.js';
import { CurrentNetwork } from '../src/network/current.js';
import { networkIn } from '../src/network/loading/source.js';
import type { Projection } from '../src/network/projection/projection.js';
import { collaborationsUnder } from '../src/network/rules/collaborations.js';
import { roomFor } from '../src/network/rules/room.js';
import { createServer } from '../src/server.js';
import { filters, pairForRelaxation, pairOfManyPaths, strict } from './explorer/choices.js';
import { warnUnlessAnthology, withGraph } from './home.js';
import { endsOf } from './pairs.js';
import { statement, withDerivedEdges } from './paths/derived.js';
import { Random } from './random.js';
import { otherProcess } from './serve/otherProcess.js';
import { percentile } from './times.js';

// npm run bench -- explorer: how two people are connected, asked of a server over HTTP as anybody would: all shortest paths of a pair with many, the
// number proven by Neo4j; the same pair under three filters, with papers on the hops, these numbers proven too; a pair that nothing connects until a
// rule is relaxed; the distance matrix of two groups; the histogram of a person; the components of all. Each with its time beside its goal, and
// at the end what is slower. The database is that of NEO4J_URI or COTERIE_HOME, as for "serve".

type Data = any; // eslint-disable-line @typescript-eslint/no-explicit-any

type Ask = (query: string, variables: object) => Promise<Data>;

interface Question {
  readonly name: string;
  /** The file of the query. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Milliseconds: p99 where there are many rounds, the longest where few. */
  readonly goal: number;
  readonly rounds?: number;
  /** What the answer says, in lines. Throws where it is wrong. */
  readonly told: (data: Data, ask: Ask) => readonly string[] | Promise<readonly string[]>;
}

/** The same for all: what an answer at a glance may take; an enormous one; one of several searches. */
const [glance, enormous, searches] = [200, 1_000, 1_000];
/** What others may have to wait for the event loop meanwhile, p99. */
const waitGoal = 20;

await withGraph(async (graph) => {
  await warnUnlessAnthology(graph);
  const network = new CurrentNetwork(networkIn(graph));
  const { projection } = await network.refresh();
  console.log(
    `${projection.papers.year.length} papers, ${projection.people.isAmbiguous.length} people; Node ${process.versions.node}, ${cpus().length} CPUs; asked by another process over one connection`,
  );
  const server = await createServer({ graph, network });
  const url = await server.listen(0, '127.0.0.1');
  try {
    await withDerivedEdges(graph, () => explore(url, questionsFor(graph, projection)));
  } finally {
    await server.stop();
  }
});

async function explore(url: string, questions: readonly Question[]): Promise<void> {
  const client = otherProcess();
  const rows = [];
  try {
    for (const { name, query, variables, goal, rounds = 50, told } of questions) {
      const body = bodyOf(query, variables);
      const lines = await told(await answerTo(url, body), (other, others) =>
        answerTo(url, bodyOf(other, others)),
      );
      console.log(`\n${name}`);
      for (const line of lines) console.log(`  ${line}`);
      const ask = (requests: number) => client.timesOf({ url, bodies: [body], connections: 1, requests });
      await ask(Math.ceil(rounds / 5));
      const waits = monitorEventLoopDelay({ resolution: 1 });
      waits.enable();
      const times = await ask(rounds);
      waits.disable();
      const [p50, p99] = [percentile(times, 50), percentile(times, 99)].map(rounded) as [number, number];
      const wait = rounded(waits.percentile(99) / 1e6);
      const missed = [...(p99 > goal ? ['time'] : []), ...(wait > waitGoal ? ['wait'] : [])].join(', ');
      rows.push({
        question: name,
        rounds,
        p50,
        p99,
        goal,
        'others wait p99': wait,
        'its goal': waitGoal,
        missed,
      });
    }
  } finally {
    client.end();
  }
  console.log('\nmilliseconds');
  console.table(rows);
  const slow = rows.filter(({ missed }) => missed !== '');
  console.log(
    slow.length === 0
      ? 'Nothing is slower than its goal.'
      : `Slower than its goal: ${slow.map(({ question, missed }) => `${question} (${missed})`).join('; ')}`,
  );
}

function questionsFor(graph: Graph, projection: Projection): Question[] {
  const many = endsOf(projection, pairOfManyPaths(projection));
  const apart = endsOf(projection, pairForRelaxation(projection));
  const [rows, columns] = [groupOf(projection, 60, 7), groupOf(projection, 1_000, 11)];
  const idsOf = (group: readonly number[]) => group.map((one) => endsOf(projection, [one, one]).from);
  return [
    {
      name: 'number of all shortest paths',
      query: 'count',
      variables: many,
      goal: 10,
      rounds: 200,
      told: async ({ collaborationPaths }) => [await proven(graph, many, {}, collaborationPaths)],
    },
    ...[{}, ...filters].map((filter: CollaborationFilter): Question => ({
      name: `paths with papers under ${JSON.stringify(filter)}`,
      query: 'paths',
      variables: { ...many, filter },
      goal: glance,
      told: async ({ collaborationPaths }) => [
        await proven(graph, many, filter, collaborationPaths),
        ...chainOf(collaborationPaths.nodes),
      ],
    })),
    {
      name: `why there is none under ${JSON.stringify(strict)}`,
      query: 'paths',
      variables: { ...apart, filter: strict },
      goal: searches,
      rounds: 20,
      told: async ({ collaborationPaths: { outcome, relaxations } }, ask) => {
        if (outcome !== 'EXCLUDED_BY_RULES') throw new Error(`it is ${outcome}`);
        for (const relaxation of relaxations) await relaxed(ask, apart, relaxation);
        return [outcome, ...relaxations.map(({ description }: Data) => `${description}, as asking so finds`)];
      },
    },
    {
      name: 'distances of 60 x 1,000 people, with names',
      query: 'matrix',
      variables: { from: idsOf(rows), to: idsOf(columns) },
      goal: 2_000,
      rounds: 10,
      told: ({ distanceMatrix: { distances } }) => [toldMatrix(projection, rows, columns, distances)],
    },
    {
      name: 'how far all others are',
      query: 'histogram',
      variables: many,
      goal: enormous,
      rounds: 20,
      told: ({ person: { name, distanceHistogram } }) => [
        `${name}: ${distanceHistogram.map(({ distance, count }: Data) => `${count} at ${distance ?? 'no path'}`).join(', ')}`,
      ],
    },
    ...[{}, strict].map((filter: CollaborationFilter): Question => ({
      name: `components under ${JSON.stringify(filter)}`,
      query: 'components',
      variables: { filter },
      goal: enormous,
      rounds: 20,
      told: ({ network: { personCount, componentCount, components } }) => [
        `${personCount} people in ${componentCount} components; the largest have ${components.nodes.map(({ size }: Data) => size).join(', ')}`,
      ],
    })),
  ];
}

/** Throws unless Neo4j finds as many of the same length. */
async function proven(
  graph: Graph,
  ends: { from: string; to: string },
  { years, maxAuthors = null, minPapers = null }: CollaborationFilter,
  { distance, totalCount }: { distance: number; totalCount: number },
): Promise<string> {
  const parameters = { ...ends, since: years?.from ?? null, maxAuthors, minPapers, excluded: [] };
  const name = 'allShortestPathsUnder';
  const [row] = await graph.read(name, statement(name), parameters, { timeoutMs: 60_000 });
  if (row!.answer !== totalCount || row!.distance !== distance)
    throw new Error(`${totalCount} of ${distance} hops here, ${row!.answer} of ${row!.distance} by Neo4j`);
  return `${totalCount} paths of ${distance} hops, as Neo4j finds`;
}

/** The first path for reading. Throws where a hop has no paper. */
function chainOf([path]: readonly Data[]): string[] {
  return path.hops.map(({ collaboration: { paperCount, papers } }: Data, at: number) => {
    const newest = papers.nodes[0];
    if (newest === undefined) throw new Error('a hop without a paper');
    return `${path.people[at].name} - ${path.people[at + 1].name}: ${paperCount} papers, "${newest.title}" (${newest.year})`;
  });
}

/** Throws unless the strict filter, changed as a relaxation of one of its rules says, gives a path as short as that. */
async function relaxed(ask: Ask, ends: object, { rule, value, distance }: Data): Promise<void> {
  const names = (rule as string).split('.').slice(1);
  const change = (rules: Data, [name, ...inner]: string[]): Data => ({
    ...rules,
    [name!]: inner.length > 0 ? change(rules[name!], inner) : JSON.parse(value),
  });
  const { collaborationPaths } = await ask('paths', { ...ends, filter: change(strict, names) });
  if (collaborationPaths.distance === distance) return;
  throw new Error(`${rule} ${value} gives ${collaborationPaths.distance} hops, not ${distance}`);
}

/** Throws unless a part of the matrix is what searching pair by pair finds. */
function toldMatrix(
  projection: Projection,
  rows: readonly number[],
  columns: readonly number[],
  distances: readonly (readonly (number | null)[])[],
): string {
  const room = roomFor(projection);
  const network = collaborationsUnder(projection, { rules: {} }, room);
  const few = columns.slice(0, 20);
  rows.forEach((row, at) =>
    few.forEach((column, place) => {
      const one = finished(distanceBetween(network, row, column, room.sides));
      if (one !== distances[at]![place])
        throw new Error(`${distances[at]![place]} in the matrix, ${one} alone`);
    }),
  );
  const all = distances.flat();
  const known = all.filter((distance) => distance !== null);
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  return `${all.length} cells, ${known.length} with a path, ${mean.toFixed(2)} hops on average; ${rows.length * few.length} of them as found one by one`;
}

function groupOf({ people }: Projection, size: number, seed: number): number[] {
  const random = new Random(seed);
  const group = new Set<number>();
  while (group.size < size) group.add(random.below(people.component.length));
  return [...group];
}

function bodyOf(name: string, variables: object): string {
  const query = readFileSync(join(import.meta.dirname, 'explorer', `${name}.graphql`), 'utf8');
  return JSON.stringify({ query, variables });
}

async function answerTo(url: string, body: string): Promise<Data> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
