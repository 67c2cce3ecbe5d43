/** What is other in a graph than in a projection of it: each thing as it is now, told whole, by ids. Papers are known by the database's own numbers. */
export interface NetworkChanges {
  readonly people: readonly ChangedPerson[];
  /** Ids of people who are gone. */
  readonly gonePeople: readonly string[];
  /** With everyone who stands on them: each is in the projection and not gone, or among `people`. */
  readonly papers: readonly ChangedPaper[];
  readonly gonePapers: readonly number[];
  /** New ones. Those that the projection has stand as before. */
  readonly institutions: readonly NewName[];
  readonly topics: readonly NewName[];
  readonly venues: readonly NewName[];
}

/** New, or another one than before. */
export interface ChangedPerson {
  readonly id: string;
  readonly name: string;
  readonly isAmbiguous: boolean;
  readonly institutions: readonly string[];
}

/** New, or another one than before; the numbers as in Columns. */
export interface ChangedPaper {
  readonly key: number;
  readonly year: number;
  readonly teamSize: number;
  readonly type: number;
  /** As often as they stand on it. */
  readonly people: readonly string[];
  readonly venues: readonly string[];
  readonly topics: readonly string[];
  readonly institutions: readonly string[];
}

export interface NewName {
  readonly id: string;
  /** What it is directly below. */
  readonly above: readonly string[];
}
