import type { Neighbours } from '../../../src/algorithms/neighbours.js';
import { finished } from '../../../src/algorithms/search.js';
import { offSimplePaths } from '../../../src/algorithms/simplePaths.js';
import { randomOf } from '../network/random.js';
import { clique, networkOf, randomEdges, range } from './graphs.js';

/** By going along all of them. */
function onSimplePaths(network: Neighbours, from: number, to: number): Set<number> {
  const on = new Set<number>();
  const walk = (path: readonly number[]) => {
    const here = path.at(-1)!;
    if (here === to) return path.forEach((node) => on.add(node));
    network.expand(here);
    for (const next of Array.from(network.list.subarray(network.start, network.end))) {
      if (!path.includes(next)) walk([...path, next]);
    }
  };
  walk([from]);
  return on;
}

it('who is on no path without repeats is found as by trying all paths', () => {
  const random = randomOf(4);
  let off = 0;
  let tried = 0;
  for (let turn = 0; turn < 400; turn += 1) {
    const network = networkOf(9, randomEdges(random, 9, 6 + (turn % 8)));
    const [from, to] = [turn % 9, (turn + 1 + (turn % 7)) % 9];
    const on = onSimplePaths(network, from, to);
    if (from === to || on.size === 0) continue;
    tried += 1;
    const isOff = finished(offSimplePaths(network, from, to));
    expect([...isOff].map((one, node) => [node, one])).toEqual(
      [...isOff].map((_, node) => [node, Number(!on.has(node))]),
    );
    off += isOff.reduce((sum, one) => sum + one, 0);
  }
  expect(tried).toBeGreaterThan(150);
  expect(off).toBeGreaterThan(300);
});

it('two cliques and one bridge, and a chain of any length, are no deeper than the machine goes', () => {
  const bridged = networkOf(2000, [...clique(range(0, 40)), ...clique(range(40, 80)), [3, 77]]);
  expect(finished(offSimplePaths(bridged, 0, 1)).slice(0, 80)).toEqual(
    Uint8Array.from({ length: 80 }, (_, node) => Number(node >= 40)),
  );
  const chain = networkOf(
    100_000,
    range(1, 100_000).map((at) => [at - 1, at]),
  );
  const isOff = finished(offSimplePaths(chain, 10, 99_990));
  expect(isOff.reduce((sum, one) => sum + one, 0)).toBe(19);
});
