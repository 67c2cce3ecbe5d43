import type { Account } from '../graph/login.js';

/** A database that has let us in. */
export interface Database extends Account {
  /** Its name within the server. */
  database: string;
  /** That no other process uses it, as far as we can know. */
  isOurs(): boolean;
  /** Stops the managed database, unless another process uses it still. Once everything else is closed. */
  stop(): Promise<void>;
}

/** What a managed database is started for. */
export type Use = 'serving' | 'importing';
