import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../../../src/ingest/seed/records.js';
import { readSeed } from '../../../../src/ingest/seed/read.js';
import { rowsOf, type NodeRow } from '../../../../src/ingest/rows/rows.js';
import { documentsOf } from '../../../../src/ingest/store/documents.js';
import { seedRecord, type StoredRecord } from '../../../../src/ingest/store/record.js';
import { surveyOf } from '../../../../src/ingest/survey/survey.js';
import { randomDecisions, randomOf, randomRecords } from '../../../support/randomRecords.js';
import { describeSamples, sample, samples } from '../../../support/readers.js';
import { recordsOfFile, storeOf, streamed } from '../../../support/records.js';

const survey = async (records: readonly StoredRecord[]) => streamed(await surveyOf(storeOf(records)));
const inMemory = (records: readonly StoredRecord[]): NodeRow[] => rowsOf(documentsOf(records).documents);
const seed = (await readSeed(join(import.meta.dirname, '../../../../seed'))).map(documentOf).map(seedRecord);

describe('a survey of records', () => {
  it('gives the rows that the whole library gives: of the seed, and of the seed beside other sources', async () => {
    for (const records of [seed, [...seed, ...randomRecords(0, 60)]]) {
      const { rows, early } = await survey(records);
      expect(rows).toEqual(inMemory(records));
      expect(early).toEqual([]);
    }
  });

  it('gives them for bibliographies with homonyms, initials, shared identifiers and open lists', async () => {
    for (let turn = 1; turn <= 25; turn += 1) {
      const records = randomRecords(turn);
      const { rows, early } = await survey(records);
      expect({ turn, rows }).toEqual({ turn, rows: inMemory(records) });
      expect(early).toEqual([]);
    }
  });

  it('gives them where people and papers were decided by hand', async () => {
    for (let turn = 1; turn <= 15; turn += 1) {
      const plain = randomRecords(turn);
      const ids = inMemory(plain).map(({ id }) => id);
      const records = [...plain, ...randomDecisions(turn, plain, ids)];
      const { rows } = await survey(records);
      expect({ turn, rows }).toEqual({ turn, rows: inMemory(records) });
    }
  });

  it('gives the same bundles in whatever order the records were stored', async () => {
    const records = randomRecords(7, 40);
    const { bundles } = await survey(records);
    const random = randomOf(1);
    const shuffled = [...records].sort(() => random() - 0.5);
    expect((await survey(shuffled)).bundles).toEqual(bundles);
  });

  it('gives another digest to whatever has other rows when records come or go, and to little else', async () => {
    for (let turn = 1; turn <= 5; turn += 1) {
      const records = randomRecords(turn, 40);
      const few = records.filter((record, index) => record.kind === 'document' || index % 10 !== turn % 10);
      const [before, after] = [await bundlesWithRows(few), await bundlesWithRows(records)];
      const stale = [...after].filter(
        ([root, { digest, text }]) => before.get(root)?.digest === digest && before.get(root)?.text !== text,
      );
      expect(stale.map(([root]) => root)).toEqual([]);
      const kept = [...after].filter(([root, { digest }]) => before.get(root)?.digest === digest);
      expect(kept.length).toBeGreaterThan(0);
    }
  });
});

describeSamples('a survey of real files', () => {
  it('gives the rows that the whole library gives', async () => {
    const names = readdirSync(samples).filter((name) => !/\.(?:md|dtd)$/u.test(name));
    const records: StoredRecord[] = [...seed];
    for (const name of names) records.push(...(await recordsOfFile(name, await sample(name))));
    const { rows, early } = await survey(records);
    const expected = inMemory(records);
    expect(rows.length).toBeGreaterThan(10_000);
    // Compared one by one: a whole difference of so many would be nobody's reading.
    const different = expected.filter((row, index) => JSON.stringify(row) !== JSON.stringify(rows[index]));
    expect(different.slice(0, 3)).toEqual([]);
    expect([rows.length, early]).toEqual([expected.length, []]);
  }, 120_000);
});

async function bundlesWithRows(records: readonly StoredRecord[]) {
  const bundles = await surveyOf(storeOf(records));
  const found = new Map<string, { digest: string; text: string }>();
  for await (const batch of bundles.batches())
    for (const { root, digest, nodes, late } of await bundles.rows(batch))
      found.set(root, { digest, text: JSON.stringify([nodes, late]) });
  return found;
}
