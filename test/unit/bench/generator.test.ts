import { digestOf, generatedNetwork, publishedDigests } from '../../../bench/generator.js';
import { likeness } from '../../../bench/paths/likeness.js';
import { statisticsOf } from '../../../bench/statistics.js';
import { bytesOf, bytesPerCollaboration } from '../../../src/network/projection/memory.js';
import { projectionOf } from '../../../src/network/projection/projection.js';

describe('the generated literature of ten thousand papers', () => {
  const columns = generatedNetwork(10_000);

  it('is the same every time', () => {
    expect(digestOf(columns)).toBe(publishedDigests[10_000]);
    expect(digestOf(generatedNetwork(500, 2))).not.toBe(digestOf(generatedNetwork(500, 3)));
  });

  it('takes at most 12 bytes a collaboration between people, and 40 with everything but ids and names', () => {
    const projection = projectionOf(columns);
    const { ids, names, ...people } = projection.people;
    const withoutNames = { ...projection, people } as unknown as typeof projection;
    const { lists } = bytesPerCollaboration(projection);
    expect(lists).toBeLessThanOrEqual(12);
    expect(bytesOf(withoutNames) / (people.coauthors.values.length / 2)).toBeLessThanOrEqual(40);
    expect(bytesOf(withoutNames)).toBeLessThan(bytesOf(projection));
    expect([ids, names]).not.toContain(undefined);
  });

  it('is like a real one', () => {
    const rows = likeness(statisticsOf(projectionOf(columns)), 10_000);
    expect(rows.length).toBe(25);
    expect(rows.filter(({ missed }) => missed !== '')).toEqual([]);
  });
});
