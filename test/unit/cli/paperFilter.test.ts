import { Misused } from '../../../src/cli/command.js';
import { filterFrom } from '../../../src/cli/paperFilter.js';

describe('the options that filter papers', () => {
  it.each([
    [{}, null],
    [{ filter: '{"year":{"gte":2020},"type":["JOURNAL"]}' }, { year: { gte: 2020 }, type: ['JOURNAL'] }],
    [
      { author: ['Heming Xia', 'p_aaaaaaaaaaaaaaaa'] },
      { author: { in: ['name:Heming Xia', 'p_aaaaaaaaaaaaaaaa'] } },
    ],
    [{ year: '2019' }, { year: { eq: 2019 } }],
    [{ year: '2019-2024' }, { year: { gte: 2019, lte: 2024 } }],
    [{ year: '-2024' }, { year: { lte: 2024 } }],
    [
      { type: ['journal'], year: '2019-', filter: '{"hasDoi":true}' },
      { and: [{ hasDoi: true }, { type: ['JOURNAL'] }, { year: { gte: 2019 } }] },
    ],
  ])('%j are the filter %j', (options, filter) => {
    expect(filterFrom(options)).toEqual(filter);
  });

  it.each([
    [{ filter: '{year' }, 'is JSON'],
    [{ filter: '{"yeer":1}' }, 'yeer'],
    [{ filter: '{"year":{"gte":"soon"}}' }, 'filter.year.gte'],
    [{ filter: '[]' }, 'PaperFilter'],
    [{ type: ['dance'] }, 'DANCE'],
    [{ year: 'soon' }, '--year'],
    [{ year: '-' }, '--year'],
  ])('%j are refused with a sentence that says %s', (options, says) => {
    expect(() => filterFrom(options)).toThrow(Misused);
    expect(() => filterFrom(options)).toThrow(says);
  });
});
