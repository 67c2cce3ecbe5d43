/** A network as the writers take it: people, then collaborations among them, both in an order that stays. */
export interface WrittenNetwork {
  /** "Coauthors of Heming Xia, at most 2 steps away". */
  readonly title: string;
  readonly personCount: number;
  people(): AsyncIterable<WrittenPerson>;
  links(): Iterable<WrittenLink>;
}

export interface WrittenPerson {
  readonly id: string;
  readonly name: string;
  /** The address of the person's page. */
  readonly url: string;
  readonly paperCount: number;
  /** Coauthors inside the network. */
  readonly degree: number;
  /** Null where no paper has a year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** From 0. */
  readonly community: number;
  /** Steps from the person in the middle; null in a network without one. */
  readonly distance: number | null;
}

export interface WrittenLink {
  /** Places among the people, from 0. */
  readonly source: number;
  readonly target: number;
  readonly sourceId: string;
  readonly targetId: string;
  readonly paperCount: number;
  /** Newman's. */
  readonly weight: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A file's text, a line or a few at a time. */
export type Writer = (network: WrittenNetwork) => AsyncGenerator<string, void, void>;
