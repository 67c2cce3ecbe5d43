import type { Graph } from '../../../src/graph/index.js';
import { columnsOf, type PaperRow } from '../../../src/network/projection/columns.js';
import { loadProjection, stateOf } from '../../../src/network/loading/load.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { coauthorsIn } from '../../support/coauthors.js';
import { testGraph } from '../../support/server.js';
import { toldNetwork } from '../../support/toldNetwork.js';

const graph = testGraph();
let id: Record<string, string>;
beforeAll(async () => {
  id = await coauthorsIn(
    graph,
    `Looms 2023 [type JOURNAL, venue Annals, topic Weaving, institution Mill, of 12]: Ann, Bob, Cid?
     Engines 2021 [type CONFERENCE, institution Forge]: Ann, Bob, Bob
     Tides -: Dan
     Weaving in Crafts
     Mill in Works`,
  );
  await graph.command(
    'MATCH (p:Person {id: $dan}), (i:Institution {id: $forge}) CREATE (p)-[:HELD]->(:Affiliation {id: "f_a"})-[:WITHIN]->(i)',
    { dan: id.Dan, forge: id.Forge },
  );
});
afterAll(() => graph.close());

describe('the network that is loaded from the graph', () => {
  it('is the one that its papers make', async () => {
    const { Ann, Bob, Cid, Dan } = id as Record<string, string>;
    const papers: PaperRow[] = [
      {
        people: [Ann!, Bob!, Cid!],
        year: 2023,
        authorCount: 12,
        type: 'JOURNAL',
        venues: [id.Annals!],
        topics: [id.Weaving!],
        institutions: [id.Mill!],
      },
      { people: [Ann!, Bob!, Bob!], year: 2021, type: 'CONFERENCE', institutions: [id.Forge!] },
      { people: [Dan!] },
    ];
    const expected = columnsOf(papers, {
      ambiguous: [Cid!],
      affiliations: [
        ...[Ann, Bob, Cid].map((person) => [person!, id.Mill!] as const),
        ...[Ann, Bob, Dan].map((person) => [person!, id.Forge!] as const),
      ],
      units: [[id.Mill!, id.Works!]],
      broader: [[id.Weaving!, id.Crafts!]],
    });
    const { projection } = await loadProjection(graph);
    const personNames = expected.personIds.map((wanted) =>
      Object.keys(id).find((name) => id[name] === wanted)!,
    );
    expect(toldNetwork(projection)).toEqual(toldNetwork(projectionOf({ ...expected, personNames })));
  });

  it('bears the state that it was read in', async () => {
    const before = await stateOf(graph);
    await graph.command('MERGE (g:Thing:Graph {id: "graph"}) SET g.revision = coalesce(g.revision, 0) + 1');
    const { state, projection } = await loadProjection(graph);
    expect(state).toEqual({ ...before, revision: before.revision + 1 });
    expect(projection.revision).toBe(state.revision);
  });

  it('is read again when the graph changes meanwhile', async () => {
    let readings = 0;
    const restless = (reader: Pick<Graph, 'read'>): Pick<Graph, 'read'> => ({
      read: async (name, ...rest) => {
        if (name === 'networkPapers' && (readings += 1) === 1) {
          await graph.command('MATCH (g:Graph {id: "graph"}) SET g.revision = g.revision + 1');
        }
        return reader.read(name, ...rest);
      },
    });
    const { state } = await loadProjection({ inOrder: () => restless(graph.inOrder()) });
    expect(readings).toBe(2);
    expect(state).toEqual(await stateOf(graph));
  });
});
