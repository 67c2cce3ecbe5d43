/** What a command says, and how it ends: 0 done, 1 failed, 2 wrong usage; `import` has more. Answers go to standard output, messages to standard error. */
export interface Outcome {
  readonly exit: number;
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
  /** Options of its own, as `parseArgs` takes them. */
  readonly options?: Readonly<
    Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
  >;
  run(
    words: readonly string[],
    options: { readonly json: boolean; readonly own: OwnOptions },
  ): Promise<Outcome>;
}

export type OwnOptions = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Wrong usage, told in a sentence. */
export class Misused extends Error {}
