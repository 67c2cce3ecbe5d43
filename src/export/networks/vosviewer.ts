import { factsOfPeople } from './facts.js';
import type { WrittenPerson, Writer } from './network.js';
import { wellFormed } from './wellFormed.js';

/** VOSviewer takes clusters from 1 to 1000. */
const mostClusters = 1_000;

/** A VOSviewer JSON file (app.vosviewer.com/docs/file-types/json-file-type): items with weights and scores, links with Newman's weight as
 *  strength, communities as clusters. It has no place for the years of a link. */
export const vosviewer: Writer = async function* (network) {
  yield `{"network":{"items":[`;
  let between = '\n';
  for await (const person of network.people()) {
    yield `${between}${JSON.stringify(itemOf(person))}`;
    between = ',\n';
  }
  yield '\n],"links":[';
  between = '\n';
  for (const { sourceId, targetId, weight } of network.links()) {
    yield `${between}${JSON.stringify({ source_id: sourceId, target_id: targetId, strength: weight })}`;
    between = ',\n';
  }
  yield `\n]},"info":${JSON.stringify({ title: 'Coterie', description: asHtml(network.title) })}}\n`;
};

function itemOf(person: WrittenPerson) {
  const { id, name, url, community, paperCount, degree } = person;
  const scores = factsOfPeople.flatMap(({ key, title, of }) => {
    const value = of(person);
    return value === null || !['first_year', 'last_year', 'distance'].includes(key) ? [] : [[title, value]];
  });
  return {
    ...{ id, label: wellFormed(name), url },
    ...(community < mostClusters && { cluster: community + 1 }),
    weights: { Papers: paperCount, Coauthors: degree },
    scores: Object.fromEntries(scores) as Record<string, number>,
  };
}

/** What stands there is shown as HTML. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
