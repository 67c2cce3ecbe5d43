import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { endPrograms, removeFolders, startProgram } from '../support/program.js';
import { onASharedMachine } from '../support/waiting.js';

jest.setTimeout(120_000);

afterAll(async () => {
  await endPrograms();
  removeFolders();
});

const settings = { NEO4J_URI: process.env.COTERIE_TEST_NEO4J! };

/** One request on a connection of its own: its status, or the word for what happened instead. */
const post = (url: string, body: string): Promise<number | string> =>
  new Promise((resolve) => {
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json' }, agent: new Agent() },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode ?? 'no status'));
        response.once('error', () => resolve('cut'));
      },
    );
    sent.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    sent.end(body);
  });

const query = JSON.stringify({ query: '{ dataset { personCount paperCount } }' });

describe('the program that is told to end', () => {
  it('answers what came, says first that it is not ready, and exits with 0 within 10 s', async () => {
    const program = startProgram(settings);
    const url = await program.url();
    expect(await post(url, query)).toBe(200);

    const underWay = Array.from({ length: 100 }, () => post(url, query));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const told = performance.now();
    const ended = program.end('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const readiness = await fetch(`${url}/readyz`);
    expect([readiness.status, await readiness.json()]).toEqual([
      503,
      { ready: false, reason: 'The server is stopping.' },
    ]);

    expect(await ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000 * onASharedMachine);
    expect(new Set(await Promise.all(underWay))).toEqual(new Set([200]));
  });

  it('takes at most 250 MB while it answers', async () => {
    const program = startProgram(settings);
    const url = await program.url();
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 50 }, () => post(url, query)));
    }
    const status = readFileSync(`/proc/${program.child.pid}/status`, 'utf8');
    const megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1_024;
    expect(megabytes).toBeLessThan(250);
    expect(await program.end('SIGINT')).toBe(0);
  });
});
