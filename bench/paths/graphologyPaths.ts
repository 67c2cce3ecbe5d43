import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UndirectedGraph } from 'graphology';

// Shortest paths by graphology for bench/paths/libraries.ts: the same arguments and the same line as networkxPaths.py, without counts. The search is
// ours over its neighbours, from both ends, the smaller level first: graphology's own stands in a package that we do not have.

const main = createRequire(import.meta.url).resolve('graphology');
const { version } = JSON.parse(readFileSync(join(dirname(main), '..', 'package.json'), 'utf8')) as {
  version: string;
};
const twos = (path: string) => {
  const bytes = readFileSync(path);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
};
const edges = twos(process.argv[2]!);
const pairs = twos(process.argv[3]!);
const began = performance.now();
const graph = new UndirectedGraph();
for (let at = 0; at < edges.length; at += 2) graph.mergeEdge(edges[at], edges[at + 1]);
const built = (performance.now() - began) / 1000;
const distances: [number | null, number][] = [];
for (let at = 0; at < pairs.length; at += 2) {
  const started = performance.now();
  const distance = distanceBetween(String(pairs[at]), String(pairs[at + 1]));
  distances.push([distance, (performance.now() - started) * 1000]);
}
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ version, built, megabytes, distances, counts: [] }));

function distanceBetween(from: string, to: string): number | null {
  let [one, other] = [from, to].map((end) => ({ seen: new Set([end]), level: [end] })) as [Side, Side];
  for (let steps = 1; one.level.length > 0 && other.level.length > 0; steps += 1) {
    if (one.level.length > other.level.length) [one, other] = [other, one];
    const next: string[] = [];
    for (const node of one.level) {
      for (const neighbour of graph.neighbors(node)) {
        if (other.seen.has(neighbour)) return steps;
        if (one.seen.has(neighbour)) continue;
        one.seen.add(neighbour);
        next.push(neighbour);
      }
    }
    one.level = next;
  }
  return null;
}

interface Side {
  readonly seen: Set<string>;
  level: string[];
}
