import type { Graph } from '../../src/graph/index.js';
import { CurrentNetwork } from '../../src/network/current.js';
import { executableSchema } from '../../src/schema.js';
import { warmUp } from '../../src/warmUp.js';

const ada = { id: 'p_aaaaaaaaaaaaaaaa', name: 'Ada Lovelace', folded: 'ada lovelace', identity: 'ASSERTED' };

/** Knows one person, and writes down what it is asked. */
function graphAsked(names: string[]): Graph {
  const read = async (name: string) => {
    names.push(name);
    if (name === 'paperList') return [{ key: 'papers', answer: [] }];
    return name === 'personList' ? [{ key: 'people', answer: [{ place: [0, ada.id], node: ada }] }] : [];
  };
  return { read } as unknown as Graph;
}

const schema = executableSchema();
const network = new CurrentNetwork({
  state: () => Promise.reject(new Error('nobody asks for it')),
  load: () => Promise.reject(new Error('nobody asks for it')),
});

it('a graph without a seed is asked the lists of people and papers, and a person with papers and coauthors', async () => {
  const names: string[] = [];
  await warmUp(graphAsked(names), schema, { network, hasSeed: false, isEnding: () => false });
  const first = ['personById', 'personList', 'personCount', 'paperList', 'paperCount'];
  expect(names).toEqual(expect.arrayContaining([...first, 'papersOfPerson', 'coauthorsOfPerson']));
  expect(names).not.toContain('search');
});

it('the questions of the playground follow where their people are, until the program ends', async () => {
  const names: string[] = [];
  await warmUp(graphAsked(names), schema, { network, hasSeed: false, isEnding: () => false });
  const more: string[] = [];
  await warmUp(graphAsked(more), schema, { network, hasSeed: true, isEnding: () => false });
  expect(more.length).toBeGreaterThan(names.length);
  const none: string[] = [];
  await warmUp(graphAsked(none), schema, { network, hasSeed: true, isEnding: () => true });
  expect(none).toEqual([]);
});
