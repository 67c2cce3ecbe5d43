import type { Place } from './authorships.js';
import { absorb, type Draft } from './drafts.js';
import { grouped, Groups } from './groups.js';
import type { PaperGroup } from './sightings.js';
import type { Judgement } from './judgement.js';
import type { Known, KnownPeople } from './known.js';
import { areCompatible } from './names.js';
import { inWords, isOrcid } from './personIds.js';

/* Ids of different sources: whether two of them are one person's. */

export interface Crossed {
  /** Who a known person is after all joins. */
  readonly now: ReadonlyMap<Draft, Draft>;
}

/** Joins people of different sources who stand at the same place of two papers, none against, one to one, and those whom a source
 *  links by a guessed ORCID iD. Joins that together make one person of two ids of one source, or of two ORCID iDs, are all undone.
 *  A profile of a program that meets several people of an edited source stays undecided. */
export function crossSources(people: KnownPeople, areApart: (one: Draft, other: Draft) => boolean): Crossed {
  const { all } = people;
  const numbers = new Map(all.map((known, at) => [known, at]));
  const encounters = encountersOf(people, numbers);
  const links = [...linksByPlaces(encounters), ...linksByGuesses(all)].filter(
    ({ one, other }) => isFree(one, other) && !areApart(one.draft, other.draft),
  );
  const name = (known: Known): string => String(numbers.get(known));
  const groups = new Groups();
  for (const { one, other } of links) groups.join(name(one), name(other));
  const now = new Map<Draft, Draft>();
  const linked = new Set(links.flatMap(({ one, other }) => [one, other]));
  for (const [root, members] of grouped(linked, (known) => groups.find(name(known)))) {
    if (!isOnePerson(members) || isKeptApart(members, areApart)) continue;
    const ordered = [...members].sort(byStrength);
    const [main, ...others] = ordered as [Known, ...Known[]];
    const reasons = links.filter(({ one }) => groups.find(name(one)) === root);
    for (const other of others) {
      const link = reasons.find((one) => one.one === other || one.other === other);
      if (link) joinInto(main, other, link);
      now.set(other.draft, main.draft);
    }
  }
  leaveProfilesOpen(people, now);
  return { now };
}

interface Link {
  readonly one: Known;
  readonly other: Known;
  readonly identity: Judgement['identity'];
  readonly reason: string;
}

interface Encounter {
  readonly one: Known;
  readonly other: Known;
  readonly papers: Set<unknown>;
}

/** Who stands at a place with whom. */
function encountersOf(
  people: KnownPeople,
  numbers: ReadonlyMap<Known, number>,
): Map<Known, Map<Known, Encounter>> {
  const encounters = new Map<Known, Map<Known, Encounter>>();
  const meet = (one: Known, other: Known, place: Place): void => {
    const others = encounters.get(one) ?? new Map<Known, Encounter>();
    encounters.set(one, others);
    const known = others.get(other) ?? { one, other, papers: new Set() };
    others.set(other, known);
    known.papers.add(place.paper);
  };
  const seen = new Set<Place>();
  for (const place of [...numbers.keys()].flatMap(({ met }) => met)) {
    if (seen.has(place)) continue;
    seen.add(place);
    const here = people.at(place);
    for (const one of here) for (const other of here) if (one !== other) meet(one, other, place);
  }
  return encounters;
}

/** Two papers at least, and neither meets anybody else of the other's sources. */
function linksByPlaces(encounters: ReadonlyMap<Known, ReadonlyMap<Known, Encounter>>): Link[] {
  const links: Link[] = [];
  const done = new Set<Known>();
  for (const [one, others] of encounters) {
    done.add(one);
    for (const { other, papers } of others.values()) {
      if (done.has(other) || papers.size < 2 || areAgainst(one, other)) continue;
      if (!isOnlyOne(other, others) || !isOnlyOne(one, encounters.get(other) ?? new Map())) continue;
      const reason = `${idOf(one)} and ${idOf(other)} stand at the same place of ${papers.size} papers, under names that fit, and nothing speaks against one person.`;
      links.push({ one, other, identity: 'INFERRED', reason });
    }
  }
  return links;
}

const isOnlyOne = (known: Known, others: ReadonlyMap<Known, Encounter>): boolean =>
  [...others.keys()].every((other) => other === known || areDisjoint(other.spaces, known.spaces));

/** Both on one paper, but not at the same one place of it, or under names that do not fit. */
function areAgainst(one: Known, other: Known): boolean {
  const [few, many] = one.met.length <= other.met.length ? [one, other] : [other, one];
  const theirs = new Map<PaperGroup, Place[]>();
  for (const place of many.met) theirs.set(place.paper, [...(theirs.get(place.paper) ?? []), place]);
  return few.met.some((place) =>
    (theirs.get(place.paper) ?? []).some(
      (their) => their !== place || few.slips.has(place) !== many.slips.has(place),
    ),
  );
}

/** A profile whose source guesses one ORCID iD for it, and the one person who has it. */
function linksByGuesses(all: readonly Known[]): Link[] {
  const owners = new Map<string, Known>();
  for (const known of all) for (const id of known.draft.ids) if (isOrcid(id)) owners.set(id, known);
  return all.flatMap((one) => {
    const [guess] = one.guesses;
    const other = guess === undefined ? undefined : owners.get(guess);
    if (!guess || !other || other === one || one.guesses.size > 1 || areAgainst(one, other)) return [];
    const fits = [...one.names].some((name) =>
      [...other.names].some((theirs) => areCompatible(name, theirs)),
    );
    if (!fits) return [];
    const reason = `The source links ${idOf(one)} with the ORCID iD ${guess.slice(6)}, and the names fit.`;
    return [{ one, other, identity: 'ASSERTED' as const, reason }];
  });
}

const isFree = (one: Known, other: Known): boolean => areDisjoint(one.spaces, other.spaces);
const areDisjoint = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  ![...one].some((space) => other.has(space));

/** No two ids of one source, no two ORCID iDs, nobody at two places of a paper. */
function isOnePerson(members: readonly Known[]): boolean {
  const spaces = new Set<string>();
  for (const { spaces: own } of members) {
    if (!areDisjoint(spaces, own)) return false;
    for (const space of own) spaces.add(space);
  }
  return members.every((one, at) => members.slice(at + 1).every((other) => !areAgainst(one, other)));
}

const isKeptApart = (members: readonly Known[], areApart: (one: Draft, other: Draft) => boolean): boolean =>
  members.some((one) => members.some((other) => one !== other && areApart(one.draft, other.draft)));

const hasOrcid = ({ draft }: Known): boolean => [...draft.ids].some(isOrcid);
const idOf = ({ draft }: Known): string => inWords([...draft.ids].sort(byScheme)[0] ?? '');
const byScheme = (one: string, other: string): number =>
  Number(isOrcid(other)) - Number(isOrcid(one)) || (one < other ? -1 : 1);

function byStrength(one: Known, other: Known): number {
  return (
    Number(hasOrcid(other)) - Number(hasOrcid(one)) ||
    other.trust - one.trust ||
    (([...one.draft.ids].sort()[0] ?? '') < ([...other.draft.ids].sort()[0] ?? '') ? -1 : 1)
  );
}

/** What the joined one brings is as sure as the join, or less. */
function joinInto(main: Known, other: Known, { identity, reason }: Link): void {
  const places = other.draft.places.map((one) =>
    one.identity === 'VERIFIED' || one.identity === 'ASSERTED' ? { place: one.place, identity, reason } : one,
  );
  absorb(main.draft, { ...other.draft, places });
}

/** "Jun Li", 34,000 papers: where an edited source knows several people behind a profile, the rest of it may be any of them. */
function leaveProfilesOpen(people: KnownPeople, now: ReadonlyMap<Draft, Draft>): void {
  for (const profile of people.all) {
    if (now.has(profile.draft)) continue;
    const better = new Map<string, Set<Draft>>();
    for (const place of profile.met)
      for (const other of people.at(place)) {
        if (other === profile || other.trust <= profile.trust) continue;
        for (const space of other.spaces)
          better.set(space, (better.get(space) ?? new Set()).add(now.get(other.draft) ?? other.draft));
      }
    const [several] = [...better.values()].filter((those) => those.size > 1);
    if (!several || several.has(profile.draft) || profile.draft.places.length === 0) continue;
    const reason = `${idOf(profile)} meets ${several.size} people of a better source on their papers: nothing says which of them this is, or whether it is either.`;
    profile.draft.places = profile.draft.places.map(({ place }) => ({
      place,
      identity: 'AMBIGUOUS',
      reason,
    }));
    profile.draft.candidates.push(...several);
    profile.draft.candidateReason = reason;
  }
}
