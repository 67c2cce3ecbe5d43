import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../src/paper');
const orderIn = (question: string) => {
  const text = readFileSync(join(folder, `${question}.cypher`), 'utf8');
  const value = /CASE \$orderBy[\s\S]+?AS value/.exec(text)?.[0];
  const place = /WHERE \$after IS NULL[\s\S]+?(?=\n {2}WITH)/.exec(text)?.[0];
  const order = /ORDER BY value[\s\S]+?LIMIT toInteger\(\$limit\)/.exec(text)?.[0];
  return { value, place, order };
};

it.each(['papersOfPerson', 'papersOfVenue', 'papersOfInstitution', 'papersOfPair'])(
  '%s is sorted and cut as all papers are',
  (question) => {
    const { value, place, order } = orderIn('paperList');
    expect([value, place, order].every((text) => text !== undefined)).toBe(true);
    expect(orderIn(question)).toEqual({ value, place, order });
  },
);

it('papersOfTopic is sorted as all papers are, then by basis', () => {
  const { value, order } = orderIn('paperList');
  expect(orderIn('papersOfTopic')).toMatchObject({
    value,
    order: order?.replace('paper.id\n', 'paper.id, basis\n'),
  });
});
