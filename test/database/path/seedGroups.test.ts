import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { emptyGraph } from '../../support/library.js';
import { checkout } from '../../support/program.js';
import { serverOn, type TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  const graph = await emptyGraph();
  await loadSeed(graph, join(checkout, 'seed'));
  server = await serverOn(graph);
}, 120_000);
afterAll(() => server.close());

const ask = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await server.ask(query, variables);
  if (errors) throw new Error(errors[0]!.message);
  return data;
};

describe('the network of the five documents', () => {
  it('has the components that walking from one coauthor to the next finds', async () => {
    const rows = await server.graph.read(
      'judge',
      `MATCH (person:Person)
       RETURN person.id AS id, [(person)-[:WROTE]->()-[:OF]->()<-[:OF]-()<-[:WROTE]-(other) WHERE other <> person | other.id] AS others`,
    );
    const coauthors = new Map(rows.map(({ id, others }) => [id as string, others as string[]]));
    const left = new Set(coauthors.keys());
    const sizes: number[] = [];
    for (const root of left) {
      const component = new Set([root]);
      for (const one of component) coauthors.get(one)!.forEach((other) => component.add(other));
      component.forEach((one) => left.delete(one));
      sizes.push(component.size);
    }
    sizes.sort((one, other) => other - one);
    const { network } = await ask(
      '{ network { personCount componentCount components(first: 100) { nodes { size } } } }',
    );
    expect(network).toMatchObject({ personCount: coauthors.size, componentCount: sizes.length });
    expect(network.components.nodes.map(({ size }: { size: number }) => size)).toEqual(sizes.slice(0, 100));
  });

  it('has a matrix for the tab of the playground, with the distances of each pair by itself', async () => {
    const tab = (ending: string) =>
      readFileSync(join(checkout, 'web/tabs', `12-distance-matrix.${ending}`), 'utf8');
    const variables = JSON.parse(tab('json')) as { from: string[]; to: string[]; filter: object };
    const { distanceMatrix, bridges } = await ask(tab('graphql'), variables);
    const pairs = variables.from.flatMap((from) => variables.to.map((to) => ({ from, to })));
    const { distances } = await ask(
      'query ($pairs: [PersonPair!]!, $filter: CollaborationFilter) { distances(pairs: $pairs, filter: $filter) }',
      { pairs, filter: variables.filter },
    );
    expect(distanceMatrix.distances.flat()).toEqual(distances);
    expect(distances).toContain(null);
    expect(distances.some((distance: number | null) => distance !== null && distance > 1)).toBe(true);
    expect(bridges.totalCount).toBeGreaterThan(0);
  });
});
