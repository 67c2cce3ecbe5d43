import { parse } from 'csv-parse/sync';
import Graphology from 'graphology';
import gexfReader from 'graphology-gexf';
import { join } from 'node:path';
import { inTurns } from '../../../src/algorithms/search.js';
import { askOf } from '../../../src/ask/index.js';
import { textOf } from '../../../src/export/networks/formats.js';
import { writtenWhole } from '../../../src/export/networks/written.js';
import type { NetworkFormat } from '../../../src/generated/graphql.js';
import type { Graph } from '../../../src/graph/index.js';
import { loadSeed } from '../../../src/ingest/seed/load.js';
import { CurrentNetwork } from '../../../src/network/current.js';
import { wholeNetwork } from '../../../src/network/groups/whole.js';
import { networkIn } from '../../../src/network/loading/source.js';
import { rulesIn, type Filter } from '../../../src/network/rules/filter.js';
import { emptyGraph } from '../../support/library.js';
import { faultsOf } from '../../support/networkSchemas.js';
import { checkout } from '../../support/program.js';
import { serverOn, type TestServer } from '../../support/server.js';

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await emptyGraph();
  await loadSeed(graph, join(checkout, 'seed'));
  server = await serverOn(graph);
}, 120_000);
afterAll(() => server.close());

const network = async (args: string, fields: string) => {
  const { data, errors } = await server.ask(
    `{ person(id: "name:Heming Xia") { id egoNetwork(${args}) { ${fields} } } }`,
  );
  if (errors) throw new Error(errors[0]!.message);
  return data.person.egoNetwork;
};
const formats = { GEXF: 'gexf', GRAPHML: 'graphml', PAJEK: 'net', VOSVIEWER_JSON: 'json', CSV_NODES: 'nodes.csv', CSV_EDGES: 'edges.csv' }; // prettier-ignore

describe('the surroundings of a person', () => {
  it('have the nearest people, all their links, and names that no statement is sent for', async () => {
    const ego = await network(
      'depth: 1, maxNodes: 20',
      `center { name } isTruncated availableNodes nodes { distance degree community person { id name } }
       links { source target paperCount weight firstYear lastYear }`,
    );
    expect(server.ledger.filter((line) => line.startsWith('personById'))).toEqual(['personById x1']);
    expect(ego).toMatchObject({ center: { name: 'Heming Xia' }, isTruncated: true });
    expect(ego.nodes[0]).toMatchObject({ distance: 0, degree: 19, person: { name: 'Heming Xia' } });
    const ids = ego.nodes.map(({ person }: { person: { id: string } }) => person.id);
    for (const { source, target, paperCount, weight } of ego.links) {
      expect(ids.indexOf(source)).toBeLessThan(ids.indexOf(target));
      expect(weight).toBeLessThanOrEqual(paperCount);
    }
  });

  it.each([
    ['depth: 6', 'depth'],
    ['depth: -1', 'depth'],
    ['maxNodes: 501', 'maxNodes'],
    ['maxNodes: 0', 'maxNodes'],
    ['filter: { minPapers: 0 }', 'filter.minPapers'],
  ])('%s is refused', async (args, argument) => {
    const { errors } = await server.ask(
      `{ person(id: "name:Heming Xia") { egoNetwork(${args}) { availableNodes } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each(Object.entries(formats))(
    'as %s are a file that any page may fetch, twice the same',
    async (format, ending) => {
      const { download } = await network(
        'depth: 3, maxNodes: 500, filter: { years: { from: 2019 } }',
        `download(format: ${format})`,
      );
      expect(download).toMatch(new RegExp(`/people/p_\\w+/network;depth=3;nodes=500;from=2019\\.${ending}$`));
      const response = await fetch(download, { headers: { origin: 'https://lite.gephi.org' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="coterie-p_\\w+-network\\.${ending}"$`),
      );
      const text = await response.text();
      if (format === 'GEXF' || format === 'GRAPHML') expect(faultsOf(format, text)).toEqual([]);
      expect(await (await fetch(download)).text()).toBe(text);
      const head = await fetch(download, { method: 'HEAD' });
      expect([head.status, head.headers.get('access-control-allow-origin'), await head.text()]).toEqual([
        ...[200, '*', ''],
      ]);
      const preflight = await fetch(download, {
        method: 'OPTIONS',
        headers: { origin: 'https://lite.gephi.org', 'access-control-request-method': 'GET' },
      });
      expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
        ...[204, expect.stringContaining('GET')],
      ]);
    },
  );

  it('are in the file what they are in the answer', async () => {
    const ego = await network(
      'depth: 2, maxNodes: 100',
      `gexf: download(format: GEXF) csv: download(format: CSV_EDGES)
       nodes { distance community person { id name } } links { source target paperCount weight }`,
    );
    const read = gexfReader.parse(Graphology as never, await (await fetch(ego.gexf)).text());
    expect([read.order, read.size]).toEqual([ego.nodes.length, ego.links.length]);
    for (const { distance, community, person } of ego.nodes)
      expect(read.getNodeAttributes(person.id)).toMatchObject({
        ...{ label: person.name, distance, community },
      });
    const rows: string[][] = parse(await (await fetch(ego.csv)).text());
    expect(
      rows.slice(1).map(([source, target, , weight, papers]) => [source, target, weight, papers]),
    ).toEqual(
      ego.links.map(({ source, target, weight, paperCount }: Record<string, string | number>) => [
        ...[source, target, String(weight), String(paperCount)],
      ]),
    );
  });

  it('have a page, and an address that was changed or leads nowhere is told so', async () => {
    const { url, download } = await network('depth: 1', 'url download(format: GEXF)');
    const page = await fetch(url, { redirect: 'manual' });
    expect(page.status).toBe(302);
    const shown = new URL(page.headers.get('location')!, url).searchParams;
    const { data, errors } = await server.ask(shown.get('query')!, JSON.parse(shown.get('variables')!));
    expect(errors).toBeUndefined();
    expect(data.person.egoNetwork.gexf).toBe(download);
    const status = async (address: string) => (await fetch(address)).status;
    expect(await status(download.replace('depth=1', 'depth=x'))).toBe(400);
    expect(await status(download.replace('depth=1', 'depth=9'))).toBe(400);
    expect(await status(download.replace(/p_\w+/, 'p_aaaaaaaaaaaaaaaa'))).toBe(404);
    expect(await status(download.replace('.gexf', '.docx'))).toBe(404);
  });
});

describe('the network of everybody', () => {
  /** Each time from a network read anew. */
  async function fileOf(format: NetworkFormat, filter: Filter): Promise<string> {
    const network = await new CurrentNetwork(networkIn(graph)).refresh();
    return network.withRoom(async (room) => {
      const rules = rulesIn(network.projection, filter);
      const whole = await inTurns(wholeNetwork(network.projection, rules, room));
      const newAsk = () => askOf({ run: (name, text, parameters) => graph.read(name, text, parameters) });
      const setting = { newAsk, publicUrl: 'https://example.org' };
      let text = '';
      for await (const piece of textOf(writtenWhole(network.projection, rules, whole, room, setting), format))
        text += piece;
      return text;
    });
  }

  it.each(Object.keys(formats) as NetworkFormat[])(
    'as %s is twice the same, under rules too',
    async (format) => {
      for (const filter of [{}, { years: { from: 2019 }, maxAuthors: 8 }]) {
        const text = await fileOf(format, filter);
        expect(await fileOf(format, filter)).toBe(text);
        if (format === 'GEXF' || format === 'GRAPHML') expect(faultsOf(format, text)).toEqual([]);
      }
    },
  );
});
