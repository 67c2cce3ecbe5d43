import { fragments } from '../../../src/filter/fragments.js';
import { join } from 'node:path';

const filter = join(import.meta.dirname, '../../../src/filter');

it('a rule is read without the AND that joins it to the others', () => {
  expect(fragments(filter, 'paperRules').get('year.gte')).toBe('paper.year >= $value');
});

it('a tie of several lines is read whole, without the comma behind it', () => {
  expect(fragments(filter, 'paperRules').get('itsInstitutions')).toMatch(
    /^COLLECT \{\n[\s\S]+\} AS itsInstitutions$/,
  );
});

it('a set is read without the UNION that joins it to the others', () => {
  const sets = [...fragments(filter, 'paperSets').values()];
  expect(sets.length).toBeGreaterThan(5);
  for (const text of sets) expect(text).toMatch(/^MATCH [\s\S]+RETURN DISTINCT paper$/);
});

it('no name that a rule or a tie binds is one of the statements that it is put into', () => {
  const bound = [...fragments(filter, 'paperRules').values()].flatMap((text) =>
    [...text.matchAll(/[([](\w+):/g)].map(([, name]) => name!),
  );
  expect(bound.length).toBeGreaterThan(4);
  expect(bound.filter((name) => !name.startsWith('its'))).toEqual([]);
});
