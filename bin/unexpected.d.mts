/** One sentence on what nobody foresaw, for the person at the terminal; its stack goes into errors.log in COTERIE_HOME. */
export declare function unexpected(error: unknown, doing: string): string;
