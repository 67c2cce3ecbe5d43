import { rowsOf } from '../../../../src/ingest/rows/rows.js';
import { isBefore } from '../../../../src/ingest/rows/current.js';
import { documentsOf } from '../../../support/library.js';

const times = (text: string) =>
  rowsOf(documentsOf(text))
    .filter(({ label }) => label === 'Affiliation')
    .map(({ props }) => props);
const current = (text: string) => times(text).map(({ isCurrent }) => isCurrent ?? null);
const older = 'document older about Ann One\n';
const newer = 'document newer about Ann One supersedes older\n';

describe('a time at an institution', () => {
  it('is current when the newest document that mentions it shows an open end', () => {
    expect(current(`${older}Ann One at PolyU 2024 to now`)).toEqual([true]);
    expect(current(`${older}Ann One at PolyU 2024 to 2026\n${newer}Ann One at PolyU 2024 to now`)).toEqual([
      true,
    ]);
  });
  it('is over when its end lies before its document’s own newest date', () => {
    expect(current(`${older}Ann One at PolyU 2018 to 2021\n"Engines" 2022 by Ann One`)).toEqual([false]);
  });
  it('is left open when its end is the newest date, or it has none', () => {
    expect(current(`${older}Ann One at PolyU 2022 to 2026\n"Engines" 2026 by Ann One`)).toEqual([null]);
    expect(current(`${older}Ann One at PolyU 2022`)).toEqual([null]);
    expect(current(`${older}Ann One at PolyU`)).toEqual([null]);
  });
  it('knows no clock: an end long ago decides nothing by itself', () => {
    expect(current(`${older}Ann One at PolyU 1998 to 1999`)).toEqual([null]);
  });
  it('is one time in two documents where nothing contradicts, and two where starts differ', () => {
    expect(times(`${older}Ann One at PolyU 2024\n${newer}Ann One at PolyU 2024 to 2026`)).toMatchObject([
      { start: '2024', end: '2026' },
    ]);
    expect(times(`${older}Ann One at PolyU 2020\n${newer}Ann One at PolyU 2024`)).toHaveLength(2);
    expect(
      times(`${older}Ann One at PolyU 2020\nAnn One at PolyU 2024\n${newer}Ann One at PolyU`),
    ).toHaveLength(3);
  });
  it('keeps the exact date that a newer, less exact one does not contradict', () => {
    expect(
      times(`${older}Ann One at PolyU 2016-09 to 2020-07\n${newer}Ann One at PolyU 2016 to 2020`),
    ).toMatchObject([{ start: '2016-09', end: '2020-07' }]);
    expect(
      times(`${older}Ann One at PolyU 2016-09 to 2020-07\n${newer}Ann One at PolyU 2016-09 to 2021`),
    ).toMatchObject([{ end: '2021' }]);
  });
  it.each([
    ['2020', '2021', true],
    ['2026', '2026-05', false],
    ['2026-05', '2026', false],
    ['2020-07', '2020-08', true],
    ['2021', '2020-08', false],
  ])('%s before %s: %s', (one, other, isEarlier) => expect(isBefore(one, other)).toBe(isEarlier));
});
