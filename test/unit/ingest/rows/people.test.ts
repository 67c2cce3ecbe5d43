import { rowsOf } from '../../../../src/ingest/rows/rows.js';
import { documentsOf } from '../../../support/library.js';

it('keeps the parts of a name that a record tells apart, and guesses none', () => {
  const documents = documentsOf('"Grafos" 2020 by María García López, Ada Lovelace').map((document) => ({
    ...document,
    publications: document.publications.map((publication) => ({
      ...publication,
      authors: publication.authors.map((author, place) =>
        place === 0 ? { ...author, given: 'María', family: 'García López' } : author,
      ),
    })),
  }));
  const names = rowsOf(documents)
    .filter(({ label, props }) => label === 'Name' && /García|Lovelace/u.test(String(props.full)))
    .map(({ props: { full, given, family } }) => ({ full, given, family }));
  expect(names.sort((one, other) => (String(one.full) < String(other.full) ? -1 : 1))).toEqual([
    { full: 'Ada Lovelace', given: undefined, family: undefined },
    { full: 'María García López', given: 'María', family: 'García López' },
  ]);
});
