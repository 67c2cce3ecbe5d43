import { contradictionsIn } from '../decisions/contradictions.js';
import { reasonOf, type Decision, type Reference } from '../decisions/decision.js';
import { anchorsOf, decisionsIn, isMet, type Anchors } from '../decisions/references.js';
import type { Document } from '../records.js';
import type { Place } from './authorships.js';
import { absorb, draftOf, withJoinedCandidates, type Draft } from './drafts.js';
import { Groups } from './groups.js';
import type { Judgement } from './judgement.js';
import type { Mention } from './mentions.js';
import { idsOfPrint } from './personIds.js';

/** What was decided by hand about these people: it goes before every rule. */
export interface HandOverPeople {
  /** Places that were taken from their person. */
  readonly splitOff: ReadonlySet<Place>;
  areApart(one: Draft, other: Draft): boolean;
  /** The people that the rules found, as they were decided to be. */
  applied(drafts: readonly Draft[]): Draft[];
  /** Pairs that are surely two, both ways. In: what `applied` gave. */
  notSame(drafts: readonly Draft[]): { one: Draft; other: Draft; reason: string }[];
}

const nothing: HandOverPeople = {
  splitOff: new Set(),
  areApart: () => false,
  applied: (drafts) => [...drafts],
  notSame: () => [],
};

export function handOver(
  documents: readonly Document[],
  places: readonly Place[],
  mentions: readonly Mention[],
): HandOverPeople {
  const all = decisionsIn(documents, 'people');
  if (all.length === 0) return nothing;
  const anchors = anchorsOf(
    all.flatMap(({ of }) => of),
    places,
    mentions,
  );
  const met = (reference: Reference): Anchors => anchors.get(reference) ?? nobody;
  const refused = new Set(contradictionsIn(all, namesOfReferences(all, met)).map(({ decision }) => decision));
  const standing = all
    .filter((decision) => !refused.has(decision))
    .sort((one, other) => (wordsOf(one) < wordsOf(other) ? -1 : 1));
  const [merges, splits, apart] = (['merge', 'split', 'not-the-same'] as const).map((verdict) =>
    standing.filter((decision) => decision.verdict === verdict),
  ) as [Decision[], Decision[], Decision[]];
  const pairs = pairsOf(apart, met);
  const split = splits.map((decision) => ({
    decision,
    places: decision.of.slice(1).flatMap((one) => met(one).places),
  }));
  const splitOff = new Set(split.flatMap((one) => one.places));
  const areApart = (one: Draft, other: Draft): boolean =>
    pairs.some(({ first, second }) => holds(one, first) && holds(other, second));
  return {
    splitOff,
    areApart,
    applied: (drafts) =>
      merged(
        [...drafts.flatMap((draft) => brokenApart(draft, pairs)), ...split.flatMap(draftOfSplit)],
        merges.map((decision) => ({ decision, anchors: decision.of.map(met) })),
        areApart,
      ),
    notSame: (drafts) => [
      ...pairs.flatMap(({ first, second, reason }) => between(drafts, first, second, reason)),
      ...split.flatMap(({ decision, places: taken }) => {
        const [person] = decision.of;
        const others = { ...nobody, places: taken };
        return person === undefined
          ? []
          : [
              ...between(drafts, met(person), others, reasonOf(decision)),
              ...between(drafts, others, met(person), reasonOf(decision)),
            ];
      }),
    ],
  };
}

const nobody: Anchors = { places: [], ids: [], mentions: [] };
const wordsOf = ({ verdict, words }: Decision): string => JSON.stringify([verdict, words]);

/** One name for references that mean one place, id or mention. */
export function namesOfReferences(decisions: readonly Decision[], met: (reference: Reference) => Anchors) {
  const groups = new Groups();
  const numbers = new Map<Place, string>();
  const numberOf = (place: Place): string => {
    const number = numbers.get(place) ?? `place ${numbers.size}`;
    numbers.set(place, number);
    return number;
  };
  const textsOf = (reference: Reference): string[] => {
    const { places, ids, mentions } = met(reference);
    return [...ids, ...mentions.map((key) => `mention ${key}`), ...places.map(numberOf)];
  };
  for (const reference of decisions.flatMap(({ of }) => of)) {
    const texts = textsOf(reference);
    for (const text of texts) groups.join(texts[0] ?? text, text);
  }
  return ({ of }: Decision, index: number): string | null => {
    const [first] = textsOf(of[index] as Reference);
    return first === undefined ? null : groups.find(first);
  };
}

interface Pair {
  readonly first: Anchors;
  readonly second: Anchors;
  readonly reason: string;
}

/** Both ways; without references that mean nobody here. */
function pairsOf(apart: readonly Decision[], met: (reference: Reference) => Anchors): Pair[] {
  return apart.flatMap((decision) => {
    const all = decision.of.map(met).filter(isMet);
    const reason = reasonOf(decision);
    return all.flatMap((first, at) =>
      all.flatMap((second, other) => (at === other ? [] : [{ first, second, reason }])),
    );
  });
}

const holds = ({ places, ids, mentions }: Draft, anchors: Anchors): boolean =>
  anchors.ids.some((id) => ids.has(id)) ||
  (anchors.places.length > 0 && places.some(({ place }) => anchors.places.includes(place))) ||
  (anchors.mentions.length > 0 && mentions.some(({ key }) => anchors.mentions.includes(key)));

function between(drafts: readonly Draft[], first: Anchors, second: Anchors, reason: string) {
  const [ones, others] = [first, second].map((anchors) => drafts.filter((draft) => holds(draft, anchors)));
  return (ones ?? []).flatMap((one) =>
    (others ?? []).flatMap((other) => (one === other ? [] : [{ one, other, reason }])),
  );
}

/** One draft that holds two who are not the same: each of them with what is surely theirs, and all else undecided. Somebody of whom
 *  nothing is left but an id is nobody. */
function brokenApart(draft: Draft, pairs: readonly Pair[]): Draft[] {
  const inside = pairs.filter(({ first, second }) => holds(draft, first) && holds(draft, second));
  if (inside.length === 0) return [draft];
  const parts = partsOf(inside);
  const reason = inside[0]?.reason ?? '';
  const people = withoutSharedIds(parts.map((anchors) => partOf(draft, anchors, parts, reason))).filter(
    ({ places, mentions }) => places.length + mentions.length > 0,
  );
  const taken = new Set(
    people.flatMap((part) => [...part.places.map(({ place }) => place), ...part.mentions]),
  );
  const open = `${reason} Nothing says which of them this is.`;
  const rest = draft.places.filter(({ place }) => !taken.has(place));
  const told = draft.mentions.filter((mention) => !taken.has(mention));
  return [
    ...people,
    ...rest.map(({ place }) =>
      draftOf([{ place, identity: 'AMBIGUOUS', reason: open }], {
        candidates: [...people],
        candidateReason: open,
      }),
    ),
    ...(told.length === 0
      ? []
      : [draftOf([], { mentions: told, candidates: [...people], candidateReason: open })]),
  ];
}

/** References to one place or id are one part. */
function partsOf(pairs: readonly Pair[]): Anchors[] {
  const parts: Anchors[] = [];
  for (const { first } of pairs) {
    const known = parts.findIndex(
      (part) =>
        part.ids.some((id) => first.ids.includes(id)) ||
        part.places.some((place) => first.places.includes(place)) ||
        part.mentions.some((key) => first.mentions.includes(key)),
    );
    const part = parts[known];
    if (!part) parts.push(first);
    else
      parts[known] = {
        places: [...new Set([...part.places, ...first.places])],
        ids: [...new Set([...part.ids, ...first.ids])],
        mentions: [...new Set([...part.mentions, ...first.mentions])],
      };
  }
  return parts;
}

/** What a reference names, and what bears the same ids without being named as another one's: where a record gives an id to an author of
 *  whom it was decided that it is not theirs, they do not bear it. */
function partOf(draft: Draft, anchors: Anchors, parts: readonly Anchors[], reason: string): Draft {
  const others = parts.filter((part) => part !== anchors);
  const idsOfOthers = new Set(others.flatMap(({ ids }) => ids));
  const isOthers = ({ place }: Judgement): boolean => others.some(({ places }) => places.includes(place));
  const idsAt = (place: Place): string[] =>
    place.prints.flatMap(idsOfPrint).filter((id) => draft.ids.has(id));
  const isOwn = (ids: readonly string[]): boolean =>
    ids.some((id) => anchors.ids.includes(id)) && !ids.some((id) => idsOfOthers.has(id));
  const places = draft.places.flatMap((one): Judgement[] => {
    if (anchors.places.includes(one.place)) return [{ place: one.place, identity: 'VERIFIED', reason }];
    return isOwn(idsAt(one.place)) && !isOthers(one) ? [one] : [];
  });
  const mentions = draft.mentions.filter(
    ({ key, ids }) =>
      anchors.mentions.includes(key) ||
      (isOwn(ids) && !others.some(({ mentions: named }) => named.includes(key))),
  );
  const ids = [...anchors.ids, ...places.flatMap(({ place }) => idsAt(place))];
  return draftOf(places, {
    ids: new Set(ids.filter((id) => draft.ids.has(id) && !idsOfOthers.has(id))),
    mentions,
  });
}

/** An id that records give to several of them tells none. */
function withoutSharedIds(people: readonly Draft[]): Draft[] {
  const isShared = (id: string): boolean => people.filter(({ ids }) => ids.has(id)).length > 1;
  return people.map((one) => ({ ...one, ids: new Set([...one.ids].filter((id) => !isShared(id))) }));
}

function draftOfSplit({ decision, places }: { decision: Decision; places: readonly Place[] }): Draft[] {
  const reason = reasonOf(decision);
  const own = [...new Set(places)].map((place): Judgement => ({ place, identity: 'VERIFIED', reason }));
  return own.length === 0 ? [] : [draftOf(own)];
}

/** Joins what was decided to be one, unless that would join two who are not the same. */
function merged(
  drafts: readonly Draft[],
  merges: readonly { readonly decision: Decision; readonly anchors: readonly Anchors[] }[],
  areApart: (one: Draft, other: Draft) => boolean,
): Draft[] {
  const replaced = new Map<Draft, Draft>();
  const now = (draft: Draft): Draft => {
    const next = replaced.get(draft);
    return next === undefined ? draft : now(next);
  };
  for (const { decision, anchors } of merges) {
    const people = [
      ...new Set(
        anchors.flatMap((one) => (isMet(one) ? drafts.filter((draft) => holds(draft, one)) : [])).map(now),
      ),
    ];
    const [main, ...others] = people;
    if (!main || others.length === 0) continue;
    if (people.some((one) => people.some((other) => one !== other && areApart(one, other)))) continue;
    for (const other of others) {
      absorb(main, other);
      replaced.set(other, main);
    }
    const reason = reasonOf(decision);
    main.places = main.places.map(({ place }) => ({ place, identity: 'VERIFIED', reason }));
    Object.assign(main, { candidates: [], candidateReason: '', isInitialsOnly: false });
  }
  const left = drafts.filter((draft) => !replaced.has(draft));
  withJoinedCandidates(left, replaced);
  return left;
}
