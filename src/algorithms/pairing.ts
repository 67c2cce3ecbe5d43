import { offsetsOf, type Lists } from './lists.js';

export interface Pairing {
  /** The other members of every group that a node is in, ascending, each once. */
  readonly neighbours: Lists;
  /** How many groups the two share, at the place of the neighbour in `neighbours.values`. */
  readonly shared: Uint16Array | Uint32Array;
}

/** Who shares a group with whom (coauthors from authors of papers). A group may not name a node twice. O(sum of squared group sizes), twice:
 *  lists are counted, then filled by their neighbours in order, which leaves each sorted. */
export function pairingOf(groupsOfNode: Lists, nodesOfGroup: Lists): Pairing {
  const size = groupsOfNode.offsets.length - 1;
  const together = togetherIn(groupsOfNode, nodesOfGroup);
  const degrees = new Uint32Array(size);
  let most = 0;
  for (let node = 0; node < size; node += 1) {
    const { found, counts } = together(node);
    degrees[node] = found.length;
    for (const other of found) most = Math.max(most, counts[other]!);
  }
  const offsets = offsetsOf(degrees);
  const values = new Uint32Array(offsets[size]!);
  const shared = most > 0xffff ? new Uint32Array(values.length) : new Uint16Array(values.length);
  const next = offsets.slice(0, size);
  for (let node = 0; node < size; node += 1) {
    const { found, counts } = together(node);
    for (const other of found) {
      const place = next[other]!++;
      values[place] = node;
      shared[place] = counts[other]!;
    }
  }
  return { neighbours: { offsets, values }, shared };
}

/** A function that tells of a node whom it shares a group with, and with each in how many; its answer stands until the next call. */
function togetherIn(groupsOfNode: Lists, nodesOfGroup: Lists) {
  const size = groupsOfNode.offsets.length - 1;
  const counts = new Uint32Array(size);
  const seen = new Uint32Array(size);
  const all = new Uint32Array(size);
  let turn = 0;
  return (node: number): { found: Uint32Array; counts: Uint32Array } => {
    let length = 0;
    turn += 1;
    seen[node] = turn;
    for (let at = groupsOfNode.offsets[node]!; at < groupsOfNode.offsets[node + 1]!; at += 1) {
      const group = groupsOfNode.values[at]!;
      const end = nodesOfGroup.offsets[group + 1]!;
      for (let place = nodesOfGroup.offsets[group]!; place < end; place += 1) {
        const other = nodesOfGroup.values[place]!;
        if (seen[other] === turn) {
          counts[other]! += 1;
          continue;
        }
        seen[other] = turn;
        counts[other] = 1;
        all[length++] = other;
      }
    }
    return { found: all.subarray(0, length), counts };
  };
}
