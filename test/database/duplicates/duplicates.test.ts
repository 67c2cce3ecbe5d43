import { duplicatesIn } from '../../../src/cli/duplicates.js';
import type { NearPair } from '../../../src/duplicates/pair.js';
import type { Graph } from '../../../src/graph/index.js';
import { graphOf, type LibraryIds } from '../../support/library.js';

let graph: Graph;
let id: LibraryIds;
beforeAll(async () => {
  ({ graph, id } = await graphOf(`
    document a
    "Notes on the Analytical Engine" 1843 by Ada Lovelace, Charles Babbage
    "Looms" 1850 by Wei Zhang, Ann One
    document b
    "Notes on the Analytical Engines" 1843 by Ada Lovelace, Charles Babbage
    "Cards" 1851 by Wei Zhang, Ann One
    "Pearls" 1851 by W. Zhang
  `));
}, 60_000);

const found = async (first: number): Promise<{ papers: NearPair[]; people: NearPair[] }> =>
  JSON.parse((await duplicatesIn(graph, first, true)).answer ?? '') as {
    papers: NearPair[];
    people: NearPair[];
  };
const count = async (): Promise<unknown> => {
  const [row] = await graph.read('test', 'MATCH (thing:Thing) RETURN count(thing) AS count');
  return row?.count;
};

it('near pairs are listed with score and reasons, the likeliest first, and nothing is joined', async () => {
  const before = await count();
  const { papers, people } = await found(50);
  expect(papers.map(({ one, other }) => [one.id, other.id])).toEqual([
    [id['Notes on the Analytical Engine'], id['Notes on the Analytical Engines']],
  ]);
  expect(people.map(({ score }) => score)).toEqual([...people.map(({ score }) => score)].sort().reverse());
  const zhang = people.find(({ one, other }) => one.label === 'Wei Zhang' && other.label === 'Wei Zhang');
  expect(zhang?.reasons).toEqual(['Equal names.', 'Coauthors of the same name: Ann One.']);
  const open = people.filter(({ reasons }) =>
    reasons.includes('One is undecided, and the other among the candidates.'),
  );
  expect(open.map(({ one, other }) => [one.label, other.label].sort())).toEqual([['W. Zhang', 'Wei Zhang']]);
  expect(await count()).toBe(before);
});

it('as many as are asked for, as text with what to do', async () => {
  const { papers, people } = await found(1);
  expect([papers.length, people.length]).toEqual([1, 1]);
  const { answer } = await duplicatesIn(graph, 1, false);
  expect(answer).toMatch(/^Papers that may be one:\n {2}0\.\d\d {2}w_/u);
  expect(answer).toContain(`- merge: [${people[0]?.one.id}, ${people[0]?.other.id}]`);
});
