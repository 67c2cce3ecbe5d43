import type { Search } from '../../algorithms/search.js';
import { hopsBetween } from './paths.js';
import type { Projection } from '../projection/projection.js';
import type { PathQuestion } from './question.js';
import type { Room } from '../rules/room.js';
import type { Rules } from '../rules/rules.js';

/** A change of the rules of a question without an answer that gives it one. */
export interface Relaxation {
  /** The arguments that change, e.g. filter.maxAuthors: one, or two where none helps alone. A path keeps to all the others. */
  readonly rules: readonly string[];
  /** The bound's new value; the place in its list of the entry that is dropped; null where all of it is dropped. */
  readonly change: { readonly value: number } | { readonly dropped: number } | null;
  /** Fewest hops of a path then. */
  readonly distance: number;
}

export const mostRelaxations = 5;

/** One argument of a question, and the changes of it that may help. */
interface Argument {
  readonly name: string;
  readonly isSet: boolean;
  readonly without: PathQuestion;
  /** A bound: its values from the nearest to the loosest, each looser than the one before. */
  readonly bound?: {
    readonly values: () => readonly number[];
    readonly set: (value: number) => PathQuestion;
  };
  /** A list: the question without each entry. */
  readonly entries?: readonly PathQuestion[];
}

/** The smallest changes that give a path, best first: for each rule the nearest bound, or the entry, without which there is one; where none of these
 *  helps, rules removed whole, which lets in papers without a year, and all that a list names; where none helps alone, pairs of them.
 *  Found by searching each. Empty where nothing of this helps. */
export function* relaxationsOf(
  projection: Projection,
  question: PathQuestion,
  room: Room,
): Search<Relaxation[]> {
  const { component } = projection.people;
  if (component[question.from] !== component[question.to]) return [];
  const set = argumentsOf(projection, question).filter(({ isSet }) => isSet);
  const reached = function* (changed: PathQuestion): Search<number | null> {
    const distance = yield* hopsBetween(projection, changed, room);
    return distance !== null && distance <= changed.maxLength ? distance : null;
  };
  const alone: Relaxation[] = [];
  for (const argument of set) {
    const found = yield* changeOf(argument, reached);
    if (found !== null) alone.push(found);
  }
  if (alone.length > 0) return best(alone);
  const whole: Relaxation[] = [];
  for (const { name, without } of set) {
    const distance = yield* reached(without);
    if (distance !== null) whole.push({ rules: [name], change: null, distance });
  }
  if (whole.length > 0) return best(whole);
  const pairs: Relaxation[] = [];
  for (const [at, one] of set.entries()) {
    for (const other of set.slice(at + 1)) {
      const both = argumentsOf(projection, one.without).find(({ name }) => name === other.name)!;
      const distance = yield* reached(both.without);
      if (distance !== null) pairs.push({ rules: [one.name, other.name], change: null, distance });
    }
  }
  return best(pairs);
}

/** By distance; what is equal stays in the order of the rules. */
const best = (found: readonly Relaxation[]) =>
  [...found].sort((one, other) => one.distance - other.distance).slice(0, mostRelaxations);

type Reached = (question: PathQuestion) => Search<number | null>;

function* changeOf({ name, without, bound, entries }: Argument, reached: Reached): Search<Relaxation | null> {
  if (bound !== undefined) {
    const value = yield* nearest(bound.values(), (one) => reached(bound.set(one)));
    if (value === null) return null;
    return { rules: [name], change: { value }, distance: (yield* reached(bound.set(value)))! };
  }
  if (entries === undefined) {
    const distance = yield* reached(without);
    return distance === null ? null : { rules: [name], change: null, distance };
  }
  let found: Relaxation | null = null;
  for (const [dropped, question] of entries.entries()) {
    const distance = yield* reached(question);
    if (distance === null || (found !== null && found.distance <= distance)) continue;
    found = { rules: [name], change: { dropped }, distance };
  }
  return found;
}

/** The first value that helps: if one does, every looser one does, so that half of them are ruled out each time. */
function* nearest(
  values: readonly number[],
  helps: (value: number) => Search<number | null>,
): Search<number | null> {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((yield* helps(values[middle]!)) !== null) high = middle;
    else low = middle + 1;
  }
  return values[low] ?? null;
}

/** In the order of the schema. */
function argumentsOf({ papers, people }: Projection, question: PathQuestion): Argument[] {
  const { rules = {}, through = {}, avoid = {} } = question;
  const { years } = rules;
  const under = (changed: Partial<Rules>): PathQuestion => ({ ...question, rules: { ...rules, ...changed } });
  const list = <Entry extends number | string>(
    name: string,
    values: readonly Entry[] | null | undefined,
    set: (left: readonly Entry[]) => PathQuestion,
  ): Argument => ({
    name,
    isSet: (values ?? []).length > 0,
    without: set([]),
    entries: (values ?? []).map((dropped) => set(values!.filter((one) => one !== dropped))),
  });
  const bound = (
    name: string,
    limit: number | null | undefined,
    values: () => readonly number[],
    set: (value: number | null) => PathQuestion,
  ): Argument => ({
    name,
    isSet: limit !== null && limit !== undefined,
    without: set(null),
    bound: limit === null || limit === undefined ? undefined : { values, set },
  });
  const distinct = (values: Iterable<number>) => [...new Set(values)].sort((one, other) => one - other);
  const flag = (name: string, isSet: boolean, without: PathQuestion): Argument => ({ name, isSet, without });
  return [
    flag('maxLength', true, { ...question, maxLength: Infinity }),
    bound(
      'filter.years.from',
      years?.from,
      () =>
        distinct(papers.year)
          .filter((year) => year > -32768 && year < years!.from!)
          .reverse(),
      (from) => under({ years: { ...years, from } }),
    ),
    bound(
      'filter.years.to',
      years?.to,
      () => distinct(papers.year).filter((year) => year > years!.to!),
      (to) => under({ years: { ...years, to } }),
    ),
    bound(
      'filter.minPapers',
      rules.minPapers,
      () => {
        const most = distinct(people.paperCounts).at(-1) ?? 0;
        const highest = Math.min(rules.minPapers! - 1, most);
        return Array.from({ length: Math.max(0, highest) }, (_, at) => highest - at);
      },
      (minPapers) => under({ minPapers }),
    ),
    bound(
      'filter.maxAuthors',
      rules.maxAuthors,
      () => distinct(papers.teamSize).filter((size) => size > rules.maxAuthors!),
      (maxAuthors) => under({ maxAuthors }),
    ),
    list('filter.topics', rules.topics, (topics) => under({ topics })),
    list('filter.venues', rules.venues, (venues) => under({ venues })),
    list('filter.institutions', rules.institutions, (institutions) => under({ institutions })),
    list('filter.paperType', rules.paperType, (paperType) => under({ paperType })),
    list('filter.excludePeople', rules.excludePeople, (excludePeople) => under({ excludePeople })),
    flag('filter.excludeAmbiguous', rules.excludeAmbiguous === true, under({ excludeAmbiguous: false })),
    list('through.people', through.people, (those) => ({
      ...question,
      through: { ...through, people: those },
    })),
    list('through.institutions', through.institutions, (those) => ({
      ...question,
      through: { ...through, institutions: those },
    })),
    list('avoid.people', avoid.people, (those) => ({ ...question, avoid: { ...avoid, people: those } })),
    list('avoid.institutions', avoid.institutions, (those) => ({
      ...question,
      avoid: { ...avoid, institutions: those },
    })),
  ];
}
