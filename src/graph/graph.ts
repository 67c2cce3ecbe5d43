/** The graph database as the rest of the program sees it. */
export interface Graph {
  /** Runs one statement that only reads: the database refuses it if it writes. Sent once more by itself when the database says that
   *  this helps. Ends at once when `signal` does. */
  read(name: string, text: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /** One transaction: what `work` writes is there whole or not at all. */
  write<Result>(work: (run: RunWriting) => Promise<Result>, options?: WriteOptions): Promise<Result>;
  /** One statement outside a transaction of ours: constraints, `CALL { } IN TRANSACTIONS`. */
  command(text: string, parameters?: Parameters, options?: WriteOptions): Promise<Written>;
  /** The same database for readings of which each sees whole whatever was committed when the one before it ended. Neo4j shows others a
   *  transaction bit by bit while it is being stored: without this a reading may see half of one. */
  inOrder(): Pick<Graph, 'read'>;
  /** Whether it answers, told within the time that a request waits for it. Never throws. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** Whole numbers are sent as integers, all others as floats; undefined counts as null. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Integers come as numbers, bigger ones than a number holds exactly are not stored. */
export type Row = Record<string, unknown>;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Told before each sending. */
  readonly onSend?: () => void;
}

export interface WriteOptions {
  readonly timeoutMs?: number;
}

export type RunWriting = (text: string, parameters?: Parameters) => Promise<Written>;

export interface Written {
  readonly rows: Row[];
  /** The server's own counters by name, only those that are not zero: nodesCreated, propertiesSet ... */
  readonly changes: Readonly<Record<string, number>>;
}

export interface GraphSettings {
  readonly uri: string;
  /** Absent, or without a password, for a database that asks for none. */
  readonly username?: string;
  readonly password?: string;
  readonly database: string;
}

/** The database is away, or does not know us. Says no address. */
export class GraphUnavailable extends Error {}
/** The statement took longer than it may, or its asker left. */
export class GraphTimeout extends Error {}
/** More is asked at once than the database gets through. */
export class GraphOverloaded extends Error {}
/** The statement needed more memory than one may have. */
export class GraphOutOfMemory extends Error {}
/** What was to be made is there already: a constraint holds. Nothing of the transaction was written. */
export class GraphConflict extends Error {}
