import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/index.js';
import { importFiles } from '../../../src/ingest/import.js';
import { emptyGraph } from '../../support/library.js';

let folder = '';
let graph: Graph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-decisions-'));
  graph = await emptyGraph();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const bib = (key: string, title: string, year = 1843) =>
  `@article{${key}, title={${title}}, author={Zhang, Wei}, year={${year}}}\n`;
async function taken(name: string, text: string) {
  await writeFile(join(folder, name), text);
  return importFiles([join(folder, name)], graph);
}
const people = async () =>
  (
    await graph.read(
      'test',
      `MATCH (person:Person) RETURN person.identity AS identity, person.identityReason AS reason,
       COUNT { MATCH (person)-[:WROTE]->(:Authorship) } AS papers ORDER BY identity, papers`,
    )
  ).map(({ identity, papers, reason }) => [identity, papers, String(reason).split(':')[0]]);

const decision = (verdict: string) =>
  `people:\n  - ${verdict}: [{ source: a.bib, paper: one, author: 1 }, { source: b.bib, paper: two, author: 1 }]\n`;
const apart = [
  ['ASSERTED', 1, 'The name stands once in the records of a.bib, and nothing was joined.'],
  ['ASSERTED', 1, 'The name stands once in the records of b.bib, and nothing was joined.'],
];

it('a decision is carried out, outlives another import of its people, and is gone with its line', async () => {
  await taken('decisions.yaml', decision('merge'));
  await taken('a.bib', bib('one', 'Engines'));
  expect(await people()).toEqual(apart.slice(0, 1));
  await taken('b.bib', bib('two', 'Looms'));
  expect(await people()).toEqual([['VERIFIED', 2, 'Decided by hand']]);
  await taken('b.bib', bib('two', 'Looms', 1844));
  expect(await people()).toEqual([['VERIFIED', 2, 'Decided by hand']]);
  expect((await taken('decisions.yaml', decision('merge'))).changes).toEqual({});
  await taken('decisions.yaml', 'people:\n  # - merge:\n');
  expect((await people()).map(([identity]) => identity)).toEqual(['ASSERTED', 'ASSERTED']);
});

it('who was decided to be two are told apart in the graph', async () => {
  await taken('decisions.yaml', decision('not-the-same'));
  const [row] = await graph.read(
    'test',
    'MATCH (:Person)-[link:NOT_SAME_AS]->(:Person) RETURN count(link) AS links, collect(link.reason)[0] AS reason',
  );
  expect(row?.links).toBe(2);
  expect(row?.reason).toMatch(/^Decided by hand: .* are not the same person\.$/u);
});

it('an ORCID iD that a record gives to the wrong author leads to the others alone', async () => {
  const orcid = '0000-0002-1825-0097';
  await taken(
    'c.csv',
    `id,title,authors,orcid\n1,Cards,Ada Lovelace,${orcid}\n2,Decks,Ada Lovelace,${orcid}\n`,
  );
  await taken(
    'errors.yaml',
    `people:\n  - not-the-same: ["orcid:${orcid}", { source: c.csv, paper: "2", author: 1 }]\n`,
  );
  const rows = await graph.read(
    'test',
    `MATCH (person:Person)-[:WROTE]->(:Authorship)-[:OF]->(paper:Paper) WHERE paper.title IN ['Cards', 'Decks']
     RETURN paper.title AS title, person.identity AS identity, person.orcid AS orcid,
            COUNT { MATCH (:ExternalId {scheme: 'ORCID'})-[:IDENTIFIES]->(person) } AS ids ORDER BY title`,
  );
  expect(rows).toEqual([
    { title: 'Cards', identity: 'VERIFIED', orcid, ids: 1 },
    { title: 'Decks', identity: 'VERIFIED', orcid: null, ids: 0 },
  ]);
});
