import type { Place, Print } from '../identity/authorships.js';
import type { Mention } from '../identity/mentions.js';
import { ownKeyOf, type PaperSighting } from '../identity/sightings.js';
import { fold } from '../fold.js';
import { externalIdKey, withImplied } from '../identifier.js';
import { idOf, personIdOf } from '../ids.js';
import { readIdentifier } from '../../node/identifiers.js';
import type { Document } from '../records.js';
import type { Decision, RecordName, Reference } from './decision.js';

/* Whom a reference of a decision means. Every rule here is local: whether a record or a place is meant can be told from it alone. */

export const decisionsIn = (documents: readonly Document[], about: Decision['about']): Decision[] =>
  documents.flatMap(({ decisions }) => (decisions ?? []).filter((one) => one.about === about));

/** Texts of which one must be equal for the reference to mean the record: keys of `keysOfSighting`. */
export function keysOfPaperReference(reference: Reference): string[] {
  if (reference.kind === 'own') return [reference.id];
  if (reference.kind === 'identifier') return [externalIdKey(reference.identifier)];
  return keysOfRecordName(reference);
}

function keysOfRecordName({ source, paper }: RecordName): string[] {
  const key = `${source ?? ''}|${paper}`;
  if (/^w_[a-z2-7]{16}$/u.test(paper)) return [source === null ? paper : `${source}|${paper}`, key];
  const identifier = readIdentifier(paper);
  if (identifier === null || identifier.value === null) return [key];
  const id = externalIdKey({ scheme: identifier.scheme, value: identifier.value });
  return [source === null ? id : `${source}|${id}`, key];
}

/** All texts by which a decision may mean this record. `extra` are former ids of its paper. */
export function keysOfSighting({ document, publication, notes }: PaperSighting): string[] {
  const identifiers = [...publication.identifiers, ...notes.flatMap(({ note }) => note.identifiers)];
  const names = [
    idOf('Paper', ...ownKeyOf({ document, publication })),
    ...identifiers.flatMap(withImplied).map(externalIdKey),
    `|${publication.key}`,
  ];
  const sources = [...new Set([document.origin, document.name, document.id])];
  return names.flatMap((name) =>
    name.startsWith('|')
      ? [name, ...sources.map((source) => `${source}${name}`)]
      : [name, ...sources.map((source) => `${source}|${name}`)],
  );
}

/** Ids that a place's person may have had as its founder: of each record alone and of all together. */
export const foundingIdsOf = (place: Place): string[] =>
  [place.key, ...place.formerKeys].map((key) => personIdOf('authorship', ...key));

/** Ids of a person who is named, or is the subject, without a paper. */
export const foundingIdsOfMention = ({ origin, name, isSubject }: Mention): string[] => [
  personIdOf('named', origin, name),
  ...(isSubject ? [personIdOf('subject', origin)] : []),
];

/** What one reference means among these places and mentions; nothing where all are empty. */
export interface Anchors {
  readonly places: readonly Place[];
  /** "ORCID:...", as prints and mentions bear them. */
  readonly ids: readonly string[];
  /** Keys of mentions. */
  readonly mentions: readonly string[];
}

/** Finds all references at once: one pass over places and mentions. */
export function anchorsOf(
  references: readonly Reference[],
  places: readonly Place[],
  mentions: readonly Mention[],
): Map<Reference, Anchors> {
  const wanted = (kind: Reference['kind']) => references.some((one) => one.kind === kind);
  const byId = new Map<string, { places: Place[]; mentions: string[]; ids: Set<string> }>();
  const at = (key: string) => {
    const known = byId.get(key) ?? { places: [], mentions: [], ids: new Set<string>() };
    byId.set(key, known);
    return known;
  };
  const asked = new Set(references.flatMap(askedOf));
  const meet = (keys: readonly string[], met: (key: string) => void) => {
    for (const key of keys) if (asked.has(key)) met(key);
  };
  const papers = new Set(references.flatMap((one) => (one.kind === 'record' ? keysOfRecordName(one) : [])));
  for (const place of places) {
    if (wanted('own')) meet(foundingIdsOf(place), (key) => at(key).places.push(place));
    if (wanted('identifier'))
      for (const { author } of place.prints)
        meet(author.ids.filter(({ isGuess }) => isGuess !== true).map(externalIdKey), (key) =>
          at(key).ids.add(stated(key, author.ids)),
        );
    if (papers.size > 0)
      for (const print of place.prints) {
        const keys = keysOfSighting(print.sighting).filter((key) => papers.has(key));
        for (const key of keys) meet(authorKeys(key, print), (asks) => at(asks).places.push(place));
      }
  }
  for (const mention of mentions) {
    if (wanted('own')) meet(foundingIdsOfMention(mention), (key) => at(key).mentions.push(mention.key));
    if (wanted('identifier'))
      for (const id of mention.ids) {
        const colon = id.indexOf(':');
        meet([`${id.slice(0, colon).toLowerCase()}${id.slice(colon)}`], (key) => at(key).ids.add(id));
      }
  }
  return new Map(
    references.map((reference) => {
      const found = askedOf(reference).flatMap((key) => byId.get(key) ?? []);
      return [
        reference,
        {
          places: [...new Set(found.flatMap((one) => one.places))],
          ids: [...new Set(found.flatMap((one) => [...one.ids]))],
          mentions: [...new Set(found.flatMap((one) => one.mentions))],
        },
      ];
    }),
  );
}

const stated = (key: string, ids: Print['author']['ids']): string => {
  const id = ids.find((one) => externalIdKey(one) === key);
  return id ? `${id.scheme}:${id.value}` : key;
};

function askedOf(reference: Reference): string[] {
  if (reference.kind === 'own') return [reference.id];
  if (reference.kind === 'identifier') return [externalIdKey(reference.identifier)];
  const { author } = reference;
  const who = typeof author === 'number' ? `#${author}` : fold(author ?? '');
  return keysOfRecordName(reference).map((paper) => `${paper}\n${who}`);
}

/** By position, and by name where that stands once in the record. */
function authorKeys(paper: string, { sighting, author }: Print): string[] {
  const { authors } = sighting.publication;
  const place = authors.indexOf(author) + 1;
  const name = fold(author.name);
  const isAlone = authors.filter((other) => fold(other.name) === name).length === 1;
  return [`${paper}\n#${place}`, ...(isAlone ? [`${paper}\n${name}`] : [])];
}

/** Whether anything of these is meant. */
export const isMet = ({ places, ids, mentions }: Anchors): boolean =>
  places.length + ids.length + mentions.length > 0;
