import { parse } from 'csv-parse/sync';
import Graphology from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { readQuestion, writtenQuestion } from '../../../src/ego/address.js';
import { cell } from '../../../src/export/networks/csv.js';
import { textOf } from '../../../src/export/networks/formats.js';
import type { WrittenNetwork, WrittenPerson } from '../../../src/export/networks/network.js';
import type { NetworkFormat } from '../../../src/generated/graphql.js';
import { faultsOf } from '../../support/networkSchemas.js';

const hostile = `O'Brien & "Co" <x>\u0001 ]]> é 夏 \u{1F600}`;
const names = ['=SUM(A1)', hostile, 'Lei Li', 'Lei Li', '-1+1', '@x', 'a, b\n"c"', '\ttab', '\ud800half'];
/** What else a spreadsheet may take for the beginning of a formula. */
const formulas = ['+1', '\r=1', '\n=1', '\u0000=1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'];
const people = names.map((name, at): WrittenPerson => ({
  ...{
    id: `p_${at}`,
    name,
    url: `http://x/people/p_${at}`,
    paperCount: 9 - at,
    degree: 2,
    community: at % 2,
  },
  ...{
    firstYear: at === 0 ? null : 2000 + at,
    lastYear: at === 0 ? null : 2010,
    distance: at === 1 ? null : 1,
  },
}));
const links = people.slice(1).map((_, at) => ({
  ...{ source: at, target: at + 1, sourceId: `p_${at}`, targetId: `p_${at + 1}`, paperCount: at + 1 },
  ...{ weight: (at + 1) / 3, firstYear: at === 0 ? null : 2001, lastYear: at === 0 ? null : 2002 },
}));
const network: WrittenNetwork = {
  title: 'People & <papers>',
  personCount: people.length,
  async *people() {
    yield* people;
  },
  links: () => links,
};

async function text(format: NetworkFormat): Promise<string> {
  let whole = '';
  for await (const piece of textOf(network, format)) whole += piece;
  return whole;
}

/** What XML can hold of a name. */
const held = (name: string) => name.replaceAll('\u0001', '').replaceAll('\ud800', '');

describe('network files', () => {
  it.each(['GEXF', 'GRAPHML', 'PAJEK', 'VOSVIEWER_JSON', 'CSV_NODES', 'CSV_EDGES'] as const)(
    '%s is the same bytes twice',
    async (format) => expect(await text(format)).toBe(await text(format)),
  );

  it.each([
    ['GEXF', gexfReader],
    ['GRAPHML', graphmlReader],
  ] as const)('%s is read back whole by graphology', async (format, reader) => {
    const graph = reader.parse(Graphology as never, await text(format));
    expect([graph.type, graph.order, graph.size]).toEqual(['undirected', people.length, links.length]);
    for (const { id, name, paperCount, community, firstYear } of people) {
      const told = graph.getNodeAttributes(id);
      expect(told).toMatchObject({ label: held(name), papers: paperCount });
      expect(told.community).toBe(community);
      expect(told.first_year).toBe(firstYear ?? undefined);
    }
    for (const { sourceId, targetId, weight } of links)
      expect(graph.getEdgeAttribute(graph.edge(sourceId, targetId), 'weight')).toBe(weight);
  });

  it.each(['GEXF', 'GRAPHML'] as const)('%s is as its specification has it', async (format) => {
    expect(faultsOf(format, await text(format))).toEqual([]);
  });

  it.each([
    ['GEXF', ' version="1.3"', '', 'gexf has no version'],
    ['GEXF', 'class="edge"', 'class="link"', 'attributes has class="link"'],
    ['GEXF', 'type="integer"', 'type="int"', 'attribute has type="int"'],
    ['GEXF', ' title="Papers"', '', 'attribute has no title'],
    ['GEXF', '</nodes>', '<edge/></nodes>', 'nodes has the children '],
    ['GEXF', 'for="papers" value="9"', 'for="papers" value="many"', 'node p_0 has "many" for papers'],
    ['GEXF', 'for="papers" value="9"', 'for="pages" value="9"', 'node p_0 has "9" for pages'],
    ['GEXF', 'for="coauthors"', 'for="papers"', 'node p_0 tells a fact twice'],
    ['GEXF', 'id="first_year"', 'id="papers"', 'attribute of node papers is there twice'],
    ['GEXF', 'edge id="1"', 'edge id="0"', 'edge 0 is there twice'],
    ['GEXF', 'node id="p_8"', 'node id="p_9"', 'an edge ends at p_8, which is no node'],
    ['GRAPHML', ' edgedefault="undirected"', '', 'graph has no edgedefault'],
    ['GRAPHML', 'attr.type="int"', 'attr.type="integer"', 'key has attr.type="integer"'],
    ['GRAPHML', 'key id="edge_papers" for="edge"', 'key id="edge_papers" for="node"', 'edge  has "1" for edge_papers'], // prettier-ignore
    ['GRAPHML', 'node id="p_3"', 'node id="p_2"', 'node p_2 is there twice'],
    ['GRAPHML', 'node id="p_3"', 'node id="p 3"', 'node has id="p 3"'],
    ['GRAPHML', '</graph>', '</graph><key id="late"/>', 'graphml has the children '],
    ['GRAPHML', 'key="weight">', 'key="weight">about ', 'edge  has "about 0.3333333333333333" for weight'],
  ] as const)('%s with %s as %s would not be: %s', async (format, right, wrong, fault) => {
    const whole = await text(format);
    expect(whole).toContain(right);
    expect(faultsOf(format, whole.replace(right, wrong)).join('\n')).toContain(fault);
  });

  it("VOSviewer's JSON has the documented members alone", async () => {
    const { network: read, info } = JSON.parse(await text('VOSVIEWER_JSON'));
    expect(info.description).toBe('People &amp; &lt;papers&gt;');
    expect(Object.keys(read).sort()).toEqual(['items', 'links']);
    expect(read.items.map((item: { id: string }) => item.id)).toEqual(people.map(({ id }) => id));
    expect(read.items[1]).toEqual({
      ...{ id: 'p_1', label: hostile, url: 'http://x/people/p_1', cluster: 2 },
      weights: { Papers: 8, Coauthors: 2 },
      scores: { 'First year': 2001, 'Last year': 2010 },
    });
    expect(read.links).toEqual(
      links.map(({ sourceId, targetId, weight }) => ({
        ...{ source_id: sourceId, target_id: targetId, strength: weight },
      })),
    );
  });

  it('a table is read back by another reader, and no cell is a formula', async () => {
    const rows: string[][] = parse(await text('CSV_NODES'));
    expect(rows[0]).toEqual(
      ['Id', 'Label', 'Papers', 'Coauthors', 'First year', 'Last year', 'Community', 'Distance'], // prettier-ignore
    );
    expect(rows.slice(1).map(([, label]) => label)).toEqual([
      ...["'=SUM(A1)", hostile, 'Lei Li', 'Lei Li', "'-1+1", "'@x", 'a, b\n"c"', "'\ttab", '\ufffdhalf'],
    ]);
    const ties: string[][] = parse(await text('CSV_EDGES'));
    expect(ties[0]).toEqual(['Source', 'Target', 'Type', 'Weight', 'Papers', 'First year', 'Last year']);
    expect(ties[2]).toEqual(['p_1', 'p_2', 'Undirected', String(2 / 3), '2', '2001', '2002']);
    expect(ties).toHaveLength(links.length + 1);
  });

  it.each(formulas)('a cell never begins with what a formula begins with: %j', (name) => {
    expect(parse(cell(name))).toEqual([[`'${name}`]]);
  });

  it('Pajek numbers people from 1 and quotes their labels, two of one name apart', async () => {
    const lines = (await text('PAJEK')).split('\n');
    expect(lines[0]).toBe('*Vertices 9');
    expect(lines[2]).toBe(`2 "O'Brien & 'Co' <x>  ]]> é 夏 \u{1F600} (p_1)"`);
    expect(lines.slice(3, 5)).toEqual(['3 "Lei Li (p_2)"', '4 "Lei Li (p_3)"']);
    expect(lines.slice(10, 12)).toEqual(['*Edges', `1 2 ${1 / 3}`]);
    for (const line of lines.slice(1, 10)) expect(line).toMatch(/^\d+ "[^"\n]*"$/);
  });
});

describe('the address of a drawn network', () => {
  const [one, other] = ['p_aaaaaaaaaaaaaaaa', 'p_bbbbbbbbbbbbbbbb'];
  const filter = {
    ...{ years: { from: 2018, to: null }, minPapers: 2, maxAuthors: null, topics: [], venues: [] },
    ...{ institutions: [], paperType: ['JOURNAL' as const], excludePeople: [other, one, other] },
  };
  const address = `network;depth=2;nodes=150;from=2018;papers=2;types=JOURNAL;without=${one},${other}`;

  it('is one text for equal questions, and is read back', () => {
    expect(writtenQuestion({ depth: 2, maxNodes: 150, filter })).toBe(address);
    expect(readQuestion(address)).toMatchObject({
      ...{ depth: 2, maxNodes: 150 },
      filter: { minPapers: 2, excludePeople: [one, other] },
    });
  });

  it.each([
    'network',
    'network;depth=2',
    'network;nodes=150;depth=2',
    'network;depth=2;nodes=1e2',
    'network;depth=2;nodes=150;nodes=150',
    'network;depth=2;nodes=150;from=x',
    'network;depth=2;nodes=150;without=nobody',
    'network;depth=2;nodes=150;types=POEM',
    'network;depth=2;nodes=150;more=1',
    'network;depth=02;nodes=150',
    'network;depth=2;nodes=150;certain=yes',
  ])('%s is refused', (text) => {
    expect(() => readQuestion(text)).toThrow('does not ask for a network');
  });
});
