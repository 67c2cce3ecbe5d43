import type { Projection } from '../projection/projection.js';

/** What the steps from each person to each coauthor cost where no rule is about papers. A person's are found when they are first asked for and
 *  kept as long as the projection: 4 bytes a collaboration while there are fewer than 65,536 different costs, else 8. */
export class KnownCosts {
  /** Different costs, from place 1 on. */
  private readonly table: number[] = [NaN];
  private readonly placeOf = new Map<number, number>();
  /** At the places of coauthors.values: places in the table, 0 where the cost is not known yet. */
  private at: Uint16Array | Uint32Array;

  constructor(private readonly projection: Projection) {
    this.at = new Uint16Array(projection.people.coauthors.values.length);
  }

  get bytes(): number {
    return this.at.byteLength;
  }

  /** Finds the costs of a person's steps unless they are known. */
  know(person: number, costsFrom: (person: number) => (coauthor: number) => number): void {
    const { offsets, values } = this.projection.people.coauthors;
    const start = offsets[person]!;
    const end = offsets[person + 1]!;
    if (start === end || this.at[start] !== 0) return;
    const costTo = costsFrom(person);
    for (let place = start; place < end; place += 1) this.at[place] = this.tabled(costTo(values[place]!));
  }

  of(place: number): number {
    return this.table[this.at[place]!]!;
  }

  private tabled(cost: number): number {
    const known = this.placeOf.get(cost);
    if (known !== undefined) return known;
    const place = this.table.push(cost) - 1;
    this.placeOf.set(cost, place);
    if (place > 0xffff && this.at instanceof Uint16Array) this.at = Uint32Array.from(this.at);
    return place;
  }
}

const known = new WeakMap<Projection, Map<string, KnownCosts>>();

/** Those of a projection by a weight: the same ones for all who ask. */
export function knownCosts(projection: Projection, weight: string): KnownCosts {
  const ofAll = known.get(projection) ?? new Map<string, KnownCosts>();
  known.set(projection, ofAll);
  const costs = ofAll.get(weight) ?? new KnownCosts(projection);
  ofAll.set(weight, costs);
  return costs;
}
