import { generatedNetwork } from '../../../bench/generator.js';
import { costedLook, inTurns, type Search } from '../../../src/algorithms/search.js';
import { bridgesOf } from '../../../src/network/groups/bridges.js';
import { componentsUnder } from '../../../src/network/groups/components.js';
import { distanceHistogram } from '../../../src/network/groups/histogram.js';
import { inCommon } from '../../../src/network/groups/inCommon.js';
import { distanceMatrix, distancesOf } from '../../../src/network/groups/matrix.js';
import { mostPapers } from '../../../src/network/groups/mostPapers.js';
import { pathsBetween } from '../../../src/network/paths/paths.js';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { placeOf } from '../../../src/network/projection/idTable.js';
import { projectionOf, type Projection } from '../../../src/network/projection/projection.js';
import { recommendedCollaborators } from '../../../src/network/groups/recommendations.js';
import { roomFor, type Room } from '../../../src/network/rules/room.js';
import { onASharedMachine } from '../../support/waiting.js';

/** Work, in neighbours looked at, that may be done without giving others their turn: a few milliseconds. */
const mostAtOnce = 10 * 20_000;

const people = (projection: Projection, count: number) => {
  const size = projection.people.isAmbiguous.length;
  return Array.from({ length: count }, (_, at) => Math.floor((at * size) / count));
};
const pairs = (projection: Projection) =>
  people(projection, 250).map((person, at, all) => [person, all[(at * 7) % all.length]!] as const);
/** Two of the largest component. */
const ends = ({ people: { component } }: Projection) => {
  const [from, to] = [3, component.lastIndexOf(0) - 5];
  return { from, to, maxLength: 10 };
};
const rules = { years: { from: 2000 }, maxAuthors: 10 };

const searches: [what: string, search: (projection: Projection, room: Room) => Search<unknown>][] = [
  ['a histogram', (projection, room) => distanceHistogram(projection, 0, 8, {}, room)],
  ['a histogram under rules', (projection, room) => distanceHistogram(projection, 0, 8, rules, room)],
  ['components', (projection, room) => componentsUnder(projection, {}, room)],
  ['components under rules', (projection, room) => componentsUnder(projection, rules, room)],
  ['a matrix', (projection, room) => distanceMatrix(projection, people(projection, 60), people(projection, 1000), {}, room)],
  ['distances of pairs', (projection, room) => distancesOf(projection, pairs(projection), rules, room)],
  ['bridges', (projection, room) => bridgesOf(projection, people(projection, 250), 1, rules, room)],
  ['those of most papers', (projection) => mostPapers(projection, Uint32Array.from(people(projection, 50_000)), rules, 10)],
  ['recommendations by topic', (projection, room) => recommendedCollaborators(projection, 0, { strategy: 'SHARED_TOPICS', most: 20, trainUntil: 2020 }, room)],
  ['all paths of least cost by weight', (projection, room) => pathsBetween(projection, { ...ends(projection), weight: 'NEWMAN' }, room, { first: 50, withCount: true })],
  ['ranked paths by weight', (projection, room) => pathsBetween(projection, { ...ends(projection), weight: 'NEWMAN', isRanked: true }, room, { first: 50 })],
  ['ranked paths by recency', (projection, room) => pathsBetween(projection, { ...ends(projection), weight: 'RECENCY', isRanked: true }, room, { first: 50 })],
  ['what people have in common', (projection, room) => inCommon(projection, 0, people(projection, 100), 2020, room)],
]; // prettier-ignore

/** Runs a search in turns; how much each of its steps told, and how long it took. */
async function watched(steps: Search<unknown>): Promise<{ work: number; milliseconds: number }[]> {
  const tellings: { work: number; milliseconds: number }[] = [];
  const watch = function* (): Search<unknown> {
    for (;;) {
      const began = process.cpuUsage();
      const step = steps.next();
      const { user, system } = process.cpuUsage(began);
      const milliseconds = (user + system) / 1_000;
      if (step.done) return step.value;
      tellings.push({ work: step.value, milliseconds });
      yield step.value;
    }
  };
  await inTurns(watch());
  return tellings;
}
const mostOf = (tellings: readonly { work: number }[]) => Math.max(...tellings.map(({ work }) => work));

describe('on a hundred thousand papers', () => {
  const projection = projectionOf(generatedNetwork(100_000));
  const room = roomFor(projection);

  it.each(searches)('%s lets others have their turn', async (_what, search) => {
    const tellings = await watched(search(projection, room));
    expect(mostOf(tellings)).toBeLessThan(mostAtOnce);
    // Memory is cleared up in some.
    const slow = tellings.filter(({ milliseconds }) => milliseconds > 15 * onASharedMachine);
    expect(slow.length).toBeLessThanOrEqual(1 + tellings.length / 20);
  });
});

describe('where tens of thousands of hops are on shortest paths', () => {
  // Each of a layer wrote with each of the next one.
  const [layers, width] = [7, 70];
  const person = (layer: number, at: number) =>
    layer === 0 ? 'p_from' : layer > layers ? 'p_to' : `p_${layer}_${at}`;
  const places = Array.from({ length: width }, (_, at) => at);
  const papers = Array.from({ length: layers + 1 }, (_, layer) =>
    places.flatMap((one) =>
      places.map((other) => ({ people: [person(layer, one), person(layer + 1, other)] })),
    ),
  ).flat();
  const projection = projectionOf(columnsOf(papers));
  const [from, to] = ['p_from', 'p_to'].map((id) => placeOf(projection.people.ids, id)!) as [number, number];

  it.each([false, true])('they are counted and listed in turns (ranked: %s)', async (isRanked) => {
    const room = roomFor(projection);
    const window = { first: 90, withCount: true };
    const tellings = await watched(
      pathsBetween(projection, { from, to, maxLength: 10, isRanked }, room, window),
    );
    const hops = (layers - 1) * width * width;
    expect(tellings.reduce((sum, { work }) => sum + work, 0)).toBeGreaterThan(hops * costedLook);
    expect(mostOf(tellings)).toBeLessThan(mostAtOnce);
  });
});
