import { join } from 'node:path';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { emptyGraph } from '../../support/library.js';
import { serverOn, type TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  const graph = await emptyGraph();
  await loadSeed(graph, join(import.meta.dirname, '../../../seed'), { force: true });
  server = await serverOn(graph);
}, 60_000);
afterAll(() => server.close());

/** The one paper whose title contains this. */
async function paper(title: string, fields: string) {
  const { data } = await server.ask(
    `query ($title: String!) { papers(filter: { title: { contains: $title } }) { totalCount nodes { ${fields} } } }`,
    { title },
  );
  expect(data.papers.totalCount).toBe(1);
  return data.papers.nodes[0];
}

it('a submission stays in the history of a published paper, with the words of both documents', async () => {
  const { status, track, statusHistory } = await paper(
    'Comprehensive Survey of Speculative Decoding',
    'status track statusHistory { status isCurrent quote }',
  );
  expect([status, track]).toEqual(['PUBLISHED', 'Findings']);
  expect(statusHistory).toMatchObject([
    { status: 'SUBMITTED', isCurrent: false, quote: expect.stringContaining('Submi') },
    { status: 'PUBLISHED', isCurrent: true, quote: expect.stringContaining('ACL 2024') },
  ]);
});

it('no source states one status of one paper twice', async () => {
  const { data } = await server.ask(
    '{ papers(first: 100) { nodes { label statusHistory { status source { id } } } } }',
  );
  for (const { label, statusHistory } of data.papers.nodes) {
    const stated = statusHistory.map(
      (claim: { status: string; source: { id: string } }) => `${claim.status} ${claim.source.id}`,
    );
    expect([label, new Set(stated).size]).toEqual([label, stated.length]);
  }
});

it('a paper has the award that a document gives it', async () => {
  const { awards } = await paper(
    'span-based semantic role labeling as word-based graph parsing',
    'awards { name paper { title } people { name } sources { quote } }',
  );
  expect(awards).toMatchObject([{ name: expect.stringMatching(/best .*paper/i), people: [] }]);
  expect(awards[0].sources[0].quote).toMatch(/best/i);
});

it('a paper has the repositories that belong to it, which are no papers', async () => {
  const { repositories } = await paper('FP6-LLM', 'repositories { name url papers { title } }');
  expect(repositories).toMatchObject([
    { name: 'fp6_llm', papers: [{ title: expect.stringContaining('FP6-LLM') }] },
  ]);
});

it('equal contribution is told of those marked, of whatever place', async () => {
  const { authorships } = await paper(
    'Lossless Acceleration for Seq2seq Generation',
    'authorships { nodes { position creditedName contributedEqually } }',
  );
  expect(
    authorships.nodes.map(({ contributedEqually }: { contributedEqually: boolean }) => contributedEqually),
  ).toEqual([false, true, true, false, false]);
});

it('the facets of all papers add up to all papers', async () => {
  const { data } = await server.ask(
    '{ papers(first: 0) { totalCount facets { years { count } types { count } venues(first: 100) { venue { papers(first: 0) { totalCount } } count } } } }',
  );
  const { totalCount, facets } = data.papers;
  const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  expect(totalCount).toBeGreaterThan(30);
  expect(sum(facets.years)).toBe(totalCount);
  expect(sum(facets.types)).toBe(totalCount);
  for (const { venue, count } of facets.venues) expect(venue.papers.totalCount).toBe(count);
});

it('a broader topic has the papers of the narrower ones, as the filter by topic has', async () => {
  const { data } = await server.ask(
    `{ topics(first: 100) { nodes { id name broader { id } papers(first: 100) { nodes { id } } } } }`,
  );
  const { nodes } = data.topics;
  const broad = nodes.filter((topic: { id: string }) =>
    nodes.some(({ broader }: { broader: { id: string }[] }) => broader.some(({ id }) => id === topic.id)),
  );
  expect(broad.length).toBeGreaterThan(0);
  for (const topic of broad) {
    const { data: found } = await server.ask(
      `{ papers(filter: { topic: { eq: "${topic.id}" } }) { totalCount } }`,
    );
    const papers = new Set(topic.papers.nodes.map(({ id }: { id: string }) => id));
    expect([topic.name, found.papers.totalCount]).toEqual([topic.name, papers.size]);
  }
});
