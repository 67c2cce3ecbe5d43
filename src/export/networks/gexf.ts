import { factsOfLinks, factsOfPeople, type Fact } from './facts.js';
import type { Writer } from './network.js';
import { escaped } from './xml.js';

/** GEXF 1.3 (gexf.net/schema.html). Attributes by name, the weight of an edge in its own place. No date: equal networks are equal bytes. */
export const gexf: Writer = async function* (network) {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>Coterie</creator>
    <description>${escaped(network.title)}</description>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
${attributes('node', factsOfPeople)}${attributes('edge', factsOfLinks)}    <nodes>\n`;
  for await (const person of network.people()) {
    yield `      <node id="${escaped(person.id)}" label="${escaped(person.name)}">${values(factsOfPeople, person)}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  let number = 0;
  for (const link of network.links()) {
    const ends = `source="${escaped(link.sourceId)}" target="${escaped(link.targetId)}"`;
    yield `      <edge id="${number++}" ${ends} weight="${link.weight}">${values(factsOfLinks, link)}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
};

const attributes = (of: 'node' | 'edge', facts: readonly Fact<never>[]): string =>
  [
    `    <attributes class="${of}">\n`,
    ...facts.map(
      ({ key, title, type }) => `      <attribute id="${key}" title="${title}" type="${type}"/>\n`,
    ),
    '    </attributes>\n',
  ].join('');

function values<Of>(facts: readonly Fact<Of>[], one: Of): string {
  const known = facts.flatMap(({ key, of }) => {
    const value = of(one);
    return value === null ? [] : [`<attvalue for="${key}" value="${value}"/>`];
  });
  return `<attvalues>${known.join('')}</attvalues>`;
}
