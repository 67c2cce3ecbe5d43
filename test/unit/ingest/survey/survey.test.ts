import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../../../src/ingest/seed/records.js';
import { readSeed } from '../../../../src/ingest/seed/read.js';
import { rowsOf, type NodeRow } from '../../../../src/ingest/rows/rows.js';
import { documentsOf } from '../../../../src/ingest/store/documents.js';
import { seedRecord, type StoredRecord } from '../../../../src/ingest/store/record.js';
import { Gathering } from '../../../../src/ingest/survey/gathering.js';
import { surveyOf } from '../../../../src/ingest/survey/survey.js';
import type { RecordStore } from '../../../../src/ingest/write/bundles.js';
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

  it('gives them of what was gathered on its way to the store, in whatever order', async () => {
    for (let turn = 1; turn <= 10; turn += 1) {
      const records = randomRecords(turn, 40);
      const gathering = await gatheredOf(shuffled(records, turn), records);
      const surveyed = await streamed(await surveyOf(readOnlyById(records), { gathering }));
      expect({ turn, ...surveyed }).toEqual({ turn, ...(await survey(records)) });
    }
  });

  it('reads again what was gathered where that is not all, holds decisions, or a document says something else', async () => {
    const records = randomRecords(3, 20);
    const [head] = records.filter(({ kind }) => kind === 'document');
    const [decisions] = randomDecisions(3, records, []).filter(({ kind }) => kind === 'decisions');
    const changed = { ...(head as StoredRecord), digest: 'another' };
    for (const taken of [records.slice(1), [...records, decisions as StoredRecord], [...records, changed]])
      expect(await (await gatheredOf(taken, records)).gathered()).toBeNull();
    expect(await (await gatheredOf([...records, head as StoredRecord], records)).gathered()).not.toBeNull();
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

/** Documents first, as an import stores them. */
function shuffled(records: readonly StoredRecord[], seed: number): StoredRecord[] {
  const random = randomOf(seed);
  const all = [...records].sort(() => random() - 0.5);
  return [...all.filter(({ kind }) => kind === 'document'), ...all.filter(({ kind }) => kind !== 'document')];
}

async function gatheredOf(
  records: readonly StoredRecord[],
  stored: readonly StoredRecord[],
): Promise<Gathering> {
  const gathering = new Gathering(storeOf(stored), () => Promise.resolve(stored.length));
  for (const record of records) await gathering.take(record);
  return gathering;
}

function readOnlyById(records: readonly StoredRecord[]): RecordStore {
  const all = () => {
    throw new Error('All records are read.');
  };
  return { ...storeOf(records), all };
}

async function bundlesWithRows(records: readonly StoredRecord[]) {
  const bundles = await surveyOf(storeOf(records));
  const found = new Map<string, { digest: string; text: string }>();
  for await (const batch of bundles.batches())
    for (const { root, digest, nodes, late } of await bundles.rows(batch))
      found.set(root, { digest, text: JSON.stringify([nodes, late]) });
  return found;
}
