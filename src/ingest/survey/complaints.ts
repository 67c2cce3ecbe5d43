import { complaintsOf, findingsIn, nameOfReference, type Complaint } from '../decisions/problems.js';
import { decisionsIn } from '../decisions/references.js';
import type { PaperSighting } from '../identity/sightings.js';
import type { Identifier } from '../identifier.js';
import type { PersonId } from '../authors.js';
import type { Decided, Named } from './decided.js';
import type { Material } from './material.js';
import type { Papers } from './papers.js';
import { listedFact } from './stubs.js';

/** What is wrong with the decisions by hand: references that no record knows, and contradictions. */
export async function complaintsIn(
  material: Material,
  papers: Papers,
  decided: Decided,
  named: Named,
): Promise<readonly Complaint[]> {
  const { documents, listed } = material;
  const decisions = [...decisionsIn(documents, 'people'), ...decisionsIn(documents, 'papers')];
  if (decisions.length === 0) return [];
  const publications = new Set(
    decisions.flatMap(({ of }) => of.flatMap((one) => decided.publicationsOf(one))),
  );
  const blocks = new Set([...publications].map((one) => papers.blockOf.at(papers.paperOf.at(one))));
  const sightings: PaperSighting[] = [];
  for (const { group } of await papers.judged([...blocks])) sightings.push(...group.sightings);
  const telling = documents.map((document, number) => {
    const people = named.listed.filter((one) => listed.documentOf.at(one) === number);
    return people.length === 0
      ? document
      : { ...document, people: people.map((one) => listedFact(material, one)) };
  });
  const findings = findingsIn(telling, sightings, [...named.places.values()]);
  const stated = statedIds(material, named.ids);
  const byIds = decisions.flatMap((decision) =>
    decision.of.flatMap((one, at) =>
      decision.about === 'people' &&
      one.kind === 'identifier' &&
      stated.has(`${one.identifier.scheme}:${one.identifier.value}`)
        ? [nameOfReference(decision, at)]
        : [],
    ),
  );
  return complaintsOf(documents, [findings, { met: new Set(byIds), complaints: [] }]);
}

/** Which of these ids a record states of somebody. */
function statedIds({ sightings, listed, documents }: Material, ids: readonly string[]): Set<string> {
  const asked = new Set(ids);
  const found = new Set<string>();
  if (asked.size === 0) return found;
  const meet = (all: readonly (Identifier | PersonId)[]): void => {
    for (const id of all) {
      const text = `${id.scheme}:${id.value}`;
      if (asked.has(text) && !('isGuess' in id && id.isGuess === true)) found.add(text);
    }
  };
  const seen = new Set<number>();
  for (let authorship = 0; authorship < sightings.authorshipCount; authorship += 1) {
    const list = sightings.ids.at(authorship);
    if (seen.has(list)) continue;
    seen.add(list);
    meet(JSON.parse(sightings.lists.at(list)) as PersonId[]);
  }
  for (let one = 0; one < listed.length; one += 1) meet(listed.idsOf(one));
  for (const { people } of documents)
    for (const { externalIds } of people) meet((externalIds ?? []) as Identifier[]);
  return found;
}
