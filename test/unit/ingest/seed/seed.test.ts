import { join } from 'node:path';
import { documentOf } from '../../../../src/ingest/seed/records.js';
import { readSeed } from '../../../../src/ingest/seed/read.js';
import { rowsOf, type NodeRow } from '../../../../src/ingest/rows/rows.js';
import { nodes, relationships } from '../../../../src/graph/model.js';

const seeds = await readSeed(join(import.meta.dirname, '../../../../seed'));
const rows = rowsOf(seeds.map(documentOf));
const byId = new Map(rows.map((row) => [row.id, row]));
const of = (label: string): NodeRow[] => rows.filter((row) => row.label === label);

describe('the seed', () => {
  it('makes the same rows, ids included, in whatever order its files are read', () => {
    for (let turn = 1; turn < seeds.length; turn += 1) {
      const turned = [...seeds.slice(turn), ...seeds.slice(0, turn)].map(documentOf);
      expect(rowsOf(turned)).toEqual(rows);
    }
    expect(rowsOf([...seeds].reverse().map(documentOf))).toEqual(rows);
  });

  it('gives the ids that links to it already bear', () => {
    expect(of('Person').find(({ props }) => props.name === 'Heming Xia')?.id).toBe('p_ach36drj2sbapvkn');
  });

  it('holds what the five documents list: 37 papers, 266 places, 140 people', () => {
    expect(['Source', 'Paper', 'Authorship', 'Person'].map((label) => of(label).length)).toEqual([
      5, 37, 266, 140,
    ]);
  });

  it('leads no link to nowhere, and every label, property and link is of the model', () => {
    const own = ['digest', 'id', 'identityReason'];
    for (const { label, props, links } of rows) {
      const known: readonly string[] = nodes[label];
      expect(Object.keys(props).filter((key) => !known.includes(key) && !own.includes(key))).toEqual([]);
      for (const { type, to } of links) {
        expect(byId.has(to)).toBe(true);
        const ends = relationships[type]?.ends ?? [];
        expect([
          type,
          ends.some(([from, end]) => (from === label || from === 'Thing') && end === byId.get(to)?.label),
        ]).toEqual([type, true]);
      }
    }
  });

  it('states everything: no thing without the words of a source', () => {
    const silent = rows.filter(
      ({ label, links }) =>
        !['Source', 'ExternalId', 'FormerId'].includes(label) &&
        !links.some(({ type }) => type === 'STATED_IN'),
    );
    expect(silent).toEqual([]);
    const unquoted = rows.flatMap(({ label, links }) =>
      links
        .filter(({ type, props }) => type === 'STATED_IN' && (!props.quote || !props.locator))
        .map(() => label),
    );
    expect(unquoted).toEqual([]);
  });

  it('gives every place of a paper a person, and every judgement a reason that is a sentence', () => {
    const written = of('Person').flatMap(({ links }) =>
      links.filter(({ type }) => type === 'WROTE').map(({ to }) => to),
    );
    expect(written.sort()).toEqual(
      of('Authorship')
        .map(({ id }) => id)
        .sort(),
    );
    for (const { props } of [...of('Authorship'), ...of('Person')])
      expect(props.identityReason).toMatch(/^[A-Z0-9].*\.$/s);
  });

  it('has exactly one primary name for everything named', () => {
    for (const { links } of rows) {
      const names = links.filter(({ type }) => type === 'NAMED').map(({ to }) => byId.get(to)?.props);
      if (names.length > 0) expect(names.filter((name) => name?.isPrimary)).toHaveLength(1);
    }
  });
});
