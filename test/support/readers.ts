import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inputOf, openInput, type Input } from '../../src/ingest/readers/input.js';
import type { Reader, ReadItem, ReadOptions } from '../../src/ingest/readers/reader.js';
import { readItems } from '../../src/ingest/readers/table.js';
import type { Publication } from '../../src/ingest/records.js';

const shared = process.env.COTERIE_SHARED ?? resolve(import.meta.dirname, '../../../shared');
export const samples = join(shared, 'data/samples');

/** Real files in many formats lie beside the project, not in it. Where they are absent the tests that read them say so. */
export const describeSamples = existsSync(samples) ? describe : describe.skip;
if (!existsSync(samples)) {
  process.stderr.write(
    '\nNOT CHECKED: the sample files are absent (COTERIE_SHARED names the folder that holds them).\n',
  );
}

export const sample = (name: string): Promise<Input> => openInput(join(samples, name));

/** All of them, in the order of names. */
export const samplePaths = (): string[] =>
  readdirSync(samples)
    .filter((name) => !/\.(md|dtd)$/u.test(name))
    .sort()
    .map((name) => join(samples, name));

/** All of them but what describes them; none where they are absent. */
export const sampleNames = (): string[] =>
  existsSync(samples) ? readdirSync(samples).filter((name) => !/\.(?:md|dtd)$/u.test(name)) : ['none'];

export interface Reading {
  readonly items: readonly ReadItem[];
  readonly papers: readonly Publication[];
  /** "line code" of every reject and of every warning. */
  readonly rejects: readonly string[];
  readonly warnings: readonly string[];
}

/** All that a reader makes of a text or a file. */
export async function reading(
  reader: Reader,
  from: string | Input | Promise<Input>,
  options: ReadOptions = {},
): Promise<Reading> {
  const input = typeof from === 'string' ? inputOf(from) : await from;
  const items: ReadItem[] = [];
  for await (const item of readItems(reader, input, options)) items.push(item);
  return {
    items,
    papers: items.flatMap((item) => (item.kind === 'publication' ? [item.record] : [])),
    rejects: items.flatMap((item) => (item.kind === 'reject' ? [`${item.line} ${item.code}`] : [])),
    warnings: items.flatMap((item) => (item.kind === 'warning' ? [`${item.line} ${item.code}`] : [])),
  };
}

/** The names on a paper, groups in braces. */
export const namesOf = (paper: Publication | undefined): string[] =>
  (paper?.authors ?? []).map(({ name, isGroup }) => (isGroup ? `{${name}}` : name));

/** The figures by which a sample is checked. */
export function figuresOf({ papers }: Reading) {
  const authors = papers.flatMap((paper) => paper.authors);
  const years = papers.flatMap(({ year }) => (year === null ? [] : [year]));
  return {
    papers: papers.length,
    authorships: authors.length,
    names: new Set(authors.map(({ name }) => name)).size,
    withDoi: papers.filter(({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'DOI')).length,
    withoutYear: papers.length - years.length,
    years: years.length === 0 ? [] : [Math.min(...years), Math.max(...years)],
    longest: Math.max(0, ...papers.map((paper) => paper.authors.length)),
  };
}
