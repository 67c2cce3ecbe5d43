import { listOf } from '../../../src/algorithms/lists.js';
import { columnsOf, type PaperRow } from '../../../src/network/projection/columns.js';
import { idAt } from '../../../src/network/projection/idTable.js';
import { loadProjection, stateOf } from '../../../src/network/loading/load.js';
import { projectionOf, type Projection } from '../../../src/network/projection/projection.js';
import { textAt } from '../../../src/network/projection/texts.js';
import { coauthorsIn } from '../../support/coauthors.js';
import { testGraph } from '../../support/server.js';

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

/** Everything by ids, whatever the numbering. */
function told({ people, papers, ...names }: Projection) {
  const ids = Array.from(people.isAmbiguous, (_, person) => idAt(people.ids, person));
  const named = (all: readonly string[], of: Uint32Array) => Array.from(of, (at) => all[at]!).sort();
  return {
    people: ids
      .map((person, at) => ({
        person,
        name: textAt(people.names, at),
        isAmbiguous: people.isAmbiguous[at],
        coauthors: named(ids, listOf(people.coauthors, at)),
        institutions: named(names.institutionIds, listOf(people.institutions, at)),
      }))
      .sort((one, other) => (one.person < other.person ? -1 : 1)),
    papers: Array.from(papers.year, (year, at) => ({
      year,
      teamSize: papers.teamSize[at],
      type: papers.type[at],
      people: named(ids, listOf(papers.people, at)),
      venues: named(names.venueIds, listOf(papers.venues, at)),
      topics: named(names.topicIds, listOf(papers.topics, at)),
      institutions: named(names.institutionIds, listOf(papers.institutions, at)),
    })).sort((one, other) => one.year - other.year),
  };
}

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
    expect(told(projection)).toEqual(told(projectionOf({ ...expected, personNames })));
  });

  it('bears the state that it was read in', async () => {
    const before = await stateOf(graph);
    await graph.command('MERGE (g:Thing:Graph {id: "graph"}) SET g.revision = coalesce(g.revision, 0) + 1');
    const { state, projection } = await loadProjection(graph);
    expect(state).toEqual({ database: before.database, revision: before.revision + 1 });
    expect(projection.revision).toBe(state.revision);
  });

  it('is read again when the graph changes meanwhile', async () => {
    let readings = 0;
    const restless = {
      ...graph,
      read: async (name: string, ...rest: [string]) => {
        if (name === 'networkPapers' && (readings += 1) === 1) {
          await graph.command('MATCH (g:Graph {id: "graph"}) SET g.revision = g.revision + 1');
        }
        return graph.read(name, ...rest);
      },
    };
    const { state } = await loadProjection(restless);
    expect(readings).toBe(2);
    expect(state).toEqual(await stateOf(graph));
  });
});
