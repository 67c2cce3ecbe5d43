/** What a command says, and how it ends: 0 done, 1 failed. Answers go to standard output, messages to standard error. */
export interface Outcome {
  readonly exit: 0 | 1;
  readonly answer?: string;
  readonly message?: string;
}

export interface Command {
  /** As it is typed behind the program's name: "person A". */
  readonly usage: string;
  /** What it does, in half a line. */
  readonly does: string;
  /** How many words it takes, at least and at most. */
  readonly words: readonly [number, number];
  run(words: readonly string[], options: { readonly json: boolean }): Promise<Outcome>;
}
