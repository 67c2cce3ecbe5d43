import type { Ask, Question } from '../ask/index.js';

/** The thing with this id, null for none. */
export const one = <Found>(
  ask: Ask,
  byId: Question<string, Found | null>,
  id: string | null,
): Promise<Found | null> | null => (id === null ? null : ask(byId, id));

/** The thing that a record cannot be without. */
export async function whole<Found>(
  ask: Ask,
  byId: Question<string, Found | null>,
  id: string,
): Promise<Found> {
  const found = await ask(byId, id);
  if (found === null) throw new Error(`${byId.name} knows nothing of an id that a fact names`);
  return found;
}

/** All of them in the order given, each once. */
export const several = <Found>(
  ask: Ask,
  byId: Question<string, Found | null>,
  ids: readonly string[],
): Promise<Found[]> => Promise.all([...new Set(ids)].map((id) => whole(ask, byId, id)));

/** All of them by what is printed for them, ties by id. */
export async function byLabel<Found extends { readonly id: string }>(
  ask: Ask,
  byId: Question<string, Found | null>,
  ids: readonly string[],
  labelOf: (found: Found) => string,
): Promise<Found[]> {
  const place = (found: Found): string => JSON.stringify([labelOf(found), found.id]);
  const all = await several(ask, byId, ids);
  return all.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
