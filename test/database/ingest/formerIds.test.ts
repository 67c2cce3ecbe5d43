import { rowsOf } from '../../../src/ingest/rows/rows.js';
import { documentsOf, idsOf, libraryOf, type TestLibrary } from '../../support/library.js';

/* Records that come later join papers and people: whoever kept an id from before still finds the thing. */

const engine = '"Notes on the Analytical Engine" 1843 by Ada Lovelace, Charles Babbage';
const later = `document b\n${engine.replace('by', 'doi 10.1000/engine by')}\n"Looms" by Ada Lovelace`;
const both = `document a\n${engine}\n${later}\ndocument c about Ada Lovelace\n${engine}\n"Stars" by Mary Somerville, Ada Lovelace`;
const before = idsOf(rowsOf(documentsOf(later)));

let library: TestLibrary;
beforeAll(async () => {
  library = await libraryOf(both);
}, 60_000);

const data = async (query: string): Promise<unknown> => {
  const { data: found, errors } = await library.ask(query);
  expect(errors).toBeUndefined();
  return found;
};

it('the ids differ, so that the test shows something', () => {
  expect(before['Ada Lovelace']).not.toBe(library.id['Ada Lovelace']);
  expect(before['Notes on the Analytical Engine']).not.toBe(library.id['Notes on the Analytical Engine']);
});

it('an old id finds the person or paper it is part of now, in one statement each', async () => {
  expect(
    await data(
      `{ a: person(id: "${before['Ada Lovelace']}") { id } b: person(id: "${before['Charles Babbage']}") { id }
         w: paper(id: "${before['Notes on the Analytical Engine']}") { id } }`,
    ),
  ).toEqual({
    a: { id: library.id['Ada Lovelace'] },
    b: { id: library.id['Charles Babbage'] },
    w: { id: library.id['Notes on the Analytical Engine'] },
  });
  expect([...library.ledger].sort()).toEqual(['paperById x1', 'personById x2']);
});

it('so do node, nodes, filters and arguments', async () => {
  const [ada, paper] = [before['Ada Lovelace'], before['Notes on the Analytical Engine']];
  expect(
    await data(
      `{ node(id: "${ada}") { id } nodes(ids: ["${paper}", "${ada}", "p_aaaaaaaaaaaaaaaa"]) { id }
         collaboration(from: "${ada}", to: "${before['Charles Babbage']}") { paperCount }
         person(id: "${ada}") { collaborationWith(person: "${before['Charles Babbage']}") { paperCount } } }`,
    ),
  ).toEqual({
    node: { id: library.id['Ada Lovelace'] },
    nodes: [{ id: library.id['Notes on the Analytical Engine'] }, { id: library.id['Ada Lovelace'] }, null],
    collaboration: { paperCount: 1 },
    person: { collaborationWith: { paperCount: 1 } },
  });
});

it('an id that nobody ever had is nobody’s', async () => {
  expect(
    await data('{ person(id: "p_aaaaaaaaaaaaaaaa") { id } paper(id: "w_aaaaaaaaaaaaaaaa") { id } }'),
  ).toEqual({
    person: null,
    paper: null,
  });
});
