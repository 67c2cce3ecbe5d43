import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Graph } from '../../../src/graph/index.js';
import { importFiles } from '../../../src/ingest/import.js';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { totalOf } from '../../../src/ingest/intake/tally.js';
import { emptyGraph } from '../../support/library.js';
import { describeSamples, sample } from '../../support/readers.js';

const first = `
@article{engine, title={Notes on the Analytical Engine}, author={Lovelace, Ada and Babbage, Charles}, year={1843}, journal={Memoirs}}
@article{looms, title={Looms}, author={Lovelace, Ada and others}, year={1844}}
@article{nothing, year=1900}
`;
const second = `
@article{notes, title={Notes on the Analytical Engine}, author={Ada Lovelace and Charles Babbage}, year={1843}}
@article{cards, title={A Deck of Punched Cards}, author={Ada Lovelace and Mary Somerville}, year={1850}, doi={10.1000/cards}}
`;
const third = `TY  - JOUR
TI  - A Deck of Punched Cards
AU  - Lovelace, Ada
AU  - Somerville, Mary
PY  - 1850
DO  - 10.1000/cards
ER  -
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-import-test-'));
  await emptyGraph();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function files(texts: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return Object.keys(texts).map((name) => join(folder, name));
}
const three = () => files({ 'first.bib': first, 'second.bib': second, 'third.ris': third });

/** All that the graph holds, without times and counters. */
async function exported(graph: Graph): Promise<unknown[]> {
  const nodes = await graph.read(
    'test',
    `MATCH (node:Thing) WHERE NOT node:Graph
     RETURN labels(node) AS labels, properties(node) AS props,
            COLLECT { MATCH (node)-[link]->(to:Thing) RETURN [type(link), to.id, properties(link)] } AS links`,
  );
  const lines = nodes.map(({ labels, props, links }) => {
    const { importedAt: _time, ...rest } = props as Record<string, unknown>;
    return sorted([
      sorted(labels as unknown[]),
      rest,
      (links as unknown[]).map((link) => ordered(link)).sort(),
    ]);
  });
  return lines.sort();
}
const sorted = (value: unknown[]): string => JSON.stringify(ordered(value));
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
const people = async (graph: Graph): Promise<string[]> =>
  (await graph.read('test', 'MATCH (person:Person) RETURN person.name AS name ORDER BY name')).map(
    ({ name }) => String(name),
  );

describe('an import', () => {
  it('counts every record once, and a paper of several files is one paper with several sources', async () => {
    const graph = await emptyGraph();
    const { files: summaries } = await importFiles(await three(), graph);
    expect(
      summaries.map(({ file, read, new: fresh, changed, same, merged, rejected }) => [
        ...[file, read, fresh, changed, same, merged, rejected],
      ]),
    ).toEqual([
      ['first.bib', 3, 2, 0, 0, 0, 1],
      ['second.bib', 2, 1, 0, 0, 1, 0],
      ['third.ris', 1, 0, 0, 0, 1, 0],
    ]);
    const papers = await graph.read(
      'test',
      `MATCH (paper:Paper) RETURN paper.title AS title,
       COUNT { MATCH (paper)-[:STATED_IN]->(source) RETURN DISTINCT source } AS sources ORDER BY title`,
    );
    expect(papers).toEqual([
      { title: 'A Deck of Punched Cards', sources: 2 },
      { title: 'Looms', sources: 1 },
      { title: 'Notes on the Analytical Engine', sources: 2 },
    ]);
    expect(await people(graph)).toEqual(['Ada Lovelace', 'Charles Babbage', 'Mary Somerville']);
  });

  it('writes nothing when repeated', async () => {
    const graph = await emptyGraph();
    const paths = await three();
    expect((await importFiles(paths, graph)).changes).not.toEqual({});
    const again = await importFiles(paths, graph);
    expect(again.changes).toEqual({});
    expect(totalOf(again.files)).toMatchObject({ read: 6, same: 5, rejected: 1, new: 0, merged: 0 });
  });

  it('groups the same people whatever the order of files, in one run or in several', async () => {
    const graph = await emptyGraph();
    const paths = await three();
    await importFiles(paths, graph);
    const whole = await exported(graph);
    const other = await emptyGraph();
    for (const path of [...paths].reverse()) await importFiles([path], other);
    expect(await exported(other)).toEqual(whole);
  });

  it('goes on where it was interrupted, and ends in the same graph', async () => {
    const graph = await emptyGraph();
    const paths = await three();
    await importFiles(paths, graph);
    const whole = await exported(graph);
    const other = await emptyGraph();
    const stop = new AbortController();
    const broken: Graph = {
      ...other,
      async write(work, options) {
        const result = await other.write(work, options);
        stop.abort();
        return result;
      },
    };
    const { end } = await importFiles(paths, broken, { signal: stop.signal, batch: 1 });
    expect(end).toBe('interrupted');
    expect(await people(other)).toEqual([]);
    const resumed = await importFiles(paths, other, { batch: 1 });
    expect(totalOf(resumed.files).same).toBeGreaterThan(0);
    expect(await exported(other)).toEqual(whole);
  });

  describe('ended before or after any of its transactions', () => {
    /** Dies there; `writes` tells how many there were. */
    function dying(graph: Graph, at: number, isAfter: boolean): Graph & { writes: number } {
      const mortal = {
        ...graph,
        writes: 0,
        async write<Result>(work: Parameters<typeof graph.write<Result>>[0], options?: object) {
          const isLast = mortal.writes++ === at;
          if (isLast && !isAfter) throw new Error('killed');
          const result = await graph.write(work, options);
          if (isLast) throw new Error('killed');
          return result;
        },
      };
      return mortal as Graph & { writes: number };
    }
    const batch = 5;
    const states = {
      'an empty graph': async (_graph: Graph): Promise<void> => undefined,
      'a graph of older records': async (graph: Graph): Promise<void> => {
        const older = first
          .replace('Lovelace, Ada and others', 'Lovelace, Ada and Somerville, Mary and Byron, George')
          .replace('Babbage, Charles', 'Herschel, John')
          .replace('Memoirs', 'Annals');
        await importFiles(await files({ 'first.bib': older, 'third.ris': third }), graph);
      },
    };

    it.each(Object.entries(states))(
      'goes on and makes the same of %s',
      async (_name, begin) => {
        const graph = await emptyGraph();
        await begin(graph);
        const paths = await three();
        const counting = dying(graph, -1, false);
        await importFiles(paths, counting, { batch });
        const whole = await exported(graph);
        expect(counting.writes).toBeGreaterThan(5);
        for (let at = 0; at < counting.writes; at++) {
          for (const isAfter of at === 0 ? [false, true] : [true]) {
            const other = await emptyGraph();
            await begin(other);
            await three();
            await expect(importFiles(paths, dying(other, at, isAfter), { batch })).rejects.toThrow('killed');
            const { isResumed, files: summaries } = await importFiles(paths, other);
            // Only the last transaction, which says that all is made, leaves nothing to go on with.
            expect(isResumed || at === 0 || at === counting.writes - 1).toBe(true);
            for (const { read, new: fresh, changed, same, merged, rejected } of summaries)
              expect(fresh + changed + same + merged + rejected).toBe(read);
            expect(await exported(other)).toEqual(whole);
            expect((await importFiles(paths, other)).changes).toEqual({});
          }
        }
      },
      240_000,
    );
  });

  it('keeps files of one name in different folders apart, and knows each again, whichever come together', async () => {
    const graph = await emptyGraph();
    const [a, b] = await files({ 'a/refs.bib': first, 'b/refs.bib': second });
    const sources = async () =>
      (
        await graph.read(
          'test',
          'MATCH (source:Source) RETURN source.name AS name, source.recordCount AS records ORDER BY name',
        )
      ).map(({ name, records }) => `${String(name)} ${Number(records)}`);
    await importFiles([a!], graph);
    const { files: apart } = await importFiles([b!], graph);
    expect(apart[0]).toMatchObject({ read: 2, new: 1, merged: 1, same: 0, changed: 0 });
    expect(apart[0]?.warnings).toMatchObject([{ code: 'SAME_FILE_NAME' }]);
    expect(apart[0]?.warnings[0]?.reason).toContain('kept apart as b/refs.bib');
    expect(await sources()).toEqual(['b/refs.bib 2', 'refs.bib 2']);
    for (const together of [[a!, b!], [b!], [a!], [join(folder, 'b'), join(folder, 'a')]]) {
      const again = await importFiles(together, graph);
      expect([again.changes, again.files.flatMap(({ warnings }) => warnings)]).toEqual([{}, []]);
    }
    const other = await emptyGraph();
    await importFiles([a!, b!], other);
    expect(await sources()).toEqual(['a/refs.bib 2', 'b/refs.bib 2']);
    expect((await importFiles([b!], other)).changes).toEqual({});
  });

  it('tells ORCID records of one name by whose they are, wherever they lie', async () => {
    const graph = await emptyGraph();
    const record = (path: string) =>
      JSON.stringify({
        'orcid-identifier': { path, uri: `https://orcid.org/${path}` },
        person: { name: { 'given-names': { value: 'Ada' }, 'family-name': { value: 'Lovelace' } } },
        'activities-summary': {
          employments: { 'employment-summary': [{ organization: { name: 'Engines Ltd' } }] },
        },
      });
    const [one, moved, other] = await files({
      'a/orcid.json': record('0000-0002-1825-0097'),
      'b/orcid.json': record('0000-0002-1825-0097'),
      'orcid.json': record('0000-0001-5109-3700'),
    });
    await importFiles([one!], graph);
    expect((await importFiles([moved!], graph)).changes).toEqual({});
    await importFiles([other!], graph);
    expect(await people(graph)).toEqual(['Ada Lovelace', 'Ada Lovelace']);
    expect((await importFiles([one!], graph)).changes).toEqual({});
  });

  it('takes a corrected record for the same one, changed', async () => {
    const graph = await emptyGraph();
    await importFiles(await files({ 'first.bib': first }), graph);
    const { files: summaries } = await importFiles(
      await files({ 'first.bib': first.replace('{Looms}', '{Looms of Lyon}') }),
      graph,
    );
    expect(totalOf(summaries)).toMatchObject({ read: 3, changed: 1, same: 1, rejected: 1, new: 0 });
    const titles = await graph.read('test', 'MATCH (paper:Paper) RETURN paper.title AS title ORDER BY title');
    expect(titles.map(({ title }) => title)).toEqual(['Looms of Lyon', 'Notes on the Analytical Engine']);
  });

  it('agrees with the seed, whichever comes first', async () => {
    const graph = await emptyGraph();
    const paths = await three();
    await loadSeed(graph, 'seed');
    await importFiles(paths, graph);
    const seedFirst = await exported(graph);
    expect((await loadSeed(graph, 'seed', { force: true })).changes).toEqual({});
    const other = await emptyGraph();
    await importFiles(paths, other);
    await loadSeed(other, 'seed', { force: true });
    expect(await exported(other)).toEqual(seedFirst);
  }, 240_000);

  it('writes nothing when it only looks', async () => {
    const graph = await emptyGraph();
    const { files: summaries, changes } = await importFiles(await three(), graph, { dryRun: true });
    expect([totalOf(summaries).new, changes]).toEqual([3, {}]);
    expect(await graph.read('test', 'MATCH (node) RETURN node')).toEqual([]);
  });
});

const names = [
  ...['bibtex-lsst-refs.bib', 'bibtex-xampl.bib', 'crossref-journal-articles.json', 'csl-apa-manual.json'],
  ...['csv-ieee-xplore.csv', 'dblp-acta-informatica.xml', 'openalex-list.json', 'openalex-works.jsonl'],
  ...['orcid-record.json', 'ris-ieee.ris', 'semantic-scholar-search.json'],
];
describeSamples('the samples of all formats', () => {
  // That they make one graph in any order, the test of the whole export holds.
  it('add up, and write nothing when repeated', async () => {
    const graph = await emptyGraph();
    const paths = await Promise.all(names.map(async (name) => (await sample(name)).path ?? ''));
    const { files: summaries } = await importFiles(paths, graph);
    for (const { read, new: fresh, changed, same, merged, rejected } of summaries)
      expect(fresh + changed + same + merged + rejected).toBe(read);
    expect(totalOf(summaries).read).toBe(945);
    const again = await importFiles(paths, graph);
    expect(again.changes).toEqual({});
  }, 240_000);
});
