import type { Format, Reject, Warning } from '../readers/reader.js';
import type { Tally } from './tally.js';

/* What became of a file. */

export type FileReject = Omit<Reject, 'kind' | 'code'> & { readonly file: string; readonly code: string };
export type FileWarning = Omit<Warning, 'kind' | 'code'> & { readonly code: string };

export interface FileSummary extends Tally {
  readonly file: string;
  readonly format: Format | null;
  readonly warnings: FileWarning[];
  /** Why it could not be read to its end; null: it was. */
  unreadable: string | null;
}

/** A paper that several records joined. */
export interface Merge {
  readonly title: string;
  readonly records: number;
}
