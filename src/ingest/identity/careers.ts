import { fold } from '../fold.js';
import type { AffiliationFact, Document } from '../records.js';

/** A fact as one document states it. */
export interface Contribution<Fact> {
  readonly document: Document;
  readonly fact: Fact;
  /** Which of its kind in the document. */
  readonly index: number;
}

/** One thing by all the documents that state it, the oldest first. */
export interface FactGroup<Fact> {
  readonly key: readonly string[];
  readonly contributions: readonly Contribution<Fact>[];
}

/** Equal keys in different documents mean one thing; twice in one document they are two (two members of a list). */
export function groupsOf<Fact>(
  documents: readonly Document[],
  factsOf: (document: Document) => readonly Fact[],
  keyOf: (fact: Fact, document: Document) => readonly string[],
): FactGroup<Fact>[] {
  const groups = new Map<string, { key: string[]; contributions: Contribution<Fact>[] }>();
  for (const document of documents) {
    const uses = new Map<string, number>();
    for (const [index, fact] of factsOf(document).entries()) {
      const key = [...keyOf(fact, document)];
      const name = JSON.stringify(key);
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      const numbered = use === 1 ? key : [...key, `#${use}`];
      const id = JSON.stringify(numbered);
      const group = groups.get(id) ?? { key: numbered, contributions: [] };
      group.contributions.push({ document, fact, index });
      groups.set(id, group);
    }
  }
  return [...groups.values()];
}

/** One person's times at institutions. Documents of one origin mean the same time when kind and institution are equal, and degree,
 *  role and dates do not contradict; a document that fits two of them, or states two that fit, joins none. */
export function affiliationsOf(
  documents: readonly Document[],
  personKey: (fact: AffiliationFact, document: Document) => string,
  institutionKey: (fact: AffiliationFact, document: Document) => string,
): FactGroup<AffiliationFact>[] {
  const groups: { key: string[]; contributions: Contribution<AffiliationFact>[] }[] = [];
  const places = new Map<AffiliationFact, string>();
  const uses = new Map<string, number>();
  for (const document of documents) {
    for (const [index, fact] of document.affiliations.entries()) {
      const place = [personKey(fact, document), fact.kind, institutionKey(fact, document)];
      places.set(fact, JSON.stringify(place));
      const fitting = groups.filter(({ contributions }) =>
        contributions.every(
          (other) =>
            other.document !== document &&
            other.document.origin === document.origin &&
            places.get(other.fact) === JSON.stringify(place) &&
            areOneTime(other.fact, fact, document),
        ),
      );
      const keyed = fitting.filter(({ contributions }) =>
        contributions.some((other) => other.fact.key === fact.key),
      );
      const only = fitting.length === 1 ? fitting[0] : keyed.length === 1 ? keyed[0] : undefined;
      if (only) only.contributions.push({ document, fact, index });
      else
        groups.push({
          key: numbered(foundingKey(place, fact), uses),
          contributions: [{ document, fact, index }],
        });
    }
  }
  return groups;
}

const foundingKey = (place: readonly string[], fact: AffiliationFact): string[] => [
  ...place,
  degreeLevel(fact.degree) ?? fold(fact.role ?? ''),
  fact.start ?? '',
  ...(fact.units ?? []).map(fold),
];

function numbered(key: string[], uses: Map<string, number>): string[] {
  const name = JSON.stringify(key);
  const use = (uses.get(name) ?? 0) + 1;
  uses.set(name, use);
  return use === 1 ? key : [...key, `#${use}`];
}

function areOneTime(one: AffiliationFact, other: AffiliationFact, document: Document): boolean {
  return (
    agree(degreeLevel(one.degree), degreeLevel(other.degree)) &&
    agreeByPrefix(one.start, other.start) &&
    haveLikeUnits(one, other) &&
    isOnlyOfItsDegree(one, other, document)
  );
}

/** Without a degree on one side the same field tells, or that it is the only study there. */
const isOnlyOfItsDegree = (one: AffiliationFact, other: AffiliationFact, document: Document): boolean =>
  one.kind !== 'EDUCATION' ||
  (one.degree !== undefined && other.degree !== undefined) ||
  (one.field !== undefined && other.field !== undefined && fold(one.field) === fold(other.field)) ||
  document.affiliations.filter(
    ({ kind, institution }) => kind === 'EDUCATION' && institution === other.institution,
  ).length === 1;

/** Another person's undated place beside their name is the same only in the same unit. */
const haveLikeUnits = (one: AffiliationFact, other: AffiliationFact): boolean =>
  one.kind !== 'OTHER' ||
  JSON.stringify((one.units ?? []).map(fold)) === JSON.stringify((other.units ?? []).map(fold));

const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;
const agreeByPrefix = (one = '', other = ''): boolean => one.startsWith(other) || other.startsWith(one);

export function degreeLevel(degree: string | undefined): string | null {
  if (degree === undefined) return null;
  const text = fold(degree);
  if (/^(ph ?d|d ?phil|doctor)/u.test(text)) return 'doctor';
  if (/^(m ?(sc?|a|eng|phil|tech)\b|master)/u.test(text)) return 'master';
  if (/^(b ?(sc?|a|eng|tech)\b|bachelor)/u.test(text)) return 'bachelor';
  return text;
}
