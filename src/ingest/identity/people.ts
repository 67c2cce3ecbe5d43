import type { Document } from '../records.js';
import type { Place } from './authorships.js';
import { peopleByName } from './byName.js';
import { crossSources } from './crossing.js';
import { withJoinedCandidates, type Draft } from './drafts.js';
import { grouped } from './groups.js';
import { handOver } from './hand.js';
import { NameIndex } from './initials.js';
import type { Identity, Judgement } from './judgement.js';
import { knownPeople } from './known.js';
import { mentionsOf, namesOf, type Mention, type Names } from './mentions.js';
import { areCompatible } from './names.js';
import { printedName } from './personIds.js';

/** One person as the rules found them. */
export interface PersonGroup {
  /** What the id is made from: the document's subject, else the founding authorship, else the name alone. */
  readonly key: readonly [kind: string, ...parts: string[]];
  /** What it would be made from if less was known, where no authorship's id tells it: such ids were shown once. */
  readonly formerKeys: readonly (readonly [kind: string, ...parts: string[]])[];
  readonly authorships: readonly Judgement[];
  /** Names under which documents speak of them beside authorships: `origin` and the folded name. */
  readonly namedAs: readonly { readonly origin: string; readonly name: string }[];
  readonly subjectOf: readonly string[];
  /** The weakest status needed to hold all authorships. */
  readonly identity: Identity;
  readonly reason: string;
  readonly mayBe: readonly { readonly person: PersonGroup; readonly reason: string }[];
  /** Of whom somebody decided by hand that they are not this one. */
  readonly notSame: readonly { readonly person: PersonGroup; readonly reason: string }[];
  /** "ORCID:...", and what sources call them. */
  readonly ids: ReadonlySet<string>;
  /** Nobody's full name: candidates are whoever it may be short for. */
  readonly isInitialsOnly: boolean;
}

export interface People {
  readonly all: readonly PersonGroup[];
  /** Null for groups and for what is no name. */
  ofPlace(place: Place): PersonGroup | null;
  /** How sure that is, and why. */
  judgementOf(place: Place): Judgement | null;
  /** The person a document means by a name outside of author lists. */
  named(name: string, document: Document): PersonGroup;
}

/** Who is one person. In: documents (the oldest first) and the places of all papers.
 *  A decision by hand goes before all rules. An id joins; ids of different sources join by two papers where both stand at one place; a
 *  name joins inside one origin only; two of a name on one paper are two people and leave its other uses undecided; across origins only
 *  the same place of the same paper joins. */
export function peopleOf(documents: readonly Document[], places: readonly Place[]): People {
  const names = namesOf(documents);
  const mentions = mentionsOf(documents, names);
  const persons = places.filter(
    ({ prints }) => !prints.some(({ author }) => author.isGroup || author.isNobody),
  );
  const hand = handOver(documents, persons, mentions);
  const ruled = persons.filter((place) => !hand.splitOff.has(place));
  const known = knownPeople(ruled, mentions);
  const { now } = crossSources(known, hand.areApart);
  const joined = (draft: Draft): Draft => now.get(draft) ?? draft;
  const byName = peopleByName(ruled, mentions, names, known, joined);
  const sources = known.all.map(({ draft }) => draft).filter((draft) => !now.has(draft));
  const drafts = [...sources, ...byName].filter(
    ({ places: own, mentions: told }) => own.length + told.length > 0,
  );
  withJoinedCandidates(drafts, now);
  const decided = hand.applied(drafts);
  addInitialsCandidates(decided);
  return finished(decided, hand.notSame(decided), documents, names);
}

function finished(
  drafts: readonly Draft[],
  apart: readonly { readonly one: Draft; readonly other: Draft; readonly reason: string }[],
  documents: readonly Document[],
  names: Names,
): People {
  const age = new Map(documents.map(({ id }, place) => [id, place]));
  const built = new Map<Draft, Built>();
  for (const draft of drafts) built.set(draft, personOf(draft, age));
  for (const [draft, person] of built) {
    person.mayBe = draft.candidates.flatMap((candidate) => {
      const other = built.get(candidate);
      return other ? [{ person: other, reason: draft.candidateReason }] : [];
    });
  }
  for (const { one, other, reason } of apart) {
    const [person, namesake] = [built.get(one), built.get(other)];
    if (person && namesake) person.notSame.push({ person: namesake, reason });
  }
  const ofPlace = new Map(
    drafts.flatMap((draft) => draft.places.map(({ place }) => [place, built.get(draft) as PersonGroup])),
  );
  const judgements = new Map(drafts.flatMap((draft) => draft.places.map((one) => [one.place, one])));
  const byMention = new Map(
    drafts.flatMap((draft) => draft.mentions.map(({ key }) => [key, built.get(draft) as PersonGroup])),
  );
  return {
    all: [...built.values()],
    ofPlace: (place) => ofPlace.get(place) ?? null,
    judgementOf: (place) => judgements.get(place) ?? null,
    named(name, document) {
      const person = byMention.get(names.keyOf(document.origin, name));
      if (!person) throw new Error(`${document.id} speaks of "${name}", whom nobody collected.`);
      return person;
    },
  };
}

type Built = PersonGroup & {
  mayBe: PersonGroup['mayBe'];
  notSame: { person: PersonGroup; reason: string }[];
};

/** Whom initials may stand for: the people of the same origin whose full name fits. */
function addInitialsCandidates(drafts: readonly Draft[]): void {
  const open = drafts.filter(({ isInitialsOnly: initials, places }) => initials && places.length > 0);
  if (open.length === 0) return;
  const index = new NameIndex<Draft>();
  for (const draft of drafts.filter(({ isInitialsOnly: initials }) => !initials))
    for (const [origin, name] of namesByOrigin(draft)) index.add(origin, name, draft);
  for (const draft of open) {
    const name = printedName((draft.places[0] as Judgement).place);
    const fitting = new Set(draft.candidates);
    for (const origin of new Set(namesByOrigin(draft).map(([first]) => first)))
      for (const near of index.near(origin, name)) if (areCompatible(near.name, name)) fitting.add(near.item);
    draft.candidateReason = `${name} may be short for this name.`;
    draft.candidates = [...fitting];
  }
}

/** Each once. */
function namesByOrigin({ places }: Draft): [origin: string, name: string][] {
  const found = new Map<string, [string, string]>();
  for (const { place } of places)
    for (const { sighting } of place.prints) {
      const { origin } = sighting.document;
      found.set(`${origin}|${printedName(place)}`, [origin, printedName(place)]);
    }
  return [...found.values()];
}

const weakness: readonly Identity[] = ['VERIFIED', 'ASSERTED', 'INFERRED', 'AMBIGUOUS'];

function personOf(draft: Draft, age: ReadonlyMap<string, number>): Built {
  const authorships = [...draft.places].sort((one, other) => olderPlace(one.place, other.place, age));
  const mentions = [...draft.mentions].sort((one, other) => one.at - other.at);
  const subjects = [
    ...new Set(mentions.filter(({ isSubject }) => isSubject).map(({ origin }) => origin)),
  ].sort();
  const keys = keysOf(authorships, mentions, subjects);
  const weakest = [...authorships].sort(
    (a, b) => weakness.indexOf(b.identity) - weakness.indexOf(a.identity),
  )[0];
  const isUndecided = draft.candidates.length > 0;
  return {
    key: keys[0] as PersonGroup['key'],
    formerKeys: keys.slice(1).filter(([kind]) => kind !== 'authorship'),
    authorships,
    namedAs: [...grouped(mentions, ({ key }) => key).values()].map(([mention]) => ({
      origin: mention?.origin ?? '',
      name: mention?.name ?? '',
    })),
    subjectOf: subjects,
    identity: weakest?.identity ?? (isUndecided ? 'AMBIGUOUS' : 'ASSERTED'),
    reason:
      weakest?.reason ??
      (isUndecided ? draft.candidateReason : 'Named in the documents, without a paper of their own.'),
    ...{ mayBe: [], notSame: [] },
    ids: draft.ids,
    isInitialsOnly: draft.isInitialsOnly,
  };
}

/** What the person's id may be made from, the first that there is. */
function keysOf(
  authorships: readonly Judgement[],
  mentions: readonly Mention[],
  subjects: readonly string[],
): PersonGroup['key'][] {
  const documents = new Set(
    authorships.flatMap(({ place }) => place.prints.map(({ sighting }) => sighting.document.id)),
  );
  const alone = mentions.filter(({ whole }) => whole === null || !documents.has(whole));
  const named = new Map(alone.map(({ origin, name }) => [`${origin}|${name}`, [origin, name] as const]));
  const founding = authorships[0]?.place;
  return [
    ...subjects.map((origin): PersonGroup['key'] => ['subject', origin]),
    ...(founding ? [['authorship', ...founding.key] as PersonGroup['key']] : []),
    ...[...named.values()].map((key): PersonGroup['key'] => ['named', ...key]),
  ];
}

/** By the oldest record of each; of one document by the record's key and the place in the list. */
function olderPlace(one: Place, other: Place, age: ReadonlyMap<string, number>): number {
  const [a, b] = [one.prints[0]?.sighting, other.prints[0]?.sighting];
  const years = (age.get(a?.document.id ?? '') ?? 0) - (age.get(b?.document.id ?? '') ?? 0);
  if (years !== 0) return years;
  const [first, second] = [a?.publication.key ?? '', b?.publication.key ?? ''];
  return first === second ? one.order - other.order : first < second ? -1 : 1;
}
