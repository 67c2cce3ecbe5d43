import { Best } from '../../algorithms/best.js';
import { stride, type Search } from '../../algorithms/search.js';
import { collaborationsUnder, type Collaborations } from '../rules/collaborations.js';
import { idAt, type IdTable } from '../projection/idTable.js';
import { noYear } from '../projection/columns.js';
import { paperCounts, pastOf, type Past } from './past.js';
import type { Projection } from '../projection/projection.js';
import type { Room } from '../rules/room.js';

export interface Recommendation {
  readonly person: number;
  readonly id: string;
  readonly score: number;
}

export interface RecommendationWishes {
  /** As the schema's RecommendationStrategy. */
  readonly strategy: 'ADAMIC_ADAR' | 'COMMON_COAUTHORS' | 'SHARED_TOPICS';
  readonly most: number;
  /** Hides everything after this year. */
  readonly trainUntil?: number | null;
  readonly wanted?: Wanted;
}

/** Who may be recommended. */
export interface Wanted {
  /** Was at one of each of these lists. */
  readonly institutions?: readonly (readonly number[])[];
  /** Has papers of one of each of these lists. */
  readonly topics?: readonly (readonly number[])[];
  readonly activeIn?: { readonly from?: number | null; readonly to?: number | null } | null;
  readonly excludeSameInstitution?: boolean | null;
}

/** Whom a person has not written with yet but has something in common with: the highest score first, then by id. By coauthors O(coauthors of
 *  coauthors), by topics O(papers of all and their topics). */
export function* recommendedCollaborators(
  projection: Projection,
  person: number,
  { strategy, most, trainUntil, wanted = {} }: RecommendationWishes,
  room: Room,
): Search<Recommendation[]> {
  const past = pastOf(projection, trainUntil);
  const network = collaborationsUnder(projection, { rules: past.rules }, room);
  const known = new Set(coauthorsIn(network, person)).add(person);
  const { ids } = projection.people;
  const scores =
    strategy === 'SHARED_TOPICS'
      ? topicScores(projection, person, past)
      : coauthorScores(
          network,
          known,
          ids,
          strategy === 'ADAMIC_ADAR' ? (degree) => 1 / Math.log(degree) : one,
        );
  const isWanted = testOf(projection, person, wanted, past);
  const best = new Best<Recommendation>(
    most,
    (first, second) => second.score - first.score || (first.id < second.id ? -1 : 1),
  );
  for (const [other, score] of yield* scores) {
    if (known.has(other)) continue;
    if (isWanted(other)) best.add({ person: other, id: idAt(ids, other), score });
    yield wantedWork;
  }
  return [...best.values];
}

/** What judging one takes, in neighbours looked at. */
const wantedWork = 20;
const one = () => 1;

const coauthorsIn = (network: Collaborations, person: number): Uint32Array => {
  network.expand(person);
  return network.list.slice(network.start, network.end);
};

/** The sum, over the coauthors that both have, of what each says by how many coauthors it has. */
function* coauthorScores(
  network: Collaborations,
  known: ReadonlySet<number>,
  ids: IdTable,
  says: (degree: number) => number,
): Search<Map<number, number>> {
  const between: { id: string; theirs: Uint32Array }[] = [];
  for (const coauthor of known) {
    const theirs = coauthorsIn(network, coauthor);
    between.push({ id: idAt(ids, coauthor), theirs });
    yield theirs.length;
  }
  // In one order whatever the numbering, so that the sums are the same to the last digit.
  between.sort((a, b) => a.theirs.length - b.theirs.length || (a.id < b.id ? -1 : 1));
  const scores = new Map<number, number>();
  for (const { theirs } of between) {
    const said = says(theirs.length);
    for (const other of theirs) if (!known.has(other)) scores.set(other, (scores.get(other) ?? 0) + said);
    yield theirs.length;
  }
  return scores;
}

/** The sum over the topics of both of ln(1 + papers / papers of the topic), the rarest first. */
function* topicScores(projection: Projection, person: number, past: Past): Search<Map<number, number>> {
  const { people, papers, topicIds } = projection;
  const scores = new Map<number, number>();
  const mine = [...past.topicsOf(person)];
  if (mine.length === 0) return scores;
  const { all, of } = yield* paperCounts(projection, past);
  mine.sort((a, b) => of[a]! - of[b]! || (topicIds[a]! < topicIds[b]! ? -1 : 1));
  const says = mine.map((topic) => Math.log(1 + all / of[topic]!));
  const rank = new Int32Array(topicIds.length).fill(-1);
  mine.forEach((topic, at) => (rank[topic] = at));
  const seen = new Uint32Array(mine.length);
  let work = 0;
  for (let other = 0; other < people.isAmbiguous.length; other += 1) {
    const ranks: number[] = [];
    for (let at = people.papers.offsets[other]!; at < people.papers.offsets[other + 1]!; at += 1) {
      const paper = people.papers.values[at]!;
      if (past.test !== null && !past.test(paper)) continue;
      const { offsets, values } = papers.topics;
      for (let place = offsets[paper]!; place < offsets[paper + 1]!; place += 1) {
        const found = rank[values[place]!]!;
        if (found < 0 || seen[found] === other + 1) continue;
        seen[found] = other + 1;
        ranks.push(found);
      }
      work += 1 + offsets[paper + 1]! - offsets[paper]!;
    }
    work += 1;
    if (ranks.length > 0) {
      const score = ranks.sort((a, b) => a - b).reduce((sum, at) => sum + says[at]!, 0);
      scores.set(other, score);
    }
    if (work < stride) continue;
    yield work;
    work = 0;
  }
  yield work;
  return scores;
}

function testOf(
  { papers }: Projection,
  person: number,
  { institutions = [], topics = [], activeIn, excludeSameInstitution }: Wanted,
  past: Past,
): (other: number) => boolean {
  const from = activeIn?.from ?? null;
  const to = activeIn?.to ?? null;
  const isActive = (paper: number) => {
    const year = papers.year[paper]!;
    return year !== noYear && (from === null || year >= from) && (to === null || year <= to);
  };
  const mine = excludeSameInstitution ? past.institutionsOf(person) : new Set<number>();
  const hasOneOfEach = (lists: readonly (readonly number[])[], has: () => Set<number>) => {
    if (lists.length === 0) return true;
    const all = has();
    return lists.every((list) => list.some((value) => all.has(value)));
  };
  return (other) =>
    hasOneOfEach(institutions, () => past.institutionsOf(other)) &&
    hasOneOfEach(topics, () => past.topicsOf(other)) &&
    ((from === null && to === null) || past.papersOf(other).some(isActive)) &&
    (mine.size === 0 || [...past.institutionsOf(other)].every((institution) => !mine.has(institution)));
}
