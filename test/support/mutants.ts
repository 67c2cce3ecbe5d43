import { writeFileSync } from 'node:fs';
import type { Random } from '../../bench/random.js';
import { openInput } from '../../src/ingest/readers/input.js';
import { Unreadable } from '../../src/ingest/readers/reader.js';
import { readerOf, readItems } from '../../src/ingest/readers/table.js';

/** Stands in many mutants; may stand in nothing that is made of them. */
const address = 'secret.person@example.org';

const intruders = [
  ...[
    '{',
    '}',
    '"',
    '\\',
    '<',
    '>',
    '&',
    ']',
    '[',
    ',',
    ';',
    '\n',
    '\r',
    '\t',
    '@',
    '%',
    '$',
    '#',
    ' and ',
    '\0',
    '\ufeff',
  ],
  ...[
    '<![CDATA[',
    '<!--',
    '&l9;',
    '&#0;',
    '</dblp>',
    'ER  - \n',
    'TY  - JOUR\n',
    '@article{x,',
    '}}}}',
    '{{{{',
    'null',
    'NaN',
    '1e999',
  ],
  ...[
    '\u202e',
    'ı\u0301',
    '\ud83d',
    '(',
    ')',
    '__proto__',
    '10.1000/',
    ` ${address} `,
    `mailto:${address}`,
    `(${address})`,
  ],
];

/** A copy with one to eight faults of the kinds that files get: lost, doubled, strange and cut off parts. */
export function mutantOf(bytes: Buffer, random: Random): Buffer {
  let mutant = Buffer.from(bytes);
  const upTo = (limit: number): number => random.below(Math.max(1, limit));
  for (let fault = upTo(8); fault >= 0; fault -= 1) {
    const at = upTo(mutant.length);
    const end = Math.min(mutant.length, at + upTo(200));
    const [before, part, after] = [mutant.subarray(0, at), mutant.subarray(at, end), mutant.subarray(end)];
    const intruder = Buffer.from(random.of(intruders));
    const kinds = [
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, part, part, after]),
      () => Buffer.concat([before, intruder, part, after]),
      () => Buffer.concat([before, intruder, after]),
      () => Buffer.concat([before, Buffer.from(part).reverse(), after]),
      () => Buffer.concat([before, Buffer.from([upTo(256)]), mutant.subarray(at + 1)]),
      () => Buffer.concat([before, ...Array<Buffer>(50).fill(intruder), part, after]),
      () => (random.share() < 0.2 ? before : mutant),
    ];
    mutant = random.of(kinds)();
  }
  return mutant;
}

/** What a reader makes of it: anything but a crash, an endless run, or an address that should be masked. */
export async function readMutant(
  bytes: Buffer,
  file: string,
): Promise<{ records: number; milliseconds: number }> {
  writeFileSync(file, bytes);
  const start = performance.now();
  let records = 0;
  try {
    const input = await openInput(file);
    for await (const item of readItems(readerOf(input), input)) {
      records += 1;
      const { key: _key, ...shown } = { ...item };
      if (JSON.stringify(shown).includes(address))
        throw new Error(`leaks an address: ${JSON.stringify(shown)}`);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (`${error.message} ${error.hint}`.includes(address))
      throw new Error('leaks an address', { cause: error });
  }
  return { records, milliseconds: performance.now() - start };
}
