import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { readIdentifier } from '../../node/identifiers.js';
import type { Decision, Reference, Verdict } from './decision.js';

/* The text file of decisions:
 *
 *   people:
 *     - merge: [p_abcdefghijklmnop, "orcid:0000-0002-1825-0097"]
 *       who: Ann One
 *       when: 2024-05-01
 *       why: both have the same homepage
 *     - split: "dblp:01/2345"
 *       authorships: [{ source: refs.bib, paper: lovelace1843, author: 2 }]
 *     - not-the-same: ["dblp:01/2345", { paper: "doi:10.1000/1", author: Ada Lovelace }]
 *   papers:
 *     - merge: ["doi:10.1000/1", { source: refs.bib, paper: lovelace1843 }]
 *     - not-the-same: [w_abcdefghijklmnop, "arxiv:2401.00001"] */

export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  readonly problems: readonly { readonly line: number; readonly what: string; readonly remedy: string }[];
}

/** Also the file from which all decisions were taken out. */
export function looksLikeDecisions(head: string): boolean {
  const lines = head.split('\n').filter((line) => !/^\s*(?:#.*)?$/u.test(line));
  const isHeading = (line: string): boolean => /^(?:people|papers):\s*(?:\[\s*\])?\s*(?:#.*)?$/u.test(line);
  if (lines.length > 0 && lines.every(isHeading)) return true;
  return lines.some(isHeading) && lines.some((line) => /^\s*-\s*(?:merge|split|not-the-same):/u.test(line));
}

const reference = z.union([
  z.string().min(1).max(300),
  z.strictObject({
    source: z.string().min(1).optional(),
    paper: z.union([z.string().min(1), z.number()]).transform(String),
    author: z.union([z.string().min(1), z.int().min(1)]).optional(),
  }),
]);
type Written = z.infer<typeof reference>;

const text = z
  .union([z.string(), z.number(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)));
const circumstances = { who: text.optional(), when: text.optional(), why: text.optional() };
const several = z.array(reference).min(2).max(1000);
const entry = z.union([
  z.strictObject({ merge: several, ...circumstances }),
  z.strictObject({ 'not-the-same': several, ...circumstances }),
  z.strictObject({ split: reference, authorships: z.array(reference).min(1).max(1000), ...circumstances }),
]);
type Entry = z.infer<typeof entry>;

/** Each decision is read alone, so that a broken one stops no other. `file` is named in places. */
export function readDecisions(source: string, file: string): ReadDecisions {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken) {
    const what = `The file is no YAML: ${(broken.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/u, '')}.`;
    return { decisions: [], problems: [problem(lines.linePos(broken.pos[0]).line, what, quoting)] };
  }
  const decisions: Decision[] = [];
  const problems: { line: number; what: string; remedy: string }[] = [];
  const root = document.contents;
  for (const pair of isMap(root) ? root.items : []) {
    const about = isScalar(pair.key) ? String(pair.key.value) : '';
    const start = isScalar(pair.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : 1;
    if (about !== 'people' && about !== 'papers') {
      problems.push(problem(start, `"${about}" is neither people nor papers.`, shape));
      continue;
    }
    for (const item of isSeq(pair.value) ? pair.value.items : []) {
      const node = item as { range?: [number, number, number]; toJS(document: unknown): unknown };
      const line = node.range ? lines.linePos(node.range[0]).line : start;
      const read = decisionOf(node.toJS(document), about, `${file}, line ${line}`);
      if ('what' in read) problems.push({ line, ...read });
      else decisions.push(read);
    }
  }
  return { decisions, problems };
}

const problem = (line: number, what: string, remedy: string) => ({ line, what, remedy });
const quoting = 'Put words that hold a colon, #, * or a quotation mark between quotation marks.';
const shape =
  'A decision is merge: [A, B], not-the-same: [A, B] or, of people, split: A with authorships: [...]; docs/identity.md shows each.';

function decisionOf(
  value: unknown,
  about: Decision['about'],
  place: string,
): Decision | { what: string; remedy: string } {
  const read = entry.safeParse(value);
  if (!read.success) return { what: `${shown(value)} is no decision.`, remedy: shape };
  const { verdict, written } = partsOf(read.data);
  if (verdict === 'split' && about === 'papers')
    return { what: 'Papers are not split by hand.', remedy: 'Say not-the-same of the two records.' };
  const of: Reference[] = [];
  for (const [index, one] of written.entries()) {
    const found = referenceOf(one, about, verdict === 'split' && index > 0);
    if (typeof found === 'string') return { what: `${shown(one)} ${found}`, remedy: remedies[about] };
    of.push(found);
  }
  const { who, when, why } = read.data;
  return { about, verdict, of, words: written.map(wordsOf), who, when, why, place };
}

const remedies = {
  people:
    'Name a person by p_..., by an identifier such as orcid:0000-0002-1825-0097 or dblp:01/2345, or by { source, paper, author }.',
  papers: 'Name a paper by w_..., by an identifier such as doi:10.1000/1, or by { source, paper }.',
};

function partsOf(data: Entry): { verdict: Verdict; written: readonly Written[] } {
  if ('merge' in data) return { verdict: 'merge', written: data.merge };
  if ('split' in data) return { verdict: 'split', written: [data.split, ...data.authorships] };
  return { verdict: 'not-the-same', written: data['not-the-same'] };
}

/** The reference, or what is wrong with it. */
function referenceOf(written: Written, about: Decision['about'], isAuthorship: boolean): Reference | string {
  if (typeof written !== 'string') {
    const { source = null, paper, author = null } = written;
    if (about === 'people' && author === null)
      return 'does not say which author: add author: 2, or the name.';
    if (about === 'papers' && author !== null) return 'names an author, but a paper is asked for.';
    return { kind: 'record', source, paper, author };
  }
  if (isAuthorship) return 'names no authorship: say { source, paper, author }.';
  const letter = about === 'people' ? 'p' : 'w';
  if (/^[a-z]_/u.test(written))
    return new RegExp(`^${letter}_[a-z2-7]{16}$`, 'u').test(written)
      ? { kind: 'own', id: written }
      : `is no id of a ${about === 'people' ? 'person' : 'paper'}.`;
  const identifier = readIdentifier(written);
  if (identifier === null) return 'has no form of an id that is known here.';
  if (identifier.value === null) return `is not a well-formed ${identifier.scheme} identifier.`;
  return { kind: 'identifier', identifier: { scheme: identifier.scheme, value: identifier.value } };
}

function wordsOf(written: Written): string {
  if (typeof written === 'string') return written;
  const { source, paper, author } = written;
  const of =
    author === undefined ? '' : typeof author === 'number' ? `author ${author} of ` : `${author} of `;
  return `${of}${paper}${source === undefined ? '' : ` in ${source}`}`;
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 120);
