import { serverOn, testGraph, type TestServer } from '../../support/server.js';
import { smallSchema } from '../../support/small.js';

const graph = testGraph();
let server: TestServer;
beforeAll(async () => {
  server = await serverOn(graph, { schema: smallSchema() });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const asJson = { accept: 'application/json' };

describe('errors', () => {
  it.each([
    ['a document that is not GraphQL', '{ length(', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that is not there',
      'query A { __typename } query B { __typename }',
      undefined,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a mutation', 'mutation { write }', undefined, 'OPERATION_RESOLUTION_FAILURE'],
    ['a subscription', 'subscription { news }', undefined, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'a variable of a wrong type',
      'query ($n: Int) { numbers(first: $n) { nodes { n } } }',
      { n: 'x' },
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', 'query ($id: ID!) { length(id: $id) }', {}, 'BAD_USER_INPUT'],
    [
      'thirty wrong variables',
      `query (${Array.from({ length: 30 }, (_, n) => `$v${n}: Int!`).join(' ')}) { __typename ${'x '.repeat(0)} }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a list of wrong variables',
      'query ($ids: [ID!]!) { lengths(ids: $ids) }',
      { ids: Array(200).fill({}) },
      'BAD_USER_INPUT',
    ],
  ])('%s: 400, and 200 for who takes application/json alone', async (_what, query, variables, code) => {
    const modern = await server.ask(query, variables);
    const older = await server.ask(query, variables, asJson);
    for (const { errors, data } of [modern, older]) {
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(Array(errors!.length).fill(code));
      expect(errors!.length).toBeLessThanOrEqual(9);
      expect(data).toBeUndefined();
    }
    expect([modern.status, older.status]).toEqual([400, 200]);
    expect(server.ledger).toEqual([]);
  });

  it('every error bears the id of its request, as the log does', async () => {
    const { errors } = await server.ask('{ nothing }');
    expect(errors![0]!.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('our own mistake tells nothing but the id, and leaves the other fields standing', async () => {
    for (const field of ['broken', 'surprise', 'writing']) {
      const { status, data, errors } = await server.ask(`{ ${field} length(id: "abc") }`);
      expect({ status, data }).toEqual({ status: 200, data: { [field]: null, length: 3 } });
      expect(errors).toEqual([
        {
          message: 'Something went wrong here. The request id finds it in the log of the server.',
          path: [field],
          locations: expect.any(Array),
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
        },
      ]);
    }
  });

  it('a statement of a question that would write is refused by the database', async () => {
    await server.ask('{ writing }');
    expect(await graph.read('count', "MATCH (n:Thing {id: 'w_written'}) RETURN count(*) AS count")).toEqual([
      { count: 0 },
    ]);
  });

  it('a broken statement fails the fields of its keys and no others', async () => {
    const { data } = await server.ask('{ a: broken b: length(id: "ab") required { broken } }');
    expect(data).toEqual({ a: null, b: 2, required: null });
  });

  it('an answer has at most 9 errors', async () => {
    const query = `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: broken`).join(' ')} }`;
    expect((await server.ask(query)).errors).toHaveLength(9);
  });

  it.each([
    [
      'a cursor of another list',
      async () => {
        const { data } = await server.ask(
          '{ numbers { nodes { numbers(first: 1) { pageInfo { endCursor } } } } }',
        );
        return data.numbers.nodes[0].numbers.pageInfo.endCursor as string;
      },
    ],
    ['a cursor changed by hand', async () => Buffer.from('["AAAAAAAA",1]').toString('base64url')],
  ])('%s refuses the whole request and shows what came', async (_what, cursorOf) => {
    const after = await cursorOf();
    const query = 'query ($after: String) { length(id: "abc") numbers(after: $after) { nodes { n } } }';
    const { status, data, errors } = await server.ask(query, { after });
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'after', value: after }),
    ]);
    expect((await server.ask(query, { after }, asJson)).status).toBe(200);
  });

  it('aliases and variables of any name are only names', async () => {
    const query = 'query ($id: ID!) { __proto__: length(id: $id) constructor: length(id: "__proto__") }';
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"id":"ab","__proto__":{"id":"x"}}}`,
    });
    expect(await response.text()).toContain('"data":{"__proto__":2,"constructor":9}');
  });

  it.each([
    ['an unknown media type of the body', { 'content-type': 'text/plain' }, '{}', 415],
    ['another charset', { 'content-type': 'application/json; charset=utf-7' }, '{}', 415],
    ['an unknown encoding', { 'content-type': 'application/json', 'content-encoding': 'zstd-x' }, '{}', 415],
    ['broken JSON', { 'content-type': 'application/json' }, '{"query":', 400],
    [
      'bytes that are not UTF-8',
      { 'content-type': 'application/json' },
      new Uint8Array([0x22, 0xff, 0x22]),
      400,
    ],
    [
      'several operations in one body',
      { 'content-type': 'application/json' },
      '[{"query":"{ __typename }"}]',
      400,
    ],
    ['no query', { 'content-type': 'application/json' }, '{}', 400],
    ['a persisted query', { 'content-type': 'application/json' }, '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}', 400], // prettier-ignore
    ['a media type that we do not answer in', { 'content-type': 'application/json', accept: 'image/png' }, '{"query":"{ __typename }"}', 406], // prettier-ignore
  ])('%s: a clear error in JSON', async (_what, headers, body, status) => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/json/);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors).toEqual([
      { message: expect.any(String), extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) } },
    ]);
  });

  it('other methods, and mutations by GET, are not allowed', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD']) {
      expect((await fetch(`${server.url}/graphql`, { method })).status).toBe(405);
    }
    const mutation = await fetch(`${server.url}/graphql?query=${encodeURIComponent('mutation { write }')}`);
    expect(mutation.status).toBe(405);
    expect(mutation.headers.get('allow')).toContain('POST');
  });

  it('a name that is 5,000 characters long comes back as at most 100', async () => {
    const long = 'x'.repeat(5_000);
    const queries: [string, object?][] = [
      [`{ ${long} }`],
      [`{ length(id: "a") @${long} }`],
      [`{ length(${long}: 1) }`],
      [`query ($v: ${long}) { __typename }`],
      [`{ ...${long} }`],
      [`"${long}`],
      ['query ($n: Int) { numbers(first: $n) { nodes { n } } }', { n: long }],
      ['query ($n: Int) { numbers(first: $n) { nodes { n } } }', { n: { [long]: long } }],
      ['query ($f: Filter) { numbers(filter: $f) { nodes { n } } }', { f: { [long]: 1 } }],
    ];
    for (const [query, variables] of queries) {
      const { errors } = await server.ask(query, variables as Record<string, unknown>);
      const runs = JSON.stringify(errors).match(/x{20,}/g) ?? [];
      expect(Math.max(0, ...runs.map(({ length }) => length))).toBeLessThanOrEqual(100);
    }
  });
});
