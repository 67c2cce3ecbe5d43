/** The folder of this checkout. */
export declare const root: string;

type Environment = Record<string, string | undefined>;

export declare function cacheFolder(env?: Environment): string;
export declare function jarList(): Map<string, string>;
export declare function jarsFolder(cache: string): string;

// Each throws the Failure that says what is missing.
export declare function findJava(env?: Environment): { command: string; version: string };
export declare function checkMaven(env?: Environment): void;
export declare function checkFolder(setting: string, folder: string, megabytes: number): void;
