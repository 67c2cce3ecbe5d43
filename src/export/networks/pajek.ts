import type { Writer } from './network.js';
import { wellFormed } from './wellFormed.js';

/** Pajek's network file: vertices from 1, then edges with weights; UTF-8 without a mark. A label holds the id too: there is no other place for it,
 *  and readers that tell vertices apart by label would make one of two people of a name. */
export const pajek: Writer = async function* (network) {
  yield `*Vertices ${network.personCount}\n`;
  let number = 1;
  for await (const { id, name } of network.people()) yield `${number++} "${labelOf(name)} (${id})"\n`;
  yield '*Edges\n';
  for (const { source, target, weight } of network.links()) yield `${source + 1} ${target + 1} ${weight}\n`;
};

/** Nothing stands for a quote in quotes, and some readers take a backslash for the start of something. */
const labelOf = (name: string): string =>
  wellFormed(name)
    .replace(/["\\]/g, "'")
    .replace(/\p{Cc}+/gu, ' ');
