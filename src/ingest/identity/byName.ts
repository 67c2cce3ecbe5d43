import { fold } from '../fold.js';
import type { Place, Print } from './authorships.js';
import { draftOf, emptyDraft, type Draft } from './drafts.js';
import { grouped, Groups } from './groups.js';
import { judged } from './judgement.js';
import type { KnownPeople } from './known.js';
import { inPassing, type Mention, type Names } from './mentions.js';
import { areCompatible, isInitialsOnly } from './names.js';
import { idsOfPrint, printedName } from './personIds.js';

/* Whose the places are that no id tells: one full name inside one origin is one person unless something speaks against it. */

/** In: all places, of which those in `known` have their person already, and the mentions. `now`: whom known people were joined into. */
export function peopleByName(
  places: readonly Place[],
  mentions: readonly Mention[],
  names: Names,
  known: KnownPeople,
  now: (draft: Draft) => Draft,
): Draft[] {
  const bare = places.filter((place) => known.at(place).length === 0);
  const keys = new Map(places.map((place) => [place, keysOf(place, names)]));
  const keysAt = (place: Place): readonly Key[] => keys.get(place) ?? [];
  const named = bare.filter((place) => keysAt(place).length > 0);
  const isInitials = initialsAmong(named, mentions, names);
  const groups = new Groups();
  for (const place of named) {
    const [leading, ...others] = keysAt(place).filter(({ key }) => !isInitials(key));
    // A slip at the same place is one authorship, but joins no other papers of the two names.
    for (const other of others) if (leading && other.fits) groups.join(leading.key, other.key);
  }
  const groupOf = (place: Place): string => {
    const leading = keysAt(place).find(({ key }) => !isInitials(key));
    return groups.find((leading ?? keysAt(place)[0])?.key ?? '');
  };
  const byName = grouped(named, groupOf);
  const mentionsByName = grouped(mentions, ({ key }) => groups.find(key));
  const met = meetings(keys, (key) => groups.find(key));
  const drafts: Draft[] = [];
  const ofPlace = new Map<Place, Draft>();
  const withInitials: { found: Draft[]; cluster: Cluster }[] = [];
  for (const key of new Set([...byName.keys(), ...mentionsByName.keys()])) {
    const cluster: Cluster = {
      places: byName.get(key) ?? [],
      mentions: mentionsByName.get(key) ?? [],
      met: met.get(key) ?? [],
      names,
    };
    const people = knownIn(cluster, known, now);
    const found = isInitials(key) ? initialsPeople(cluster) : peopleOfOneName(cluster, people);
    drafts.push(...found);
    if (isInitials(key)) withInitials.push({ found, cluster });
    for (const draft of found) for (const { place } of draft.places) ofPlace.set(place, draft);
    for (const draft of people) for (const { place } of draft.places) ofPlace.set(place, draft);
  }
  // Who else stands where the initials do is known when all names are done.
  const ownerOf = (place: Place): Draft | undefined => {
    const draft = known.at(place)[0]?.draft ?? ofPlace.get(place);
    return draft && now(draft);
  };
  for (const { found, cluster } of withInitials) addMet(found, cluster, ownerOf);
  const unnamed = new Set(named);
  return [
    ...drafts,
    ...sharedNames(
      bare.filter((place) => !unnamed.has(place)),
      known,
      now,
    ),
  ];
}

/** Which names give nothing but initials beside the family name. A subject's own name is a name, however it is printed. */
function initialsAmong(
  places: readonly Place[],
  mentions: readonly Mention[],
  names: Names,
): (key: string) => boolean {
  const subjects = new Set(mentions.filter(({ isSubject }) => isSubject).map(({ key }) => key));
  const initials = new Set<string>();
  for (const print of places.flatMap(({ prints }) => prints)) {
    const { origin } = print.sighting.document;
    const name = names.mainFormOf(origin, print.author.name) ?? print.author.name;
    if (isInitialsOnly(name)) initials.add(names.keyOf(origin, name));
  }
  for (const { key, name } of mentions) if (isInitialsOnly(name)) initials.add(key);
  return (key) => initials.has(key) && !subjects.has(key);
}

interface Cluster {
  /** Places of this name without an id. */
  readonly places: readonly Place[];
  readonly mentions: readonly Mention[];
  /** Places of others where a source prints this name. */
  readonly met: readonly Place[];
  readonly names: Names;
}

interface Key {
  readonly key: string;
  /** The name fits the one that leads the place. */
  readonly fits: boolean;
}

const newestOf = ({ prints }: Place): Print => prints.at(-1) as Print;

/** The names of a place, the newest print's first; a name that the source itself shares among several is none. */
function keysOf(place: Place, names: Names): Key[] {
  const prints = place.prints.filter(({ author }) => !author.isShared).reverse();
  const [leading] = prints;
  return prints.map((print) => ({
    key: names.keyOfPrint(print),
    fits: areCompatible(print.author.name, (leading as Print).author.name),
  }));
}

/** The places where a name is printed. */
function meetings(
  keys: ReadonlyMap<Place, readonly Key[]>,
  find: (key: string) => string,
): Map<string, Place[]> {
  const met = new Map<string, Place[]>();
  for (const [place, own] of keys) {
    const fitting = own.filter(({ fits }) => fits);
    for (const key of new Set(fitting.map((one) => find(one.key)))) {
      const list = met.get(key);
      if (list) list.push(place);
      else met.set(key, [place]);
    }
  }
  return met;
}

/** Known people whom the name meets at a place, or whom a document gives an id with the name: that mention is theirs. */
function knownIn({ met, mentions }: Cluster, known: KnownPeople, now: (draft: Draft) => Draft): Draft[] {
  const people = new Set(met.flatMap((place) => known.at(place).slice(0, 1)).map(({ draft }) => now(draft)));
  for (const mention of mentions) {
    const person = known.ofIds(mention.ids);
    if (person === undefined) continue;
    people.add(now(person.draft));
    now(person.draft).mentions.push(mention);
  }
  return [...people];
}

/** The places and mentions that the name alone would join, split into people. A name that meets one known person joins them; one that
 *  meets several leaves its other uses undecided. */
function peopleOfOneName(cluster: Cluster, known: readonly Draft[]): Draft[] {
  const { places, mentions, met, names } = cluster;
  const twice = placesBesideAnother(places, known);
  const all = [...known, ...[...twice].map((place) => oneOfTwo(place, [...places, ...placesOf(known)]))];
  const told = mentions.filter(({ ids }) => ids.length === 0);
  const others = places.filter((place) => !twice.has(place));
  if (all.length > 1) return [...all.slice(known.length), ...undecided(others, told, all)];
  const joined = all[0] ?? emptyDraft();
  const isSubject = mentions.some((mention) => mention.isSubject);
  const stood = [...new Set([...places, ...met])];
  const isAlone =
    stood.length === 1 && mentions.every((mention) => mention.isSubject || mention.words === inPassing);
  for (const place of others)
    joined.places.push(judged(place, { places: stood, mentions, isSubject, isAlone }, names));
  joined.mentions.push(...told);
  return all[0] === joined ? all.slice(known.length) : [joined];
}

const placesOf = (drafts: readonly Draft[]): Place[] =>
  drafts.flatMap((draft) => draft.places.map(({ place }) => place));

/** Two of the name on one paper are two people. */
function placesBesideAnother(places: readonly Place[], known: readonly Draft[]): Set<Place> {
  const papers = new Map<Place['paper'], number>();
  const here = new Set(places.map(({ paper }) => paper));
  for (const { paper } of [...places, ...placesOf(known)])
    if (here.has(paper)) papers.set(paper, (papers.get(paper) ?? 0) + 1);
  return new Set(places.filter(({ paper }) => (papers.get(paper) ?? 0) > 1));
}

function oneOfTwo(place: Place, places: readonly Place[]): Draft {
  const same = places.filter((other) => other.paper === place.paper);
  const where = same.map(({ position }) => position).filter((position) => position !== null);
  const reason =
    where.length === same.length
      ? `${same.length} people of this name stand on one paper, at places ${where.join(' and ')}.`
      : `${same.length} people of this name stand on one paper.`;
  return draftOf([{ place, identity: 'ASSERTED', reason }]);
}

/** Several people of the name are known: each other use may be any of them, or none. */
function undecided(places: readonly Place[], mentions: readonly Mention[], known: readonly Draft[]): Draft[] {
  const reason = `The name fits ${known.length} people who are told apart elsewhere; nothing says which of them this is, or whether it is either.`;
  const open = { candidates: [...known], candidateReason: reason };
  return [
    ...places.map((place) =>
      draftOf([{ place, identity: 'AMBIGUOUS', reason }], { ...open, candidates: [...known] }),
    ),
    ...[...grouped(mentions, ({ key }) => key).values()].map((same) =>
      draftOf([], { ...open, candidates: [...known], mentions: same }),
    ),
  ];
}

/** Nobody's full name: one undecided person; where two of it stand on one paper, one for each place. */
function initialsPeople({ places, mentions: all }: Cluster): Draft[] {
  const mentions = all.filter(({ ids }) => ids.length === 0);
  const isTwice = placesBesideAnother(places, []).size > 0;
  const parts = isTwice ? places.map((place) => [place]) : places.length > 0 ? [places] : [];
  const drafts = parts.map((part) =>
    draftOf(
      part.map((place) => ({
        ...{ place, identity: 'AMBIGUOUS' as const },
        reason: `Only initials are printed: ${printedName(place)} may stand for several people.`,
      })),
      { isInitialsOnly: true },
    ),
  );
  const [first, second] = drafts;
  if (mentions.length === 0) return drafts;
  if (first && !second) first.mentions.push(...mentions);
  else drafts.push(draftOf([], { mentions: [...mentions], isInitialsOnly: true }));
  return drafts;
}

/** Where others print the name in full at the same place, they are the first whom the initials may mean. */
function addMet(
  drafts: readonly Draft[],
  { met, places }: Cluster,
  ownerOf: (place: Place) => Draft | undefined,
): void {
  const own = new Set(places);
  const others = new Set(met.filter((place) => !own.has(place)).flatMap((place) => ownerOf(place) ?? []));
  for (const draft of drafts) draft.candidates.push(...others);
}

/** Names that the source itself gives to several people: each use is one of them, or somebody else. */
function sharedNames(places: readonly Place[], known: KnownPeople, now: (draft: Draft) => Draft): Draft[] {
  if (places.length === 0) return [];
  const bearers = new Map<string, Set<Draft>>();
  for (const { met, draft } of known.all)
    for (const { prints } of met)
      for (const print of prints.filter((one) => idsOfPrint(one).some((id) => draft.ids.has(id)))) {
        const key = sharedKey(print);
        bearers.set(key, (bearers.get(key) ?? new Set()).add(now(draft)));
      }
  return places.map((place) => {
    const print = newestOf(place);
    const reason = `${print.sighting.document.name} files several people under ${print.author.name}: nothing says which of them this is.`;
    const candidates = [...(bearers.get(sharedKey(print)) ?? [])];
    return draftOf([{ place, identity: 'AMBIGUOUS', reason }], { candidates, candidateReason: reason });
  });
}

const sharedKey = ({ sighting, author }: Print): string => `${sighting.document.origin}|${fold(author.name)}`;
