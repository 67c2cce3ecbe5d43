import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryOf, type TestLibrary } from '../../support/library.js';
import { checkout } from '../../support/program.js';

const scenario = (name: string) => readFileSync(join(checkout, 'bench', `${name}.graphql`), 'utf8');

let library: TestLibrary;

beforeAll(async () => {
  library = await libraryOf(`
    "Engines" 1843 in Memoirs by Ada Lovelace at "Royal Society" and "Cambridge", Charles Babbage at "Cambridge"
    "Looms" 1844 in Memoirs by Charles Babbage at "Cambridge", Mary Somerville at "Royal Society", George Boole
    "Stars" 1845 in Annals by Charles Babbage, Mary Somerville at "Royal Society"
    institution Royal Society
    institution Cambridge
  `);
});

describe('the scenarios of the benchmark', () => {
  it('show ten people with their counts in one statement', async () => {
    const people = ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville', 'George Boole'];
    const variables = Object.fromEntries(
      [...'abcdefghij'].map((letter, index) => [letter, library.id[people[index % people.length]!]]),
    );
    const { errors, data, extensions } = await library.ask(scenario('S1'), variables);
    expect(errors).toBeUndefined();
    expect(data.b.stats).toEqual({ paperCount: 3, coauthorCount: 3, firstYear: 1843, lastYear: 1845 });
    expect(extensions!.cost.requested).toBeLessThanOrEqual(extensions!.cost.limit);
    expect(library.ledger).toEqual(['personById x4']);
  });

  it('show a person, papers, authors and printed affiliations in four statements at most, for one paper as for many', async () => {
    const ledgerOf = async (person: string) => {
      const { errors, data } = await library.ask(scenario('S2'), { id: library.id[person] });
      expect(errors).toBeUndefined();
      return { rows: data.person.papers.edges, names: library.ledger.map((line) => line.split(' ')[0]) };
    };
    const one = await ledgerOf('Ada Lovelace');
    const many = await ledgerOf('Charles Babbage');
    expect([one.rows.length, many.rows.length]).toEqual([1, 3]);
    expect(one.rows[0].node.authorships.nodes[0].affiliations).toEqual([
      { raw: 'Royal Society', institution: { name: 'Royal Society' } },
      { raw: 'Cambridge', institution: { name: 'Cambridge' } },
    ]);
    expect(many.names).toEqual(one.names);
    expect(many.names.length).toBeLessThanOrEqual(4);
  });
});
