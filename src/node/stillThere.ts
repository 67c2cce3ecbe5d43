import type { Ask, Question } from '../ask/index.js';

/** The record of an id that stands in the network. Throws where it left the graph since the network was loaded. */
export async function stillThere<Found>(
  ask: Ask,
  byId: Question<string, Found | null>,
  id: string,
): Promise<Found> {
  const found = await ask(byId, id);
  if (found === null) throw new Error(`${id} stands in the network but not in the graph`);
  return found;
}
