import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Projection } from '../../src/network/projection/projection.js';
import { connectedPairs, disconnectedPairs, endsOf, hubPairs } from '../pairs.js';
import { otherProcess } from './otherProcess.js';

const pairCount = 200;
const connectionCounts = [1, 4];
const warmUps = 400;
/** Requests at each number of connections. */
const requests = { S6: 2_000, S7: 100 };

export interface PathTimes {
  readonly scenario: string;
  readonly connections: number;
  readonly times: readonly number[];
  readonly perSecond: number;
}

/** S6 and S7 over HTTP, asked by a process of its own: random pairs, pairs that nothing connects, and pairs of the best connected. */
export async function pathTimes(url: string, projection: Projection): Promise<PathTimes[]> {
  const client = otherProcess();
  const kinds = { random: connectedPairs, disconnected: disconnectedPairs, 'hub to hub': hubPairs };
  const found: PathTimes[] = [];
  try {
    for (const scenario of ['S6', 'S7'] as const) {
      const query = readFileSync(join(import.meta.dirname, `../${scenario}.graphql`), 'utf8');
      for (const [kind, pairsOf] of Object.entries(kinds)) {
        const bodies = pairsOf(projection, pairCount).map((pair) =>
          JSON.stringify({ query, variables: endsOf(projection, pair) }),
        );
        if (bodies.length === 0) {
          console.log(`${scenario} ${kind}: no such pair here`);
          continue;
        }
        const ask = (connections: number, count: number) =>
          client.timesOf({ url, bodies, connections, requests: count });
        await ask(4, Math.min(warmUps, requests[scenario]));
        for (const connections of connectionCounts) {
          const started = performance.now();
          const times = await ask(connections, requests[scenario]);
          const perSecond = (times.length / (performance.now() - started)) * 1_000;
          found.push({ scenario: `${scenario} ${kind}`, connections, times, perSecond });
        }
      }
    }
  } finally {
    client.end();
  }
  return found;
}
