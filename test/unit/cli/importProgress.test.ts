import { barOf, ImportProgress, leftOf } from '../../../src/cli/importProgress.js';

describe('the progress of an import', () => {
  it('is a bar, and says what is left once that can be told', () => {
    expect(barOf(0.256)).toBe('[#####...............] 25 %');
    expect(leftOf(0.25, 20)).toBe('60 s left');
    expect(leftOf(0.01, 20)).toBe('');
    expect(leftOf(null, 20)).toBe('');
    expect(leftOf(0.1, 60)).toBe('9 min left');
  });

  it('is one step a phase, each with its rate', () => {
    const said: string[] = [];
    const step = (title: string) => {
      said.push(title);
      return {
        at: (text: string) => void said.push(text.replace(/\d+\/s/u, 'N/s')),
        done: (result?: string) => void said.push(`done ${result ?? ''}`.trim()),
        failed: () => void said.push('failed'),
      };
    };
    const progress = new ImportProgress({ step });
    progress.tell({ phase: 'reading', file: 'a.bib', read: 200, share: 0.5 });
    progress.tell({ phase: 'writing', share: 0.5, done: 100 });
    progress.done('200 records');
    expect(said).toEqual([
      'Reading',
      '[##########..........] 50 %, a.bib, 200 records, N/s',
      'done 200 records',
      'Writing the graph',
      '[##########..........] 50 %, 100 things, N/s',
      'done',
    ]);
  });
});
