import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultsOf, model } from '../support/cypherLint.js';
import { sourceFiles } from '../support/sources.js';

const files = sourceFiles('.cypher');

/** What the lint takes for a mistake and is none. */
const knownBetter = [
  // A relationship type given as a value, or by what it is not.
  /\[:(!\w+)?\]/,
  // Distances and paths have no bound of their own: the time of a read bounds them.
  /shortest path with an unbounded pattern/,
  // The database's own numbers, as keys within one load of the network: a third of the bytes of ids.
  /deprecated function\. \('id' has been replaced/,
];

/** The lint takes half a minute for all files: what was linted with the same model is not linted again. */
const cacheFile = join(
  import.meta.dirname,
  '..',
  '..',
  'node_modules',
  '.cache',
  'coterie',
  'cypher-lint.json',
);
type Cache = Record<string, string[]>;

/** The faults of each text, in order. */
async function faultsOfAll(texts: readonly string[]): Promise<string[][]> {
  const cache = readCache();
  const hashes = texts.map((text) =>
    createHash('sha256').update(JSON.stringify(model)).update(text).digest('hex'),
  );
  const lint = async (text: string, at: number) => (cache[hashes[at]!] ??= await mistakesOf(text));
  const found = await Promise.all(texts.map(lint));
  const kept = Object.fromEntries(hashes.map((hash) => [hash, cache[hash]!]));
  if (texts.length > 50) {
    mkdirSync(dirname(cacheFile), { recursive: true });
    writeFileSync(cacheFile, JSON.stringify(kept));
  }
  return found.map((messages) =>
    messages.filter((message) => !knownBetter.some((known) => known.test(message))),
  );
}

async function mistakesOf(text: string): Promise<string[]> {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
  const faults = await faultsOf(text, parameters);
  return faults.filter(({ isHint }) => !isHint).map(({ message }) => message);
}

function readCache(): Cache {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as Cache;
  } catch {
    return {};
  }
}

const wrong: readonly [string, string, string][] = [
  ['a label', "MATCH (n:Persn {id: 'a'}) RETURN n.name", 'Persn'],
  ['a relationship type', 'MATCH (n:Person)-[:WROT]->() RETURN n.name', 'WROT'],
  ['a property', 'MATCH (n:Person) RETURN n.nam', 'nam'],
  ['a direction', 'MATCH (n:Person)<-[:WROTE]-(a:Authorship) RETURN n.name', 'WROTE'],
  ['a syntax', 'MATCH (n:Person RETURN n.name', 'RETURN'],
  ['a variable', 'MATCH (n:Person) RETURN m.name', 'm'],
];

describe('the lint of Cypher', () => {
  const linted = files.filter(({ path }) => path !== 'src/graph/constraints.cypher');
  const faults = new Map<string, string[]>();
  beforeAll(async () => {
    const texts = linted.map(({ text }) => text);
    (await faultsOfAll(texts)).forEach((found, at) => faults.set(texts[at]!, found));
  }, 300_000);

  it('finds what is wrong', async () => {
    const found = await faultsOfAll(wrong.map(([, text]) => text));
    expect(wrong.filter(([, , named], at) => !found[at]!.join().includes(named))).toEqual([]);
  }, 60_000);

  it('looks at every file', () => {
    expect(linted.length).toBeGreaterThan(50);
  });

  it.each(linted)('$path is in order', ({ text }) => {
    expect(faults.get(text)).toEqual([]);
  });
});

describe('Cypher', () => {
  it('stands in .cypher files only', () => {
    const clause =
      /\b(MATCH|MERGE|UNWIND|OPTIONAL MATCH)\s*\(|\bRETURN\s+\w+\s+AS\b|\bCALL\s+(\{|db\.|dbms\.)/;
    const elsewhere = sourceFiles('.ts')
      .filter(({ text }) => clause.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      .map(({ path }) => path);
    // The mechanism's own words to the database: which constraints there are, and whether it answers.
    expect(elsewhere.filter((path) => !path.startsWith('src/graph/'))).toEqual([]);
  });

  it('is put together in the mechanism alone, from texts and never from values', () => {
    // The one place where text becomes a statement is a question's variant: no template or sum of strings goes to the database.
    const glued = sourceFiles('.ts').filter(({ text }) =>
      /\.(read|command)\(\s*(['"]\w+['"],\s*)?`[^`]*\$\{|\brun\(\s*`[^`]*\$\{|\bquestionOf\(/.test(text),
    );
    expect(glued.map(({ path }) => path)).toEqual(['src/ask/question.ts']);
  });

  it('names each question once, as its file', () => {
    const names = sourceFiles('.ts').flatMap(({ text }) =>
      [...text.matchAll(/\bquestion(?:<[^(]*>)?\(\s*here,\s*'(\w+)'/g)].map(([, name]) => name!),
    );
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const stems = new Set(files.map(({ path }) => path.split('/').at(-1)!.replace('.cypher', '')));
    expect(names.filter((name) => !stems.has(name))).toEqual([]);
  });
});
