import { areCompatible, nameWords } from '../identity/names.js';
import type { PersonId } from '../authors.js';

/** Two people who are surely two, by their ids; said of both. */
export interface Namesakes {
  readonly one: string;
  readonly other: string;
  /** A sentence. */
  readonly reason: string;
}

/** People of nearly one name on one paper. In: its places, each with the newest printed name. */
export function namesakesOnPaper(
  places: readonly { readonly name: string; readonly person: string | null }[],
  title: string | null,
): Namesakes[] {
  const reason = `Both stand on ${title ? `"${title}"` : 'one paper'}.`;
  return pairsOfLikeNames(places).flatMap(([a, b]) => {
    const [one, other] = [places[a]?.person ?? null, places[b]?.person ?? null];
    return one === null || other === null || one === other ? [] : [{ one, other, reason }];
  });
}

/** Places whose names are compatible, without comparing each with each: compatible names share a first or last word. */
export function pairsOfLikeNames(places: readonly { readonly name: string }[]): [number, number][] {
  const shelves = new Map<string, number[]>();
  const pairs = new Map<string, [number, number]>();
  for (const [place, { name }] of places.entries()) {
    const words = nameWords(name);
    for (const word of new Set([words[0], words.at(-1)])) {
      if (word === undefined) continue;
      const shelf = shelves.get(word) ?? [];
      shelves.set(word, shelf);
      for (const other of shelf)
        if (areCompatible(places[other]?.name ?? '', name)) pairs.set(`${other} ${place}`, [other, place]);
      shelf.push(place);
    }
  }
  return [...pairs.values()];
}

/** People of one name whose sources state different ORCID iDs. In: each print of each of their places, the name folded. */
export function namesakesOfOrcid(
  prints: Iterable<{ readonly person: string; readonly name: string; readonly ids: readonly PersonId[] }>,
): Namesakes[] {
  const bearers = new Map<string, Map<string, string>>();
  for (const { person, name, ids } of prints) {
    const orcid = ids.find(({ scheme, isGuess }) => scheme === 'ORCID' && isGuess !== true)?.value;
    if (orcid === undefined) continue;
    const people = bearers.get(name) ?? new Map<string, string>();
    bearers.set(name, people);
    const known = people.get(person);
    // Of several the least, so that the order leaves no trace.
    if (known === undefined || orcid < known) people.set(person, orcid);
  }
  return [...bearers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, people]) => pairsOf(people));
}

export function pairsOf(people: ReadonlyMap<string, string>): Namesakes[] {
  const all = [...people].sort(([one], [other]) => (one < other ? -1 : 1));
  return all.flatMap(([one, orcid], index) =>
    all.slice(index + 1).flatMap(([other, second]) => {
      if (orcid === second) return [];
      return [{ one, other, reason: `Their ORCID iDs differ: ${[orcid, second].sort().join(' and ')}.` }];
    }),
  );
}
