import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { readSnapshot, writeSnapshot } from '../../../src/network/loading/snapshot.js';
import { randomOf, smallNetwork } from './random.js';

const state = { database: 'here', revision: 7, stamp: 'a', isUnfinished: false };
const { papers, more } = smallNetwork(randomOf(1), 26, 60);
const projection = projectionOf(columnsOf(papers, more), 7);
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  path = join(folder, 'network');
  await writeSnapshot(path, { state, projection });
});
afterEach(() => rm(folder, { recursive: true }));

describe('a snapshot', () => {
  it('gives the very projection that was written', async () => {
    expect(projection.people.coauthors.values.length).toBeGreaterThan(50);
    expect(await readSnapshot(path)).toEqual({ state, projection });
  });

  it('is the same file for the same projection', async () => {
    const bytes = await readFile(path);
    await writeSnapshot(path, { state, projection });
    expect(bytes.equals(await readFile(path))).toBe(true);
  });

  it('that is not there is missing', async () => {
    expect(await readSnapshot(join(folder, 'none'))).toBe('MISSING');
  });

  it('is refused with any byte changed, and with any part missing', async () => {
    const bytes = await readFile(path);
    for (let at = 0; at < bytes.length; at += 37) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1;
      await writeFile(path, damaged);
      expect(['DAMAGED', 'OTHER_VERSION']).toContain(await readSnapshot(path));
    }
    for (const length of [0, 10, 100, bytes.length - 40, bytes.length - 1]) {
      await writeFile(path, bytes.subarray(0, length));
      expect(await readSnapshot(path)).toBe('DAMAGED');
    }
  });

  it('of another version is not read', async () => {
    const bytes = await readFile(path);
    await writeFile(path, Buffer.concat([Buffer.from('coterie network 9 99\n'), bytes]));
    expect(await readSnapshot(path)).toBe('OTHER_VERSION');
  });
});
