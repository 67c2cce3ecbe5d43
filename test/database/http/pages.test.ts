import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';
import { smallSchema } from '../../support/small.js';

const graph = testGraph();
let server: TestServer;
beforeAll(async () => {
  const playgroundFolder = mkdtempSync(join(tmpdir(), 'playground-'));
  mkdirSync(join(playgroundFolder, 'assets'));
  writeFileSync(join(playgroundFolder, 'index.html'), '<!doctype html><title>Playground</title>');
  writeFileSync(join(playgroundFolder, 'assets', 'main.js'), 'export {}');
  server = await serverOn(graph, { schema: smallSchema(), playgroundFolder });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('addresses', () => {
  it('a browser gets the playground at / and at /graphql, a program an answer', async () => {
    const query = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    for (const path of ['/', query]) {
      const page = await get(path, browser);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    }
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      expect(await (await get(query, { accept })).json()).toMatchObject({ data: { __typename: 'Query' } });
    }
  });

  it('every page and script bears a policy: own scripts only, no eval, in no frame', async () => {
    for (const path of ['/', '/graphql', '/assets/main.js']) {
      const policy = (await get(path, browser)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-eval');
      expect(policy).not.toMatch(/https?:/);
    }
  });

  it('nothing of the address is written into the page', async () => {
    const plain = await (await get('/', browser)).text();
    const marked = await (
      await get('/?query=%3Cscript%3Emarker%3C%2Fscript%3E&variables=marker', browser)
    ).text();
    expect(marked).toBe(plain);
  });

  it('other sites may ask, without credentials', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type/i);
    for (const response of [preflight, await get('/graphql', { origin: 'https://example.org' })]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('/schema.graphql is the schema that is served', async () => {
    const { buildSchema, getIntrospectionQuery, graphqlSync } = await import('graphql');
    const schema = buildSchema(await (await get('/schema.graphql')).text());
    const source = getIntrospectionQuery();
    expect((await server.ask(source)).data).toEqual(
      JSON.parse(JSON.stringify(graphqlSync({ schema, source }).data)),
    );
  });

  it.each([
    ['/people/p_aaaaaaaaaaaaaaaa', { id: 'p_aaaaaaaaaaaaaaaa' }],
    ['/papers/w_aaaaaaaaaaaaaaaa', { id: 'w_aaaaaaaaaaaaaaaa' }],
    ['/institutions/i_aaaaaaaaaaaaaaaa', { id: 'i_aaaaaaaaaaaaaaaa' }],
    ['/topics/t_aaaaaaaaaaaaaaaa', { id: 't_aaaaaaaaaaaaaaaa' }],
    ['/venues/v_aaaaaaaaaaaaaaaa', { id: 'v_aaaaaaaaaaaaaaaa' }],
    ['/sources/s_aaaaaaaaaaaaaaaa', { id: 's_aaaaaaaaaaaaaaaa' }],
    ['/paths/p_a/p_b', { from: 'p_a', to: 'p_b' }],
  ])('%s leads to the playground with a fitting question', async (path, variables) => {
    const response = await get(path, browser);
    expect(response.status).toBe(302);
    const target = new URL(response.headers.get('location')!, server.url);
    expect([target.origin, target.pathname]).toEqual([server.url, '/']);
    expect(JSON.parse(target.searchParams.get('variables')!)).toEqual(variables);
    expect(target.searchParams.get('query')).toMatch(/^query /);
  });

  it('a permalink leads nowhere but to this server', async () => {
    for (const path of [
      '/people/%2F%2Fexample.org',
      '/people/https:%2F%2Fexample.org',
      '/paths/%0d%0aSet-Cookie:a/b',
    ]) {
      const location = (await get(path)).headers.get('location');
      expect(location).toMatch(/^\/\?query=/);
      expect(location).not.toMatch(/[\r\n]/);
    }
  });

  it('what is not there is said in a line of text, also for a file outside the playground', async () => {
    for (const path of [
      '/nothing',
      '/people/p_a.gexf',
      '/..%2f..%2fpackage.json',
      '/assets/../../package.json',
    ]) {
      const response = await get(path, browser);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'text/plain; charset=utf-8',
      ]);
    }
  });

  it('a request whose headers pass the limit of Node gets 431', async () => {
    expect((await get('/graphql', { 'x-long': 'x'.repeat(20_000) })).status).toBe(431);
  });
});

describe('/metrics', () => {
  const count = async (question: string): Promise<number> => {
    const text = await (await get('/metrics')).text();
    return Number(
      new RegExp(`coterie_statements_total\\{question="${question}"\\} (\\d+)`).exec(text)?.[1] ?? 0,
    );
  };

  it('counts the statements that GraphQL operations caused, and only those', async () => {
    const [before, all] = [
      await count('numbers'),
      (await (await get('/metrics')).text()).match(/^coterie_statements_total\{.*$/gm),
    ];
    await server.ask('{ numbers { nodes { numbers { totalCount nodes { n } } } } }');
    expect((await count('numbers')) - before).toBe(2);
    expect(await count('numberCount')).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    const later = (await (await get('/metrics')).text()).match(/^coterie_statements_total\{.*$/gm)!;
    expect(later.length - (all?.length ?? 0)).toBe(2);
  });
});
