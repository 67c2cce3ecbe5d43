export interface SeedProblem {
  readonly file: string;
  /** Path inside the file, e.g. "papers[3].year", with its line where known. */
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
}

/** The seed says something that cannot be read; nothing of it was written. */
export class SeedError extends Error {
  constructor(readonly problems: readonly SeedProblem[]) {
    super(problems.map(({ file, place, what, remedy }) => `${file}: ${place}: ${what} ${remedy}`).join('\n'));
    this.name = 'SeedError';
  }
}
