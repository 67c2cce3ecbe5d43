import type { Projection } from './projection.js';

/** Bytes that the arrays of a projection take, names of institutions, topics and venues apart. */
export function bytesOf(projection: Projection): number {
  let bytes = 0;
  const count = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      bytes += value.byteLength;
    } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      Object.values(value).forEach(count);
    }
  };
  count(projection);
  return bytes;
}

/** Bytes for each collaboration: of the people-people lists alone, and of everything. */
export function bytesPerCollaboration(projection: Projection): { lists: number; all: number } {
  const { coauthors, paperCounts } = projection.people;
  const collaborations = Math.max(1, coauthors.values.length / 2);
  const lists = coauthors.values.byteLength + paperCounts.byteLength;
  return { lists: lists / collaborations, all: bytesOf(projection) / collaborations };
}
