import type { Place, Print } from './authorships.js';
import { draftOf, type Draft } from './drafts.js';
import { Groups } from './groups.js';
import type { Judgement } from './judgement.js';
import type { Mention } from './mentions.js';
import { areCompatible } from './names.js';
import { guessesOf, idsOfPrint, inWords, isOrcid, spacesOfPrint, trustIn } from './personIds.js';

/** Somebody whom a source tells apart by an id. */
export interface Known {
  readonly draft: Draft;
  /** Kinds of ids in which this is one person among others. */
  readonly spaces: Set<string>;
  trust: number;
  /** Everywhere a source says it is this person, also where another source's word goes first. */
  readonly met: Place[];
  /** Those of them where the name does not fit the name of the one whose place it is. */
  readonly slips: Set<Place>;
  readonly names: Set<string>;
  /** ORCID iDs that its source guesses. */
  readonly guesses: Set<string>;
}

export interface KnownPeople {
  readonly all: readonly Known[];
  /** Whom the records say stands at a place, the one whose place it is first; names that do not fit the first are slips. */
  at(place: Place): readonly Known[];
  ofIds(ids: readonly string[]): Known | undefined;
}

/** People whom one id tells are one, whatever their names; but two ORCID iDs are never one person, and nobody stands twice on one
 *  paper: the second place stays without a person. */
export function knownPeople(places: readonly Place[], mentions: readonly Mention[]): KnownPeople {
  const stated = new Map(
    places.map((place) => [
      place,
      place.prints.map((print) => ({ print, ids: idsOfPrint(print) })).filter(({ ids }) => ids.length > 0),
    ]),
  );
  const people = groupsOfIds([
    ...[...stated.values()].flat().map(({ ids }) => ids),
    ...mentions.map(({ ids }) => ids),
  ]);
  const byRoot = new Map<string, Known>();
  const knownOf = (ids: readonly string[]): Known => {
    const root = people.rootOf(ids);
    const known = byRoot.get(root) ?? emptyKnown();
    byRoot.set(root, known);
    for (const id of ids) if (people.rootOf([id]) === root) known.draft.ids.add(id);
    return known;
  };
  const met = new Map<Place, Known[]>();
  const conflicted: [Place, Known, readonly Known[]][] = [];
  for (const [place, prints] of stated) {
    const ordered = [...prints].sort((one, other) => strength(other) - strength(one));
    const [first] = ordered;
    if (!first) continue;
    const here = new Set<Known>();
    const slipped = new Set<Known>();
    for (const { print, ids } of ordered) {
      const known = knownOf(ids);
      for (const space of spacesOfPrint(print, ids)) known.spaces.add(space);
      known.trust = Math.max(known.trust, trustIn(print));
      known.names.add(print.author.name);
      for (const guess of guessesOf(print)) known.guesses.add(guess);
      (areCompatible(print.author.name, first.print.author.name) ? here : slipped).add(known);
    }
    const [owner] = here;
    for (const known of here) slipped.delete(known);
    met.set(place, [...here]);
    for (const known of slipped) known.slips.add(place);
    for (const known of [...here, ...slipped]) known.met.push(place);
    const rivals = people.orcidsOf(first.ids);
    if (owner && rivals.length > 0) conflicted.push([place, owner, rivals.map((orcid) => knownOf([orcid]))]);
    if (owner && !owner.draft.places.some((one) => one.place.paper === place.paper))
      owner.draft.places.push(judgedById(place, first.ids));
  }
  for (const { ids } of mentions)
    if (ids.length > 0) for (const id of ids) knownOf([id, ...ids]).spaces.add(spaceOf(id));
  for (const [place, known, rivals] of conflicted) leaveOpen(known, place, rivals);
  return {
    all: [...byRoot.values()],
    at: (place) => met.get(place) ?? [],
    ofIds: (ids) => (ids.length === 0 ? undefined : byRoot.get(people.rootOf(ids))),
  };
}

const emptyKnown = (): Known => ({
  ...{
    draft: draftOf([]),
    spaces: new Set(),
    trust: 0,
    met: [],
    slips: new Set(),
    names: new Set(),
    guesses: new Set(),
  },
});
const spaceOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** An ORCID iD goes first, then a source that is edited; of equals the oldest. */
const strength = ({ print, ids }: { print: Print; ids: readonly string[] }): number =>
  (ids.some(isOrcid) ? 4 : 0) + trustIn(print);

function judgedById(place: Place, ids: readonly string[]): Judgement {
  const orcid = ids.find(isOrcid);
  return orcid
    ? { place, identity: 'VERIFIED', reason: `The record gives the ORCID iD ${orcid.slice(6)}.` }
    : {
        place,
        identity: 'ASSERTED',
        reason: `The source itself tells this person apart: ${inWords(ids[0] ?? '')}.`,
      };
}

/** The source says one person, but its records give them several ORCID iDs: what bears none is undecided. */
function leaveOpen({ draft }: Known, place: Place, rivals: readonly Known[]): void {
  const reason =
    'The source tells of one person here, but its records give that person different ORCID iDs: nothing says which of them this is.';
  draft.candidates.push(
    ...rivals.map((rival) => rival.draft).filter((one) => !draft.candidates.includes(one)),
  );
  draft.candidateReason = reason;
  draft.places = draft.places.map((one) =>
    one.place === place ? { place, identity: 'AMBIGUOUS', reason } : one,
  );
}

interface IdGroups {
  /** The person of these ids: an ORCID iD goes before the others. */
  rootOf(ids: readonly string[]): string;
  /** Of ids that were stated with several ORCID iDs, and of nobody's ORCID iD, those; else nothing. */
  orcidsOf(ids: readonly string[]): readonly string[];
}

/** Ids that were stated together are one person's. An id that was stated with two ORCID iDs proves nothing beyond itself; where two
 *  ORCID iDs hang together by other ids, only what was stated with an ORCID iD itself joins it. */
function groupsOfIds(stated: readonly (readonly string[])[]): IdGroups {
  const together = stated.filter((ids) => ids.length > 1);
  const orcids = new Map<string, Set<string>>();
  for (const ids of together) {
    const orcid = ids.find(isOrcid);
    if (orcid === undefined) continue;
    for (const id of ids) if (!isOrcid(id)) orcids.set(id, (orcids.get(id) ?? new Set()).add(orcid));
  }
  const isOpen = (id: string): boolean => (orcids.get(id)?.size ?? 0) > 1;
  const join = (skips: (id: string, other: string) => boolean): Groups => {
    const groups = new Groups();
    for (const ids of together) {
      const sure = ids.filter((id) => !isOpen(id));
      for (const id of sure.slice(1)) if (!skips(sure[0] as string, id)) groups.join(sure[0] as string, id);
    }
    return groups;
  };
  const all = join(() => false);
  const orcidOf = new Map<string, Set<string>>();
  for (const id of together.flat().filter(isOrcid))
    orcidOf.set(all.find(id), (orcidOf.get(all.find(id)) ?? new Set()).add(id));
  const isClash = (id: string): boolean => (orcidOf.get(all.find(id))?.size ?? 0) > 1;
  const groups = join((id, other) => isClash(id) && !isOrcid(id) && !isOrcid(other));
  return {
    rootOf(ids) {
      const leading = ids.find(isOrcid) ?? ids.find((id) => !isOpen(id)) ?? ids[0] ?? '';
      return groups.find(leading);
    },
    orcidsOf: (ids) =>
      ids.some((id) => isOrcid(id) || !isOpen(id)) ? [] : [...(orcids.get(ids[0] ?? '') ?? [])].sort(),
  };
}
