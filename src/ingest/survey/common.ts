import { CommonNames } from '../identity/common.js';
import type { Material } from './material.js';

/** How common the names of sources without person ids are, by all that they print. */
export function commonNamesOf({ sightings, documents }: Material): CommonNames {
  const seen = new Map<string, Set<number>>();
  for (let authorship = 0; authorship < sightings.authorshipCount; authorship += 1) {
    const document = documents[sightings.documentOf.at(sightings.publicationOf.at(authorship))];
    if (document === undefined || document.tellsPeople === true) continue;
    if ((sightings.flags.at(authorship) & 3) !== 0) continue;
    const names = seen.get(document.origin) ?? new Set<number>();
    seen.set(document.origin, names.add(sightings.foldOf.at(sightings.print.at(authorship))));
  }
  const keys = function* (): Iterable<string> {
    for (const [origin, names] of seen)
      for (const name of names) yield `${origin}|${sightings.folded.at(name)}`;
  };
  return new CommonNames(keys());
}
