import { request as httpRequest } from 'node:http';
import { maxFilePapers } from '../../../src/limits.js';
import { bibtex } from '../../../src/ingest/readers/bibtex.js';
import { libraryOf, type TestLibrary } from '../../support/library.js';
import { reading } from '../../support/readers.js';
import { readable } from '../../support/references.js';
import { serverOn } from '../../support/server.js';

const many = Array.from(
  { length: 260 },
  (_, at) => `"Engine number ${at}" ${1600 + at} in Memoirs by Many Papers`,
);
let server: TestLibrary;
beforeAll(async () => {
  server = await libraryOf(`
    institution Mill
    institution Spinning Room under Mill
    topic Weaving under Machines
    venue Annals of Machines, Annals type JOURNAL
    person Ada Lovelace, Ada King orcid 0000-0002-1825-0097
    "On the Weaving of Looms" 1843 in Annals type JOURNAL doi 10.1000/looms by Ada Lovelace at "Spinning Room", Charles Babbage about Weaving, Machines
    "Stars" 1844 in Annals type JOURNAL by Mary Somerville, Ada Lovelace
    "Notes" undated arxiv 1843.00001 by Ada Lovelace, et al.
    ${many.join('\n')}
  `);
}, 60_000);

/** A first plan takes its time on a busy machine: what timed out, before its first piece or behind it, is asked for again. */
async function get(path: string, init: RequestInit = {}): Promise<Response> {
  for (let turn = 1; ; turn += 1) {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init });
    const body = await response.text().catch(() => null);
    const { status, headers } = response;
    if (body !== null && (status !== 504 || turn === 5)) return new Response(body, { status, headers });
    if (turn === 5) throw new Error(`${path} was cut off`);
  }
}
const page = (folder: string, name: string, ending: string) => `/${folder}/${server.id[name]}.${ending}`;
const titlesOf = async (path: string) =>
  (await reading(bibtex, await (await get(path)).text())).papers.map(({ title }) => title);

describe('the address of a page with an ending', () => {
  it.each([
    ['bib', 'application/x-bibtex; charset=utf-8'],
    ['ris', 'application/x-research-info-systems; charset=utf-8'],
    ['json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['txt', 'text/plain; charset=utf-8'],
  ])('.%s is a file that any page may fetch', async (ending, mediaType) => {
    const response = await get(page('people', 'Ada Lovelace', ending));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('Weaving of Looms');
  });

  it.each([
    ['people', 'Ada Lovelace', ['Stars', 'On the Weaving of Looms', 'Notes']],
    ['venues', 'Annals of Machines', ['Stars', 'On the Weaving of Looms']],
    ['topics', 'Machines', ['On the Weaving of Looms']],
    ['institutions', 'Mill', ['On the Weaving of Looms']],
    ['papers', 'Stars', ['Stars']],
  ])('holds the papers of the page of %s %s, each once, newest first', async (folder, name, titles) => {
    expect(await titlesOf(page(folder, name, 'bib'))).toEqual(titles);
  });

  it('takes an id in any form that a page takes', async () => {
    expect(await titlesOf('/people/orcid:0000-0002-1825-0097.bib')).toHaveLength(3);
    expect(await titlesOf('/papers/doi:10.1000%2Flooms.bib')).toEqual(['On the Weaving of Looms']);
  });

  it('is read back whole by every reader, page by page, the same bytes each time', async () => {
    const endings = { BIBTEX: 'bib', RIS: 'ris', CSL_JSON: 'json' } as Readonly<Record<string, string>>;
    for (const [format, reader] of readable) {
      const path = page('people', 'Many Papers', endings[format]!);
      const text = await (await get(path)).text();
      expect(await (await get(path)).text()).toBe(text);
      const { papers, rejects } = await reading(reader, text);
      expect(rejects).toEqual([]);
      expect(papers.map(({ year }) => year)).toEqual(many.map((_, at) => 1859 - at));
      expect(new Set(papers.map(({ key }) => key)).size).toBe(260);
    }
  });

  it('costs two statements for each 250 papers, beside three to begin with', async () => {
    await get(page('people', 'Many Papers', 'bib'));
    server.ledger.length = 0;
    await get(page('people', 'Many Papers', 'bib'));
    expect(server.ledger).toEqual([
      ...['personById x1', 'datasetFacts x1', 'paperCount x1'],
      ...['papersOfPerson x1', 'citedOfPaper x250', 'papersOfPerson x1', 'citedOfPaper x10'],
    ]);
  });

  it('says where it comes from and of which day its data are', async () => {
    const path = page('people', 'Ada Lovelace', 'bib');
    const text = await (await get(path)).text();
    expect(text).toMatch(/^% Papers of Ada Lovelace: from Coterie, data of 2026-01-01T00:00:00.000Z\n/);
    expect(text).toContain(`% ${server.url}/people/${server.id['Ada Lovelace']}\n`);
  });

  it('answers HEAD without a body', async () => {
    const response = await get(page('people', 'Ada Lovelace', 'bib'), { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each([
    ['/people/p_aaaaaaaaaaaaaaaa.bib', 404, 'NOT_FOUND'],
    ['/people/orcid:0000-0001-5109-3700.ris', 404, 'NOT_FOUND'],
    ['/people/nonsense.json', 400, 'BAD_USER_INPUT'],
  ])('%s is refused with %s %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('that is of another kind, or for which there is no file, leads nowhere', async () => {
    const person = server.id['Ada Lovelace'];
    expect((await get(`/papers/${person}.bib`)).status).toBe(404);
    expect((await get(`/people/${person}.docx`)).status).not.toBe(200);
    expect((await get(`/sources/${person}.bib`)).status).toBe(404);
  });

  it('of more papers than a file may have is refused before it begins', async () => {
    const { graph } = server;
    const large = await serverOn({
      ...graph,
      read: async (name, text, parameters, options) => {
        const rows = await graph.read(name, text, parameters, options);
        return name === 'paperCount' ? rows.map(({ key }) => ({ key, answer: maxFilePapers + 1 })) : rows;
      },
    });
    const response = await fetch(`${large.url}${page('people', 'Ada Lovelace', 'bib')}`);
    expect([response.status, (await response.json()).errors[0].extensions]).toMatchObject([
      400,
      { code: 'QUERY_TOO_COSTLY', limit: maxFilePapers },
    ]);
    await large.close();
  });

  it('is cut off, not ended, where the database goes away in the middle; before the beginning it is told', async () => {
    const { GraphUnavailable } = await import('../../../src/graph/index.js');
    const { graph } = server;
    let left = 0;
    const away = await serverOn({
      ...graph,
      read: (name, text, parameters, options) =>
        left-- > 0
          ? graph.read(name, text, parameters, options)
          : Promise.reject(new GraphUnavailable('away')),
    });
    const path = page('people', 'Many Papers', 'bib');
    const told = await fetch(`${away.url}${path}`);
    expect([told.status, told.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await told.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    left = 5;
    const ending = await new Promise<string>((resolve) => {
      httpRequest(`${away.url}${path}`, (response) => {
        response.on('error', () => undefined).on('data', () => undefined);
        response.on('close', () => resolve(response.complete ? 'ended' : 'cut off'));
      }).end();
    });
    expect(ending).toBe('cut off');
    await away.close();
  });
});

describe('Paper.citation', () => {
  const citation = async (fields: string, id = server.id['On the Weaving of Looms']) =>
    (await server.ask(`query ($id: ID!) { paper(id: $id) { ${fields} } }`, { id })).data.paper;

  it('is BibTeX where nothing is said', async () => {
    const { citation: cited } = await citation('citation');
    expect(cited).toBe(`@article{lovelace1843weaving,
  author = {Lovelace, Ada and Babbage, Charles},
  title = {On the Weaving of Looms},
  journal = {Annals},
  year = {1843},
  doi = {10.1000/looms},
  url = {${server.url}/papers/${server.id['On the Weaving of Looms']}},
}`);
  });

  it('has an open list end in others', async () => {
    const all = await citation(
      'b: citation(format: BIBTEX) r: citation(format: RIS) c: citation(format: CSL_JSON) t: citation(format: TEXT)',
      server.id.Notes,
    );
    expect(all.b).toContain('author = {Lovelace, Ada and others}');
    expect(all.r).toContain('AU  - Lovelace, Ada\r\nAU  - others\r\n');
    expect(JSON.parse(all.c)[0].author).toEqual([
      { given: 'Ada', family: 'Lovelace' },
      { literal: 'others' },
    ]);
    expect(all.t).toContain('Ada Lovelace et al.');
  });

  it('costs one statement more for a page of papers, however many and in whatever formats', async () => {
    const papers = (first: number, fields: string) =>
      server.ask(`{ papers(first: ${first}) { nodes { ${fields} } } }`).then(() => [...server.ledger]);
    expect(await papers(1, 'citation')).toEqual(
      ['paperList', 'citedOfPaper x1'].map((name) => name.replace(/^paperList$/, 'paperList x1')),
    );
    expect(await papers(100, 'citation a: citation(format: RIS) b: citation(format: TEXT)')).toEqual([
      'paperList x1',
      'citedOfPaper x100',
    ]);
  });
});
