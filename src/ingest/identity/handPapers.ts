import { decisionsIn, keysOfPaperReference, keysOfSighting } from '../decisions/references.js';
import { contradictionsIn } from '../decisions/contradictions.js';
import type { Decision, Reference } from '../decisions/decision.js';
import type { Document } from '../records.js';
import { Groups } from './groups.js';
import type { PaperSighting } from './sightings.js';

/** What was decided by hand about papers. */
export interface Hand {
  /** Sightings of one group are one paper. */
  groupOf(sighting: PaperSighting): string;
  /** Whether anything was decided about the group. */
  isDecided(group: string): boolean;
  areApart(one: string, other: string): boolean;
}

export function handOverPapers(documents: readonly Document[], sightings: readonly PaperSighting[]): Hand {
  const decisions = decisionsIn(documents, 'papers');
  const numbers = new Map(sightings.map((sighting, at) => [sighting, String(at)]));
  const groups = new Groups();
  const name = (sighting: PaperSighting): string => groups.find(numbers.get(sighting) ?? '');
  if (decisions.length === 0) return { groupOf: name, isDecided: () => false, areApart: () => false };
  const met = sightingsMet(decisions, sightings);
  const of = (reference: Reference): string[] =>
    (met.get(reference) ?? []).map((one) => numbers.get(one) ?? '');
  const named = namesOfPaperReferences(decisions, sightings);
  const refused = new Set(contradictionsIn(decisions, named).map(({ decision }) => decision));
  const standing = decisions.filter((decision) => !refused.has(decision));
  for (const { verdict, of: all } of standing) {
    const known = all.flatMap(of);
    if (verdict === 'merge') for (const one of known) groups.join(known[0] ?? one, one);
  }
  const apart = new Set<string>();
  for (const { of: all } of standing.filter(({ verdict }) => verdict === 'not-the-same')) {
    const roots = all.map((one) => of(one).map((number) => groups.find(number)));
    for (const [at, ones] of roots.entries())
      for (const others of roots.filter((_, other) => other !== at))
        for (const one of ones) for (const other of others) apart.add(`${one} ${other}`);
  }
  const decided = new Set([...met.values()].flat().map(name));
  return {
    groupOf: name,
    isDecided: (group) => decided.has(group),
    areApart: (one, other) => one !== other && apart.has(`${one} ${other}`),
  };
}

/** One name for references that mean one record; null for what means none. */
export function namesOfPaperReferences(
  decisions: readonly Decision[],
  sightings: readonly PaperSighting[],
): (decision: Decision, index: number) => string | null {
  const met = sightingsMet(decisions, sightings);
  const numbers = new Map(sightings.map((sighting, at) => [sighting, String(at)]));
  const alike = new Groups();
  const numbersOf = (reference: Reference): string[] =>
    (met.get(reference) ?? []).map((one) => numbers.get(one) ?? '');
  for (const reference of met.keys()) {
    const [first, ...others] = numbersOf(reference);
    for (const other of others) alike.join(first ?? other, other);
  }
  return ({ of }, index) => {
    const [first] = numbersOf(of[index] as Reference);
    return first === undefined ? null : alike.find(first);
  };
}

function sightingsMet(
  decisions: readonly Decision[],
  sightings: readonly PaperSighting[],
): Map<Reference, PaperSighting[]> {
  const references = decisions.flatMap(({ of }) => of);
  const asking = new Map<string, Reference[]>();
  for (const reference of references)
    for (const key of keysOfPaperReference(reference))
      asking.set(key, [...(asking.get(key) ?? []), reference]);
  const met = new Map<Reference, PaperSighting[]>(references.map((reference) => [reference, []]));
  for (const sighting of sightings) {
    const asked = new Set(keysOfSighting(sighting).flatMap((key) => asking.get(key) ?? []));
    for (const reference of asked) met.get(reference)?.push(sighting);
  }
  return met;
}
