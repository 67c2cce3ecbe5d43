import { neighboursIn, type WeightedNeighbours } from '../../algorithms/neighbours.js';
import { noYear } from '../projection/columns.js';
import { knownCosts } from './costs.js';
import type { Projection } from '../projection/projection.js';
import { factsOf, type Facts, type Room } from './room.js';
import { paperTestOf, type PaperTest, type Rules } from './rules.js';

/** As the schema's PathWeight. */
export type Weight = 'HOPS' | 'PAPER_COUNT' | 'NEWMAN' | 'RECENCY';

/** A hop's cost in whole units, 10^9 of them to one of the interface's. */
export const unitsOf = (cost: number): number => Math.round(cost * 1e9);
export const oneHop = unitsOf(1);

/** What a collaboration without a dated paper costs by recency. */
const undatedRecency = 101;

/** Coauthors under rules, and what they have written together. */
export interface Collaborations extends WeightedNeighbours {
  /** Of each coauthor of the last expand, by person; filled only where facts were asked for. */
  readonly facts: Facts;
}

export interface Wishes {
  readonly rules: Rules;
  readonly weight?: Weight;
  /** Marks who may not be stepped on. */
  readonly blocked?: Uint8Array | null;
  readonly withFacts?: boolean;
}

/** The network under rules. The plain network is its own lists, uncopied; without paper rules the numbers of shared papers are known
 *  already, and costs are found once; all else is found paper by paper. */
export function collaborationsUnder(projection: Projection, wishes: Wishes, room: Room): Collaborations {
  const { rules, weight = 'HOPS', blocked = null, withFacts = false } = wishes;
  const test = paperTestOf(projection, rules);
  const minPapers = Math.max(1, rules.minPapers ?? 1);
  if (test !== null || withFacts)
    return paperwise(projection, { test, weight, minPapers, blocked, withFacts }, room);
  if (weight === 'HOPS' && blocked === null && minPapers === 1) return plain(projection);
  if (weight === 'HOPS' || weight === 'PAPER_COUNT')
    return counted(projection, weight === 'HOPS', minPapers, blocked, room);
  return costed(projection, weight, minPapers, blocked, room);
}

const noFacts = factsOf(0);

const plain = ({ people }: Projection): Collaborations => ({
  ...neighboursIn(people.coauthors),
  facts: noFacts,
  costAt: () => oneHop,
});

function counted(
  { people }: Projection,
  isByHops: boolean,
  minPapers: number,
  blocked: Uint8Array | null,
  { list, amounts }: Room,
): Collaborations {
  const { offsets, values } = people.coauthors;
  const { paperCounts } = people;
  return {
    size: offsets.length - 1,
    facts: noFacts,
    list,
    start: 0,
    end: 0,
    expand(person) {
      let length = 0;
      for (let place = offsets[person]!; place < offsets[person + 1]!; place += 1) {
        const other = values[place]!;
        if (paperCounts[place]! < minPapers || (blocked !== null && blocked[other] === 1)) continue;
        amounts[length] = paperCounts[place]!;
        list[length++] = other;
      }
      this.end = length;
    },
    costAt: (place) => (isByHops ? oneHop : unitsOf(1 / amounts[place]!)),
  };
}

function costed(
  projection: Projection,
  weight: Weight,
  minPapers: number,
  blocked: Uint8Array | null,
  room: Room,
): Collaborations {
  const { coauthors, paperCounts } = projection.people;
  const { offsets, values } = coauthors;
  const all = { test: null, weight, minPapers: 1, blocked: null, withFacts: false };
  const found = paperwise(projection, all, room);
  const costs = knownCosts(projection, weight);
  const costsFrom = (person: number) => {
    found.expand(person);
    return found.costTo;
  };
  const isPlain = blocked === null && minPapers === 1;
  const { amounts: places } = room;
  return {
    size: offsets.length - 1,
    facts: noFacts,
    list: isPlain ? values : room.list,
    start: 0,
    end: 0,
    expand(person) {
      costs.know(person, costsFrom);
      const [start, end] = [offsets[person]!, offsets[person + 1]!];
      if (isPlain) {
        this.start = start;
        this.end = end;
        return;
      }
      let length = 0;
      for (let place = start; place < end; place += 1) {
        const other = values[place]!;
        if (paperCounts[place]! < minPapers || (blocked !== null && blocked[other] === 1)) continue;
        places[length] = place;
        room.list[length++] = other;
      }
      this.end = length;
    },
    costAt: isPlain ? (place) => costs.of(place) : (place) => costs.of(places[place]!),
  };
}

interface Paperwise {
  readonly test: PaperTest | null;
  readonly weight: Weight;
  readonly minPapers: number;
  readonly blocked: Uint8Array | null;
  readonly withFacts: boolean;
}

function paperwise(
  { people, papers }: Projection,
  { test, weight, minPapers, blocked, withFacts }: Paperwise,
  room: Room,
): Collaborations & { readonly costTo: (coauthor: number) => number } {
  const { list } = room;
  const facts = room.facts;
  const { paperCount, lastYear } = facts;
  const { offsets: firstPaper, values: paperAt } = people.papers;
  const { offsets: firstPerson, values: personAt } = papers.people;
  const { year: yearOf, teamSize, newestYear } = papers;
  const isOnlyWho = weight === 'HOPS' && minPapers === 1 && !withFacts;
  const costTo = (other: number) => {
    if (weight === 'HOPS') return oneHop;
    if (weight === 'PAPER_COUNT') return unitsOf(1 / paperCount[other]!);
    if (weight === 'NEWMAN') return unitsOf(1 / facts.weight[other]!);
    const last = lastYear[other]!;
    return unitsOf(last === noYear ? undatedRecency : newestYear - last + 1);
  };
  return {
    size: people.isAmbiguous.length,
    facts,
    costTo,
    list,
    start: 0,
    end: 0,
    expand(person) {
      const turn = room.nextTurn();
      const { seen } = room;
      let length = 0;
      seen[person] = turn;
      for (let at = firstPaper[person]!; at < firstPaper[person + 1]!; at += 1) {
        const paper = paperAt[at]!;
        if (test !== null && !test(paper)) continue;
        const share = isOnlyWho ? 0 : 1 / Math.max(1, teamSize[paper]! - 1);
        const year = isOnlyWho ? 0 : yearOf[paper]!;
        const end = firstPerson[paper + 1]!;
        for (let place = firstPerson[paper]!; place < end; place += 1) {
          const other = personAt[place]!;
          if (seen[other] !== turn) {
            if (blocked !== null && blocked[other] === 1) continue;
            seen[other] = turn;
            list[length++] = other;
            if (!isOnlyWho) begin(facts, other, share, year);
          } else if (!isOnlyWho) add(facts, other, share, year);
        }
      }
      this.end = minPapers === 1 ? length : kept(list, length, (other) => paperCount[other]! >= minPapers);
    },
    costAt: (place) => costTo(list[place]!),
  };
}

function begin(
  { paperCount, weight, firstYear, lastYear }: Facts,
  person: number,
  share: number,
  year: number,
) {
  paperCount[person] = 1;
  weight[person] = share;
  firstYear[person] = year;
  lastYear[person] = year;
}

function add(
  { paperCount, weight, firstYear, lastYear }: Facts,
  person: number,
  share: number,
  year: number,
) {
  paperCount[person]! += 1;
  weight[person]! += share;
  if (year === noYear) return;
  if (firstYear[person] === noYear || year < firstYear[person]!) firstYear[person] = year;
  if (year > lastYear[person]!) lastYear[person] = year;
}

function kept(list: Uint32Array, length: number, isKept: (value: number) => boolean): number {
  let end = 0;
  for (let place = 0; place < length; place += 1) {
    if (isKept(list[place]!)) list[end++] = list[place]!;
  }
  return end;
}
