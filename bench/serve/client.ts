import { Agent, request } from 'node:http';

// A process of its own, so that what it does is no part of what the server does: sends bodies to a server and tells its parent how many
// milliseconds each answer took.

export interface Order {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly requests: number;
}

process.on('message', (order: Order) => {
  void timesOf(order).then(
    (times) => process.send!({ times }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});

async function timesOf({ url, bodies, connections, requests }: Order): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let sent = 0;
  const connection = async () => {
    while (sent < requests) {
      const body = bodies[sent % bodies.length]!;
      sent += 1;
      const started = performance.now();
      const answer = await answerTo(url, body, agent);
      times.push(performance.now() - started);
      if (answer.includes('"errors":')) throw new Error(answer.slice(0, 500));
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return times;
}

const answerTo = (url: string, body: string, agent: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sending = request(`${url}/graphql`, { method: 'POST', headers, agent }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
      response.on('end', () => resolve(answer)).on('error', reject);
    });
    sending.on('error', reject).end(body);
  });
