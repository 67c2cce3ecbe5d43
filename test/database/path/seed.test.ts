import { join } from 'node:path';
import type { Pair } from '../../../src/collaboration/collaboration.js';
import type { Graph } from '../../../src/graph/index.js';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { emptyGraph } from '../../support/library.js';
import { checkout } from '../../support/program.js';
import { serverOn, type TestServer } from '../../support/server.js';

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await emptyGraph();
  await loadSeed(graph, join(checkout, 'seed'));
  server = await serverOn(graph);
}, 120_000);
afterAll(() => server.close());

const ask = async (query: string) => {
  const { data, errors } = await server.ask(query);
  if (errors) throw new Error(errors[0]!.message);
  return data;
};
const names = (people: { name: string }[]) => people.map(({ name }) => name);

describe('the network of the five documents', () => {
  it('has every shortest path between two people two steps apart', async () => {
    const { collaborationPaths: paths } = await ask(`{
      collaborationPaths(from: "name:Furu Wei", to: "name:Qingxiu Dong", first: 20) {
        outcome distance totalCount nodes { people { name } } } }`);
    expect(paths).toMatchObject({ outcome: 'FOUND', distance: 2, totalCount: 4 });
    const between = paths.nodes.map(({ people }: { people: { name: string }[] }) => names(people)[1]);
    expect(between.sort()).toEqual(['Heming Xia', 'Peiyi Wang', 'Tao Ge', 'Zhifang Sui']);
  });

  it('has no path between people of different documents', async () => {
    const { collaborationPaths: paths } = await ask(`{
      collaborationPaths(from: "name:Haojun Xia", to: "name:Heming Xia") { outcome distance totalCount nodes { length } } }`);
    expect(paths).toEqual({ outcome: 'NOT_CONNECTED', distance: null, totalCount: 0, nodes: [] });
  });

  it('knows the common coauthors of two people', async () => {
    const { commonCoauthors } = await ask(`{
      commonCoauthors(of: ["name:Lijing Shao", "name:Heming Xia"]) { totalCount nodes { name } } }`);
    expect(names(commonCoauthors.nodes).sort()).toEqual(['Junjie Zhao', 'Zhoujian Cao']);
    expect(commonCoauthors.totalCount).toBe(2);
  });

  it('finds the three people called Lei Li, and picks none', async () => {
    const { search } = await ask(
      '{ search(query: "lei li", kinds: [PERSON]) { nodes { ... on Person { name } } } }',
    );
    expect(names(search.nodes).filter((name) => name === 'Lei Li')).toHaveLength(3);
    const { errors } = await server.ask(
      '{ collaborationPaths(from: "name:Lei Li", to: "name:Heming Xia") { outcome } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS_NAME', argument: 'from' });
    expect(errors?.[0]?.extensions.candidates).toHaveLength(3);
  });

  it('is searched as a person expects', async () => {
    const { xia, han, initial } = await ask(`{
      xia: search(query: "xia", kinds: [PERSON], first: 3) { nodes { ... on Person { name } } }
      han: search(query: "夏", kinds: [PERSON]) { nodes { ... on Person { name } } }
      initial: search(query: "h. xia", kinds: [PERSON]) { nodes { ... on Person { name } } } }`);
    expect(names(xia.nodes).sort()).toEqual(['Haojun Xia', 'Heming Xia', 'Qingrong Xia']);
    expect(names(han.nodes)).toEqual(['Heming Xia']);
    expect(names(initial.nodes)).toEqual(['Heming Xia', 'Haojun Xia']);
  });

  it('has the distances, path counts and shared papers that counting by hand gives', async () => {
    const papers = await authorLists(graph);
    const people = [...new Set(papers.flat())].sort();
    const from = people.filter((_, index) => index % 29 === 0);
    const pairs = from.flatMap((one) =>
      people.filter((_, index) => index % 17 === 3).map((other) => [one, other] as Pair),
    );
    const different = pairs.filter(([one, other]) => one !== other);
    expect(different.length).toBeGreaterThan(20);
    for (const [one, other] of different) {
      const { paths, collaboration } = await ask(`{
        paths: collaborationPaths(from: "${one}", to: "${other}") { distance totalCount }
        collaboration(from: "${one}", to: "${other}") { paperCount } }`);
      const { distance, totalCount: count } = paths;
      expect({ one, other, distance, count, papers: collaboration?.paperCount ?? 0 }).toEqual({
        ...{ one, other },
        ...byHand(papers, [one, other]),
      });
    }
  }, 60_000);
});

/** The people on each paper, each once. */
async function authorLists(graph: Graph): Promise<string[][]> {
  const rows = await graph.read(
    'authorLists',
    `MATCH (person:Person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper)
     RETURN paper.id AS paper, collect(DISTINCT person.id) AS people`,
  );
  return rows.map(({ people }) => people as string[]);
}

/** Breadth first, level by level, adding up the ways to each person. */
function byHand(papers: string[][], [from, to]: Pair) {
  const shared = papers.filter((people) => people.includes(from) && people.includes(to)).length;
  const seen = new Set([from]);
  let level = new Map([[from, 1]]);
  for (let distance = 0; level.size > 0; distance += 1) {
    const ways = level.get(to);
    if (ways !== undefined) return { distance, count: ways, papers: shared };
    const next = new Map<string, number>();
    for (const [person, count] of level) {
      const neighbours = new Set(papers.filter((people) => people.includes(person)).flat());
      for (const neighbour of neighbours)
        if (!seen.has(neighbour)) next.set(neighbour, (next.get(neighbour) ?? 0) + count);
    }
    for (const person of next.keys()) seen.add(person);
    level = next;
  }
  return { distance: null, count: 0, papers: shared };
}
