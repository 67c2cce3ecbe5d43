import { serverOn, testGraph, type TestServer } from '../../support/server.js';
import { smallSchema } from '../../support/small.js';
import { onASharedMachine, until } from '../../support/waiting.js';

const graph = testGraph();
let server: TestServer;
beforeAll(async () => {
  server = await serverOn(graph, { schema: smallSchema() });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const slowTransactions = async (): Promise<number> => {
  const rows = await graph.read(
    'transactions',
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '2000000000' RETURN count(*) AS count",
  );
  // The statement that counts holds the number itself.
  return (rows[0]!.count as number) - 1;
};

describe('the work of the database', () => {
  it('ends within 2 s after its client has left', async () => {
    const client = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ slow }"}',
      signal: client.signal,
    }).catch(() => 'left');
    await until(async () => (await slowTransactions()) === 1);
    client.abort();
    expect(await asked).toBe('left');
    expect(await until(async () => (await slowTransactions()) === 0)).toBeLessThan(2_000 * onASharedMachine);
  });

  it('ends after 5 s, with TIMEOUT for its field and the rest of the answer', async () => {
    const started = performance.now();
    const { status, data, errors } = await server.ask('{ slow length(id: "abc") }');
    expect(performance.now() - started).toBeLessThan(7_500 * onASharedMachine);
    expect({ status, data }).toEqual({ status: 200, data: { slow: null, length: 3 } });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
  });

  it('ends when it needs too much memory, with a typed error, and others are unharmed', async () => {
    const [greedy, modest] = await Promise.all([
      server.ask('{ greedy }'),
      fetch(`${server.url}/graphql?query=${encodeURIComponent('{ length(id: "abc") }')}`).then((response) =>
        response.json(),
      ),
    ]);
    expect(greedy.errors!.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
    expect(modest).toMatchObject({ data: { length: 3 } });
    expect(JSON.stringify(greedy)).not.toMatch(/memory\.transaction|dbms|neo4j/i);
  });
});
