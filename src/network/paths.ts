import { distanceBetween } from '../algorithms/distance.js';
import { comparePaths, LeastCostPaths, type Path } from '../algorithms/leastCostPaths.js';
import { rankedPaths } from '../algorithms/rankedPaths.js';
import type { Search } from '../algorithms/search.js';
import { shortestPathCount } from '../algorithms/shortestPathCount.js';
import { costBetween } from '../algorithms/subgraph.js';
import { walkDistance } from '../algorithms/walkDistance.js';
import { Parts, placeInPart, type Part } from './parts.js';
import { mostRanked, noPath, type FoundPath, type PathAnswer, type Window } from './pathAnswer.js';
import type { Projection } from './projection.js';
import { groundOf, type Ground, type PathQuestion } from './question.js';
import type { Room } from './room.js';

/** The answer to a question about paths: why there is none, or one page of them. */
export function* pathsBetween(
  projection: Projection,
  question: PathQuestion,
  room: Room,
  window: Window,
): Search<PathAnswer> {
  const { from, to, isRanked = false, maxLength } = question;
  if (from === to) return noPath('SAME_PERSON', { isRanked, distance: 0 });
  const { component } = projection.people;
  if (component[from] !== component[to]) return noPath('NOT_CONNECTED', { isRanked });
  const ground = groundOf(projection, question, room);
  const distance = yield* hopsOn(ground, question, room);
  if (distance === null) return noPath('EXCLUDED_BY_RULES', { isRanked });
  if (distance > maxLength) return noPath('LONGER_THAN_MAX_LENGTH', { isRanked });
  if (window.first === 0 && !window.withCount && !window.after) {
    return { outcome: 'FOUND', distance, paths: [], hasNextPage: true, totalCount: null };
  }
  const page = isRanked
    ? yield* rankedPage(projection, question, ground, distance, room, window)
    : yield* leastCostPage(projection, question, ground, distance, room, window);
  return { outcome: 'FOUND', distance, ...page };
}

/** Fewest hops between the ends of a question, whatever its weight and its maxLength; null where its rules leave no path. */
export function* hopsBetween(
  projection: Projection,
  question: PathQuestion,
  room: Room,
): Search<number | null> {
  const { component } = projection.people;
  if (component[question.from] !== component[question.to]) return null;
  return yield* hopsOn(groundOf(projection, question, room), question, room);
}

const hopsOn = (
  { network, waypoints }: Ground,
  { from, to }: PathQuestion,
  room: Room,
): Search<number | null> =>
  waypoints === null
    ? distanceBetween(network, from, to, room.sides)
    : walkDistance(network, from, to, waypoints);

type Page = Pick<PathAnswer, 'paths' | 'hasNextPage' | 'totalCount'>;

function* leastCostPage(
  projection: Projection,
  question: PathQuestion,
  ground: Ground,
  distance: number,
  room: Room,
  { first, after, withCount }: Window,
): Search<Page> {
  if (first === 0 && !after && (question.weight ?? 'HOPS') === 'HOPS' && ground.waypoints === null) {
    const found = yield* shortestPathCount(ground.network, question.from, question.to, room.sides);
    return { paths: [], hasNextPage: true, totalCount: found!.count };
  }
  const parts = new Parts(projection, question, ground, distance, room);
  for (let least = Infinity; ;) {
    const part = yield* parts.next(least);
    const paths = new LeastCostPaths(part.journey, part.isDoubtful);
    least = paths.cost;
    // Whatever is cheaper is in this part too; dearer ones may be beaten by what is not.
    if (least > part.bound) continue;
    const listed = take(paths.list(placeInPart(part, after)), first + 1);
    return pageOf(part, listed, first, withCount ? plain(paths.count) : null);
  }
}

function* rankedPage(
  projection: Projection,
  question: PathQuestion,
  ground: Ground,
  distance: number,
  room: Room,
  { first, after }: Window,
): Search<Page> {
  const parts = new Parts(projection, question, ground, distance, room);
  const most = after ? mostRanked : Math.min(mostRanked, first + 1);
  for (;;) {
    const part = yield* parts.next();
    const ranked = yield* rankedPaths(part.journey, part.isDoubtful, most, part.bound);
    if (ranked.length < most && part.bound < Infinity) continue;
    const place = placeInPart(part, after);
    return pageOf(part, place ? ranked.filter((path) => comparePaths(path, place) > 0) : ranked, first, null);
  }
}

const pageOf = (
  part: Part,
  listed: readonly Path[],
  first: number,
  totalCount: Page['totalCount'],
): Page => ({
  paths: listed.slice(0, first).map((path) => foundIn(part, path)),
  hasNextPage: listed.length > first,
  totalCount,
});

function foundIn({ journey }: Part, { nodes, cost, isDoubtful }: Path): FoundPath {
  const { graph } = journey;
  const hopCosts = nodes.slice(1).map((node, at) => costBetween(graph, nodes[at]!, node));
  return { people: nodes.map((node) => graph.nodes[node]!), hopCosts, cost, isDoubtful };
}

const plain = (count: bigint): number | bigint =>
  count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count;

function take<Value>(values: Generator<Value, void, void>, most: number): Value[] {
  const taken: Value[] = [];
  while (taken.length < most) {
    const step = values.next();
    if (step.done) break;
    taken.push(step.value);
  }
  return taken;
}
