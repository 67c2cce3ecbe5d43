/** One thing being done. */
export interface Step {
  /** How far it is, e.g. "120 of 213 jars". */
  at(howFar: string): void;
  done(result?: string): void;
  failed(): void;
}

export interface Report {
  step(title: string): Step;
}

export declare function reportTo(stream: NodeJS.WriteStream | NodeJS.WritableStream): Report;
export declare const silentReport: Report;
