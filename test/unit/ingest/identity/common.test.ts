import { placesOf } from '../../../../src/ingest/identity/authorships.js';
import { CommonNames } from '../../../../src/ingest/identity/common.js';
import { papersOf } from '../../../../src/ingest/identity/papers.js';
import { commonNamesIn, peopleOf } from '../../../../src/ingest/identity/people.js';
import { documentsOf } from '../../../support/library.js';

/** 1,000 names of parts that stand once, and thirty people each called Liu and Yang. */
const crowd = [
  ...Array.from({ length: 1000 }, (_, at) => `Given${at} Family${at}`),
  ...Array.from({ length: 30 }, (_, at) => `Given${at} Liu`),
  ...Array.from({ length: 30 }, (_, at) => `Yang Family${at}`),
];
const source = (names: readonly string[]): string =>
  [...names, 'Yang Liu', 'Ada Lovelace', 'Yang Liu', 'Ada Lovelace']
    .map((name, at) => `"${at}" by ${name}`)
    .join('\n');

function told(text: string, tellsPeople = false): string[] {
  const documents = documentsOf(text).map((document) => ({ ...document, tellsPeople }));
  const { all } = peopleOf(documents, papersOf(documents).flatMap(placesOf), commonNamesIn(documents));
  return all
    .map(({ authorships, identity }) => {
      const name = authorships[0]?.place.prints[0]?.author.name ?? '';
      return `${name} ${identity} x${authorships.length}`;
    })
    .filter((line) => /^(Yang Liu|Ada Lovelace)/u.test(line))
    .sort();
}

it('a name of which several bearers are to be expected joins nothing, in a source without person ids', () => {
  expect(told(source(crowd))).toEqual([
    'Ada Lovelace INFERRED x2',
    'Yang Liu AMBIGUOUS x1',
    'Yang Liu AMBIGUOUS x1',
  ]);
});

it('but is one person’s where the source tells people by their names, and where too few names are known to tell', () => {
  expect(told(source(crowd), true)).toEqual(['Ada Lovelace ASSERTED x2', 'Yang Liu ASSERTED x2']);
  expect(told(source(crowd.slice(-60)))).toEqual(['Ada Lovelace INFERRED x2', 'Yang Liu INFERRED x2']);
});

it('a common family name alone, or a common given name, makes no name common', () => {
  const names = new CommonNames([...crowd, 'Yang Liu'].map((name) => `a|${name.toLowerCase()}`));
  expect(
    ['yang liu', 'given3 liu', 'yang family3', 'given3 family3'].map((name) => names.has(`a|${name}`)),
  ).toEqual([true, false, false, false]);
  expect(names.has('b|yang liu')).toBe(false);
});
