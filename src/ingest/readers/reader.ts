import type { Decision } from '../decisions/decision.js';
import type { Identifier } from '../identifier.js';
import type { AdvisingFact, AffiliationFact, InstitutionFact, Publication, Stated } from '../records.js';
import type { StoredRecord } from '../store/record.js';
import type { Input } from './input.js';
import type { RejectCode, UnreadableCode, WarningCode } from './codes.js';

/* What a reader is. Each turns one format into the same items, as printed, nothing guessed; who is who and what is
 * written know no format. A new format is one file here, one fixture, one line in table.ts. */

export const formats = [
  'bibtex',
  'csl-json',
  'openalex',
  'dblp',
  'acl-anthology',
  'ris',
  'crossref',
  'orcid',
  'semantic-scholar',
  'csv',
  'csv-careers',
  'csv-advising',
  'csv-edges',
  'ror',
  'decisions',
  'coterie',
] as const;
export type Format = (typeof formats)[number];

export interface Reader {
  readonly format: Format;
  /** Name of the source where the user gives none ("dblp"); null: the file is a source of its own. */
  readonly provider: string | null;
  /** Whether the source tells people apart by ids or numbered names, so that its bare names are people too. */
  readonly tellsPeople: boolean;
  /** Told by content: `head` is the decoded beginning, at most 64 KB, cut anywhere. Of several the first in the table reads. */
  recognises(head: string): boolean;
  /** In the order of the file. Memory must not grow with it. One bad record is a reject and stops no other;
   *  a file that cannot be read on throws `Unreadable`, after everything before it was handed on. */
  read(input: Input, options: ReadOptions): AsyncIterable<ReadItem>;
}

export interface ReadOptions {
  /** Columns the user names: our field -> theirs (`--map authors=Autoren`). */
  readonly map?: Readonly<Record<string, string>>;
}

/** Where in the file: the first line of the record, from 1, and the record's own key. */
export interface Spot {
  readonly line: number;
  readonly key: string | null;
}

/** A record counts as read once: as one of the first kinds or as a reject. Warnings come beside, in any order. */
export type ReadItem =
  | (Spot & { readonly kind: 'publication'; readonly record: Publication })
  | (Spot & { readonly kind: 'person'; readonly record: SourcePerson })
  | (Spot & { readonly kind: 'institution'; readonly record: InstitutionFact })
  | (Spot & { readonly kind: 'career'; readonly record: AffiliationFact; readonly of?: SourcePerson })
  | (Spot & {
      readonly kind: 'advising';
      readonly record: AdvisingFact;
      readonly advisor?: SourcePerson;
      readonly advisee?: SourcePerson;
    })
  /** All that a file of decisions by hand says. */
  | (Spot & { readonly kind: 'decisions'; readonly record: readonly Decision[] })
  | (Spot & { readonly kind: 'edge'; readonly record: PrintedEdge })
  /** Of our own export: a record as another graph kept it. */
  | (Spot & { readonly kind: 'stored'; readonly record: StoredRecord })
  /** Read for others, makes nothing of its own: a @proceedings, a volume's front matter. */
  | (Spot & { readonly kind: 'read' })
  | Reject
  | Warning;

export interface Reject extends Spot {
  readonly kind: 'reject';
  readonly code: RejectCode;
  /** What is wrong here, in a sentence with the value. */
  readonly reason: string;
  /** What the user can do. */
  readonly hint: string;
}

export interface Warning extends Spot {
  readonly kind: 'warning';
  readonly code: WarningCode;
  readonly reason: string;
}

/** A person as a source lists one: dblp's person pages, the Anthology's variants, an ORCID record's owner. */
export interface SourcePerson extends Stated {
  /** The source's own key of the person. */
  readonly key: string;
  /** The main name. */
  readonly name: string;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** Other names of the same person in this source. */
  readonly forms: readonly string[];
  /** The same in parts, in step with `forms`, where the source tells the parts apart. */
  readonly formParts?: readonly NameParts[] | undefined;
  readonly homonym?: string | undefined;
  readonly ids: readonly Identifier[];
  readonly links: readonly string[];
  /** The source says that several people stand behind this entry. */
  readonly isDisambiguation: boolean;
}

export interface NameParts {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** dblp's number, cut from the name. */
  readonly homonym?: string | undefined;
}

/** Two people who are said to have worked together, without the papers. */
export interface PrintedEdge extends Stated {
  readonly source: string;
  readonly target: string;
  readonly weight: number | null;
  readonly sourceIds: readonly Identifier[];
  readonly targetIds: readonly Identifier[];
}

export const limits = {
  /** Characters of one record, or of one line where a line is a record. */
  record: 10 * 1024 * 1024,
  /** Arrays in objects in elements ... */
  nesting: 100,
  /** Unpacked size to packed size. */
  unpacking: 200,
  /** Characters of the beginning by which formats are told. */
  head: 64 * 1024,
} as const;

/** The file cannot be read from here on, or at all; what came before stands. */
export class Unreadable extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
    readonly hint: string,
    /** From 1; null: the reader knows no line. */
    readonly line: number | null = null,
  ) {
    super(message);
    this.name = 'Unreadable';
  }
}
