import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import anyAscii from 'any-ascii';
import { parse } from 'yaml';
import { z } from 'zod';
import type { PersonId } from '../authors.js';
import { canonical } from '../identifier.js';
import type { Input } from './input.js';
import { limits, Unreadable, type Reject, type ReadItem } from './reader.js';
import { placeOf, rejected } from './spots.js';
import { maskedText } from './text.js';

/* The Anthology's own table of people who publish under several names, or share one: name_variants.yaml. */

interface Name {
  readonly first: string;
  readonly last: string;
}
/** One person of the table. */
export interface NameEntry {
  readonly line: number;
  /** The Anthology's id; where the table has none, the one its pages use: the name in small letters with hyphens. */
  readonly id: string;
  readonly canonical: Name;
  readonly variants: readonly Name[];
}

/** The Anthology's rule for a name without an id: the person of the one entry that lists it as canonical name or variant.
 *  A name that no entry or more than one lists is a person of its own, told by first and last name. */
export class NameRule {
  private readonly entries = new Map<string, string | null>();

  constructor(entries: Iterable<NameEntry>) {
    for (const { id, canonical: main, variants } of entries) {
      for (const name of [main, ...variants]) {
        const key = nameKey(name.first, name.last);
        const other = this.entries.get(key);
        this.entries.set(key, other === undefined || other === id ? id : null);
      }
    }
  }

  /** The entry's id; null where the name speaks for itself. */
  personOf(first: string | null | undefined, last: string | null | undefined): string | null {
    return this.entries.get(nameKey(first, last)) ?? null;
  }
}

/** What tells two people of the Anthology apart who have no id. */
export const nameKey = (first: string | null | undefined, last: string | null | undefined): string =>
  `${(first ?? '').normalize('NFC')}\n${(last ?? '').normalize('NFC')}`;

/** The Anthology's id of a person, as an identifier. */
export const personIdOf = (id: string): PersonId =>
  canonical({ scheme: 'ACL', value: id }) ?? { scheme: 'OTHER', value: `aclanthology.org/people/${id}` };

export const looksLikeNameVariants = (head: string): boolean =>
  /^- \w+:/mu.test(head) && /^(?:- |\s+)canonical:/mu.test(head) && !head.includes('<');

/** The table as a file of its own: each entry is a person's record. */
export async function* readNameVariants(input: Input): AsyncIterable<ReadItem> {
  let text = '';
  for await (const chunk of input.chunks()) {
    text += chunk;
    if (text.length <= limits.record) continue;
    const most = `${limits.record / 1024 / 1024} MB`;
    throw new Unreadable('MALFORMED_FILE', `A table of names is at most ${most} long.`, 'Split it.', 1);
  }
  const { entries, rejects } = entriesOf(text);
  yield* rejects;
  for (const entry of entries) yield personOf(entry);
}

function personOf({ line, id, canonical: main, variants }: NameEntry): ReadItem {
  const parts = variants.map(partsOf);
  const name = whole(main);
  return {
    ...{ kind: 'person', line, key: id },
    record: {
      ...{ key: id, name, ...partsOf(main) },
      forms: variants.map(whole),
      formParts: parts,
      ...{ ids: [personIdOf(id)], links: [], isDisambiguation: false },
      quotations: placeOf(line, id),
    },
  };
}

const whole = ({ first, last }: Name): string => maskedText(`${first} ${last}`) ?? '';
const partsOf = ({ first, last }: Name) => ({
  ...(maskedText(first) === null ? {} : { given: maskedText(first) ?? '' }),
  family: maskedText(last) ?? '',
});

/** YAML reads a last name such as 10 or Yes as no text. The first name may be missing. */
const nameSchema = z.record(z.string(), z.unknown()).transform(({ first, last }, context): Name => {
  if (last === undefined || last === null || typeof last === 'object') {
    context.addIssue({ code: 'custom', message: 'a name without last name' });
    return z.NEVER;
  }
  return { first: String(first ?? '').normalize('NFC'), last: String(last).normalize('NFC') };
});
const entrySchema = z.object({
  canonical: nameSchema,
  variants: z
    .array(nameSchema)
    .nullish()
    .transform((variants) => variants ?? []),
  id: z.string().min(1).nullish(),
});

/** Each entry is parsed alone, so that a broken one stops no other. */
export function entriesOf(text: string): { entries: NameEntry[]; rejects: Reject[] } {
  const rejects: Reject[] = [];
  const read: { line: number; entry: z.infer<typeof entrySchema> }[] = [];
  for (const { line, lines } of blocksOf(text)) {
    const entry = parsed(lines.join('\n'));
    if (typeof entry !== 'string') read.push({ line, entry });
    else rejects.push(rejected({ line }, null, 'MALFORMED_RECORD', entry, 'Mend the entry.'));
  }
  const taken = new Set(read.flatMap(({ entry }) => entry.id ?? []));
  const entries = read.map(({ line, entry }) => {
    const id = entry.id ?? free(slugOf(entry.canonical), taken);
    taken.add(id);
    return { line, id, canonical: entry.canonical, variants: entry.variants };
  });
  return { entries, rejects };
}

function* blocksOf(text: string): Iterable<{ line: number; lines: string[] }> {
  let block: { line: number; lines: string[] } | null = null;
  let line = 0;
  for (const content of text.split(/\r\n|\r|\n/u)) {
    line += 1;
    if (content.startsWith('- ')) {
      if (block) yield block;
      block = { line, lines: [] };
    }
    block?.lines.push(content);
  }
  if (block) yield block;
}

/** The entry, or what is wrong with it. */
function parsed(block: string): z.infer<typeof entrySchema> | string {
  try {
    const list: unknown = parse(block, { logLevel: 'silent', maxAliasCount: 0 });
    const entry = entrySchema.safeParse(Array.isArray(list) ? list[0] : list);
    if (entry.success) return entry.data;
    const [issue] = entry.error.issues;
    return `The entry has ${issue?.path.join('.') || 'no name'}: ${issue?.message ?? ''}.`;
  } catch (error) {
    return `The entry is no YAML: ${String((error as Error).message).split('\n')[0]}`;
  }
}

const slugOf = ({ first, last }: Name): string =>
  anyAscii(`${first} ${last}`)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'nobody';

function free(slug: string, taken: ReadonlySet<string>): string {
  let id = slug;
  for (let use = 2; taken.has(id); use += 1) id = `${slug}-${use}`;
  return id;
}

/** The rule of the table that lies beside a file of the Anthology, as its repository lays them out; null where none does. */
export async function ruleBeside(path: string | null): Promise<NameRule | null> {
  if (path === null) return null;
  const folder = dirname(path);
  for (const file of [join(folder, 'name_variants.yaml'), join(folder, '..', 'yaml', 'name_variants.yaml')]) {
    const facts = await stat(file).catch(() => null);
    if (!facts?.isFile() || facts.size > limits.record) continue;
    const version = `${file} ${facts.mtimeMs} ${facts.size}`;
    if (newest?.version !== version) {
      newest = { version, rule: new NameRule(entriesOf(await readFile(file, 'utf8')).entries) };
    }
    return newest.rule;
  }
  return null;
}

/** A thousand files lie beside one table: the newest read is kept. */
let newest: { readonly version: string; readonly rule: NameRule } | null = null;
