import { factsOfLinks, factsOfPeople, type Fact } from './facts.js';
import type { Writer } from './network.js';
import { escaped } from './xml.js';

/** GraphML (graphml.graphdrawing.org/specification.html), with a key for each fact. */
export const graphml: Writer = async function* (network) {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <desc>${escaped(network.title)}</desc>
  <key id="label" for="node" attr.name="label" attr.type="string"/>
${keys('node', factsOfPeople)}  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
${keys('edge', factsOfLinks)}  <graph edgedefault="undirected">\n`;
  for await (const person of network.people()) {
    const label = `<data key="label">${escaped(person.name)}</data>`;
    yield `    <node id="${escaped(person.id)}">${label}${values('node', factsOfPeople, person)}</node>\n`;
  }
  for (const link of network.links()) {
    const ends = `source="${escaped(link.sourceId)}" target="${escaped(link.targetId)}"`;
    const weight = `<data key="weight">${link.weight}</data>`;
    yield `    <edge ${ends}>${weight}${values('edge', factsOfLinks, link)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
};

/** Keys of people and of collaborations share one space of names. */
const keyOf = (of: 'node' | 'edge', key: string) => `${of}_${key}`;

const keys = (of: 'node' | 'edge', facts: readonly Fact<never>[]): string =>
  facts
    .map(({ key, type }) => {
      const kind = type === 'integer' ? 'int' : type;
      return `  <key id="${keyOf(of, key)}" for="${of}" attr.name="${key}" attr.type="${kind}"/>\n`;
    })
    .join('');

const values = <Of>(kind: 'node' | 'edge', facts: readonly Fact<Of>[], one: Of): string =>
  facts
    .map(({ key, of }) => {
      const value = of(one);
      return value === null ? '' : `<data key="${keyOf(kind, key)}">${value}</data>`;
    })
    .join('');
