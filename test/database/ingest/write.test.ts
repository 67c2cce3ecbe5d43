import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/index.js';
import { rowsOf, type NodeRow } from '../../../src/ingest/rows/rows.js';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { SeedError } from '../../../src/ingest/seed/problem.js';
import { bundlesOfRows } from '../../support/bundled.js';
import { write as writeBundles } from '../../../src/ingest/write/write.js';
import { documentsOf, emptyGraph, graphOf } from '../../support/library.js';

const write = async (graph: Graph, rows: readonly NodeRow[], settings = {}) =>
  (await writeBundles(graph, bundlesOfRows(rows), settings)).changes;
const library = `
  institution Royal Society, The Society
  "Notes on the Engine" 1843 in Memoirs by Ada Lovelace at "Royal Society", Charles Babbage* at "Cambridge" about Machines
  "Looms" undated in Annals by Ada Lovelace
`;
const one = async (graph: Graph, text: string, parameters = {}): Promise<unknown> =>
  Object.values((await graph.read('test', text, parameters))[0] ?? { none: null })[0];
const revision = (graph: Graph) => one(graph, "MATCH (graph:Graph {id: 'graph'}) RETURN graph.revision");

// The first connection and the constraints take their time on a cold database.
beforeAll(async () => void (await emptyGraph()), 60_000);

describe('writing a library', () => {
  it('makes places, names, quotations and what they belong to', async () => {
    const { graph, id } = await graphOf(library);
    const places = await graph.read(
      'test',
      `MATCH (paper:Paper {id: $id})<-[:OF]-(place:Authorship)<-[:WROTE]-(person:Person)
       OPTIONAL MATCH (place)-[at:AT]->(institution:Institution)
       RETURN place.position AS position, person.name AS name, place.contributedEqually AS equal, place.role AS role,
              place.affiliations AS printed, institution.name AS institution ORDER BY position`,
      { id: id['Notes on the Engine'] },
    );
    expect(places).toEqual([
      {
        position: 1,
        name: 'Ada Lovelace',
        equal: false,
        role: 'FIRST',
        printed: ['Royal Society'],
        institution: 'Royal Society',
      },
      {
        position: 2,
        name: 'Charles Babbage',
        equal: true,
        role: 'LAST',
        printed: ['Cambridge'],
        institution: null,
      },
    ]);
    expect(await one(graph, 'MATCH (node) WHERE NOT (node:Thing OR node:Change) RETURN count(*)')).toBe(0);
    expect(
      await one(
        graph,
        `MATCH (node:Thing) WHERE NOT node:Source AND NOT node:ExternalId AND NOT node:Graph
           AND NOT EXISTS { (node)-[:STATED_IN]->(:Source) } RETURN collect(labels(node))`,
      ),
    ).toEqual([]);
  });

  it('a second time writes nothing, by the counters of the server, and leaves the revision', async () => {
    const { graph, rows } = await graphOf(library);
    const before = await revision(graph);
    const changes = await write(graph, rows, { at: '2030-01-01T00:00:00.000Z', batch: 7 });
    expect(changes).toEqual({});
    expect(await revision(graph)).toBe(before);
    expect(await one(graph, 'MATCH (source:Source) RETURN source.importedAt')).toBe(
      '2026-01-01T00:00:00.000Z',
    );
  });

  it('each transaction that changes something raises the revision', async () => {
    const { graph } = await graphOf(library);
    const before = Number(await revision(graph));
    const rows = rowsOf(documentsOf(library.replace('"Looms" undated', '"Looms" 1850')));
    const changes = await write(graph, rows);
    expect(changes.propertiesSet).toBeGreaterThan(0);
    expect(Number(await revision(graph))).toBeGreaterThan(before);
    expect(
      await one(graph, "MATCH (source:Source) RETURN source.importedAt <> '2026-01-01T00:00:00.000Z'"),
    ).toBe(true);
  });

  it('what no document states any more is gone: papers, people, names, links, identifiers', async () => {
    const { graph } = await graphOf(
      `${library}\n "Stars" 1850 in Almagest doi 10.1000/stars by Mary Somerville about Sky`,
    );
    const rows = rowsOf(documentsOf(library));
    await write(graph, rows);
    const left = await graph.read(
      'test',
      'MATCH (node:Thing) WHERE NOT node:Graph RETURN node.id AS id ORDER BY id',
    );
    expect(left.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    const links = await one(graph, 'MATCH (:Thing)-[link]->(:Thing) RETURN count(link)');
    expect(links).toBe(rows.reduce((sum, row) => sum + row.links.length, 0));
  });

  it('a thing that stays loses the links that nothing states any more', async () => {
    const looms = '"Looms" undated in Annals by Ada Lovelace';
    const { graph, id } = await graphOf(`${library}\n${looms.replace('Looms', 'Cards')} about Machines`);
    const rows = rowsOf(documentsOf(`${library}\n${looms.replace('Looms', 'Cards')}`));
    await write(graph, rows);
    const about = 'MATCH (paper:Paper)-[:ABOUT]->(:Topic {id: $id}) RETURN collect(paper.title)';
    expect(await one(graph, about, { id: id.Machines })).toEqual(['Notes on the Engine']);
  });

  it('what one thing bears no more another one can bear, in one transaction', async () => {
    const graph = await emptyGraph();
    const paper = (id: string): NodeRow => ({ id, label: 'Paper', props: { label: id }, links: [] });
    const doi = (to: string): NodeRow => ({
      ...{ id: 'doi:10.1000/x', label: 'ExternalId', props: { scheme: 'DOI', value: '10.1000/x' } },
      links: [{ type: 'IDENTIFIES', to, key: '', props: {} }],
    });
    await write(graph, [paper('w_a'), doi('w_a')]);
    await write(graph, [paper('w_a'), paper('w_b'), doi('w_b')]);
    const bearers = 'MATCH (:ExternalId)-[:IDENTIFIES]->(paper) RETURN collect(paper.id)';
    expect(await one(graph, bearers)).toEqual(['w_b']);
    await write(graph, [paper('w_b')]);
    expect(await one(graph, 'MATCH (node:Thing) WHERE NOT node:Graph RETURN collect(node.id)')).toEqual([
      'w_b',
    ]);
  });

  it('a link whose words change is changed, not doubled', async () => {
    const text = 'topic Looms under Machines\n"Looms and Cards" 1850 by Ada Lovelace about Looms';
    const { graph } = await graphOf(text);
    const rows = rowsOf(
      documentsOf(text.replace('topic Looms under Machines', 'topic Looms, Weaving under Machines')),
    );
    await write(graph, rows);
    expect(await one(graph, 'MATCH (:Topic)-[link:BROADER]->(:Topic) RETURN collect(link.quotes)')).toEqual([
      ['topic Looms, Weaving under Machines'],
    ]);
  });
});

describe('the seed', () => {
  const seed = join(import.meta.dirname, '../../../seed');
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coterie-seed-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const copy = async (): Promise<void> => {
    for (const file of (await readdir(seed)).filter((name) => name.endsWith('.yaml'))) {
      await writeFile(join(folder, file), await readFile(join(seed, file)));
    }
  };

  it('loads into an empty graph, is not read again while it is the same, and writes nothing when it is', async () => {
    const graph = await emptyGraph();
    const first = await loadSeed(graph, seed);
    expect(first.isRead).toBe(true);
    expect(first.changes.nodesCreated).toBeGreaterThan(500);
    const before = await revision(graph);
    expect(await loadSeed(graph, seed)).toMatchObject({ isRead: false, changes: {} });
    expect(await loadSeed(graph, seed, { force: true })).toEqual({
      ...{ isRead: true, documents: first.documents, changes: {} },
    });
    expect(await revision(graph)).toBe(before);
  });

  it('a corrected file brings the graph to what it says, a removed one takes its facts along', async () => {
    const graph = await emptyGraph();
    await copy();
    await loadSeed(graph, folder);
    const file = join(folder, 'haojun-xia-cv.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('role: Research Software Engineer', 'role: Software Engineer'));
    await loadSeed(graph, folder);
    const roles =
      "MATCH (a:Affiliation)-[:AT]->(:Institution {name: 'Google Research'}) RETURN collect(a.role)";
    expect(await one(graph, roles)).toEqual(['Software Engineer']);
    await rm(file);
    await loadSeed(graph, folder);
    expect(await one(graph, "MATCH (p:Person {name: 'Haojun Xia'}) RETURN count(*)")).toBe(0);
    const whole = rowsOf(documentsOf('')).length;
    expect(whole).toBe(0);
    expect((await loadSeed(graph, folder, { force: true })).changes).toEqual({});
  });

  it('a file that cannot be read ends in file, place, what and remedy, and nothing is written', async () => {
    const graph = await emptyGraph();
    await copy();
    const file = join(folder, 'qingrong-xia-homepage.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('year: 2025', 'year: MMXXV'));
    const error = await loadSeed(graph, folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SeedError);
    expect((error as Error).message).toMatch(
      /^qingrong-xia-homepage\.yaml: papers\[0\]\.year \(line \d+\): .*"MMXXV".*Correct it/,
    );
    expect(await one(graph, 'MATCH (node) RETURN count(node)')).toBe(0);
  });

  it('leaves a graph that was made of imports alone', async () => {
    const { graph } = await graphOf(library);
    expect(await loadSeed(graph, seed)).toEqual({ isRead: false, documents: 0, changes: {} });
    expect(await one(graph, 'MATCH (source:Source) RETURN collect(source.name)')).toEqual(['library']);
  });

  it('a folder that is not there is said so, with the remedy', async () => {
    const graph = await emptyGraph();
    await expect(loadSeed(graph, join(folder, 'nowhere'))).rejects.toThrow(
      /cannot be read: ENOENT. Set COTERIE_SEED/,
    );
  });
});
