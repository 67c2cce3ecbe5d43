import { inOrder } from '../../../src/career/ordered.js';

it('what belongs together in an order is given in it, ties by id', () => {
  expect(inOrder([[2, 'c'], [0, 'z'], [1, 'b'], [1, 'a']])).toEqual(['z', 'a', 'b', 'c']); // prettier-ignore
});
