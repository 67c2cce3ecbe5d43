import { openGraph, type Graph } from '../../../src/graph/index.js';
import { proxyTo, type Proxy } from '../../support/proxy.js';
import { serverOn, type TestServer } from '../../support/server.js';
import { smallSchema } from '../../support/small.js';
import { onASharedMachine, until } from '../../support/waiting.js';

let proxy: Proxy;
let graph: Graph;
let server: TestServer;
beforeEach(async () => {
  proxy = await proxyTo(Number(new URL(process.env.COTERIE_TEST_NEO4J!).port));
  graph = openGraph({ uri: `bolt://127.0.0.1:${proxy.port}`, database: 'neo4j' });
  server = await serverOn(graph, { schema: smallSchema() });
  await until(async () => (await probe('readyz')).status === 200);
});
afterEach(async () => {
  await server.close();
  await graph.close();
  await proxy.close();
});

const probe = (name: string) => fetch(`${server.url}/${name}`);

const post = (accept: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query: '{ length(id: "abc") numbers { nodes { n } } search(query: "x") }' }),
  });

describe('with the database away', () => {
  it.each(['application/json', 'application/graphql-response+json'])(
    'an answer in %s is 503 with one typed error and no data, within 2 s',
    async (accept) => {
      proxy.cut();
      const started = performance.now();
      const response = await post(accept);
      expect(performance.now() - started).toBeLessThan(2_000 * onASharedMachine);
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      const text = await response.text();
      const { errors, ...rest } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
      expect(rest).toEqual({});
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
        new Set(['SERVICE_UNAVAILABLE']),
      );
      expect(text).not.toMatch(/127\.0\.0\.1|bolt:|neo4j|ECONN/i);
    },
  );

  it('what needs no database is answered all the same', async () => {
    proxy.cut();
    expect(await server.ask('{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });

  it('/livez stays true, /readyz is false within 2 s and true again within 2 s, without a restart', async () => {
    proxy.cut();
    const lost = await until(async () => (await probe('readyz')).status === 503);
    expect(await (await probe('readyz')).json()).toEqual({
      ready: false,
      reason: 'The database does not answer.',
    });
    expect((await probe('livez')).status).toBe(200);
    proxy.heal();
    const back = await until(async () => (await probe('readyz')).status === 200);
    expect([lost, back].every((milliseconds) => milliseconds < 2_000 * onASharedMachine)).toBe(true);
    expect(await server.ask('{ length(id: "abc") }')).toMatchObject({ status: 200, data: { length: 3 } });
  });

  it('probes answer within 20 ms while the database is silent', async () => {
    proxy.mute();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const times: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      const started = performance.now();
      await (await probe(n % 2 ? 'livez' : 'readyz')).text();
      times.push(performance.now() - started);
    }
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(20 * onASharedMachine);
  });

  it('a silent database is told within 7 s, and the next request after it speaks again is right', async () => {
    proxy.mute();
    const started = performance.now();
    const { status, errors } = await server.ask('{ length(id: "abc") }');
    expect(performance.now() - started).toBeLessThan(7_500 * onASharedMachine);
    expect({ status, code: errors![0]!.extensions.code }).toEqual({
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
    });
    proxy.heal();
    expect(await server.ask('{ length(id: "abc") }')).toMatchObject({ status: 200, data: { length: 3 } });
  });

  it('connections that were cut between two requests are noticed by neither', async () => {
    await server.ask('{ length(id: "abc") }');
    proxy.cut();
    proxy.heal();
    expect(await server.ask('{ length(id: "abc") }')).toMatchObject({ status: 200, data: { length: 3 } });
  });
});
