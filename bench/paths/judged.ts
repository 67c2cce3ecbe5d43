import { isDeepStrictEqual } from 'node:util';
import { finished } from '../../src/algorithms/search.js';
import type { Graph } from '../../src/graph/index.js';
import type { PathOutcome } from '../../src/network/paths/pathAnswer.js';
import { pathsBetween } from '../../src/network/paths/paths.js';
import { idAt } from '../../src/network/projection/idTable.js';
import type { Projection } from '../../src/network/projection/projection.js';
import { roomFor, type Room } from '../../src/network/rules/room.js';
import type { Rules } from '../../src/network/rules/rules.js';
import { connectedPairs, disconnectedPairs, endsOf, hubPairs, type PlacePair } from '../pairs.js';
import { statement } from './derived.js';

const pairsOfAKind = 15;
const maxLength = 10;
/** Of up to so many paths each is compared, of more their number alone. */
const listed = 100;

/** What is told of two people, by either. */
interface Told {
  readonly outcome: PathOutcome;
  readonly distance: number | null;
  readonly count: number;
  /** As ids, sorted; null where they are too many. */
  readonly paths: readonly string[] | null;
}

/** Random pairs, pairs of two of the best connected, and pairs that nothing connects, each without rules and under some: distance, number of paths,
 *  the paths themselves where they are few, and why there is none. Gives a row for each kind and rule. Throws where Neo4j, asked on its
 *  derived relationships, finds something else. */
export async function judge(graph: Graph, projection: Projection) {
  const room = roomFor(projection);
  const kinds = {
    random: connectedPairs(projection, pairsOfAKind),
    'hub and hub': hubPairs(projection, pairsOfAKind),
    'not connected': disconnectedPairs(projection, pairsOfAKind),
  };
  const rows = [];
  for (const [kind, pairs] of Object.entries(kinds)) {
    const areConnected: boolean[] = [];
    for (const pair of pairs)
      areConnected.push((await asNeo4j(graph, projection, pair, {}, true)).distance !== null);
    for (const [name, rulesOf] of Object.entries(rulesToJudge(projection))) {
      const answers: Told[] = [];
      for (const [at, pair] of pairs.entries()) {
        const ours = asSearched(projection, pair, rulesOf(pair), room);
        const theirs = await asNeo4j(graph, projection, pair, rulesOf(pair), areConnected[at]!);
        refuseOther(ours, theirs, { ...endsOf(projection, pair), rules: name });
        answers.push(ours);
      }
      rows.push({ pairs: kind, rules: name, ...summaryOf(answers) });
    }
  }
  return rows;
}

/** One rule each, so that Neo4j can judge it on one relationship for two people. The ends are never left out. */
function rulesToJudge(projection: Projection): Record<string, (pair: PlacePair) => Rules> {
  const hubs = [...new Set(hubPairs(projection, 25).flat())];
  return {
    none: () => ({}),
    'since 2015': () => ({ years: { from: 2015 } }),
    'teams of up to 6': () => ({ maxAuthors: 6 }),
    'two papers each': () => ({ minPapers: 2 }),
    'without hubs': (pair) => ({ excludePeople: hubs.filter((hub) => !pair.includes(hub)) }),
  };
}

function asSearched(projection: Projection, [from, to]: PlacePair, rules: Rules, room: Room): Told {
  const window = { first: listed, withCount: true };
  const search = pathsBetween(projection, { from, to, maxLength, rules }, room, window);
  const { outcome, distance, totalCount, paths } = finished(search);
  const { ids } = projection.people;
  const texts = paths.map(({ people }) => people.map((person) => idAt(ids, person)).join(' '));
  const count = Number(totalCount);
  return { outcome, distance, count, paths: count > listed ? null : texts.sort() };
}

async function asNeo4j(
  graph: Graph,
  projection: Projection,
  pair: PlacePair,
  rules: Rules,
  areConnected: boolean,
): Promise<Told> {
  const name = 'allShortestPathsUnder';
  const parameters = {
    ...endsOf(projection, pair),
    since: rules.years?.from ?? null,
    maxAuthors: rules.maxAuthors ?? null,
    minPapers: rules.minPapers ?? null,
    excluded: (rules.excludePeople ?? []).map((person) => idAt(projection.people.ids, person)),
  };
  const [row] = await graph.read(name, statement(name), parameters, { timeoutMs: 60_000 });
  const { answer, distance, paths } = row as { answer: number; distance: number | null; paths: string[] };
  const none = { distance: null, count: 0, paths: [] };
  if (distance === null) return { ...none, outcome: areConnected ? 'EXCLUDED_BY_RULES' : 'NOT_CONNECTED' };
  if (distance > maxLength) return { ...none, outcome: 'LONGER_THAN_MAX_LENGTH' };
  return { outcome: 'FOUND', distance, count: answer, paths: answer > listed ? null : paths.sort() };
}

function refuseOther(ours: Told, theirs: Told, asked: object): void {
  if (isDeepStrictEqual(ours, theirs)) return;
  const [here, there] = [ours, theirs].map((told) => JSON.stringify(told));
  throw new Error(`${JSON.stringify(asked)}: ${here} here, ${there} by Neo4j`);
}

function summaryOf(answers: readonly Told[]) {
  const told = (wanted: PathOutcome) => answers.filter(({ outcome }) => outcome === wanted).length;
  return {
    judged: answers.length,
    found: told('FOUND'),
    'excluded by rules': told('EXCLUDED_BY_RULES'),
    'not connected': told('NOT_CONNECTED'),
    'over 10 hops': told('LONGER_THAN_MAX_LENGTH'),
    'most paths': Math.max(...answers.map(({ count }) => count)),
  };
}
