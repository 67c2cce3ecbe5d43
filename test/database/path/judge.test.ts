import { join } from 'node:path';
import type { CollaborationFilter } from '../../../src/generated/graphql.js';
import type { Graph } from '../../../src/graph/index.js';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { coauthorsIn } from '../../support/coauthors.js';
import { emptyGraph } from '../../support/library.js';
import { checkout } from '../../support/program.js';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';
import { randomOf } from '../../unit/network/random.js';
import { allShortest, deriveEdges, peopleEverAt, ranked, textOf, type Pair } from './judge.js';

let server: TestServer;
let graph: Graph;
afterAll(async () => {
  await server.close();
  await graph.close();
});

const serve = async () => {
  await server?.close();
  server = await serverOn(graph);
};

interface Told {
  outcome: string;
  distance: number | null;
  totalCount: number;
  nodes: { cost: number; people: { id: string }[] }[];
}

/** Searched for in three ways: with its paths, with their number alone, and with the distance alone. */
async function told([from, to]: Pair, filter: CollaborationFilter, more = ''): Promise<Told> {
  const args = `from: $from, to: $to, filter: $filter${more}`;
  const { data, errors } = await server.ask(
    `query ($from: ID!, $to: ID!, $filter: CollaborationFilter) {
      listed: collaborationPaths(${args}, first: 100) { outcome distance totalCount nodes { cost people { id } } }
      counted: collaborationPaths(${args}) { distance totalCount }
      measured: collaborationPaths(${args}) { distance } }`,
    { from, to, filter },
  );
  if (errors) throw new Error(errors[0]!.message);
  const { listed, counted, measured } = data;
  expect([counted, measured]).toEqual([
    { distance: listed.distance, totalCount: listed.totalCount },
    { distance: listed.distance },
  ]);
  return listed;
}

/** Holds the shortest paths of each pair against Neo4j's; gives how often each outcome was told, and how many pairs were several paths of four
 *  hops or more apart: only there does a search from both ends come to somebody by several ways. */
async function judge(pairs: readonly Pair[], filter: CollaborationFilter): Promise<Record<string, number>> {
  await deriveEdges(graph, filter);
  const expected = await allShortest(graph, pairs);
  const found = await Promise.all(pairs.map((pair) => told(pair, filter)));
  const outcomes: Record<string, number> = { isFarInSeveralWays: 0 };
  found.forEach(({ outcome, distance, totalCount, nodes }, at) => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const judged = expected[at]!;
    const isWithin = judged.distance !== null && judged.distance <= 10;
    const paths = isWithin ? judged.paths : [];
    expect({ pair: pairs[at], distance, totalCount }).toEqual({
      pair: pairs[at],
      distance: isWithin ? judged.distance : null,
      totalCount: paths.length,
    });
    if (paths.length > 1 && distance! >= 4) outcomes.isFarInSeveralWays! += 1;
    if (paths.length <= 100) expect(nodes.map(({ people }) => textOf(people)).sort()).toEqual(paths);
  });
  return outcomes;
}

/** Pairs of anybody, of the two with the most coauthors each, and of two who are not connected. */
async function pairsOf(count: number, seed: number): Promise<Pair[]> {
  const rows = await graph.read(
    'people',
    `MATCH (person:Person)-[:WROTE]->(:Authorship)-[:OF]->()<-[:OF]-(:Authorship)<-[:WROTE]-(other)
     WHERE person.identity <> 'AMBIGUOUS'
     RETURN person.id AS id, count(DISTINCT other) AS coauthors ORDER BY coauthors DESC, id`,
  );
  const people = rows.map(({ id }) => id as string);
  const random = randomOf(seed);
  const anybody = () => people[Math.floor(random() * people.length)]!;
  const hubs = people
    .slice(0, 4)
    .flatMap((one, at, all) => all.slice(at + 1).map((two) => [one, two] as const));
  const pairs = [...hubs, ...Array.from({ length: count }, () => [anybody(), anybody()] as const)];
  return pairs.filter(([one, other]) => one !== other);
}

describe('on random papers Neo4j finds the same', () => {
  let id: Record<string, string>;
  let pairs: Pair[];
  beforeAll(async () => {
    graph = testGraph();
    id = await coauthorsIn(graph, [...braid(), ...randomPapers()].join('\n'));
    await graph.command(
      `MATCH (person:Person), (forge:Institution {id: $forge}) WHERE person.name IN ['zca', 'zeb', 'zha']
       CREATE (person)-[:HELD]->(:Thing:Affiliation {id: 'f_' + right(person.id, 16)})-[:AT]->(forge)`,
      { forge: id.Forge },
    );
    await serve();
    pairs = [...(await pairsOf(18, 11)), ...alongTheBraid.map(([from, to]) => [id[from]!, id[to]!] as const)];
  }, 60_000);

  const filters: Record<string, () => CollaborationFilter> = {
    'no rules': () => ({}),
    'first and last year': () => ({ years: { from: 2003, to: 2007 } }),
    'team size': () => ({ maxAuthors: 3 }),
    'two papers each': () => ({ minPapers: 2 }),
    types: () => ({ paperType: ['JOURNAL'] }),
    'venues and years': () => ({ venues: [id.Annals!, id.Memoirs!], years: { from: 2002 } }),
    'a broader topic': () => ({ topics: [id.Crafts!] }),
    'a whole institution': () => ({ institutions: [id.Works!] }),
    'people left out': () => ({ excludePeople: [...new Set(pairs.slice(8).flat())].filter((one) => !pairs.slice(0, 8).flat().includes(one)).slice(0, 12) }), // prettier-ignore
    'doubtful people left out': () => ({ excludeAmbiguous: true }),
  };

  const disconnecting = ['two papers each', 'venues and years', 'a whole institution'];

  it.each(Object.keys(filters))(
    'under %s',
    async (name) => {
      const filter = filters[name]!();
      const left = filter.excludePeople ?? [];
      const allowed = pairs.filter((pair) => !pair.some((one) => left.includes(one)));
      const outcomes = await judge(allowed, filter);
      expect(outcomes.FOUND).toBeGreaterThan(3);
      expect(outcomes.NOT_CONNECTED).toBeGreaterThan(0);
      expect(outcomes.isFarInSeveralWays).toBeGreaterThan(2);
      if (disconnecting.includes(name)) expect(outcomes.EXCLUDED_BY_RULES).toBeGreaterThan(0);
    },
    60_000,
  );

  it('around an institution: over nobody who was ever there or at a part of it, the ends excepted', async () => {
    const some = [...pairs.slice(0, 3), ...pairs.slice(-7)];
    const seen = new Set<string>();
    for (const institution of [id.Forge!, id.Works!]) {
      const there = await peopleEverAt(graph, institution);
      for (const pair of some) {
        await deriveEdges(graph, { excludePeople: there.filter((one) => !pair.includes(one)) });
        const [judged] = await allShortest(graph, [pair]);
        const { outcome, distance, nodes } = await told(
          pair,
          {},
          `, avoid: { institutions: ["${institution}"] }`,
        );
        expect([pair, distance]).toEqual([pair, judged!.distance]);
        if (judged!.paths.length <= 100)
          expect(nodes.map(({ people }) => textOf(people)).sort()).toEqual(judged!.paths);
        seen.add(outcome);
      }
    }
    expect([...seen].sort()).toEqual(['EXCLUDED_BY_RULES', 'FOUND']);
  }, 60_000);

  it('through somebody: as many as lead there times as many as lead on', async () => {
    await deriveEdges(graph, {});
    const journeys = ['aa dc gb', 'ba ac da', 'cb fa hc', 'gb ga gc', 'ba xaa ab'].map((text) =>
      text.split(' ').map((name) => id[name.startsWith('x') ? name : `z${name}`]!),
    );
    for (const [from, through, to] of journeys as [string, string, string][]) {
      const [there, on] = await allShortest(graph, [[from, through], [through, to]]); // prettier-ignore
      const { distance, totalCount } = await told([from, to], {}, `, through: { people: ["${through}"] }`);
      expect({ from, through, to, distance, totalCount }).toEqual({
        ...{ from, through, to },
        distance: there!.distance! + on!.distance!,
        totalCount: there!.paths.length * on!.paths.length,
      });
    }
  }, 60_000);

  it.each(['PAPER_COUNT', 'NEWMAN', 'RECENCY'])(
    'when paths are ranked by %s',
    async (weight) => {
      const filter = { maxAuthors: 4 };
      await deriveEdges(graph, filter);
      const some = [...pairs.slice(0, 10), ...pairs.slice(-4)];
      const expected = await ranked(graph, some, weight);
      const listed = `, maxLength: 4, search: RANKED, weight: ${weight}`;
      const found = await Promise.all(some.map((pair) => told(pair, filter, listed)));
      const cheapest = await Promise.all(
        some.map((pair) => told(pair, filter, `, maxLength: 4, weight: ${weight}`)),
      );
      some.forEach((pair, at) => {
        const judged = expected[at]!;
        const shown = found[at]!.nodes.map(({ cost, people }) => ({
          ids: textOf(people),
          cost: Math.round(cost * 1e9),
        }));
        expect([pair, shown]).toEqual([pair, judged.slice(0, 100)]);
        const least = judged.filter(({ cost }) => cost === judged[0]!.cost);
        expect([pair, cheapest[at]!.totalCount]).toEqual([pair, least.length]);
      });
      const several = expected.filter(({ length }) => length > 1).length;
      expect(several).toBeGreaterThan(3);
    },
    60_000,
  );
});

describe('on the five documents Neo4j finds the same', () => {
  let pairs: Pair[];
  beforeAll(async () => {
    await graph.close();
    graph = await emptyGraph();
    await loadSeed(graph, join(checkout, 'seed'));
    await serve();
    pairs = await pairsOf(16, 5);
  }, 120_000);

  it.each<[CollaborationFilter]>([
    [{}],
    [{ years: { from: 2024 } }],
    [{ maxAuthors: 8 }],
    [{ minPapers: 2 }],
    [{ excludeAmbiguous: true, years: { to: 2023 } }],
  ])(
    'under %j',
    async (filter) => {
      expect((await judge(pairs, filter)).FOUND).toBeGreaterThan(2);
    },
    60_000,
  );
});

/** Pairs of people of the braid, by rows 0 to 7; the last four are four rows apart. */
const alongTheBraid = ['aa fc', 'ab hc', 'ac fb', 'ba gb', 'hc cb', 'aa eb', 'gc ca', 'bb fa', 'da hb'].map(
  (ends) => ends.split(' ').map((one) => `z${one}`) as [string, string],
);

/** Rows of three people, most of whom wrote with most of the next row: from row to row the number of shortest paths is multiplied. The first row
 *  hangs on those of the random papers. */
function braid(): string[] {
  const random = randomOf(8);
  const often = (usual: string, rarely: string) => (random() < 0.85 ? usual : rarely);
  const nameAt = (row: number, place: number) =>
    `z${'abcdefgh'[row]}${'abc'[place]}${(row * 3 + place) % 11 === 10 ? '?' : ''}`;
  const lines = ['Knot aaa 2005: zaa, xaa'];
  for (let row = 0; row < 7; row += 1) {
    for (const [one, other] of [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b] as const))) {
      const title = `Knot ${'bcdefgh'[row]}${'abc'[one]}${'abc'[other]}`;
      for (const number of random() < 0.85 ? ['a', 'b'] : ['a']) {
        const facets = [
          `type ${often('JOURNAL', 'CONFERENCE')}`,
          `venue ${often('Annals', 'Acts')}`,
          `topic ${often('Weaving', 'Sailing')}`,
          ...(random() < 0.85 ? ['institution Mill'] : []),
          ...(random() < 0.05 ? ['of 5'] : []),
        ];
        const year = often(String(2003 + Math.floor(random() * 4)), '2001');
        lines.push(
          `${title}${number} ${year} [${facets.join(', ')}]: ${nameAt(row, one)}, ${nameAt(row + 1, other)}`,
        );
      }
    }
  }
  return lines;
}

/** Some 60 people in two groups that share no paper, a few of them on many papers. */
function randomPapers(): string[] {
  const random = randomOf(2024);
  const upTo = (most: number) => Math.floor(random() * most);
  const letters = 'abcdefgh';
  const nameIn = (group: string) => {
    // The square makes the first ones hubs.
    const at = Math.floor(random() ** 2 * (group === 'x' ? 48 : 10));
    const isDoubtful = at % 7 === 6;
    return `${group}${letters[Math.floor(at / 8)]}${letters[at % 8]}${isDoubtful ? '?' : ''}`;
  };
  const lines = Array.from({ length: 110 }, (_, at) => {
    const group = at % 6 === 0 ? 'y' : 'x';
    const team = [...new Set(Array.from({ length: 2 + upTo(3) }, () => nameIn(group)))];
    const facets = [
      `type ${['JOURNAL', 'CONFERENCE', 'CONFERENCE'][upTo(3)]}`,
      `venue ${['Annals', 'Memoirs', 'Acts'][upTo(3)]}`,
      `topic ${['Weaving', 'Spinning', 'Sailing'][upTo(3)]}`,
      ...(random() < 0.5 ? [`institution ${['Mill', 'Forge'][upTo(2)]}`] : []),
      ...(random() < 0.2 ? [`of ${team.length + 1 + upTo(3)}`] : []),
    ];
    const title = `Paper ${letters[Math.floor(at / 64)]}${letters[Math.floor(at / 8) % 8]}${letters[at % 8]}`;
    return `${title} ${random() < 0.1 ? '-' : 2000 + upTo(10)} [${facets.join(', ')}]: ${team.join(', ')}`;
  });
  return [...lines, 'Weaving in Crafts', 'Spinning in Crafts', 'Mill in Works'];
}
