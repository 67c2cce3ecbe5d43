import type { IdentityStatus } from '../generated/graphql.js';

/** What the network in memory knows of everybody. The rest of the record is asked for where a query selects it. */
export interface NamedPerson {
  readonly id: string; // ours: "p_..."
  readonly name: string; // the form to print
}

/** Somebody who wrote a paper, or whom a source names. A name is never a key: two people of one name are two records. */
export interface PersonRecord extends NamedPerson {
  readonly folded: string; // the form in which names are compared
  readonly identity: IdentityStatus;
  readonly identityReason?: string | null;
  readonly orcid?: string | null;
  readonly externalIds?: readonly string[] | null; // "ORCID:0000-..."
  // Of all papers, without a filter. Absent from a graph that was written before they were kept.
  readonly paperCount?: number | null;
  readonly coauthorCount?: number | null;
  readonly firstYear?: number | null; // absent also where no paper has a year
  readonly lastYear?: number | null;
}
