import pino from 'pino';
import { serverOn, testGraph, type TestServer } from '../../support/server.js';
import { smallSchema } from '../../support/small.js';

const lines: string[] = [];
const graph = testGraph();
let server: TestServer;
beforeAll(async () => {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  server = await serverOn(graph, { schema: smallSchema(), log });
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

type Line = Record<string, unknown>;

/** The lines of the log once there are as many as requests were sent. */
async function logged(count: number): Promise<Line[]> {
  for (let turn = 0; turn < 100 && lines.length < count; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return lines.map((line) => JSON.parse(line) as Line);
}

describe('the log', () => {
  it('has one line of JSON a request, which says what it came to', async () => {
    await server.ask('query Numbers { numbers { totalCount nodes { n } } }');
    expect(await logged(1)).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Numbers',
        statements: 2,
        cost: 3,
        requestId: expect.any(String),
        milliseconds: expect.any(Number),
      }),
    ]);
  });

  it('finds the request of an error by its id', async () => {
    const { errors } = await server.ask('{ broken }');
    const [line] = await logged(1);
    expect(line).toMatchObject({ level: 50, errors: ['INTERNAL_SERVER_ERROR'], statements: 1 });
    expect(line!.requestId).toBe(errors![0]!.extensions.requestId);
    expect(line!.failures).toEqual(['Neo.ClientError.Statement.ArithmeticError']);
  });

  it('holds no variable, no query string, no header, and no line that a client wrote', async () => {
    const secret = 'hunter2';
    const forged = encodeURIComponent('\n{"level":50,"msg":"forged"}');
    await server.ask(
      'query Q($id: ID!) { length(id: $id) broken }',
      { id: secret },
      { authorization: secret, cookie: secret },
    );
    await fetch(`${server.url}/graphql?query=${encodeURIComponent(`{ length(id: "${secret}") }`)}`);
    await fetch(`${server.url}/nowhere/${forged}?token=${secret}`);
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: secret,
    });
    const all = await logged(4);
    expect(all).toHaveLength(4);
    expect(all.every(({ msg }) => msg === 'request')).toBe(true);
    expect(lines.join('')).not.toContain(secret);
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });
});
