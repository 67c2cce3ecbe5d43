import { BudgetSpent } from '../algorithms/search.js';
import {
  pageOf,
  pageSize,
  readCursor,
  type Ask,
  type ListName,
  type Place as CursorPlace,
} from '../ask/index.js';
import { rulesIn, waypointsIn } from '../network/rules/filter.js';
import { placeOf } from '../network/projection/idTable.js';
import type { Network } from '../network/current.js';
import { noPath, type FoundPath, type PathAnswer, type Place } from '../network/paths/pathAnswer.js';
import { pathsBetween } from '../network/paths/paths.js';
import { personAt, type Projection } from '../network/projection/projection.js';
import type { PathQuestion } from '../network/paths/question.js';
import { relaxationsOf } from '../network/paths/relaxations.js';
import { askedPaths, type AskedPaths, type PathArgs } from './asked.js';
import { askKnowing } from './knownIds.js';
import type { PathRecord } from './path.js';
import type { RelaxationRecord } from './relaxation.js';

const usualPageSize = 5;
/** Costs are searched in whole units: so many make 1. */
const unitsOfOne = 1e9;

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Reads the arguments and takes the network: nothing is searched yet. */
export async function pathsFor(
  ask: Ask,
  networkNow: () => Promise<Network>,
  { first, after, ...args }: PathArgs & PageArgs,
): Promise<Paths> {
  const network = await networkNow();
  const asked = await askedPaths(askKnowing(ask, network.projection), args);
  return new Paths(network, asked, pageSize(first ?? usualPageSize), after);
}

/** The best path, null when there is none. */
export async function bestPath(paths: Paths): Promise<PathRecord | null> {
  const { nodes } = await paths.page();
  return nodes[0] ?? null;
}

/** More than that there is a path, and how far it leads. */
type Wish = 'page' | 'count';

/** The paths of one question. What is told of them is found in one search, which does no more than its fields ask for: it begins when all
 *  fields of the answer had a chance to say so. */
export class Paths {
  private readonly wishes = new Set<Wish>();
  private hasBegun = false;
  private found: Promise<PathAnswer> | undefined;
  private readonly list: ListName;
  private readonly place: CursorPlace | null;

  /** Refuses a cursor of another question. */
  constructor(
    private readonly network: Network,
    private readonly asked: AskedPaths,
    private readonly first: number,
    private readonly after: string | null | undefined,
  ) {
    this.list = listOf(asked);
    this.place = readCursor(this.list, after);
  }

  answer(wish?: Wish): Promise<PathAnswer> {
    if (wish !== undefined && !this.wishes.has(wish)) {
      this.wishes.add(wish);
      if (this.hasBegun) this.found = undefined;
    }
    return (this.found ??= Promise.resolve().then(() => this.search()));
  }

  /** Digits where a number would not be exact. */
  async totalCount(): Promise<number | string | null> {
    const { totalCount } = await this.answer('count');
    return typeof totalCount === 'bigint' ? String(totalCount) : totalCount;
  }

  async page() {
    const { paths, hasNextPage } = await this.answer('page');
    const items = paths.map((path) => {
      const node = recordOf(this.network.projection, path, this.asked);
      return { place: [path.cost, path.isDoubtful, ...node.people.map(({ id }) => id)], node };
    });
    const page = pageOf(this.list, items, this.first, this.after);
    return { ...page, pageInfo: { ...page.pageInfo, hasNextPage } };
  }

  /** Empty also where looking for them takes too long. */
  async relaxations(): Promise<RelaxationRecord[]> {
    const { outcome } = await this.answer();
    if (outcome !== 'EXCLUDED_BY_RULES' && outcome !== 'LONGER_THAN_MAX_LENGTH') return [];
    const question = this.question()!;
    const found = await unlessSpent(
      this.network.search((projection, room) => relaxationsOf(projection, question, room)),
      [],
    );
    return found.map((relaxation) => ({ ...relaxation, asked: this.asked }));
  }

  private async search(): Promise<PathAnswer> {
    this.hasBegun = true;
    const { isRanked, ends } = this.asked;
    const isSame = ends[0] === ends[1];
    const question = this.question();
    // Somebody of whom the network has not heard yet has no coauthor in it.
    if (question === null) {
      return noPath(isSame ? 'SAME_PERSON' : 'NOT_CONNECTED', { isRanked, distance: isSame ? 0 : null });
    }
    const window = {
      first: this.wishes.has('page') ? this.first : 0,
      after: this.wishes.has('page') ? this.place && placeIn(this.place) : null,
      withCount: this.wishes.has('count') && !isRanked,
    };
    return unlessSpent(
      this.network.search((projection, room) => pathsBetween(projection, question, room, window)),
      noPath('SEARCH_BUDGET_SPENT', { isRanked }),
    );
  }

  private question(): PathQuestion | null {
    const { projection } = this.network;
    const { ends, isRanked, weight, maxLength, filter, through, avoid } = this.asked;
    const [from, to] = ends.map((id) => placeOf(projection.people.ids, id));
    if (from === undefined || to === undefined) return null;
    return {
      ...{ from, to, isRanked, weight, maxLength },
      rules: rulesIn(projection, filter),
      through: waypointsIn(projection, through),
      avoid: waypointsIn(projection, avoid),
    };
  }
}

async function unlessSpent<Result>(search: Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await search;
  } catch (error) {
    if (error instanceof BudgetSpent) return otherwise;
    throw error;
  }
}

const recordOf = (
  projection: Projection,
  { people: numbers, hopCosts, cost }: FoundPath,
  asked: AskedPaths,
): PathRecord => ({
  people: numbers.map((person) => personAt(projection, person)),
  hopCosts: hopCosts.map((units) => units / unitsOfOne),
  cost: cost / unitsOfOne,
  asked,
});

/** Every argument but the page's: what is null or empty in a filter makes no other list. */
const listOf = ({ ends, isRanked, weight, maxLength, filter, through, avoid }: AskedPaths): ListName => ({
  question: 'collaborationPaths',
  key: ends,
  order: `${isRanked ? 'RANKED' : 'ALL_SHORTEST'} ${weight}`,
  filter: JSON.parse(JSON.stringify({ maxLength, filter, through, avoid }, withoutNothing)),
});

const withoutNothing = (_name: string, value: unknown) =>
  value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;

const placeIn = ([cost, isDoubtful, ...people]: CursorPlace): Place => ({
  cost: cost as number,
  isDoubtful: isDoubtful as boolean,
  people: people as string[],
});
