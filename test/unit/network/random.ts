import { paperTypes, type MoreRows, type PaperRow } from '../../../src/network/projection/columns.js';
import type { Filter, Waypoints } from '../../../src/network/rules/filter.js';

/** Numbers from 0 to below 1, the same for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Rows {
  readonly papers: readonly PaperRow[];
  readonly more: MoreRows;
}

/** A few people and papers with everything that a rule can ask about. */
export function smallNetwork(random: () => number, people = 6, papers = 13): Rows {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const some = <Value>(values: readonly Value[], share: number) => values.filter(() => random() < share);
  const names = Array.from({ length: people }, (_, at) => `p_${String.fromCharCode(97 + at)}`).sort(
    () => random() - 0.5,
  );
  return {
    papers: Array.from({ length: papers }, () => {
      const authors = Array.from({ length: 1 + upTo(2) + upTo(1) }, () => names[upTo(people - 1)]!);
      return {
        people: authors,
        year: random() < 0.15 ? null : 2000 + upTo(4),
        authorCount: random() < 0.3 ? authors.length + upTo(2) : null,
        type: random() < 0.2 ? null : paperTypes[upTo(2)]!,
        venues: some(['v_1', 'v_2'], 0.4),
        topics: some(['t_1', 't_2', 't_3'], 0.3),
        institutions: some(['i_1', 'i_2'], 0.3),
      };
    }),
    more: {
      people: names,
      ambiguous: some(names, 0.25),
      affiliations: names.flatMap((person) =>
        some(['i_1', 'i_2', 'i_3'], 0.15).map((institution) => [person, institution] as const),
      ),
      units: [
        ['i_1', 'i_9'],
        ['i_9', 'i_8'],
        ['i_2', 'i_3'],
      ],
      broader: [
        ['t_1', 't_9'],
        ['t_9', 't_1'],
      ],
    },
  };
}

/** Now and then no rule, mostly one or two. */
export function someFilter(random: () => number, ends: readonly string[], rows: Rows): Filter {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const others = rows.more.people!.filter((person) => !ends.includes(person));
  const rules: (() => Filter)[] = [
    () => ({ years: { from: pick([2000, 2001, 2002]), to: pick([null, 2003, 2004]) } }),
    () => ({ years: { from: null, to: pick([2002, 2003]) } }),
    () => ({ minPapers: pick([1, 2]) }),
    () => ({ maxAuthors: pick([2, 3]) }),
    () => ({ topics: pick([['t_1'], ['t_9', 't_3'], ['t_unknown'], []]) }),
    () => ({ venues: pick([['v_1'], ['v_1', 'v_2']]) }),
    () => ({ institutions: pick([['i_8'], ['i_2', 'i_3'], ['i_9']]) }),
    () => ({ paperType: pick([['CONFERENCE' as const], ['JOURNAL' as const, 'WORKSHOP' as const]]) }),
    () => ({ excludePeople: [pick(others), pick(others)] }),
    () => ({ excludeAmbiguous: true }),
  ];
  return Object.assign({}, ...Array.from({ length: pick([0, 1, 2, 2]) }, () => pick(rules)())) as Filter;
}

export function someWaypoints(random: () => number, people: readonly string[]): Waypoints {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  return pick<() => Waypoints>([
    () => ({ people: [pick(people)] }),
    () => ({ institutions: [pick(['i_8', 'i_3', 'i_2'])] }),
    () => ({ people: [pick(people)], institutions: ['i_9'] }),
    () => ({ people: [pick(people), pick(people)] }),
  ])();
}
