import type { Filter, Waypoints } from '../../../src/network/rules/filter.js';
import type { Weight } from '../../../src/network/rules/collaborations.js';
import type { PaperRow } from '../../../src/network/projection/columns.js';
import type { Rows } from './random.js';

/** The rules of collaborations and paths as they are written down, each followed word for word, with no thought of speed. Shares no code with
 *  the program. */

export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly filter?: Filter;
  readonly weight?: Weight;
  readonly maxLength?: number;
  readonly through?: Waypoints;
  readonly avoid?: Waypoints;
}

export interface ReferencePath {
  readonly people: string[];
  readonly cost: number;
  readonly isDoubtful: boolean;
}

export const allAbove = (
  links: readonly (readonly [string, string])[],
  ids: readonly string[],
): Set<string> => {
  const all = new Set(ids);
  for (;;) {
    const more = links.filter(([low, high]) => all.has(low) && !all.has(high));
    if (more.length === 0) return all;
    more.forEach(([, high]) => all.add(high));
  }
};

const teamSize = (paper: PaperRow) => paper.authorCount ?? paper.people.length;

export function passes(rows: Rows, paper: PaperRow, filter: Filter): boolean {
  const { years, maxAuthors, topics, venues, institutions, paperType } = filter;
  const { units = [], broader = [] } = rows.more;
  const has = (wanted: readonly string[] | null | undefined, ids: Iterable<string>) =>
    !wanted || wanted.length === 0 || [...ids].some((id) => wanted.includes(id));
  const year = paper.year ?? null;
  if (years && (years.from ?? years.to ?? null) !== null && year === null) return false;
  if (typeof years?.from === 'number' && year! < years.from) return false;
  if (typeof years?.to === 'number' && year! > years.to) return false;
  if (typeof maxAuthors === 'number' && teamSize(paper) > maxAuthors) return false;
  return (
    has(paperType, paper.type ? [paper.type] : []) &&
    has(venues, paper.venues ?? []) &&
    has(topics, allAbove(broader, paper.topics ?? [])) &&
    has(institutions, allAbove(units, paper.institutions ?? []))
  );
}

export function collaborationOf(rows: Rows, one: string, other: string, filter: Filter) {
  const papers = rows.papers
    .filter((paper) => passes(rows, paper, filter))
    .filter(({ people }) => one !== other && people.includes(one) && people.includes(other))
    .sort((a, b) => teamSize(a) - teamSize(b));
  if (papers.length < Math.max(1, filter.minPapers ?? 1)) return null;
  const years = papers.flatMap(({ year }) => year ?? []);
  return {
    paperCount: papers.length,
    weight: papers.reduce((sum, paper) => sum + 1 / Math.max(1, teamSize(paper) - 1), 0),
    firstYear: years.length ? Math.min(...years) : null,
    lastYear: years.length ? Math.max(...years) : null,
  };
}

export function costOf(
  rows: Rows,
  one: string,
  other: string,
  { filter = {}, weight = 'HOPS' }: Asked,
): number | null {
  const found = collaborationOf(rows, one, other, filter);
  if (found === null) return null;
  const newest = Math.max(...rows.papers.flatMap(({ year }) => year ?? []));
  const cost = {
    HOPS: 1,
    PAPER_COUNT: 1 / found.paperCount,
    NEWMAN: 1 / found.weight,
    RECENCY: found.lastYear === null ? 101 : newest - found.lastYear + 1,
  }[weight];
  return Math.round(cost * 1e9);
}

export const institutionsOf = (rows: Rows, person: string): Set<string> =>
  allAbove(
    rows.more.units ?? [],
    (rows.more.affiliations ?? []).filter(([who]) => who === person).map(([, at]) => at),
  );

export function mayBeSteppedOn(
  rows: Rows,
  person: string,
  { from, to, filter = {}, avoid = {} }: Asked,
): boolean {
  if (person === from || person === to) return true;
  if (filter.excludePeople?.includes(person) || avoid.people?.includes(person)) return false;
  if (filter.excludeAmbiguous && rows.more.ambiguous?.includes(person)) return false;
  return !avoid.institutions?.some((institution) => institutionsOf(rows, person).has(institution));
}

/** The waypoints that a person on the path reaches. */
const reaches = (rows: Rows, person: string, { from, to, through = {} }: Asked): string[] => [
  ...(through.people ?? []).filter((waypoint) => waypoint === person),
  ...(through.institutions ?? []).filter(
    (waypoint) => person !== from && person !== to && institutionsOf(rows, person).has(waypoint),
  ),
];

interface Walk {
  readonly people: string[];
  /** How far the waypoints are visited after each. */
  readonly states: string[];
  readonly cost: number;
}

function* walks(rows: Rows, asked: Asked, longest: number, isOld: (walk: Walk, state: string) => boolean) {
  const { from, to, through = {} } = asked;
  const wanted = new Set([...(through.people ?? []), ...(through.institutions ?? [])]).size;
  const stateOf = (person: string, visited: readonly string[]) =>
    `${person} ${[...new Set([...visited, ...reaches(rows, person, asked)])].sort().join(' ')}`.trim();
  const costs = new Map<string, number | null>();
  const costTo = (one: string, other: string) => {
    const pair = `${one} ${other}`;
    if (!costs.has(pair)) {
      const cost = mayBeSteppedOn(rows, other, asked) ? costOf(rows, one, other, asked) : null;
      costs.set(pair, cost);
    }
    return costs.get(pair)!;
  };
  const visitedIn = (state: string) => state.split(' ').slice(1);
  const queue: Walk[] = [{ people: [from], states: [stateOf(from, [])], cost: 0 }];
  for (let walk = queue.shift(); walk; walk = queue.shift()) {
    const state = walk.states.at(-1)!;
    const here = walk.people.at(-1)!;
    if (here === to && visitedIn(state).length === wanted) {
      yield walk;
      continue;
    }
    if (walk.people.length > longest) continue;
    for (const next of rows.more.people!) {
      const cost = costTo(here, next);
      if (cost === null) continue;
      const after = stateOf(next, visitedIn(state));
      if (isOld(walk, after)) continue;
      queue.push({ people: [...walk.people, next], states: [...walk.states, after], cost: walk.cost + cost });
    }
  }
}

/** Every loopless path of at most maxLength hops, in order. */
export function allPaths(rows: Rows, asked: Asked): ReferencePath[] {
  const found = [...walks(rows, asked, asked.maxLength ?? 10, ({ states }, state) => states.includes(state))];
  return found
    .map(({ people, cost }) => ({
      people,
      cost,
      isDoubtful: people
        .filter((person) => person !== asked.from && person !== asked.to)
        .some((person) => rows.more.ambiguous?.includes(person)),
    }))
    .sort(
      (a, b) =>
        a.cost - b.cost ||
        Number(a.isDoubtful) - Number(b.isDoubtful) ||
        (a.people.join(' ') < b.people.join(' ') ? -1 : 1),
    );
}

/** Fewest hops under the rules, whatever the weight and the maxLength; null without a path. */
export function hopsOf(rows: Rows, asked: Asked): number | null {
  if (asked.from === asked.to) return 0;
  const seen = new Set<string>();
  const isOld = (_walk: Walk, state: string) => {
    const is = seen.has(state);
    seen.add(state);
    return is;
  };
  for (const { people } of walks(rows, asked, Infinity, isOld)) return people.length - 1;
  return null;
}
