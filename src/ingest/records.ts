import type { PrintedAuthor } from './authors.js';
import type { Decision } from './decisions/decision.js';
import type { Identifier } from './identifier.js';
import type { SeedFile } from './seed/format.js';

/* What every reader makes of its format: records as printed, nothing guessed. Identity and writing know no format. */

/** Words of a document that state something. */
export interface Quotation {
  /** Order in the text. */
  readonly at: number;
  readonly locator: string | null;
  readonly quote: string | null;
  /** Fields that these words state; null: the first such quotation of a fact states all that no other does. */
  readonly says: readonly string[] | null;
}

export type Value = string | number | boolean | readonly string[];
/** Stated values by the name of the GraphQL field. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** Anything a document states, with the words. */
export interface Stated {
  readonly quotations: readonly Quotation[];
}

export interface PrintedLink extends Stated {
  readonly url: string;
  readonly label: string | null;
}
export interface FiledTopic extends Stated {
  readonly topic: string;
  readonly basis: string;
}
export interface PrintedAward extends Stated {
  readonly values: Values & { readonly name: string };
  readonly grantor: string | null;
}

/** What a record prints and the graph has no place for (docs/decisions/012): affiliations and ids of authors of whom it is not told
 *  whose they are, editors, revisions. */
export type Unplaced = Readonly<
  Partial<Record<'affiliations' | 'authorIds' | 'editors' | 'revisions', readonly string[]>>
>;

/** A paper as one record prints it. */
export interface Publication extends Stated {
  /** Unique in its document. */
  readonly key: string;
  readonly title: string | null;
  readonly type: string | null;
  readonly year: number | null;
  /** The series, by any of its names. */
  readonly venue: string | null;
  /** Further stated fields of GraphQL's Paper: status, venueName, track, volume ... */
  readonly values: Values;
  readonly identifiers: readonly Identifier[];
  readonly authors: readonly (PrintedAuthor & Stated)[];
  readonly authorsComplete: boolean;
  /** True where the record explains that a marked author contributed equally. */
  readonly explainsMarks: boolean;
  readonly ranks: readonly ({ readonly label: string } & Stated)[];
  readonly links: readonly PrintedLink[];
  readonly topics: readonly FiledTopic[];
  readonly awards: readonly PrintedAward[];
  /** Keys of papers of the same origin that are versions of this work. */
  readonly versionOf: readonly string[];
  /** What follows is known to imported files only. */
  readonly venueIds?: readonly Identifier[] | undefined;
  /** The title with its mark-up, where that differs: TeX of BibTeX, HTML of others. */
  readonly titleAsPrinted?: string | undefined;
  /** Number of authors credited, where the source counts more than it lists. */
  readonly authorCount?: number | undefined;
  readonly unplaced?: Unplaced | undefined;
  /** When the source last changed the record, as ISO text: of two records of one key the newer counts. */
  readonly updated?: string | undefined;
}

/** What a document adds to a paper that it or an older one of its origin lists. */
export interface PaperNote extends Stated {
  readonly paper: string;
  readonly identifiers: readonly Identifier[];
  readonly links: readonly PrintedLink[];
  readonly topics: readonly FiledTopic[];
}

type SeedFact<List extends keyof SeedFile> = SeedFile[List] extends readonly (infer Fact)[]
  ? Omit<Fact, 'quotes' | 'section' | 'note'> & Stated
  : never;
type WithLinks<Fact> = Omit<Fact, 'links'> & { readonly links: readonly PrintedLink[] };

export type PersonFact = WithLinks<SeedFact<'people'>>;
export type InstitutionFact = WithLinks<SeedFact<'institutions'>>;
export type VenueFact = SeedFact<'venues'>;
export type TopicFact = SeedFact<'topics'>;
export type DeclaredFact = SeedFact<'declared'>;
export type AffiliationFact = SeedFact<'affiliations'>;
export type AdvisingFact = SeedFact<'advising'>;
export type ProjectFact = SeedFact<'projects'>;
export type TalkFact = Omit<SeedFact<'talks'>, 'topics'> & { readonly topics: readonly FiledTopic[] };
export type ServiceFact = SeedFact<'services'>;
export type TeachingFact = SeedFact<'teaching'>;
export type AwardFact = SeedFact<'awards'>;
export type RepositoryFact = WithLinks<SeedFact<'repositories'>>;
export type ArtifactFact = WithLinks<SeedFact<'artifacts'>>;
export type SkillsFact = SeedFact<'skills'>;
export type StatementFact = SeedFact<'statements'>;

/** One imported file or document, and all that it states. */
export interface Document {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  /** Where people of one full name are one person unless something speaks against it. */
  readonly origin: string;
  /** The source numbers people of one name: an author without an id of the source is the one of exactly this name. */
  readonly tellsPeople?: boolean;
  /** Of all its records, where it is made from records that are not all at hand. */
  readonly stored?: { readonly digest: string; readonly recordCount?: number } | undefined;
  /** The one person the document is about. */
  readonly subject: string | null;
  readonly homepage: string | null;
  readonly license: string | null;
  readonly version: string | null;
  readonly statedDate: string | null;
  readonly isCompleteList: boolean | null;
  /** Ids of the documents that it replaces. */
  readonly supersedes: readonly string[];
  readonly publications: readonly Publication[];
  readonly notes: readonly PaperNote[];
  readonly people: readonly PersonFact[];
  readonly institutions: readonly InstitutionFact[];
  readonly venues: readonly VenueFact[];
  readonly topics: readonly TopicFact[];
  readonly declared: readonly DeclaredFact[];
  readonly affiliations: readonly AffiliationFact[];
  readonly advising: readonly AdvisingFact[];
  readonly projects: readonly ProjectFact[];
  readonly talks: readonly TalkFact[];
  readonly services: readonly ServiceFact[];
  readonly teaching: readonly TeachingFact[];
  readonly awards: readonly AwardFact[];
  readonly repositories: readonly RepositoryFact[];
  readonly artifacts: readonly ArtifactFact[];
  readonly skills: readonly SkillsFact[];
  readonly statements: readonly StatementFact[];
  /** What was decided by hand; such a document holds nothing else. */
  readonly decisions?: readonly Decision[];
}
