import { createServer, type Server } from 'node:http';
import { testGraph } from '../../support/server.js';

const graph = testGraph();
let requests = 0;
let elsewhere: Server;
beforeAll(async () => {
  elsewhere = createServer((_request, response) => {
    requests += 1;
    response.end('a,b\n');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  elsewhere.close();
  await graph.close();
});

describe('a question', () => {
  it.each([
    ['creates', "CREATE (n:Thing {id: 'w_question'})"],
    ['merges', "MERGE (n:Thing {id: 'w_question'})"],
    ['sets', "MATCH (n:Graph) SET n.name = 'x'"],
    ['deletes', 'MATCH (n) DETACH DELETE n'],
    ['calls a procedure that writes', "CALL db.createLabel('Question')"],
    ['changes the schema', 'CREATE INDEX question IF NOT EXISTS FOR (n:Thing) ON (n.question)'],
  ])('that %s is refused', async (_what, statement) => {
    await expect(graph.read('question', statement)).rejects.toThrow();
  });

  it('cannot read a file of the server', async () => {
    const statement = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN count(line)";
    await expect(graph.read('question', statement)).rejects.toThrow();
  });

  it('cannot fetch from the network', async () => {
    const { port } = elsewhere.address() as { port: number };
    const statement = `LOAD CSV FROM 'http://127.0.0.1:${port}/' AS line RETURN count(line)`;
    await expect(graph.read('question', statement)).rejects.toThrow();
    expect(requests).toBe(0);
  });
});
