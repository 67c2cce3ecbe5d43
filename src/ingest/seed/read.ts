import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isAlias, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { seedFile, type SeedFile } from './format.js';
import { SeedError, type SeedProblem } from './problem.js';
import { danglingReferences } from './references.js';

/** Every *.yaml file of a folder, in the order of names. Throws SeedError with the problems of all files. */
export async function readSeed(folder: string): Promise<SeedFile[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return parseSeed(files.map((file, index) => ({ file, text: texts[index] ?? '' })));
}

export async function readSeedFile(path: string): Promise<SeedFile> {
  return parseOne(basename(path), await readFile(path, 'utf8'));
}

/** Files that must agree with each other: unique document ids, known keys. */
export function parseSeed(files: readonly { file: string; text: string }[]): SeedFile[] {
  const problems: SeedProblem[] = [];
  const seeds = files.flatMap(({ file, text }) => {
    try {
      return [{ file, seed: parseOne(file, text) }];
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length === 0) problems.push(...danglingReferences(seeds));
  if (problems.length > 0) throw new SeedError(problems);
  return seeds.map(({ seed }) => seed);
}

function parseOne(file: string, text: string): SeedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new SeedError(
      document.errors.map((error) => ({
        file,
        place: `line ${lines.linePos(error.pos[0]).line}`,
        what: `is no YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}.`,
        remedy: 'Put words that hold a colon, #, * or a quotation mark between quotation marks.',
      })),
    );
  }
  const read = seedFile.safeParse(plain(document.toJS({ mapAsMap: true })), { reportInput: true });
  if (read.success) return read.data;
  throw new SeedError(
    read.error.issues.map((issue) => ({
      file,
      place: placeOf(issue.path, document, lines),
      what: whatIsWrong(issue),
      remedy: remedyFor(issue),
    })),
  );
}

/** Objects of maps, but lists of `{ line, words }` of maps by line, whose order would be lost. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  const entries = [...value] as [unknown, unknown][];
  const isByLine = entries.length > 0 && entries.every(([key]) => typeof key === 'number');
  return isByLine
    ? entries.map(([line, words]) => ({ line, words: plain(words) }))
    : Object.fromEntries(entries.map(([key, item]) => [String(key), plain(item)]));
}

function placeOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): string {
  const written = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const at = (isMap(node) || isScalar(node) || isAlias(node)) && node.range ? node.range[0] : undefined;
    if (at !== undefined) return `${written} (line ${lines.linePos(at).line})`;
  }
  return written || 'the whole file';
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `has no field named ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
  if (isMissing(issue)) return 'is missing.';
  return `${issue.message.replace(/^Invalid (input|option): /, '')}, and ${shown(issue.input)} came.`;
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `Correct its spelling or leave it out; ${law} lists the fields.`;
  if (!isMissing(issue)) return `Correct it; ${law} says what it may hold.`;
  return issue.path.at(-1) === 'quotes'
    ? 'Add the words that state it: quotes: { 23: "words of line 23" }.'
    : `Add it; ${law} says what it may hold.`;
}

const law = 'src/ingest/seed/format.ts';
const isMissing = (issue: z.core.$ZodIssue): boolean => issue.input === undefined && issue.path.length > 0;
const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
};
