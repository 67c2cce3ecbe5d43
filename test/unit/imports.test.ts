import { posix } from 'node:path';
import { sourceFiles } from '../support/sources.js';

/** What each file imports: packages by name, files of ours by their path. */
const imports = sourceFiles('.ts').flatMap(({ path, text }) =>
  [...text.matchAll(/^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(
    ([whole, from]) => ({
      path,
      folder: path.split('/').slice(1, -1)[0] ?? '',
      isType: /^\s*(import|export) type\s/.test(whole),
      from: from!.startsWith('.') ? posix.join(posix.dirname(path), from!).replace(/\.js$/, '.ts') : from!,
    }),
  ),
);

const breaking = (isBreaking: (line: (typeof imports)[number]) => boolean): string[] =>
  imports.filter(isBreaking).map(({ path, from }) => `${path} -> ${from}`);

const domains = [
  'career',
  'citation',
  'collaboration',
  'dataset',
  'ego',
  'institution',
  'paper',
  'path',
  'person',
  'recommendation',
  'search',
  'topic',
  'venue',
];
const isIn = (from: string, folders: string[]) => folders.some((folder) => from.startsWith(`src/${folder}/`));

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ from }) => from === 'src/ask/index.ts')).toBe(true);
  });

  it.each([
    ['neo4j-driver', 'graph'],
    ['dataloader', 'ask'],
    ['@apollo/server', 'http'],
    ['prom-client', 'http'],
  ])('%s is known in src/%s alone', (library, folder) => {
    expect(
      breaking(
        (line) => (line.from === library || line.from.startsWith(`${library}/`)) && line.folder !== folder,
      ),
    ).toEqual([]);
    expect(imports.some(({ from }) => from === library || from.startsWith(`${library}/`))).toBe(true);
  });

  it('the mechanism knows no domain', () => {
    expect(
      breaking(
        ({ folder, from }) =>
          ['ask', 'graph', 'http'].includes(folder) &&
          isIn(from, [...domains, 'export', 'node', 'source', 'filter', 'ingest']),
      ),
    ).toEqual([]);
  });

  it('ask knows the database by its answers only', () => {
    expect(breaking(({ folder, from }) => folder === 'ask' && isIn(from, ['graph', 'database']))).toEqual([]);
  });

  it('a domain does not reach past ask to the database', () => {
    expect(
      breaking(
        ({ folder, from, isType }) =>
          [...domains, 'node', 'source', 'filter'].includes(folder) &&
          !isType &&
          isIn(from, ['graph', 'database', 'ingest/rows']),
      ),
    ).toEqual([]);
  });

  it('what reads files and what answers requests do not know each other', () => {
    expect(
      breaking(
        ({ folder, from }) =>
          folder === 'ingest' && (isIn(from, ['ask', 'http']) || /\.(resolvers|queries)\.ts$/.test(from)),
      ),
    ).toEqual([]);
  });

  it('resolvers are imported by resolvers and their list alone', () => {
    expect(
      breaking(({ path, from }) => from.endsWith('.resolvers.ts') && !/resolvers\.ts$/.test(path)),
    ).toEqual([]);
  });

  it('main is imported by nothing', () => {
    expect(breaking(({ from }) => from === 'src/main.ts')).toEqual([]);
  });
});
