import { labelSidesOf, type LabelSides } from '../../algorithms/labels.js';
import { sidesOf, type Sides } from '../../algorithms/levels.js';
import type { Projection } from '../projection/projection.js';

/** What one search needs besides the projection, 20 to 110 bytes a person. Taken for a search and given back: never shared by two that run
 *  in turns. */
export class Room {
  readonly sides: Sides;
  readonly blocked: Uint8Array;
  /** Stamps of whom an expansion has met. */
  readonly seen: Uint32Array;
  /** Coauthors of one person, and a number for each. */
  readonly list: Uint32Array;
  readonly amounts: Uint32Array;
  private turn = 0;
  private known: Facts | undefined;
  private labelled: LabelSides | undefined;
  private placesOf: Uint32Array | undefined;
  private bitsOf: Uint8Array | undefined;

  constructor(
    readonly size: number,
    mostCoauthors: number,
  ) {
    this.sides = sidesOf(size);
    this.blocked = new Uint8Array(size);
    this.seen = new Uint32Array(size);
    this.list = new Uint32Array(mostCoauthors);
    this.amounts = new Uint32Array(mostCoauthors);
  }

  get facts(): Facts {
    return (this.known ??= factsOf(this.size));
  }

  /** Both sides of a search by cost. */
  get labels(): LabelSides {
    return (this.labelled ??= labelSidesOf(this.size));
  }

  /** Scratch with whatever in it. */
  get places(): Uint32Array {
    return (this.placesOf ??= new Uint32Array(this.size));
  }

  /** A set of waypoints a person: whoever writes into it begins with an empty one. */
  get bits(): Uint8Array {
    return (this.bitsOf ??= new Uint8Array(this.size));
  }

  nextTurn(): number {
    if (this.turn === 0xffff_ffff) {
      this.seen.fill(0);
      this.turn = 0;
    }
    return (this.turn += 1);
  }
}

/** What two people have written together, by the one who was found last. */
export interface Facts {
  /** Passing papers of the two. */
  readonly paperCount: Uint32Array;
  /** Newman's weight (2001): the sum of 1 / (team size - 1) over these, where a team of one counts as two. */
  readonly weight: Float64Array;
  /** noYear where none of these has a year. */
  readonly firstYear: Int16Array;
  readonly lastYear: Int16Array;
}

export const factsOf = (size: number): Facts => ({
  paperCount: new Uint32Array(size),
  weight: new Float64Array(size),
  firstYear: new Int16Array(size),
  lastYear: new Int16Array(size),
});

export function roomFor({ people }: Projection): Room {
  const { offsets } = people.coauthors;
  let most = 0;
  for (let at = 0; at + 1 < offsets.length; at += 1) most = Math.max(most, offsets[at + 1]! - offsets[at]!);
  return new Room(offsets.length - 1, most);
}
