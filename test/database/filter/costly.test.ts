import { libraryOf, type TestLibrary } from '../../support/library.js';

/* What no index orders is refused where there is too much to look at, told by the database's own counter; the rest answers. */

let library: TestLibrary;

const people = (args: string) => library.ask(`{ people(first: 2, ${args}) { nodes { name } } }`);

beforeAll(async () => {
  library = await libraryOf(`
    "Engines" 1843 in Memoirs by Ada Lovelace, Charles Babbage
    "Looms" 1844 in Memoirs by Charles Babbage, Mary Somerville
  `);
});

const byCoauthors = 'orderBy: { field: COAUTHOR_COUNT }';

describe('an order that no index keeps', () => {
  it('is answered where few people are', async () => {
    const { data } = await people(byCoauthors);
    expect(data.people.nodes[0]).toEqual({ name: 'Charles Babbage' });
  });

  it('is refused with the remedy where too many are, and answered from a start that leads to fewer', async () => {
    await library.graph.command(`
      UNWIND range(1, 15000) AS number
      WITH 'p_' + right('aaaaaaaaaaaaaaaa' + toString(number), 16) AS id
      CREATE (:Thing:Person {id: id, name: id, folded: 'zz ' + id, identity: 'ASSERTED'})
    `);
    const { data, errors } = await people(byCoauthors);
    expect(data).toBeNull();
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('Name a start that leads to fewer'),
      extensions: { code: 'QUERY_TOO_COSTLY' },
    });

    const started = await people(`${byCoauthors}, filter: { name: { contains: "bab" } }`);
    expect(started.data.people.nodes).toEqual([{ name: 'Charles Babbage' }]);
    const byName = await people('orderBy: { field: NAME, direction: ASC }');
    expect(byName.data.people.nodes).toEqual([{ name: 'Ada Lovelace' }, { name: 'Charles Babbage' }]);
    const byPapers = await people('orderBy: { field: PAPER_COUNT }');
    expect(byPapers.data.people.nodes[0]).toEqual({ name: 'Charles Babbage' });
  });
});
