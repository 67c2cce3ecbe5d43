import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { emptyGraph } from '../support/library.js';
import { checkout, endPrograms, removeFolders, startProgram, temporaryFolder } from '../support/program.js';

/** The code of README.md in order: its language and text. */
const blocks = [...readFileSync(join(checkout, 'README.md'), 'utf8').matchAll(/^```(\w+)\n(.*?)^```/gms)].map(
  ([, language, text]) => ({ language: language!, text: text! }),
);
const curls = blocks.filter(({ text }) => text.startsWith('curl '));
/** The commands whose answer stands behind them, and that answer. */
const shownPaths = blocks.flatMap(({ language, text }, at) =>
  language === 'text' ? [[blocks[at - 1]!.text.trim(), text] as const] : [],
);
const allCommands = blocks.flatMap(({ text }) =>
  [...text.matchAll(/^npm run --silent coterie -- (.*)$/gm)].map(([, words]) => words!),
);
const commands = allCommands.filter(
  (words) => !words.startsWith('import ') && !shownPaths.some(([command]) => command.endsWith(words)),
);
const shownAnswers = blocks.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text));

let url = '';
let home = '';

/** Runs a line of the README in a shell, as somebody would paste it. */
async function shell(line: string, environment: Record<string, string> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', line.replaceAll('http://127.0.0.1:4000', url)], {
    cwd: checkout,
    env: { ...process.env, COTERIE_HOME: home, COTERIE_SEED: join(checkout, 'seed'), ...environment },
  });
  return stdout;
}

/** A first plan takes its time on a busy machine: what counts is what is answered in the end. */
async function answered(ask: () => Promise<string>): Promise<unknown> {
  for (let times = 1; ; times += 1) {
    const text = await ask();
    if (times === 5 || !/"code": ?"(TIMEOUT|SERVICE_UNAVAILABLE)"/.test(text)) return JSON.parse(text);
  }
}

beforeAll(async () => {
  home = temporaryFolder();
  url = await startProgram({ COTERIE_HOME: home, COTERIE_SEED: join(checkout, 'seed') }).url();
}, 180_000);

afterAll(async () => {
  await endPrograms();
  removeFolders();
}, 60_000);

describe('the README', () => {
  it('has what these tests try', () => {
    expect([curls.length, shownAnswers.length, commands.length, shownPaths.length]).toEqual([2, 2, 7, 2]);
    expect(allCommands).toContain('import my-papers.bib');
  });

  it('shows the answer that its first curl gets', async () => {
    expect(await answered(() => shell(curls[0]!.text))).toEqual(shownAnswers[0]);
  }, 60_000);

  it('shows the answer to its query about a paper', async () => {
    const query = blocks.find(({ language }) => language === 'graphql')!.text;
    const ask = async () => (await fetch(`${url}/graphql?${new URLSearchParams({ query })}`)).text();
    expect(await answered(ask)).toEqual(shownAnswers[1]);
  }, 60_000);

  it('is right that a name of three people is not picked from', async () => {
    expect(await answered(() => shell(curls[1]!.text))).toMatchObject({
      data: { person: null },
      errors: [{ extensions: { code: 'AMBIGUOUS_NAME', candidates: [{}, {}, {}] } }],
    });
  }, 60_000);

  it.each(shownPaths)(
    'shows what is answered to %s',
    async (command, answer) => {
      expect(await shell(command)).toBe(answer);
    },
    60_000,
  );

  it.each(commands)(
    'has a command that answers beside the running server: %s',
    async (words) => {
      const output = /(?<=--output )\S+/.exec(words)?.[0];
      const file = join(temporaryFolder(), output ?? 'none');
      const answer = await shell(
        `npm run --silent coterie -- ${output === undefined ? words : words.replace(output, file)}`,
      );
      expect(existsSync(file) ? readFileSync(file, 'utf8') : answer).toMatch(/Xia|140 people|Neo4j/);
    },
    60_000,
  );

  it("imports one's own papers beside the running server, and they are found at once", async () => {
    const file = join(temporaryFolder(), 'my-papers.bib');
    writeFileSync(
      file,
      '@article{a, title={Notes on Engines}, author={Lovelace, Ada and others}, year={1843}}\n',
    );
    expect(await shell(`npm run --silent coterie -- import ${file} --json`)).toMatch(/"new":1/);
    const query = '{ search(query: "engines") { nodes { ... on Paper { title authorsComplete } } } }';
    const ask = async () => (await fetch(`${url}/graphql?${new URLSearchParams({ query })}`)).text();
    expect(await answered(ask)).toMatchObject({
      data: { search: { nodes: [{ title: 'Notes on Engines', authorsComplete: false }] } },
    });
  }, 90_000);
});

describe('docs/backup.md', () => {
  const page = readFileSync(join(checkout, 'docs', 'backup.md'), 'utf8');
  const lines = /^```sh\n(.*?)^```/ms.exec(page)![1]!.trim().split('\n');

  it('has commands that bring the graph into another database, where its hash is the same', async () => {
    expect(lines).toHaveLength(3);
    const [backUp, restore, hash] = lines as [string, string, string];
    const file = join(temporaryFolder(), 'graph.jsonl');
    const run = (line: string, environment = {}) => shell(line.replaceAll('graph.jsonl', file), environment);
    await run(backUp);
    const here = await run(hash);
    expect(here).toMatch(/^[0-9a-f]{64}\n$/);
    const other = { NEO4J_URI: process.env.COTERIE_TEST_NEO4J!, COTERIE_SEED: 'none' };
    await emptyGraph();
    await run(restore, other);
    expect(await run(hash, other)).toBe(here);
  }, 120_000);

  it('is right about the bytes of the file', async () => {
    const file = join(temporaryFolder(), 'graph.jsonl');
    await shell(lines[0]!.replace('graph.jsonl', file));
    const last = JSON.parse(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)!);
    expect(await shell(`head -n -1 ${file} | sha256sum`)).toBe(`${last.sha256}  -\n`);
    expect(await shell(`LC_ALL=C sort ${file} | cmp - ${file}`)).toBe('');
  }, 60_000);
});
