import { serverAudits } from 'graphql-http';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';

const graph = testGraph();
let server: TestServer;
beforeAll(async () => {
  server = await serverOn(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

it('there are 61 audits of GraphQL over HTTP', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id: $name', async ({ fn }) => {
  const { status, ...result } = await fn();
  expect({ status, ...(status === 'ok' ? {} : { reason: (result as { reason?: string }).reason }) }).toEqual({
    status: 'ok',
  });
});
