import type { Search } from '../algorithms/search.js';
import { collaborationsUnder } from './collaborations.js';
import { idAt } from './idTable.js';
import type { Projection } from './projection.js';
import type { Room } from './room.js';
import type { Rules } from './rules.js';

export interface Recommendation {
  readonly person: number;
  readonly score: number;
  /** The coauthors whom both have, those that say most first: with the fewest coauthors, then by id. */
  readonly sharedCoauthors: readonly number[];
}

export interface RecommendationWishes {
  /** ADAMIC_ADAR: the sum of 1 / ln(coauthors) over the coauthors both have (Adamic and Adar 2003). COMMON_COAUTHORS: their number. */
  readonly strategy: 'ADAMIC_ADAR' | 'COMMON_COAUTHORS';
  readonly most: number;
  /** Hides every paper after this year, and those without one. */
  readonly trainUntil?: number | null;
  readonly isWanted?: (person: number) => boolean;
}

/** Whom a person has not written with yet but shares coauthors with: the highest score first, then by id. */
export function* recommendedCollaborators(
  projection: Projection,
  person: number,
  { strategy, most, trainUntil, isWanted = () => true }: RecommendationWishes,
  room: Room,
): Search<Recommendation[]> {
  const rules: Rules = trainUntil === null || trainUntil === undefined ? {} : { years: { to: trainUntil } };
  const network = collaborationsUnder(projection, { rules }, room);
  const coauthorsOf = (one: number) => {
    network.expand(one);
    return network.list.slice(network.start, network.end);
  };
  const { ids } = projection.people;
  const known = new Set(coauthorsOf(person)).add(person);
  const between: { coauthor: number; id: string; theirs: Uint32Array }[] = [];
  for (const coauthor of known) {
    if (coauthor === person) continue;
    const theirs = coauthorsOf(coauthor);
    between.push({ coauthor, id: idAt(ids, coauthor), theirs });
    yield theirs.length;
  }
  // In one order whatever the numbering, so that the sums are the same to the last digit.
  between.sort((one, other) => one.theirs.length - other.theirs.length || (one.id < other.id ? -1 : 1));
  const found = new Map<number, { score: number; sharedCoauthors: number[] }>();
  for (const { coauthor, theirs } of between) {
    const says = strategy === 'ADAMIC_ADAR' ? 1 / Math.log(theirs.length) : 1;
    for (const other of theirs) {
      if (known.has(other)) continue;
      const one = found.get(other) ?? { score: 0, sharedCoauthors: [] };
      one.score += says;
      one.sharedCoauthors.push(coauthor);
      found.set(other, one);
    }
    yield theirs.length;
  }
  return [...found]
    .filter(([other]) => isWanted(other))
    .map(([other, { score, sharedCoauthors }]) => ({
      person: other,
      id: idAt(ids, other),
      score,
      sharedCoauthors,
    }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ person: other, score, sharedCoauthors }) => ({ person: other, score, sharedCoauthors }));
}
