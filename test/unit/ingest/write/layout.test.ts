import { nodes, relationships } from '../../../../src/graph/model.js';
import type { Properties } from '../../../../src/ingest/rows/rows.js';
import { Rows } from '../../../../src/ingest/write/layout.js';
import { statements } from '../../../../src/ingest/write/statements.js';

const many = {
  Paper: { text: statements.createPapers, isRoot: true },
  Person: { text: statements.createPeople, isRoot: true },
  Authorship: { text: statements.createAuthorships, isRoot: false },
  Name: { text: statements.createNames, isRoot: false },
} as const;
const labels = Object.keys(many) as (keyof typeof many)[];

const link = { type: 'STATED_IN', to: 's_1', key: 'k', props: { at: 1, locator: 'here', key: 'k' } };

function rowsIn(rows: Rows): unknown[] {
  const [sending] = rows.sendings();
  return sending?.[1].rows as unknown[];
}

describe('the rows of a statement', () => {
  test.each(labels)('have a place for each property that a %s may bear', (label) => {
    const { text, isRoot } = many[label];
    const names = ['id', ...nodes[label], ...(isRoot ? ['built'] : [])];
    const rows = new Rows(text);
    rows.add(Object.fromEntries(names.map((name) => [name, name])), []);
    const [[, ...row]] = rowsIn(rows) as [unknown[]];
    expect(row).toHaveLength(names.length);
    expect(new Set(row)).toEqual(new Set(names));
  });

  test.each(labels)('of a %s tell what a source says, and where', (label) => {
    const rows = new Rows(many[label].text);
    rows.add({ id: 'one' }, [link, { ...link, to: 's_2' }, link]);
    const [said] = rowsIn(rows)[0] as [unknown[][]];
    expect(said.map(([place]) => place)).toEqual([0, 1, 0]);
    const { sources, places } = rows.sendings()[0]?.[1] ?? {};
    expect(sources).toEqual(['s_1', 's_2']);
    expect(places).toEqual([
      [0, 1, 'here'],
      [1, 1, 'here'],
    ]);
  });

  test.each(['Paper', 'Person'] as const)('of a %s take any words of a source', (label) => {
    const { text } = many[label];
    const usual = [...text.matchAll(/(\w+): said\[(\d+)\]/gu)].flatMap(([, name, place]) =>
      name === undefined || name === 'key' ? [] : [[name, Number(place)] as const],
    );
    const names = new Set([...(relationships.STATED_IN?.properties ?? []), ...usual.map(([name]) => name)]);
    const { at, locator, key, ...words } = Object.fromEntries([...names].map((name) => [name, name]));
    const rows = new Rows(text);
    rows.add({ id: 'one' }, [{ ...link, props: { at, locator, key, ...words } as Properties }]);
    expect(rows.sendings()[0]?.[1].places).toEqual([[0, at, locator]]);
    const [[said]] = rowsIn(rows)[0] as [[unknown[]]];
    for (const [name, place] of usual) {
      expect(said[place]).toBe(name);
      delete words[name];
    }
    expect(said.slice(0, 3)).toEqual([0, key, words]);
  });

  test('end with the last thing that is known', () => {
    const rows = new Rows(statements.createNames);
    rows.add({ id: 'n_1' }, [link]);
    expect(rowsIn(rows)).toEqual([[[[0, 'k']], 'n_1']]);
  });

  test('stand below their owners', () => {
    const rows = new Rows(statements.createNames);
    for (const [id, owner] of [
      ['n_1', 'p_1'],
      ['n_2', 'p_2'],
      ['n_3', 'p_1'],
    ] as const)
      // prettier-ignore
      rows.add({ id }, [], owner);
    const ids = (rowsIn(rows) as [string, unknown[][]][]).map(([owner, own]) => [
      owner,
      own.map(([, id]) => id),
    ]);
    expect(ids).toEqual([
      ['p_1', ['n_1', 'n_3']],
      ['p_2', ['n_2']],
    ]);
  });

  test('refuse what the statement would lose', () => {
    const rows = new Rows(statements.createNames);
    expect(() => rows.add({ id: 'n_1', colour: 'red' }, [])).toThrow('No statement writes colour.');
    expect(() => rows.add({ id: 'n_1' }, [{ ...link, props: { rank: 'A' } }])).toThrow(
      'No statement writes rank.',
    );
  });

  test('are no statement where there are none', () => {
    expect(new Rows(statements.createPeople).sendings()).toEqual([]);
  });
});
