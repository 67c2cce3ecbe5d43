import type { RecordStore } from '../../../../src/ingest/write/bundles.js';
import { Overlay } from '../../../../src/ingest/store/overlay.js';
import type { StoredRecord } from '../../../../src/ingest/store/record.js';

const record = (id: string, body: string): StoredRecord => ({
  ...{ id, document: 'd', kind: 'read', key: id, place: 'd:1', digest: body, body },
});
const below: RecordStore = {
  async *all() {
    yield* [record('b', 'old'), record('d', 'old')];
  },
  byId: (ids) => Promise.resolve(new Map(ids.map((id) => [id, record(id, 'old')]))),
};

describe('what would be stored, over what is', () => {
  let overlay: Overlay;
  beforeEach(() => {
    overlay = new Overlay(below);
    overlay.put([record('e', 'new'), record('a', 'new \u{1f9f5}')]);
    overlay.put([record('b', 'first'), record('c', 'new')]);
    overlay.put([record('b', 'new')]);
  });
  afterEach(() => overlay.close());

  it('comes in the order of ids, the newest of each', async () => {
    const all: string[] = [];
    for await (const { id, body } of overlay.all()) all.push(`${id} ${body}`);
    expect(all).toEqual(['a new \u{1f9f5}', 'b new', 'c new', 'd old', 'e new']);
  });

  it('is found by id, else what is below', async () => {
    const found = await overlay.byId(['b', 'd']);
    expect([...found.values()].map(({ id, body }) => `${id} ${body}`).sort()).toEqual(['b new', 'd old']);
    expect(overlay.get('d')).toBeUndefined();
  });
});
