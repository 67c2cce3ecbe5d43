import { CurrentNetwork } from '../../../src/network/current.js';
import { follow, Rhythm } from '../../../src/network/follow.js';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { until } from '../../support/waiting.js';

describe('a graph that changes', () => {
  it('is still once it has not changed for half a minute', () => {
    const rhythm = new Rhythm();
    rhythm.sees('one', 5_000);
    rhythm.sees('two', 6_000);
    rhythm.sees('two', 12_000);
    expect(rhythm.isStill(35_999)).toBe(false);
    expect(rhythm.isStill(36_000)).toBe(true);
  });

  it('is loaded as often as it changes, until that has taken ten seconds, and then a tenth of the time', () => {
    const rhythm = new Rhythm();
    let loadings = 0;
    for (let now = 0; now < 10 * 60_000; now += 1_000) {
      if (!rhythm.isRested(now)) continue;
      rhythm.ends(now + 600, 600);
      loadings += 1;
      if (loadings === 20) expect(now).toBe(19_000);
    }
    expect(loadings * 600).toBeLessThan(60_000 + 10_000 + 600);
    expect(loadings * 600).toBeGreaterThan(60_000);
  });

  it('has moved when it changed since the loading began', () => {
    const rhythm = new Rhythm();
    rhythm.sees('one', 0);
    rhythm.begins();
    rhythm.sees('one', 50);
    expect(rhythm.hasMoved).toBe(false);
    rhythm.sees('two', 100);
    expect(rhythm.hasMoved).toBe(true);
  });
});

describe('an import that is under way', () => {
  it('is made ready for', async () => {
    const state = { database: 'here', revision: 1, stamp: 'a', isUnfinished: false };
    let isPrepared = false;
    const network = new CurrentNetwork({
      state: async () => ({ ...state }),
      load: async () => ({ state: { ...state }, projection: projectionOf(columnsOf([]), 1) }),
      prepare: () => void (isPrepared = true),
    });
    const stop = follow(network);
    await until(() => network.latest !== null);
    expect(isPrepared).toBe(false);
    state.isUnfinished = true;
    await until(() => isPrepared);
    stop();
  });
});
