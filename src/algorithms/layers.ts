import type { Journey } from './costToGo.js';
import { costedLook, stride, type Search } from './search.js';

/** Steps of a journey that lead on, layer by layer: layers[d] has every state that is reached after d steps, with the states that follow it
 *  in order. The goal is followed by nothing. */
export type Layers = readonly ReadonlyMap<number, readonly number[]>[];

/** All that can be reached from a state with so many steps left. `after` gives the states that follow one in order, none where no step is left. O(edges x steps). */
export function* layersFrom(
  { graph: { neighbours }, sets, goal }: Journey,
  start: number,
  stepsLeft: number,
  after: (state: number, stepsLeft: number) => readonly number[],
): Search<Layers> {
  const { offsets } = neighbours;
  const layers: Map<number, readonly number[]>[] = [];
  let work = 0;
  let states = new Set([start]);
  for (let left = stepsLeft; states.size > 0; left -= 1) {
    const layer = new Map<number, readonly number[]>();
    const ahead = new Set<number>();
    for (const state of states) {
      const next = state === goal ? [] : after(state, left);
      layer.set(state, next);
      for (const one of next) ahead.add(one);
      const node = Math.floor(state / sets);
      work += (1 + offsets[node + 1]! - offsets[node]! + next.length) * costedLook;
      if (work < stride) continue;
      yield work;
      work = 0;
    }
    layers.push(layer);
    states = ahead;
  }
  yield work;
  return layers;
}

/** What is ahead of each state, from the last layer to the first: `told` makes it of a state after `depth` steps and of what its next states were told. */
export function* fromTheEnd<Ahead>(
  layers: Layers,
  told: (state: number, next: readonly number[], ahead: ReadonlyMap<number, Ahead>, depth: number) => Ahead,
): Search<ReadonlyMap<number, Ahead>[]> {
  const all: Map<number, Ahead>[] = layers.map(() => new Map());
  let work = 0;
  for (let depth = layers.length - 1; depth >= 0; depth -= 1) {
    for (const [state, next] of layers[depth]!) {
      all[depth]!.set(state, told(state, next, all[depth + 1] ?? all[depth]!, depth));
      work += (1 + next.length) * costedLook;
      if (work < stride) continue;
      yield work;
      work = 0;
    }
  }
  yield work;
  return all;
}
