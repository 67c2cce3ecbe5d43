import type { Document } from '../records.js';
import { grouped, Groups } from './groups.js';
import type { Place, Print } from './authorships.js';
import { judged, type Identity, type Judgement } from './judgement.js';
import { inPassing, mentionsOf, namesOf, type Mention, type Names } from './mentions.js';
import { areCompatible, isInitialsOnly } from './names.js';

/** One person as the rules found them. */
export interface PersonGroup {
  /** What the id is made from: the document's subject, else the founding authorship, else the name alone. */
  readonly key: readonly string[];
  readonly authorships: readonly Judgement[];
  /** Names under which documents speak of them beside authorships: `origin` and the folded name. */
  readonly namedAs: readonly { readonly origin: string; readonly name: string }[];
  readonly subjectOf: readonly string[];
  /** The weakest status needed to hold all authorships. */
  readonly identity: Identity;
  readonly reason: string;
  readonly mayBe: readonly { readonly person: PersonGroup; readonly reason: string }[];
  /** "ORCID:...", and what sources call them. */
  readonly ids: ReadonlySet<string>;
}

export interface People {
  readonly all: readonly PersonGroup[];
  /** Null for groups and for what is no name. */
  ofPlace(place: Place): PersonGroup | null;
  /** The person a document means by a name outside of author lists. */
  named(name: string, document: Document): PersonGroup;
}

/** Who is one person. In: documents (the oldest first) and the places of all papers.
 *  A name joins inside one origin only; two of a name on one paper are two people and leave its other uses undecided;
 *  across origins only the same place of the same paper joins. */
export function peopleOf(documents: readonly Document[], places: readonly Place[]): People {
  const names = namesOf(documents);
  const mentions = mentionsOf(documents, names);
  const persons = places.filter(
    ({ prints }) => !prints.some(({ author }) => author.isGroup || author.isNobody),
  );
  const groups = new Groups();
  for (const place of persons) {
    const newest = place.prints.at(-1) as Print;
    for (const print of place.prints) {
      // A slip at the same place is one authorship, but joins no other papers of the two names.
      if (areCompatible(print.author.name, newest.author.name)) {
        groups.join(names.keyOfPrint(print), names.keyOfPrint(newest));
      }
    }
  }
  const byName = grouped(persons, (place) => groups.find(names.keyOfPrint(place.prints.at(-1) as Print)));
  const mentionsByName = grouped(mentions, ({ key }) => groups.find(key));
  const drafts = [...new Set([...byName.keys(), ...mentionsByName.keys()])].flatMap((key) =>
    peopleOfOneName(byName.get(key) ?? [], mentionsByName.get(key) ?? [], names),
  );
  return finished(joinedById(drafts), documents, names);
}

interface Draft {
  places: Judgement[];
  mentions: Mention[];
  /** ORCID or a source's person ids. */
  ids: Set<string>;
  candidates: Draft[];
  candidateReason: string;
  isInitialsOnly: boolean;
}

/** The places and mentions that names alone would join, split into people. */
function peopleOfOneName(places: readonly Place[], mentions: readonly Mention[], names: Names): Draft[] {
  const withIds = places.filter((place) => idsOf(place).length > 0);
  const twice = [...grouped(places, (place) => JSON.stringify(place.paper.key)).values()]
    .filter((same) => same.length > 1)
    .flat()
    .filter((place) => !withIds.includes(place));
  const known = [...joinedById(withIds.map(personWithId)), ...twice.map((place) => oneOfTwo(place, places))];
  const others = places.filter((place) => !withIds.includes(place) && !twice.includes(place));
  const apart = known.length < 2 ? null : undecided(others, mentions, known);
  if (apart) return [...known, ...apart];
  const joined = known[0] ?? emptyDraft();
  joined.mentions.push(...mentions);
  for (const id of mentions.flatMap((mention) => mention.ids)) joined.ids.add(id);
  const isSubject = mentions.some((mention) => mention.isSubject);
  const initials =
    !isSubject && others.length > 0 && others.every((place) => isInitialsOnly(printedName(place)));
  const isAlone =
    others.length + (known[0]?.places.length ?? 0) === 1 &&
    mentions.every((mention) => mention.isSubject || isNamedOnly(mention));
  const circumstances = { places: [...places], mentions, isSubject, initials, isAlone };
  for (const place of others) joined.places.push(judged(place, circumstances, names));
  joined.isInitialsOnly = initials && known.length === 0;
  return [joined];
}

const isNamedOnly = ({ words }: Mention): boolean => words === inPassing;
const printedName = (place: Place): string => place.prints.at(-1)?.author.name ?? '';
const titleOf = (place: Place): string => {
  const title = place.prints.find(({ sighting }) => sighting.publication.title)?.sighting.publication.title;
  return title ? `"${title}"` : 'an untitled paper';
};
const emptyDraft = (): Draft => ({
  places: [],
  mentions: [],
  ids: new Set(),
  candidates: [],
  candidateReason: '',
  isInitialsOnly: false,
});

/** The ids that tell whose the place is, ORCID first. Guesses of a source prove nothing. */
const idsOf = (place: Place): string[] => {
  const all = leadingIds(place);
  const [own] = all.filter(isOrcid);
  return [...new Set([...(own === undefined ? [] : [own]), ...all.filter((id) => !isOrcid(id))])];
};

/** One place in two sources that both tell people apart may be a slip of one of them: only sources that agree in an id are
 *  taken together. The print with an ORCID iD leads, else the oldest. */
function leadingIds({ prints }: Place): string[] {
  const all = prints.map(idsOfPrint).filter((ids) => ids.length > 0);
  const leading = new Set(all.find((ids) => ids.some(isOrcid)) ?? all[0]);
  for (const ids of all) if (ids.some((id) => leading.has(id))) for (const id of ids) leading.add(id);
  return [...leading];
}

const isOrcid = (id: string): boolean => id.startsWith('ORCID:');

/** In a source that numbers people of one name, the exact name is an id. */
function idsOfPrint({ sighting, author }: Print): string[] {
  const ids = author.ids
    .filter(({ isGuess }) => isGuess !== true)
    .map(({ scheme, value }) => `${scheme}:${value}`);
  if (sighting.document.tellsPeople !== true || ids.some((id) => !isOrcid(id))) return ids;
  const number = author.homonym === undefined ? '' : ` ${author.homonym}`;
  return [...ids, `${sighting.document.origin}:${author.name}${number}`];
}

function personWithId(place: Place): Draft {
  const ids = idsOf(place);
  const orcid = ids.find((id) => id.startsWith('ORCID:'));
  const identity: Identity = orcid ? 'VERIFIED' : 'ASSERTED';
  const reason = orcid
    ? `The record gives the ORCID iD ${orcid.slice(6)}.`
    : `The source itself tells this person apart: ${ids[0]}.`;
  return { ...emptyDraft(), places: [{ place, identity, reason }], ids: new Set(ids) };
}

function oneOfTwo(place: Place, places: readonly Place[]): Draft {
  const same = places.filter((other) => other.paper === place.paper);
  const where = same.map(({ position }) => position).filter((position) => position !== null);
  const reason =
    where.length === same.length
      ? `${same.length} people of this name stand on one paper, at places ${where.join(' and ')}.`
      : `${same.length} people of this name stand on one paper.`;
  return { ...emptyDraft(), places: [{ place, identity: 'ASSERTED', reason }] };
}

/** Several people of the name are known: each other use may be any of them, or none. */
function undecided(places: readonly Place[], mentions: readonly Mention[], known: readonly Draft[]): Draft[] {
  const title = titleOf((known[0] as Draft).places[0]?.place as Place);
  const reason = `The name fits ${known.length} people told apart on ${title}; nothing says which of them this is, or whether it is either.`;
  const open = { candidates: [...known], candidateReason: reason };
  const unplaced = [...grouped(mentions, ({ key }) => key).values()].map((same) => ({
    ...emptyDraft(),
    ...open,
    mentions: same,
  }));
  return [
    ...places.map((place) => ({
      ...emptyDraft(),
      ...open,
      places: [{ place, identity: 'AMBIGUOUS' as const, reason }],
    })),
    ...unplaced,
  ];
}

/** People whom one id tells are one, whatever their names; but two ORCID iDs are never one person, and nobody stands twice
 *  on one paper: the second place stays without a person. */
function joinedById(drafts: readonly Draft[]): Draft[] {
  const groups = new Groups();
  const orcids = new Map<string, string>();
  const orcidOf = (id: string): string | undefined =>
    isOrcid(id) ? (orcids.get(groups.find(id)) ?? id) : orcids.get(groups.find(id));
  for (const { ids } of drafts) {
    const [first, ...others] = ids;
    if (first === undefined) continue;
    for (const id of others) {
      const [one, other] = [orcidOf(first), orcidOf(id)];
      if (one !== undefined && other !== undefined && one !== other) continue;
      groups.join(first, id);
      const orcid = one ?? other;
      if (orcid !== undefined) orcids.set(groups.find(first), orcid);
    }
  }
  const merged = new Map<string, Draft>();
  const replaced = new Map<Draft, Draft>();
  const result: Draft[] = [];
  for (const draft of drafts) {
    const [id] = draft.ids;
    const same = id === undefined ? undefined : merged.get(groups.find(id));
    if (!same) {
      if (id !== undefined) merged.set(groups.find(id), draft);
      result.push(draft);
      continue;
    }
    const papers = new Set(same.places.map(({ place }) => place.paper));
    same.places.push(...draft.places.filter(({ place }) => !papers.has(place.paper)));
    same.mentions.push(...draft.mentions);
    for (const other of draft.ids) if (groups.find(other) === groups.find(id as string)) same.ids.add(other);
    replaced.set(draft, same);
  }
  for (const draft of result)
    draft.candidates = [...new Set(draft.candidates.map((one) => replaced.get(one) ?? one))];
  return result;
}

function finished(drafts: readonly Draft[], documents: readonly Document[], names: Names): People {
  addInitialsCandidates(drafts);
  const age = new Map(documents.map(({ id }, place) => [id, place]));
  const built = new Map<Draft, PersonGroup & { mayBe: { person: PersonGroup; reason: string }[] }>();
  for (const draft of drafts) built.set(draft, personOf(draft, age));
  for (const [draft, person] of built) {
    person.mayBe = draft.candidates.flatMap((candidate) => {
      const other = built.get(candidate);
      return other ? [{ person: other, reason: draft.candidateReason }] : [];
    });
  }
  const ofPlace = new Map(
    drafts.flatMap((draft) => draft.places.map(({ place }) => [place, built.get(draft) as PersonGroup])),
  );
  const byMention = new Map(
    drafts.flatMap((draft) => draft.mentions.map(({ key }) => [key, built.get(draft) as PersonGroup])),
  );
  return {
    all: [...built.values()],
    ofPlace: (place) => ofPlace.get(place) ?? null,
    named(name, document) {
      const person = byMention.get(names.keyOf(document.origin, name));
      if (!person) throw new Error(`${document.id} speaks of "${name}", whom nobody collected.`);
      return person;
    },
  };
}

/** Whom initials may stand for: the people of the same origin whose full name fits. */
function addInitialsCandidates(drafts: readonly Draft[]): void {
  const originsOf = (draft: Draft): string[] =>
    draft.places.flatMap(({ place }) => place.prints.map(({ sighting }) => sighting.document.origin));
  for (const draft of drafts.filter(({ isInitialsOnly: initials }) => initials)) {
    const name = printedName(draft.places[0]?.place as Place);
    const origins = new Set(originsOf(draft));
    draft.candidateReason = `${name} may be short for this name.`;
    draft.candidates = drafts.filter(
      (other) =>
        other !== draft &&
        !other.isInitialsOnly &&
        originsOf(other).some((origin) => origins.has(origin)) &&
        other.places.some(({ place }) => areCompatible(printedName(place), name)),
    );
  }
}

const weakness: readonly Identity[] = ['VERIFIED', 'ASSERTED', 'INFERRED', 'AMBIGUOUS'];

function personOf(
  draft: Draft,
  age: ReadonlyMap<string, number>,
): PersonGroup & { mayBe: { person: PersonGroup; reason: string }[] } {
  const first = (place: Place): number => age.get(place.prints[0]?.sighting.document.id ?? '') ?? 0;
  const authorships = [...draft.places].sort((one, other) => first(one.place) - first(other.place));
  const subjects = [
    ...new Set(draft.mentions.filter(({ isSubject }) => isSubject).map(({ origin }) => origin)),
  ].sort();
  const founding = authorships[0]?.place;
  const named = draft.mentions[0];
  const weakest = [...authorships].sort(
    (a, b) => weakness.indexOf(b.identity) - weakness.indexOf(a.identity),
  )[0];
  const isUndecided = draft.candidates.length > 0;
  return {
    key:
      subjects[0] !== undefined
        ? ['subject', subjects[0]]
        : founding
          ? ['authorship', ...founding.key]
          : ['named', named?.origin ?? '', named?.name ?? ''],
    authorships,
    namedAs: [...grouped(draft.mentions, ({ key }) => key).values()].map(([mention]) => ({
      origin: mention?.origin ?? '',
      name: mention?.name ?? '',
    })),
    subjectOf: subjects,
    identity: weakest?.identity ?? (isUndecided ? 'AMBIGUOUS' : 'ASSERTED'),
    reason:
      weakest?.reason ??
      (isUndecided ? draft.candidateReason : 'Named in the documents, without a paper of their own.'),
    mayBe: [],
    ids: draft.ids,
  };
}
