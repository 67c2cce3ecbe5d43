import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/index.js';

const query = 'query ($prefix: String!) { suggest(prefix: $prefix) { id kind label hint } }';
const longest = 12;

/** Milliseconds of each keystroke while 25 names and 15 titles are typed, up to 12 characters of each. */
export async function suggestTimes(url: string, graph: Graph): Promise<number[]> {
  const text = readFileSync(join(import.meta.dirname, 'suggest.cypher'), 'utf8');
  const labels = (await graph.read('labels', text)).map(({ label }) => String(label));
  const typed = labels.flatMap((label) =>
    Array.from({ length: Math.min(longest, label.length) }, (_, index) => label.slice(0, index + 1)),
  );
  const times: number[] = [];
  for (const prefix of typed) {
    const started = performance.now();
    const body = JSON.stringify({ query, variables: { prefix } });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors?: { message: string }[] };
    if (errors) throw new Error(errors[0]!.message);
    times.push(performance.now() - started);
  }
  return times;
}
