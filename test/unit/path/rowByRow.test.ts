import { rowByRow } from '../../../src/path/rowByRow.js';

describe('rows that are made an answer one by one', () => {
  it('stay in order, and others have their turn between any two', async () => {
    const turns: string[] = [];
    let isOver = false;
    const another = (): void => {
      turns.push('another');
      if (!isOver) setImmediate(another);
    };
    setImmediate(another);
    const rows = rowByRow(['a', 'b', 'c']);
    await Promise.all(rows.map(async (row) => turns.push(await row)));
    isOver = true;
    expect(turns.filter((turn) => turn !== 'another')).toEqual(['a', 'b', 'c']);
    for (const [one, next] of ['ab', 'bc']) {
      expect(turns.slice(turns.indexOf(one!), turns.indexOf(next!))).toContain('another');
    }
  });
});
