import { claimsOf, type StatedValue } from '../../../src/source/claim.js';

const said = (sourceId: string, field: string, value: string, ...replacedBy: string[]): StatedValue => ({
  field,
  value,
  sourceId,
  quote: null,
  replacedBy,
});
const superseding = (...values: StatedValue[]) =>
  claimsOf(values).map(({ sourceId, value, supersededById }) => [sourceId, value, supersededById]);

describe('claims', () => {
  it('are superseded by the newest source that replaces theirs and states another value', () => {
    expect(
      superseding(
        said('newest', 'status', 'PUBLISHED'),
        said('newer', 'status', 'PREPRINT', 'newest'),
        said('old', 'status', 'SUBMITTED', 'newest', 'newer'),
      ),
    ).toEqual([
      ['newest', 'PUBLISHED', null],
      ['newer', 'PREPRINT', 'newest'],
      ['old', 'SUBMITTED', 'newest'],
    ]);
  });

  it('stand where a newer source says nothing, the same, or where no source replaces theirs', () => {
    expect(
      superseding(
        said('newest', 'year', '2024'),
        said('newer', 'year', '2023', 'newest'),
        said('same', 'year', '2024', 'newest', 'silent'),
        said('other', 'year', '2022'),
      ),
    ).toEqual([
      ['newest', '2024', null],
      ['newer', '2023', 'newest'],
      ['same', '2024', null],
      ['other', '2022', null],
    ]);
  });

  it('of a date stand where the newer date is only less exact', () => {
    expect(superseding(said('new', 'end', '2020'), said('old', 'end', '2020-07', 'new'))[1]).toEqual([
      'old',
      '2020-07',
      null,
    ]);
    expect(superseding(said('new', 'end', '2021'), said('old', 'end', '2020-07', 'new'))[1]?.[2]).toBe('new');
    expect(superseding(said('new', 'pages', '1'), said('old', 'pages', '1-9', 'new'))[1]?.[2]).toBe('new');
  });

  it('of a field that holds several values contradict none of the others', () => {
    expect(
      superseding(said('new', 'details', 'one'), said('old', 'details', 'two', 'new'))[1]?.[2],
    ).toBeNull();
  });
});
