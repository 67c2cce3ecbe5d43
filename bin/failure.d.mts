export declare class Failure extends Error {}

/** There is no database, for the reason given. */
export declare class NoDatabase extends Failure {}

/** The graph cannot be used by this version as it is. */
export declare class OutOfDate extends Failure {}

/** Everything that this machine can lack; each is one sentence with the remedy. */
export declare const failures: {
  nodeTooOld(found: string): Failure;
  packagesFailed(why: string): Failure;
  buildFailed(what: string): Failure;
  noJava(): Failure;
  wrongJava(found: string): Failure;
  noMaven(): Failure;
  fetchFailed(why: string): Failure;
  wrongJars(which: string): Failure;
  folderNotWritable(setting: string, folder: string): Failure;
  noSpace(folder: string, neededMegabytes: number): Failure;
  homeInUse(home: string, by: string): Failure;
  homeOfOtherVersion(home: string, version: string): Failure;
  passwordLost(home: string, file: string): Failure;
  databaseDidNotStart(why: string, log: string): Failure;
  wrongPassword(uri: string): Failure;
  unreachable(uri: string): Failure;
  noSuchDatabase(uri: string, name: string): Failure;
  databaseTooOld(uri: string, version: string): Failure;
  graphOfNewerVersion(): Failure;
  constraintsMissing(why: string): Failure;
  portTaken(host: string, port: number): Failure;
  wrongSetting(name: string, value: string, expected: string): Failure;
};
