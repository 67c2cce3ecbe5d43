import { libraryOf, type TestLibrary } from '../../support/library.js';
import type { Answer } from '../../support/server.js';

let server: TestLibrary;
beforeAll(async () => {
  server = await libraryOf(`
    topic Machines
    topic Looms, Weaving looms under Machines
    topic Jacquard under Looms
    "Threads" 1841 by Ada Lovelace, Mary Somerville about Looms, Machines
    "Cards" 1843 by Ada Lovelace about Jacquard
    "Stars" undated by Mary Somerville about Machines, Astronomy
    "Tides" 1845 by Charles Babbage about Astronomy
  `);
  // Interests and keywords are not in the language of libraries.
  await server.graph.command(
    `MATCH (source:Source), (topic:Topic {id: $looms}), (paper:Paper {id: $threads}), (charles:Person {name: 'Charles Babbage'})
     CREATE (charles)-[:ABOUT {basis: 'DECLARED', sources: [source.id], locators: ['line 1'], quotes: ['likes looms']}]->(topic)
     CREATE (paper)-[:ABOUT {basis: 'KEYWORD', sources: [source.id], locators: [''], quotes: ['loom']}]->(topic)`,
    { looms: server.id.Looms, threads: server.id.Threads },
  );
});
const topic = async (fields: string, name = 'Machines') =>
  (await server.ask(`query ($id: ID!) { topic(id: $id) { ${fields} } }`, { id: server.id[name] })).data.topic;
const nameOf = ({ name }: { name: string }) => name;

it('a topic has its names and what stands directly above and below it', async () => {
  const fields = 'name names label broader { name } narrower { name }';
  expect(await topic(fields, 'Looms')).toEqual({
    ...{ name: 'Looms', names: ['Looms', 'Weaving looms'], label: 'Looms' },
    ...{ broader: [{ name: 'Machines' }], narrower: [{ name: 'Jacquard' }] },
  });
});

it.each([
  ['{ eq: "weaving LOOMS" }', ['Looms']],
  ['{ contains: "a" }', ['Astronomy', 'Jacquard', 'Looms', 'Machines']],
  ['{ startsWith: "ja" }', ['Jacquard']],
])('topics by name %s are %j', async (rule, expected) => {
  const { data } = await server.ask(`{ topics(name: ${rule}) { totalCount nodes { name } } }`);
  expect([data.topics.totalCount, data.topics.nodes.map(nameOf)]).toEqual([expected.length, expected]);
});

describe('the papers of a topic', () => {
  it('are those of narrower topics too, one edge for each basis, each basis with its words', async () => {
    const { papers } = await topic(
      'papers { totalCount edges { basis node { title } sources { quote } } facets { years { year count } } }',
    );
    expect(papers.edges).toEqual([
      {
        basis: 'FILED_UNDER',
        node: { title: 'Cards' },
        sources: [{ quote: expect.stringContaining('Jacquard') }],
      },
      {
        basis: 'FILED_UNDER',
        node: { title: 'Threads' },
        sources: [{ quote: expect.stringContaining('Looms') }],
      },
      { basis: 'KEYWORD', node: { title: 'Threads' }, sources: [{ quote: 'loom' }] },
      {
        basis: 'FILED_UNDER',
        node: { title: 'Stars' },
        sources: [{ quote: expect.stringContaining('Machines') }],
      },
    ]);
    expect(papers.totalCount).toBe(4);
    expect(papers.facets.years).toEqual([
      { year: 1843, count: 1 },
      { year: 1841, count: 1 },
      { year: null, count: 1 },
    ]);
  });

  it('come in pages that are together the whole list, also between two bases of one paper', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await server.ask(
        `query ($id: ID!, $after: String) { topic(id: $id) { papers(first: 1, after: $after) {
          edges { basis node { title } } pageInfo { hasNextPage endCursor } } } }`,
        { id: server.id.Machines, after },
      );
      const { papers } = data.topic;
      found.push(
        ...papers.edges.map(
          (edge: { basis: string; node: { title: string } }) => `${edge.node.title} ${edge.basis}`,
        ),
      );
      after = papers.pageInfo.hasNextPage ? papers.pageInfo.endCursor : null;
    } while (after !== null && found.length < 9);
    expect(found).toEqual([
      'Cards FILED_UNDER',
      'Threads FILED_UNDER',
      'Threads KEYWORD',
      'Stars FILED_UNDER',
    ]);
  });

  it('may be those of some bases and of a filter', async () => {
    const { a, b } = await topic(
      `a: papers(basis: [KEYWORD]) { totalCount nodes { title } facets { topics { topic { name } } } }
       b: papers(filter: { year: { gte: 1842 } }, basis: []) { totalCount nodes { title } }`,
    );
    expect(a).toMatchObject({ totalCount: 1, nodes: [{ title: 'Threads' }] });
    expect(b).toEqual({ totalCount: 1, nodes: [{ title: 'Cards' }] });
  });
});

describe('the people of a topic', () => {
  const people = 'totalCount edges { node { name } paperCount basis firstYear lastYear }';

  it('are there through papers or by themselves, most papers first', async () => {
    const { people: found } = await topic(`people { ${people} }`);
    expect(found.totalCount).toBe(3);
    expect(
      found.edges
        .slice()
        .sort((a: { node: { name: string } }, b: { node: { name: string } }) =>
          a.node.name.localeCompare(b.node.name),
        ),
    ).toEqual([
      {
        node: { name: 'Ada Lovelace' },
        paperCount: 2,
        basis: ['FILED_UNDER', 'KEYWORD'],
        firstYear: 1841,
        lastYear: 1843,
      },
      {
        node: { name: 'Charles Babbage' },
        paperCount: 0,
        basis: ['DECLARED'],
        firstYear: null,
        lastYear: null,
      },
      {
        node: { name: 'Mary Somerville' },
        paperCount: 2,
        basis: ['FILED_UNDER', 'KEYWORD'],
        firstYear: 1841,
        lastYear: 1841,
      },
    ]);
    expect(found.edges.map(({ paperCount }: { paperCount: number }) => paperCount)).toEqual([2, 2, 0]);
  });

  it('of some years have a paper of these years', async () => {
    const { people: found } = await topic(`people(years: { from: 1842 }) { ${people} }`);
    expect(found).toEqual({
      totalCount: 1,
      edges: [
        {
          node: { name: 'Ada Lovelace' },
          paperCount: 1,
          basis: ['FILED_UNDER'],
          firstYear: 1843,
          lastYear: 1843,
        },
      ],
    });
  });

  it('of one basis are attached on it', async () => {
    const { people: found } = await topic(`people(basis: [DECLARED]) { totalCount nodes { name } }`);
    expect(found).toEqual({ totalCount: 1, nodes: [{ name: 'Charles Babbage' }] });
  });

  it('come in pages that are together the whole list', async () => {
    const { first } = await topic('first: people(first: 2) { nodes { name } pageInfo { endCursor } }');
    const { rest } = await topic(`rest: people(after: "${first.pageInfo.endCursor}") { nodes { name } }`);
    expect([...first.nodes, ...rest.nodes].map(nameOf).sort()).toEqual([
      'Ada Lovelace',
      'Charles Babbage',
      'Mary Somerville',
    ]);
  });
});

it('any number of topics costs one statement a question', async () => {
  const fields =
    '{ names broader { name } narrower { name } papers(first: 1) { totalCount nodes { title } } people { totalCount } }';
  await server.ask(
    `{ a: topic(id: "${server.id.Machines}") ${fields} b: topic(id: "${server.id.Looms}") ${fields} }`,
  );
  expect([...server.ledger].sort()).toEqual([
    'broaderOfTopic x2',
    'namesOfThing x2',
    'narrowerOfTopic x2',
    'paperCountOfTopic x2',
    'papersOfTopic x2',
    'peopleCountOfTopic x2',
    'peopleOfTopic x2',
    'topicById x2',
  ]);
});
