import { applyConstraints, applyConstraintsOfWriters, constraints } from '../../../src/graph/index.js';
import { testGraph } from '../../support/server.js';

const graph = testGraph();
beforeAll(() => applyConstraints(graph));
afterEach(() => graph.command("MATCH (n:Thing) WHERE n.id STARTS WITH 'x_graph' DETACH DELETE n"));
afterAll(() => graph.close());

describe('the graph', () => {
  it('stores whole numbers as integers and takes them where Cypher wants one', async () => {
    await graph.write((run) =>
      run('CREATE (n:Thing {id: $id}) SET n += $properties', {
        id: 'x_graph1',
        properties: { year: 1843, score: 0.5, missing: undefined, list: [1, 2] },
      }),
    );
    const rows = await graph.read(
      'types',
      'MATCH (n:Thing {id: $id}) RETURN n.year AS year, n.score AS score, n.list[$at] AS second, valueType(n.year) AS type, keys(n) AS keys LIMIT $limit',
      { id: 'x_graph1', at: 1, limit: 1 },
    );
    expect(rows).toEqual([
      {
        year: 1843,
        score: 0.5,
        second: 2,
        type: 'INTEGER NOT NULL',
        keys: expect.not.arrayContaining(['missing']),
      },
    ]);
  });

  it('writes a transaction whole or not at all', async () => {
    const broken = graph.write(async (run) => {
      await run("CREATE (:Thing {id: 'x_graph2'})");
      throw new Error('in the middle');
    });
    await expect(broken).rejects.toThrow('in the middle');
    expect(await graph.read('count', "MATCH (n:Thing {id: 'x_graph2'}) RETURN n")).toEqual([]);
  });

  it('shows transactions whole to readings in order, as long as nothing is committed between the first and the last', async () => {
    await graph.write((run) => run("CREATE (:Thing {id: 'x_graph', turn: 0})"));
    let isOver = false;
    const found: number[][] = [];
    const reads = async () => {
      while (!isOver) {
        const reader = graph.inOrder();
        const read = async (text: string) => (await reader.read('x', text))[0]!.found as number;
        const turn = () => read("MATCH (n:Thing {id: 'x_graph'}) RETURN n.turn AS found");
        const before = await turn();
        const count = await read(
          "MATCH (n:Thing) WHERE n.id STARTS WITH 'x_graph6' RETURN count(n) AS found",
        );
        if ((await turn()) === before) found.push([before, count]);
      }
    };
    const reading = Promise.all(Array.from({ length: 4 }, reads));
    for (let turn = 1; turn <= 12; turn += 1)
      await graph.write(async (run) => {
        await run(
          'UNWIND range(1, 2000) AS n CREATE (:Thing {id: "x_graph6 " + $turn + " " + n, text: "so much that it takes some time"})',
          { turn },
        );
        await run("MATCH (n:Thing {id: 'x_graph'}) SET n.turn = $turn", { turn });
      });
    isOver = true;
    await reading;
    expect(found.length).toBeGreaterThan(0);
    for (const [turn, count] of found) expect(count).toBe(2_000 * turn!);
  });

  it('tells what a statement changed, and nothing when it changed nothing', async () => {
    const statement = "MERGE (n:Thing {id: 'x_graph3'}) RETURN n.id AS id";
    const twice = [await graph.write((run) => run(statement)), await graph.write((run) => run(statement))];
    expect(twice.map(({ changes }) => changes)).toEqual([
      { nodesCreated: 1, labelsAdded: 1, propertiesSet: 1 },
      {},
    ]);
    expect(twice.map(({ rows }) => rows)).toEqual([[{ id: 'x_graph3' }], [{ id: 'x_graph3' }]]);
  });

  it('lets no two things have one id', async () => {
    await graph.write((run) => run("CREATE (:Thing:Paper {id: 'x_graph4'})"));
    await expect(graph.write((run) => run("CREATE (:Thing:Person {id: 'x_graph4'})"))).rejects.toThrow();
  });

  it('has every constraint and index, however often they are applied', async () => {
    await applyConstraints(graph);
    const rows = await graph.read('indexes', 'SHOW INDEXES YIELD name, state RETURN name, state');
    const names = constraints.map((statement) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)![1]);
    const online = rows.filter(({ state }) => state === 'ONLINE').map(({ name }) => name);
    expect(online).toEqual(expect.arrayContaining(names));
  });

  it('needs few of them to be written, and makes the others later', async () => {
    await graph.command('DROP CONSTRAINT authorship_id');
    await graph.command('DROP CONSTRAINT thing_id');
    await graph.command('DROP INDEX titles');
    const names = async () => {
      const text = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names";
      const [row] = await graph.read('indexes', text);
      return (row!.names as string[]).filter((name) =>
        ['authorship_id', 'thing_id', 'titles'].includes(name),
      );
    };
    await applyConstraintsOfWriters(graph);
    expect(await names()).toEqual(['thing_id']);
    await applyConstraints(graph);
    expect((await names()).sort()).toEqual(['authorship_id', 'thing_id', 'titles']);
  });

  it('finds a folded word by the full-text index of names', async () => {
    await graph.write((run) =>
      run(
        "CREATE (:Thing:Name {id: 'x_graph5', full: 'Sandra Kübler 夏鹤明', folded: 'sandra kubler 夏鹤明'})",
      ),
    );
    await graph.command('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    for (const words of ['kubler', 'Kübler', '夏', 'kub*']) {
      const rows = await graph.read(
        'names',
        "CALL db.index.fulltext.queryNodes('names', $words) YIELD node WHERE node.id = 'x_graph5' RETURN node.id AS id",
        { words },
      );
      expect([words, rows]).toEqual([words, [{ id: 'x_graph5' }]]);
    }
  });
});
