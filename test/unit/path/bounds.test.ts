import { maxPathLength } from '../../../src/limits.js';
import { shortestPathCountOfPair, shortestPathsOfPair } from '../../../src/path/path.queries.js';

it('a path may have as many hops as the search for it follows, four relationships each', () => {
  for (const { text } of [shortestPathsOfPair, shortestPathCountOfPair])
    expect(text).toContain(`[:WROTE|OF*..${4 * maxPathLength}]`);
});
