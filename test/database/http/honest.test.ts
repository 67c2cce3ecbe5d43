import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { permalinkQuestions } from '../../../src/http/permalinks.js';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { honestQueries } from '../../support/honestQueries.js';
import { emptyGraph } from '../../support/library.js';
import { serverOn, type TestServer } from '../../support/server.js';

let server: TestServer;
let variables: Record<string, string> = {};
beforeAll(async () => {
  const graph = await emptyGraph();
  await loadSeed(graph, join(import.meta.dirname, '..', '..', '..', 'seed'));
  server = await serverOn(graph);
  const { data, errors } = await server.ask(`{
    person(id: "name:Heming Xia") { id coauthors(first: 1) { nodes { id } } papers(first: 1) { nodes { id } } }
    institutions(first: 1) { nodes { id } }
    topics(first: 1) { nodes { id } }
    venues(first: 1) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  variables = {
    person: data.person.id,
    other: data.person.coauthors.nodes[0].id,
    paper: data.person.papers.nodes[0].id,
    institution: data.institutions.nodes[0].id,
    topic: data.topics.nodes[0].id,
    venue: data.venues.nodes[0].id,
  };
}, 120_000);
afterAll(async () => {
  await server.close();
  await server.graph.close();
});

describe('honest queries', () => {
  it('are fifty', () => {
    expect(Object.keys(honestQueries).length).toBeGreaterThanOrEqual(50);
  });

  it.each(Object.entries(honestQueries))(
    'pass the limits: %s',
    async (_what, query) => {
      const { status, errors, data, extensions } = await server.ask(query, variables);
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      expect(Object.values(data as object)).not.toContain(null);
      expect(extensions!.cost.requested).toBeLessThanOrEqual(extensions!.cost.limit);
    },
    60_000,
  );

  it('among them is what every tool asks first', async () => {
    expect((await server.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it.each(Object.entries(permalinkQuestions))('and so do the permalinks of %s', async (_kind, query) => {
    const { person, other } = variables;
    const ids: Record<string, string> = {
      people: person!,
      papers: variables.paper!,
      institutions: variables.institution!,
      topics: variables.topic!,
      venues: variables.venue!,
    };
    const { errors } = await server.ask(query, { id: ids[_kind] ?? person, from: person, to: other });
    expect(errors).toBeUndefined();
  });

  it('no answer holds an e-mail address or a telephone number', async () => {
    const answers = await Promise.all(
      Object.values(honestQueries).map((query) =>
        fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }).then((response) => response.text()),
      ),
    );
    const all = answers.join('\n');
    expect(all.length).toBeGreaterThan(50_000);
    expect(all.match(/[\w.+-]+@[\w-]+\.\w{2,}/g)).toBeNull();
    expect(all.match(/\(\+?\d{2,3}\)\s?\d{6,}|\+\d{2}[\s-]?\d{6,}/g)).toBeNull();
  }, 60_000);
});
