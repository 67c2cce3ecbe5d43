import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportHash } from '../../src/export/graph.js';
import { graphOf, type LibraryIds } from '../support/library.js';
import { checkout, failureOf, removeFolders, temporaryFolder } from '../support/program.js';
import { testGraph } from '../support/server.js';

const several = 'Max Born, Otto Stern, Paul Dirac, Hans Thirring, Erwin Planck, Karl Weyl';

let id: LibraryIds;

beforeAll(async () => {
  ({ id } = await graphOf(`
    "Engines" 1843 in Memoirs by Ada Lovelace, Charles Babbage
    "Looms" 1844 in Memoirs by Charles Babbage, Mary Somerville
    "Stars" undated in Annals by Lei Li, Lei Li
    "Alone" 1850 in Annals by George Boole
    "Charts" 1851 in Annals by Sophie Germain, ${several}
    "Globes" 1852 in Annals by Emmy Noether, ${several}
    "Maps" 1853 in Annals by Emmy Noether, Felix Klein
    Ada Lovelace advised Charles Babbage capacity PHD
  `));
  await coterie(['--help']); // builds, where that is needed
}, 120_000);

afterAll(removeFolders);

interface Ended {
  readonly code: number | null;
  readonly answer: string;
  readonly messages: string;
}

/** Runs `coterie` on the test's database. */
async function coterie(
  args: string[],
  environment: Record<string, string> = {},
  standardInput = '',
): Promise<Ended> {
  const child = started(args, environment);
  child.stdin.end(standardInput);
  let answer = '';
  let messages = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (answer += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, answer, messages };
}

const started = (args: string[], environment: Record<string, string> = {}) =>
  spawn(process.execPath, ['bin/coterie.mjs', ...args], {
    cwd: checkout,
    env: {
      ...process.env,
      NEO4J_URI: process.env.COTERIE_TEST_NEO4J,
      COTERIE_SEED: 'none',
      COTERIE_PUBLIC_URL: 'https://example.org',
      ...environment,
    },
  });

describe('the command line', () => {
  it('says what is loaded', async () => {
    const { code, answer } = await coterie(['status']);
    expect(answer).toContain('15 people, 31 collaborations');
    expect(answer).toContain('7 papers, 23 authorships');
    expect(code).toBe(0);
  });

  it('says who somebody is, by name or by id', async () => {
    const [byName, byId] = await Promise.all([
      coterie(['person', 'Charles Babbage']),
      coterie(['person', id['Charles Babbage']!]),
    ]);
    expect(byName).toMatchObject({ code: 0, answer: byId.answer });
    expect(byName.answer).toContain('2 papers 1843-1844, 2 coauthors');
    expect(byName.answer).toContain('Ada Lovelace (phd)');
    expect(byName.answer).toContain('1844  Looms');
    expect(byName.answer).toContain(`https://example.org/people/${id['Charles Babbage']}`);
  });

  it('tells how two people are connected, with the papers of each step', async () => {
    const { code, answer } = await coterie(['path', 'Ada Lovelace', 'Mary Somerville']);
    expect({ code, answer }).toEqual({
      code: 0,
      answer: `2 steps apart, 1 shortest path:

  Ada Lovelace - 1 paper - Charles Babbage - 1 paper - Mary Somerville
    1. 1843  Engines
    2. 1844  Looms

https://example.org/paths/${id['Ada Lovelace']}/${id['Mary Somerville']}
`,
    });
  });

  it('tells that two people are not connected, and by which change of the rules they would be', async () => {
    const [apart, since, without] = await Promise.all([
      coterie(['path', 'Ada Lovelace', 'George Boole']),
      coterie(['path', 'Ada Lovelace', 'Mary Somerville', '--since', '1844']),
      coterie(['path', 'Ada Lovelace', 'Mary Somerville', '--without', 'Charles Babbage']),
    ]);
    const ruledOut = 'They are connected, but not under these rules.\n';
    expect(apart).toMatchObject({ code: 0, answer: 'No path of common papers connects them.\n' });
    expect(since).toMatchObject({
      code: 0,
      answer: `${ruledOut}  With papers since 1843, not 1844: 2 hops\n`,
    });
    expect(without).toMatchObject({
      code: 0,
      answer: `${ruledOut}  Without avoiding Charles Babbage (${id['Charles Babbage']}): 2 hops\n`,
    });
  });

  it('shows a few of many shortest paths, or all, through and around people and by weight', async () => {
    const ends = ['path', 'Sophie Germain', 'Felix Klein'];
    const chains = (answer: string) => answer.split('\n').filter((line) => line.startsWith('  Sophie'));
    const [few, all, around, through] = await Promise.all([
      coterie(ends),
      coterie([...ends, '--all']),
      coterie([...ends, '--all', '--without', 'Max Born', '--without', id['Karl Weyl']!]),
      coterie([...ends, '--through', 'Max Born', '--through', 'Otto Stern', '--weight', 'newman']),
    ]);
    expect(few.answer).toContain('3 steps apart, 6 shortest paths, of which the first 5:\n');
    expect(chains(few.answer)).toHaveLength(5);
    expect(all.answer).toContain('3 steps apart, 6 shortest paths:\n');
    expect(chains(all.answer)).toHaveLength(6);
    expect(around.answer).toContain('3 steps apart, 4 shortest paths:\n');
    expect(around.answer).not.toMatch(/Born|Weyl/);
    expect(through.answer).toContain('4 steps apart, 2 strongest paths:\n');
    expect(through.answer).toContain(
      'Sophie Germain - 1 paper - Max Born - 2 papers - Otto Stern - 1 paper - Emmy Noether - 1 paper - Felix Klein (cost 16)',
    );
  });

  it('finds names and titles', async () => {
    const { code, answer } = await coterie(['search', 'm.', 'somer']);
    expect(answer).toMatch(/^p_\w{16} {2}person +Mary Somerville \(/);
    expect(code).toBe(0);
  });

  it('gives JSON and nothing else on standard output when asked to', async () => {
    const { code, answer } = await coterie(['path', 'Ada Lovelace', 'Mary Somerville', '--json']);
    expect(JSON.parse(answer).collaborationPaths).toMatchObject({
      outcome: 'FOUND',
      distance: 2,
      totalCount: 1,
    });
    expect(code).toBe(0);
  });

  it.each([
    [['person', 'Lei Li']],
    [['path', 'Ada Lovelace', 'Lei Li']],
    [['path', 'Ada Lovelace', 'Mary Somerville', '--through', 'Lei Li', '--json']],
  ])('fails with the candidates when a name is borne by several, and never picks: %j', async (question) => {
    const { code, answer, messages } = await coterie(question);
    expect(messages).toContain(
      'is borne by 2. Ask with the id of the one you mean, which is one of the candidates.',
    );
    expect(messages).toContain(`  ${id['Lei Li']}  Lei Li`);
    expect(messages).toContain(`  ${id['Lei Li 2']}  Lei Li`);
    expect(messages).not.toContain('in this error');
    expect({ code, answer }).toEqual({ code: 1, answer: '' });
  });

  it('fails with a sentence when nobody bears the name', async () => {
    for (const question of [
      ['person', 'Grace Hopper'],
      ['path', 'Ada Lovelace', 'Grace Hopper'],
    ]) {
      const { code, answer, messages } = await coterie(question);
      expect(messages).toContain(
        'Nobody is known here as "Grace Hopper". `coterie search Grace Hopper` finds',
      );
      expect({ code, answer }).toEqual({ code: 1, answer: '' });
    }
  });

  it.each([
    [[], 'A command is missing.'],
    [['dance'], 'There is no command "dance".'],
    [['__proto__'], 'There is no command "__proto__".'],
    [['path', 'Ada Lovelace'], 'It is: coterie path A B'],
    [['status', '--loud'], "Unknown option '--loud'"],
  ])('says how it is used when it is used wrongly: %j', async (args, why) => {
    const { code, answer, messages } = await coterie(args);
    expect(messages).toContain(why);
    expect(messages).toContain('Usage: coterie COMMAND');
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
  });

  it.each([
    [['--since', 'long'], '--since is a year such as 2018, not "long".'],
    [['--weight', 'heavy'], '--weight is hops, paper_count, newman or recency, not "heavy".'],
    [['--without', 'Ada Lovelace'], '--without cannot be one of the two who are asked about.'],
    [['--through', 'Memoirs'], '--through is a person or an institution of this graph, not "Memoirs".'],
  ])('says what an option of path takes: %j', async (options, why) => {
    const { code, answer, messages } = await coterie(['path', 'Ada Lovelace', 'Mary Somerville', ...options]);
    expect(messages).toContain(why);
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
  });

  it('exports a bibliography: all papers, or those under a filter, to a file or to standard output', async () => {
    const file = join(temporaryFolder(), 'all.ris');
    const [all, some, none, wrong] = await Promise.all([
      coterie(['export', '--output', file, '--json']),
      coterie(['export', '--author', 'Charles Babbage', '--year', '1844-', '--filter', '{"hasYear":true}']),
      coterie(['export', 'bibtex', '--author', 'Lei Li']),
      coterie(['export', '--filter', '{"yeer":1}']),
    ]);
    expect(all).toMatchObject({
      code: 0,
      answer: `${JSON.stringify({ papers: 7, format: 'RIS', output: file })}\n`,
    });
    expect(readFileSync(file, 'utf8').match(/^TY {2}- /gm)).toHaveLength(7);
    expect(some.code).toBe(0);
    expect(some.answer).toMatch(
      /^% Papers under the filter .*Charles Babbage.*\n\n@misc\{babbage1844looms,\n/,
    );
    expect(some.answer.match(/^@/gm)).toHaveLength(1);
    expect(none).toMatchObject({ code: 1, answer: '' });
    expect(none.messages).toContain(`${id['Lei Li']}  Lei Li`);
    expect(wrong).toMatchObject({ code: 2, answer: '' });
    expect(wrong.messages).toContain('yeer');
  });

  it('exports the coauthor network, whole or around somebody, under rules', async () => {
    const file = join(temporaryFolder(), 'network.graphml');
    const [whole, table, around, wrong, misplaced] = await Promise.all([
      coterie(['export', '--network', '--output', file, '--json']),
      coterie(['export', '--network', 'csv-edges', '--since', '1844', '--until', '1844']),
      coterie(['export', '--network', '--format', 'pajek', '--person', 'Ada Lovelace', '--depth', '2']),
      coterie(['export', '--network', '--format', 'poem']),
      coterie(['export', '--network', '--year', '1844']),
    ]);
    expect(whole).toMatchObject({
      code: 0,
      answer: `${JSON.stringify({ people: 15, format: 'GRAPHML', output: file })}\n`,
    });
    expect(readFileSync(file, 'utf8').match(/<node /g)).toHaveLength(15);
    expect(table.answer.split('\r\n').slice(1)).toEqual([
      expect.stringContaining(',Undirected,1,1,1844,1844'),
      '',
    ]);
    expect(around.answer).toMatch(/^\*Vertices 3\n1 "Ada Lovelace \(p_\w+\)"\n2 "Charles Babbage/);
    expect([wrong.code, misplaced.code]).toEqual([2, 2]);
    expect(wrong.messages).toContain('vosviewer-json');
  });

  it('prints a table to fill in, which an import takes', async () => {
    const { code, answer, messages } = await coterie(['template', 'papers']);
    expect([code, messages]).toEqual([0, expect.stringContaining('examples')]);
    const file = join(temporaryFolder(), 'papers.csv');
    writeFileSync(file, answer);
    const home = join(temporaryFolder(), 'none-yet');
    const { answer: tried } = await coterie(['import', '--dry-run', '--json', file], {
      COTERIE_HOME: home,
      NEO4J_URI: '',
    });
    expect(JSON.parse(tried)).toMatchObject({ read: 2, new: 2, rejected: 0, comparedWith: 'empty' });
    expect(existsSync(home)).toBe(false);
    expect(await coterie(['template', 'dance'])).toMatchObject({ code: 2, answer: '' });
  });

  it('adds the distance to each row of a table of pairs, and tells of the rows that have none', async () => {
    const rows = [
      'note;from;to',
      `"of; two";Ada Lovelace;${id['Mary Somerville']}`,
      'apart;Ada Lovelace;name:George Boole',
      'several;Ada Lovelace;Lei Li',
      'nobody;Grace Hopper;Ada Lovelace',
      'same;Ada Lovelace;Ada Lovelace',
      'short;Ada Lovelace',
      'unclosed;"Ada Lovelace;Charles Babbage',
    ];
    const { code, answer, messages } = await coterie(['distances', '-'], {}, `${rows.join('\r\n')}\r\n`);
    const [header, ...others] = rows;
    const added = [';2', ';', ';?', ';?', ';0', ';;?'];
    const unread = '"unclosed;""Ada Lovelace;Charles Babbage";;;?';
    const lines = [`${header};distance`, ...added.map((more, at) => `${others[at]}${more}`), unread, ''];
    expect(answer).toBe(lines.join('\n'));
    expect(messages.trimEnd().split('\n').slice(-5)).toEqual([
      expect.stringMatching(/^line 4: "to" is borne by 2\. .*Lei Li/),
      'line 5: Nobody is known here as "Grace Hopper".',
      'line 7: The row names only one person.',
      'line 8: A quotation mark is opened and not closed.',
      '4 rows without a distance: the reasons stand above.',
    ]);
    expect(code).toBe(3);
  });

  it('takes a table of pairs without a header, and answers with an object a line when asked to', async () => {
    const file = join(temporaryFolder(), 'pairs.csv');
    writeFileSync(file, 'Ada Lovelace,Mary Somerville\n'.repeat(1_200));
    const { code, answer } = await coterie(['distances', file, '--json']);
    const lines = answer.trimEnd().split('\n');
    expect(lines).toHaveLength(1_200);
    expect(JSON.parse(lines.at(-1)!)).toEqual({
      ...{ line: 1_200, from: 'Ada Lovelace', to: 'Mary Somerville', distance: 2 },
    });
    expect(code).toBe(0);
    const missing = await coterie(['distances', `${file}.not`]);
    expect(missing).toMatchObject({ code: 1, answer: '' });
  });

  it('tells what this machine lacks', async () => {
    const fine = await coterie(['doctor'], { PORT: '0' });
    expect(fine.answer).toContain(`✓ Node: ${process.versions.node}`);
    expect(fine.answer).toContain('✓ Neo4j: answers at');
    expect(fine.code).toBe(0);
    const { code, answer } = await coterie(['doctor'], { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(answer).toContain('✗ Neo4j: No Neo4j answers at bolt://127.0.0.1:9');
    expect(code).toBe(1);
  });
});

describe('what nobody foresaw', () => {
  const preload = (code: string) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
  });
  const breaking = preload(
    "String.prototype.normalize = () => { throw new RangeError('of ada@example.org, tel. 012 3456789\\nand more') }",
  );

  it('is told in one sentence, with what to do and where its stack stands, which is for its owner alone', async () => {
    const [home, file] = [join(temporaryFolder(), 'home'), join(temporaryFolder(), 'one.bib')];
    writeFileSync(file, '@misc{a, title={Engines}, author={Ada Lovelace}}');
    const { code, answer, messages } = await coterie(['import', '--dry-run', file], {
      ...{ COTERIE_HOME: home, ...breaking },
    });
    const log = join(home, 'errors.log');
    expect(messages.trimEnd().split('\n').at(-1)).toBe(
      `coterie import failed by a mistake of Coterie's own (RangeError: of [e-mail removed], tel. [telephone removed]): report it with the last lines of ${log}; what was done before it stands.`,
    );
    expect({ code, answer }).toEqual({ code: 1, answer: '' });
    expect(messages).not.toMatch(/^\s+at /m);
    expect(readFileSync(log, 'utf8')).toMatch(/^\S+ coterie import, Node .*\nRangeError: .*\n.*\n\s+at /);
    expect(readFileSync(log, 'utf8')).not.toContain('@example');
    expect(statSync(log).mode & 0o777).toBe(0o600);
    const loud = await coterie(['import', '--dry-run', file], { LOG_LEVEL: 'debug', ...breaking });
    expect(loud.messages).toMatch(/^\s+at .*csvRows/m);
  });

  it('is told so, too, after the work was done and where nothing can be written', async () => {
    const late = preload("process.once('beforeExit', () => { throw new Error('late') })");
    const { code, messages } = await coterie(['--help'], { COTERIE_HOME: '/dev/null/home', ...late });
    expect(messages).toBe(
      "coterie --help failed by a mistake of Coterie's own (late): run it again with LOG_LEVEL=debug to see where, and report it; what was done before it stands.\n",
    );
    expect(code).toBe(1);
  });

  it('is not that nobody reads the answer to its end, nor that no database is there', async () => {
    const child = spawn(process.execPath, ['bin/coterie.mjs', '--help'], { cwd: checkout });
    child.stdout.destroy();
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
    expect([await new Promise((resolve) => child.once('close', resolve)), messages]).toEqual([0, '']);
    const away = await coterie(['status'], { NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(away).toMatchObject({ code: 4, answer: '' });
    expect(away.messages).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:9: start it/m);
  });
});

describe('a graph that this version cannot use', () => {
  const graph = testGraph();
  const file = join(temporaryFolder(), 'one.bib');
  const command = (text: string) => graph.command(text);
  beforeAll(() => writeFileSync(file, '@misc{a, title={Engines}, author={Ada Lovelace}}'));
  afterAll(() => graph.close());

  it('is refused with exit code 5 and left as it is when a newer version made it', async () => {
    const newer = 'This graph was written by a newer version of Coterie: update Coterie, or set';
    await command("MATCH (graph:Graph {id: 'graph'}) SET graph.schema = 99");
    const before = await exportHash(graph);
    const all = await Promise.all(
      [['import', file], ['import', '--dry-run', file], ['status'], ['duplicates'], ['export', '--all']].map(
        (words) => coterie(words),
      ),
    );
    for (const { code, answer, messages } of all) {
      expect({ code, answer }).toEqual({ code: 5, answer: '' });
      expect(messages).toMatch(new RegExp(`^${newer}`, 'm'));
    }
    const started = await failureOf({ NEO4J_URI: process.env.COTERIE_TEST_NEO4J! });
    expect(started.code).toBe(1);
    expect(started.output).toMatch(new RegExp(`^${newer}`, 'm'));
    expect(await exportHash(graph)).toEqual(before);
    await command("MATCH (graph:Graph {id: 'graph'}) REMOVE graph.schema");
  }, 60_000);

  it('is not imported into, with the same code, when ids in it are not unique', async () => {
    await command('DROP CONSTRAINT record_id');
    await command("UNWIND [1, 2] AS n CREATE (:Record {id: 'twice'})");
    const { code, answer, messages } = await coterie(['import', file]);
    await command("MATCH (record:Record {id: 'twice'}) DELETE record");
    expect({ code, answer }).toEqual({ code: 5, answer: '' });
    expect(messages.trimEnd().split('\n').at(-1)).toMatch(
      /^Constraints of the graph are missing and cannot be made \(.*\): see that no two nodes bear one id, and run src\/graph\/constraints\.cypher as a user who may\.$/,
    );
    expect(await coterie(['import', file])).toMatchObject({ code: 0 });
  });
});

describe('more shortest paths than a page holds', () => {
  const ends = ['path', 'Ida Rhodes', 'Lise Meitner'];
  beforeAll(async () => {
    const [ones, others] = ['Ab', 'Cd'].map((given) =>
      [...'ABCDEFGHIJK'].map((letter) => `${given} ${letter}bel`).join(', '),
    );
    await graphOf(`
      "Grids" 1860 in Annals by Ida Rhodes, ${ones}
      "Nets" 1861 in Annals by ${ones}, ${others}
      "Meshes" 1862 in Annals by Lise Meitner, ${others}
    `);
  }, 60_000);

  it('are all shown', async () => {
    const [{ answer }, document, few] = await Promise.all([
      coterie([...ends, '--all']),
      coterie([...ends, '--all', '--json']),
      coterie([...ends, '--json']),
    ]);
    expect(answer).toContain('3 steps apart, 121 shortest paths:\n');
    expect(answer.match(/https:.*\n$/g)).toHaveLength(1);
    const chains = answer.split('\n').filter((line) => line.startsWith('  Ida Rhodes'));
    expect(new Set(chains).size).toBe(121);
    expect(chains).toHaveLength(121);
    const [all, some] = [document, few].map(({ answer: text }) => {
      const { collaborationPaths } = JSON.parse(text);
      expect(text).toBe(`${JSON.stringify({ collaborationPaths }, null, 2)}\n`);
      return collaborationPaths;
    });
    expect(all).toMatchObject({ totalCount: 121, pageInfo: { hasNextPage: false } });
    expect(all.nodes).toHaveLength(121);
    expect(some).toMatchObject({
      totalCount: 121,
      pageInfo: { hasNextPage: true },
      nodes: all.nodes.slice(0, 5),
    });
  }, 120_000);

  it('are asked for no longer when nobody reads on', async () => {
    const child = started([...ends, '--all', '--json']);
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, messages }).toEqual({ code: 0, messages: expect.not.stringContaining('EPIPE') });
  }, 60_000);
});
