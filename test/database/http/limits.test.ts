import { serverOn, testGraph, type TestServer } from '../../support/server.js';
import { smallSchema } from '../../support/small.js';
import { onASharedMachine } from '../../support/waiting.js';

const graph = testGraph();
let server: TestServer;
beforeAll(async () => {
  server = await serverOn(graph, { schema: smallSchema() });
  await server.ask('{ length(id: "warm") }');
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const nested = (levels: number) =>
  `{ numbers { nodes { ${'self { '.repeat(levels)} n ${'} '.repeat(levels)} } } }`;
const filter = (levels: number): object => (levels === 0 ? { title: 'x' } : { not: filter(levels - 1) });
const withFilter = 'query ($filter: Filter) { numbers(filter: $filter) { nodes { n } } }';

/** What is asked, its code, and what the error must name. */
const refused: [string, string, Record<string, unknown> | undefined, Record<string, unknown>][] = [
  ['a page of 101', '{ numbers(first: 101) { nodes { n } } }', undefined, { code: 'PAGE_SIZE_TOO_LARGE', field: 'numbers', argument: 'first', value: 101, limit: 100 }], // prettier-ignore
  ['a page of 101 in a variable', 'query ($n: Int) { numbers(first: $n) { nodes { n } } }', { n: 101 }, { code: 'PAGE_SIZE_TOO_LARGE', field: 'numbers', argument: 'first', value: 101, limit: 100 }], // prettier-ignore
  ['a page of 101 inside a fragment', '{ ...F } fragment F on Query { numbers(first: 101) { nodes { n } } }', undefined, { code: 'PAGE_SIZE_TOO_LARGE', value: 101 }], // prettier-ignore
  ['a page of -1', '{ numbers(first: -1) { nodes { n } } }', undefined, { code: 'BAD_USER_INPUT', field: 'numbers', argument: 'first', value: -1 }], // prettier-ignore
  ['a text that is no cursor', '{ numbers(after: "nonsense") { nodes { n } } }', undefined, { code: 'BAD_USER_INPUT', field: 'numbers', argument: 'after', value: 'nonsense' }], // prettier-ignore
  ['16 levels', nested(14), undefined, { code: 'QUERY_TOO_DEEP', value: 17, limit: 15 }],
  ['16 levels through fragments', `{ numbers { nodes { ...F } } } fragment F on Number { ${'self { '.repeat(7)} ...G ${'} '.repeat(7)} } fragment G on Number { ${'self { '.repeat(7)} n ${'} '.repeat(7)} }`, undefined, { code: 'QUERY_TOO_DEEP', value: 17, limit: 15 }], // prettier-ignore
  ['31 aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`, undefined, { code: 'TOO_MANY_ALIASES', value: 31, limit: 30 }], // prettier-ignore
  ['1,001 tokens', `{ ${'__typename '.repeat(999)} }`, undefined, { code: 'TOO_MANY_TOKENS', limit: 1_000 }],
  ['61 brackets in a row', `{ length(id: ${'['.repeat(61)}${']'.repeat(61)}) }`, undefined, { code: 'QUERY_TOO_DEEP', limit: 60 }], // prettier-ignore
  ['a cost of 100,100', '{ numbers(first: 100) { nodes { numbers(first: 100) { nodes { self { self { n } } numbers { nodes { n self { n } self { n } } } } } } } }', undefined, { code: 'QUERY_TOO_COSTLY', limit: 25_000 }], // prettier-ignore
  ['251 ids', 'query ($ids: [ID!]!) { lengths(ids: $ids) }', { ids: Array(251).fill('a') }, { code: 'LIST_TOO_LONG', field: 'lengths', argument: 'ids', value: 251, limit: 250 }], // prettier-ignore
  ['251 numbers in a filter', withFilter, { filter: { in: Array(251).fill(1) } }, { code: 'LIST_TOO_LONG', argument: 'filter.in', value: 251 }], // prettier-ignore
  ['501 characters', '{ search(query: "' + 'x'.repeat(501) + '") }', undefined, { code: 'TEXT_TOO_LONG', field: 'search', argument: 'query', limit: 500 }], // prettier-ignore
  ['a filter 6 deep', withFilter, { filter: filter(6) }, { code: 'FILTER_TOO_DEEP', argument: 'filter', value: 6, limit: 5 }], // prettier-ignore
  ['a filter of 251 conditions', withFilter, { filter: { or: Array(126).fill({ and: [{ title: 'a', in: [1] }] }) } }, { code: 'LIST_TOO_LONG', argument: 'filter', value: 252, limit: 250 }], // prettier-ignore
];

describe('limits', () => {
  it.each(refused)('%s are refused before the database is asked', async (_what, query, variables, facts) => {
    const started = performance.now();
    const { status, data, errors } = await server.ask(query, variables);
    const milliseconds = performance.now() - started;
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject(facts);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(server.ledger).toEqual([]);
    expect(milliseconds).toBeLessThan(250 * onASharedMachine);
  });

  it('a refusal shows at most 100 characters of what came', async () => {
    const { errors } = await server.ask(`{ search(query: "${'x'.repeat(5_000)}") }`);
    expect(
      JSON.stringify(errors)
        .match(/x{2,}/g)!
        .map((run) => run.length),
    ).toEqual([99]);
  });

  it.each([
    ['a page of 100', '{ numbers(first: 100) { nodes { n } } }', undefined],
    ['a page of nothing', '{ numbers(first: 0) { nodes { n } } }', undefined],
    ['15 levels', nested(12), undefined],
    ['30 aliases', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: __typename`).join(' ')} }`, undefined],
    [
      'about a thousand tokens',
      `{ ${Array.from({ length: 142 }, (_, n) => `...F${n % 2} ... { __typename }`).join(' ')} __typename } fragment F0 on Query { __typename } fragment F1 on Query { __typename }`,
      undefined,
    ],
    ['250 ids', 'query ($ids: [ID!]!) { lengths(ids: $ids) }', { ids: Array(250).fill('a') }],
    ['500 characters', '{ search(query: "' + 'x'.repeat(500) + '") }', undefined],
    ['a filter 5 deep', withFilter, { filter: filter(5) }],
  ])('%s pass', async (_what, query, variables) => {
    const { status, errors } = await server.ask(query, variables);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('every executed answer tells what it may have cost', async () => {
    const answer = await server.ask('{ numbers(first: 7) { nodes { n self { n } } } }');
    expect(answer.extensions).toEqual({ cost: { requested: 14, limit: 25_000 } });
  });

  it('JSON that nests 61 deep is refused before it is parsed, in the body and in the address', async () => {
    const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
    const body = `{"query":"{ __typename }","variables":{"a":${deep}}}`;
    const posted = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const got = await fetch(
      `${server.url}/graphql?${new URLSearchParams({ query: '{ __typename }', variables: `{"a":${deep}}` })}`,
    );
    for (const response of [posted, got]) {
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_REQUEST', limit: 60 } }],
      });
    }
  });

  it('a body of more than 100 KB is refused, also when it is small until unpacked', async () => {
    const { gzipSync } = await import('node:zlib');
    const large = JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(100_000) });
    const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    const packed = new Uint8Array(gzipSync(large));
    for (const response of [await send(large), await send(packed, { 'content-encoding': 'gzip' })]) {
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });

  it('the standard introspection passes, an exploding one does not', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await server.ask(getIntrospectionQuery())).errors).toBeUndefined();
    const exploding = `{ __schema { types { ${'fields { type { '.repeat(7)} name ${'} } '.repeat(7)} } } }`;
    expect((await server.ask(exploding)).status).toBe(400);
  });

  it('a document whose fragments double at every step is refused at once', async () => {
    const doubling = Array.from(
      { length: 12 },
      (_, n) => `fragment F${n} on Number { a: self { ...F${n + 1} } b: self { ...F${n + 1} } }`,
    );
    const started = performance.now();
    const { errors } = await server.ask(
      `{ numbers(first: 100) { nodes { ...F0 } } } ${doubling.join(' ')} fragment F12 on Number { n }`,
    );
    expect(errors![0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(performance.now() - started).toBeLessThan(1_000 * onASharedMachine);
  });
});
