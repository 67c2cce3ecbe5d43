import { listOf, type Lists } from './lists.js';

export interface Locality {
  /** The nodes in their new order: those of a component together, near ones near each other. */
  readonly order: Uint32Array;
  /** Where each component begins in `order`; one more for the end of the last. The components of the most connected nodes first. */
  readonly starts: Uint32Array;
}

/** Breadth-first order of the nodes that groups join (people whom papers join), each component from its node in the most groups: a search
 *  then touches memory that lies together (Cuthill and McKee 1969 use it for matrices). O(members of all groups). */
export function breadthFirstOrder(groupsOfNode: Lists, nodesOfGroup: Lists): Locality {
  const size = groupsOfNode.offsets.length - 1;
  const order = new Uint32Array(size);
  const isSeen = new Uint8Array(size);
  const isGroupSeen = new Uint8Array(nodesOfGroup.offsets.length - 1);
  const starts: number[] = [];
  let length = 0;
  for (const root of byGroups(groupsOfNode)) {
    if (isSeen[root]) continue;
    starts.push(length);
    isSeen[root] = 1;
    let at = length;
    order[length++] = root;
    for (; at < length; at += 1) {
      for (const group of listOf(groupsOfNode, order[at]!)) {
        if (isGroupSeen[group]) continue;
        isGroupSeen[group] = 1;
        for (const node of listOf(nodesOfGroup, group)) {
          if (isSeen[node]) continue;
          isSeen[node] = 1;
          order[length++] = node;
        }
      }
    }
  }
  return { order, starts: Uint32Array.from([...starts, size]) };
}

/** Nodes, those in the most groups first, else in their own order. Counting sort. */
export function byGroups({ offsets }: Lists): Uint32Array {
  const size = offsets.length - 1;
  let most = 0;
  for (let node = 0; node < size; node += 1) most = Math.max(most, offsets[node + 1]! - offsets[node]!);
  const places = new Uint32Array(most + 2);
  for (let node = 0; node < size; node += 1) places[most - (offsets[node + 1]! - offsets[node]!) + 1]! += 1;
  for (let at = 1; at < places.length; at += 1) places[at]! += places[at - 1]!;
  const sorted = new Uint32Array(size);
  for (let node = 0; node < size; node += 1) {
    sorted[places[most - (offsets[node + 1]! - offsets[node]!)]!++] = node;
  }
  return sorted;
}
