/** Somebody who wrote a paper, or whom a source names. A name is never a key: two people of one name are two records. */
export interface PersonRecord {
  readonly id: string; // ours: "p_..."
  readonly name: string; // the form to print
  readonly folded: string; // the form in which names are compared
  readonly identity: string;
  readonly identityReason?: string | null;
  readonly orcid?: string | null;
  readonly externalIds?: readonly string[] | null; // "ORCID:0000-..."
  // Of all papers, without a filter. Absent from a graph that was written before they were kept.
  readonly paperCount?: number | null;
  readonly coauthorCount?: number | null;
  readonly firstYear?: number | null; // absent also where no paper has a year
  readonly lastYear?: number | null;
}
