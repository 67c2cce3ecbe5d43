import type { Place, Print } from './authorships.js';

/* What tells whose a place is: ids that a record states of its author. */

export const isOrcid = (id: string): boolean => id.startsWith('ORCID:');

/** "ORCID:...", "DBLP:..."; guesses of a source are left out. In a source that numbers people of one name, the exact name is an id. */
export function idsOfPrint({ sighting, author }: Print): string[] {
  const ids = author.ids
    .filter(({ isGuess }) => isGuess !== true)
    .map(({ scheme, value }) => `${scheme}:${value}`);
  // A record gives one author one ORCID iD: a second one is a slip.
  const [orcid] = ids.filter(isOrcid);
  const stated = [...(orcid === undefined ? [] : [orcid]), ...ids.filter((id) => !isOrcid(id))];
  if (author.isShared) return stated.filter(isOrcid);
  if (sighting.document.tellsPeople !== true || stated.some((id) => !isOrcid(id))) return stated;
  const { name, given, family, homonym } = author;
  // First and last name apart: (Anna Maria, Li) is not (Anna, Maria Li).
  const parts = family === undefined ? name : `${given ?? ''}|${family}`;
  const number = homonym === undefined ? '' : ` ${homonym}`;
  return [...stated, `${sighting.document.origin}:${parts}${number}`];
}

/** ORCID iDs that the source found by rules of its own. */
export const guessesOf = ({ author }: Print): string[] =>
  author.ids
    .filter(({ scheme, isGuess }) => scheme === 'ORCID' && isGuess === true)
    .map(({ scheme, value }) => `${scheme}:${value}`);

/** Where ids of one kind tell two people apart: the scheme, and the source that numbers its people. */
export function spacesOfPrint(print: Print, ids: readonly string[]): string[] {
  const { origin, tellsPeople } = print.sighting.document;
  const schemes = ids.map((id) => id.slice(0, id.indexOf(':')));
  return ids.length === 0 ? [] : [...schemes, ...(tellsPeople === true ? [origin] : [])];
}

/** Sources whose profiles are made by a program: several people may stand in one, and one in several. */
const guessing: ReadonlySet<string> = new Set(['openalex', 'semantic-scholar']);

/** How well the source knows its people: 2 by editors or by the person, 1 by a program. */
export const trustIn = ({ sighting }: Print): number => (guessing.has(sighting.document.format) ? 1 : 2);

/** "DBLP:01/2345" in words. */
export function inWords(id: string): string {
  const colon = id.indexOf(':');
  const [scheme, value] = [id.slice(0, colon), id.slice(colon + 1)];
  const name = schemeNames[scheme];
  if (name !== undefined) return `${name} ${value}`;
  return `"${value.replace('|', ' ').trim()}" in ${scheme}`;
}
const schemeNames: Readonly<Record<string, string>> = {
  ORCID: 'ORCID iD',
  DBLP: 'dblp person',
  ACL: 'ACL Anthology person',
  OPENALEX: 'OpenAlex author',
  SEMANTIC_SCHOLAR: 'Semantic Scholar author',
  WIKIDATA: 'Wikidata item',
  OTHER: 'person',
};

export const printedName = (place: Place): string => place.prints.at(-1)?.author.name ?? '';
