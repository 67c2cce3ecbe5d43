import { distanceBetween } from '../../algorithms/distance.js';
import { comparePaths, LeastCostPaths, type Path } from '../../algorithms/leastCostPaths.js';
import { rankedPaths } from '../../algorithms/rankedPaths.js';
import type { Search } from '../../algorithms/search.js';
import { offSimplePaths } from '../../algorithms/simplePaths.js';
import { shortestPathCount } from '../../algorithms/shortestPathCount.js';
import { costBetween } from '../../algorithms/subgraph.js';
import { walkDistance } from '../../algorithms/walkDistance.js';
import { Parts, placeInPart, type Part } from './parts.js';
import { mostRanked, noPath, type FoundPath, type PathAnswer, type Window } from './pathAnswer.js';
import type { Projection } from '../projection/projection.js';
import { groundOf, networksUnder, type Ground, type PathQuestion } from './question.js';
import type { Room } from '../rules/room.js';

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
  { plain, waypoints }: Ground,
  { from, to }: PathQuestion,
  room: Room,
): Search<number | null> =>
  waypoints === null
    ? distanceBetween(plain, from, to, room.sides)
    : walkDistance(plain, from, to, waypoints);

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
  const part = yield* parts.next();
  const paths = new LeastCostPaths(part.journey, part.isDoubtful);
  const listed = yield* paths.list(first + 1, placeInPart(projection, part, after));
  return pageOf(part, listed, first, withCount ? plain(yield* paths.count()) : null);
}

function* rankedPage(
  projection: Projection,
  question: PathQuestion,
  ground: Ground,
  distance: number,
  room: Room,
  { first, after }: Window,
): Search<Page> {
  const most = after ? mostRanked : Math.min(mostRanked, first + 1);
  const dearer = projection.people.coauthors.values.length * looks;
  const parts = new Parts(projection, question, ground, distance, room);
  let canNarrow = ground.waypoints === null;
  let work = 0;
  const add = (more: number) => (work += more);
  const rough = yield* metered(parts.rough(), add);
  let enough = rough === null ? Infinity : yield* metered(costOfMost(rough, most), add);
  for (;;) {
    const part = yield* metered(parts.next(enough), add);
    if (canNarrow && enough === Infinity && work > dearer) {
      parts.narrowTo(yield* withoutDeadEnds(projection, question, ground, room));
      canNarrow = false;
      continue;
    }
    const ranked = yield* metered(rankedPaths(part.journey, part.isDoubtful, most), add);
    // What the part has not may be cheaper than what it has beyond its bound; so many as these there are surely.
    enough = ranked.length < most ? Infinity : ranked.at(-1)!.cost;
    if (part.bound < Infinity && !(enough <= part.bound)) continue;
    const place = placeInPart(projection, part, after);
    return pageOf(part, place ? ranked.filter((path) => comparePaths(path, place) > 0) : ranked, first, null);
  }
}

/** What so many loopless paths of a part cost at most; Infinity where it has fewer. */
function* costOfMost({ journey, isDoubtful }: Part, most: number): Search<number> {
  const ranked = yield* rankedPaths(journey, isDoubtful, most);
  return ranked.length < most ? Infinity : ranked.at(-1)!.cost;
}

/** Once so many looks at everybody are spent, all are looked at for who can be on a loopless path. */
const looks = 4;

function* metered<Result>(search: Search<Result>, add: (work: number) => void): Search<Result> {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
    add(step.value);
    yield step.value;
  }
}

/** A path that visits nobody twice leads over none that hang on the rest by one person. */
function* withoutDeadEnds(
  projection: Projection,
  question: PathQuestion,
  { plain }: Ground,
  room: Room,
): Search<Ground> {
  const blocked = yield* offSimplePaths(plain, question.from, question.to);
  return { ...networksUnder(projection, question, blocked, room), waypoints: null };
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
