import { templates } from '../../../src/cli/template.js';
import { inputOf } from '../../../src/ingest/readers/input.js';
import { readerOf } from '../../../src/ingest/readers/table.js';
import { namesOf, reading } from '../../support/readers.js';

describe('coterie template', () => {
  it.each([
    ['careers', 'csv-careers', ['career', 'career']],
    ['advising', 'csv-advising', ['advising', 'advising']],
    ['edges', 'csv-edges', ['edge', 'edge']],
    ['papers', 'csv', ['publication', 'publication']],
  ])('%s prints a table that %s takes, without a word of complaint', async (name, format, kinds) => {
    const text = templates[name] ?? '';
    const reader = readerOf(inputOf(text));
    expect(reader.format).toBe(format);
    const { items } = await reading(reader, text);
    expect(items.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('pairs names the two columns that distances takes', () => {
    expect(templates.pairs?.split('\n')[0]).toBe('from,to');
  });

  it('papers shows how lists are parted and left open', async () => {
    const text = templates.papers ?? '';
    const { papers } = await reading(readerOf(inputOf(text)), text);
    expect(papers.map(namesOf)).toEqual([['Charles Babbage', 'Ada Lovelace'], ['Mary Somerville']]);
    expect(papers.map(({ authorsComplete }) => authorsComplete)).toEqual([true, false]);
    expect(papers[0]?.authors.map(({ affiliations, ids }) => [affiliations, ids.length])).toEqual([
      [['Example Engines Ltd'], 0],
      [['University of Example'], 1],
    ]);
    expect(papers[0]).toMatchObject({ type: 'JOURNAL', year: 2019, venue: 'Annals of Looms' });
  });
});
