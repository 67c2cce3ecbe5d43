import { fold } from '../fold.js';
import type { Document } from '../records.js';
import type { Print } from './authorships.js';

/** A document's use of a name outside of author lists. */
export interface Mention {
  /** Which of the mentions: the oldest document's first. */
  readonly at: number;
  readonly key: string;
  readonly origin: string;
  readonly name: string;
  readonly isSubject: boolean;
  /** The document, where it comes as one piece: nobody ever saw its mentions without its papers. */
  readonly whole: string | null;
  readonly words: string;
  /** What the document says they are called elsewhere: "ORCID:...". */
  readonly ids: readonly string[];
}

export interface Names {
  /** "origin|folded name", the listed main form standing for all of its forms. */
  keyOf(origin: string, name: string): string;
  keyOfPrint(print: Print): string;
  /** Is the name listed as another form of this main name? */
  mainFormOf(origin: string, name: string): string | null;
  /** The documents of an origin, for a sentence. */
  wordsFor(origin: string): string;
}

export function namesOf(documents: readonly Document[]): Names {
  const main = new Map<string, string>();
  for (const document of documents) {
    for (const person of document.people) {
      for (const form of [person.name, ...(person.forms ?? []), ...(person.native ? [person.native] : [])]) {
        main.set(`${document.origin}|${fold(form)}`, person.name);
      }
    }
  }
  const mainFormOf = (origin: string, name: string): string | null =>
    main.get(`${origin}|${fold(name)}`) ?? null;
  const keyOf = (origin: string, name: string): string => {
    const own = `${origin}|${fold(name)}`;
    const form = main.get(own);
    return form === undefined ? own : `${origin}|${fold(form)}`;
  };
  const subjects = new Map(documents.map(({ origin, subject }) => [origin, subject]));
  return {
    keyOf,
    mainFormOf,
    wordsFor(origin) {
      const subject = subjects.get(origin);
      return subject ? `the documents about ${subject}` : `the records of ${origin}`;
    },
    keyOfPrint: ({ sighting, author }) => keyOf(sighting.document.origin, author.name),
  };
}

export function mentionsOf(documents: readonly Document[], names: Names): Mention[] {
  const mentions = documents.flatMap((document): Omit<Mention, 'at'>[] => {
    const { origin, subject } = document;
    const mention = (
      name: string,
      words: string,
      isSubject = false,
      ids: readonly string[] = [],
    ): Omit<Mention, 'at'> => ({
      key: names.keyOf(origin, name),
      origin,
      name: fold(names.mainFormOf(origin, name) ?? name),
      isSubject,
      whole: subject === null ? null : document.id,
      words,
      ids,
    });
    const owners = [
      ...document.declared,
      ...document.affiliations,
      ...document.projects,
      ...document.talks,
      ...document.services,
      ...document.teaching,
      ...document.repositories,
      ...document.artifacts,
      ...document.skills,
      ...document.statements,
    ].flatMap(({ person }) => (person ? [mention(person, 'with a post of their own')] : []));
    return [
      ...(subject === null ? [] : [mention(subject, 'the document is about them', true)]),
      ...document.people.map(({ name, externalIds }) =>
        mention(
          name,
          inPassing,
          false,
          (externalIds ?? []).map(({ scheme, value }) => `${scheme}:${value}`),
        ),
      ),
      ...document.advising.flatMap(({ advisor, advisee }) => [
        mention(advisor, "as somebody's advisor"),
        ...(advisee ? [mention(advisee, 'as somebody advised')] : []),
      ]),
      ...document.awards.flatMap(({ people }) =>
        (people ?? []).map((name) => mention(name, 'with an award')),
      ),
      ...owners,
    ];
  });
  return mentions.map((mention, at) => ({ ...mention, at }));
}

/** Named only to say how the name is written: no use of it that another could be joined with. */
export const inPassing = 'in the text';
