import { allOf, assemble, type Condition } from '../../../src/filter/condition.js';

const rules = new Map([
  ['old', 'paper.year < $value'],
  ['near', 'paper.year > $value - 5 AND paper.year < $value + 5'],
]);
const old = (value: number): Condition => ({ rule: 'old', value });

it('every value is a parameter, numbered in the order of the rules', () => {
  expect(assemble(rules, allOf([old(1900), { any: [old(1800), { rule: 'near', value: 1850 }] }]))).toEqual({
    where:
      'AND paper.year < $value0\nAND any(one IN [paper.year < $value1, paper.year > $value2 - 5 AND paper.year < $value2 + 5] WHERE one)',
    params: { value0: 1900, value1: 1800, value2: 1850 },
  });
});

it('what a rule names is worked out once, behind the rules that need nothing but the paper', () => {
  const tied = new Map([
    ...rules,
    ['itsVenues', 'COLLECT { MATCH (paper)-->(itsVenue) RETURN itsVenue.id } AS itsVenues'],
    ['venue', 'any(id IN itsVenues WHERE id IN $value)'],
  ]);
  const venue = (id: string): Condition => ({ rule: 'venue', value: [id] });
  expect(assemble(tied, allOf([venue('a'), old(1900), { not: venue('b') }]))).toEqual({
    where: `AND paper.year < $value1
WITH *,
COLLECT { MATCH (paper)-->(itsVenue) RETURN itsVenue.id } AS itsVenues
WHERE any(id IN itsVenues WHERE id IN $value0)
AND NOT coalesce(any(id IN itsVenues WHERE id IN $value2), false)`,
    params: { value0: ['a'], value1: 1900, value2: ['b'] },
  });
});

it('the same shape with other values is the same text', () => {
  const text = (year: number) => assemble(rules, allOf([old(year), { not: old(year + 1) }])).where;
  expect(text(1900)).toBe(text(2000));
});

it('no value ever stands in the text', () => {
  const value = "2000 OR hacked // ') $value1";
  expect(
    assemble(rules, allOf([{ rule: 'old', value }, { not: { rule: 'near', value } }])).where,
  ).not.toContain('hacked');
});

it('what is not known meets the opposite of a rule', () => {
  expect(assemble(rules, allOf([{ not: old(1900) }])).where).toBe(
    'AND NOT coalesce(paper.year < $value0, false)',
  );
});

it('no rule is no text, one level deep or more', () => {
  expect(assemble(rules, allOf([]))).toEqual({ where: '', params: {} });
  expect(assemble(rules, allOf([allOf([]), allOf([allOf([])])]))).toEqual({ where: '', params: {} });
});

it('an empty part passes all, so that its opposite passes none', () => {
  expect(assemble(rules, allOf([{ any: [allOf([]), old(1900)] }])).where).toBe(
    'AND any(one IN [true, paper.year < $value0] WHERE one)',
  );
  expect(assemble(rules, allOf([{ not: allOf([]) }])).where).toBe('AND NOT coalesce(true, false)');
});

it('a rule without a fragment is refused', () => {
  expect(() => assemble(rules, allOf([{ rule: 'young', value: 1 }]))).toThrow('"young"');
});
