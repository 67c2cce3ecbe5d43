import { anthology } from '../src/ingest/readers/anthology.js';
import { openInput } from '../src/ingest/readers/input.js';
import { nameKey } from '../src/ingest/readers/nameVariants.js';
import type { ReadItem } from '../src/ingest/readers/reader.js';
import { findAnthology } from './anthology.js';

// npm run bench -- anthology-read [FOLDER]: what the reader makes of the whole ACL Anthology up to 2022, unpacked into FOLDER (which
// holds xml/ and yaml/; it is not part of the product). Prints goal and result; exit 1 where they differ.

const goals = { papers: 81_347, authorships: 261_872, people: 70_019, pairs: 324_520, rejects: 0 };
const mostMegabytes = 400;

const files = findAnthology(process.argv[2])?.xml ?? process.exit(0);

const found = { papers: 0, authorships: 0, people: 0, pairs: 0, rejects: 0 };
/** Numbers of people, and of pairs: the reader's memory is measured, not the counting's. */
const people = new Map<string, number>();
const pairs = new Set<number>();
const warnings = new Map<string, number>();
const start = performance.now();
for (const file of files) {
  const input = await openInput(file);
  if (!anthology.recognises(input.head)) throw new Error(`${file} is not recognised`);
  for await (const item of anthology.read(input, {})) count(item);
}
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
found.people = people.size;
found.pairs = pairs.size;

for (const name of Object.keys(goals) as (keyof typeof goals)[]) {
  report(name, String(goals[name]), String(found[name]), goals[name] === found[name]);
}
report('peak memory, MB', `<= ${mostMegabytes}`, megabytes.toFixed(0), megabytes <= mostMegabytes);
console.log(`${files.length} files in ${seconds.toFixed(1)} s; warnings ${JSON.stringify([...warnings])}`);

function count(item: ReadItem): void {
  if (item.kind === 'reject') found.rejects += 1;
  if (item.kind === 'warning') warnings.set(item.code, (warnings.get(item.code) ?? 0) + 1);
  if (item.kind !== 'publication') return;
  found.papers += 1;
  const { authors } = item.record;
  found.authorships += authors.length;
  const here = new Set<string>();
  for (const { isNobody, ids, given, family } of authors) {
    if (!isNobody) here.add(ids.find(({ scheme }) => scheme !== 'ORCID')?.value ?? nameKey(given, family));
  }
  const numbers = [...here].map(numberOf).sort((one, other) => one - other);
  for (const [at, one] of numbers.entries()) {
    for (const other of numbers.slice(at + 1)) pairs.add(one * 1_000_000 + other);
  }
}

function numberOf(person: string): number {
  const number = people.get(person) ?? people.size;
  people.set(person, number);
  return number;
}

function report(what: string, goal: string, result: string, isReached: boolean): void {
  console.log(`${isReached ? 'ok  ' : 'MISS'} ${what}: goal ${goal}, result ${result}`);
  if (!isReached) process.exitCode = 1;
}
