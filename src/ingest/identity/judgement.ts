import { fold } from '../fold.js';
import type { Document } from '../records.js';
import type { Place, Print } from './authorships.js';
import { inPassing, type Mention, type Names } from './mentions.js';

export type Identity = 'VERIFIED' | 'ASSERTED' | 'INFERRED' | 'AMBIGUOUS';

export interface Judgement {
  readonly place: Place;
  readonly identity: Identity;
  /** A sentence. */
  readonly reason: string;
}

/** What is known of the uses of a name that are to be one person. */
export interface Circumstances {
  readonly places: readonly Place[];
  readonly mentions: readonly Mention[];
  readonly isSubject: boolean;
  readonly isAlone: boolean;
}

/** How sure it is that a place is this person's, and why. */
export function judged(
  place: Place,
  { places, mentions, isSubject, isAlone }: Circumstances,
  names: Names,
): Judgement {
  const newest = place.prints.at(-1) as Print;
  const { document } = newest.sighting;
  const { name } = newest.author;
  const is = (identity: Identity, reason: string): Judgement => ({ place, identity, reason });
  if (isSubject && place.prints.some(({ sighting }) => isAbout(sighting.document, name, names))) {
    return is('ASSERTED', `${document.name} is about this person.`);
  }
  const form = place.prints
    .map(({ author }) => author.name)
    .find((printed) => isOtherForm(document.origin, printed, names));
  if (form !== undefined) {
    const main = names.mainFormOf(document.origin, form);
    return is(
      'INFERRED',
      `Printed as ${form}, taken for another written form of ${main}; nothing in the documents speaks against it.`,
    );
  }
  const originsOf = ({ prints }: Place): string[] => prints.map(({ sighting }) => sighting.document.origin);
  if (new Set(originsOf(place)).size > 1) {
    return is('INFERRED', 'Records of several origins print this name at the same place of the same paper.');
  }
  const where = names.wordsFor(document.origin);
  if (isAlone) return is('ASSERTED', `The name stands once in ${where}, and nothing was joined.`);
  const here = places.filter((one) => originsOf(one).includes(document.origin));
  const elsewhere = [...new Set(here.flatMap(originsOf))]
    .filter((origin) => origin !== document.origin)
    .sort();
  const papers = here.length === 1 ? 'one paper' : `${here.length} papers`;
  const roles = [
    ...new Set(
      mentions.flatMap(({ isSubject: about, words }) => (about || words === inPassing ? [] : [words])),
    ),
  ];
  const besides = roles.length === 0 ? '' : ` and ${roles.join(' and ')}`;
  const shared =
    elsewhere.length === 0
      ? ''
      : ` The same place of the same paper, in ${elsewhere.slice(0, 3).join(', ')} too, tells who it is.`;
  return is(
    'INFERRED',
    `The same full name stands on ${papers}${besides} in ${where}; nothing speaks against one person.${shared}`,
  );
}

const isOtherForm = (origin: string, name: string, names: Names): boolean => {
  const main = names.mainFormOf(origin, name);
  return main !== null && fold(main) !== fold(name);
};
const isAbout = (document: Document, name: string, names: Names): boolean =>
  document.subject !== null &&
  names.keyOf(document.origin, document.subject) === names.keyOf(document.origin, name);
