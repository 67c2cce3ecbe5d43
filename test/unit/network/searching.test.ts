import { jest } from '@jest/globals';
import type { Search } from '../../../src/algorithms/search.js';
import { componentCount, networkUnder } from '../../../src/collaboration/groups.js';
import type { Context } from '../../../src/context.js';
import { egoOf } from '../../../src/ego/ego.js';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { Network, searchBudget } from '../../../src/network/current.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { searchFor } from '../../../src/network/searching.js';

const noFilter = { topics: [], venues: [], institutions: [], excludePeople: [] };

function context(): Context {
  const projection = projectionOf(columnsOf([{ people: ['p_a', 'p_b'] }]), 1);
  const network = new Network(
    { database: 'here', revision: 1, stamp: '', isUnfinished: false },
    projection,
    new Date(0),
    0,
  );
  return { network: async () => network } as Partial<Context> as Context;
}

/** A search that does so much and has nothing to tell. */
function* looking(work: number): Search<string> {
  yield work;
  return 'found';
}

describe('a search for a request', () => {
  it('that looks at too much is refused by a typed error, and the next one goes on', async () => {
    const asked = context();
    const [spent, within] = await Promise.allSettled([
      searchFor(asked, () => looking(searchBudget + 1)),
      searchFor(asked, () => looking(searchBudget)),
    ]);
    expect(spent).toMatchObject({ reason: { extensions: { code: 'QUERY_TOO_COSTLY' } } });
    expect(within).toEqual({ status: 'fulfilled', value: 'found' });
  });

  it('for the surroundings of somebody that looks at too much is refused by the same error', async () => {
    const network = await context().network();
    const question = { depth: 2, maxNodes: 10, filter: noFilter };
    const center = { id: 'p_a', name: 'Ann' };
    await expect(egoOf(network, center, question, 0)).rejects.toMatchObject({
      extensions: { code: 'QUERY_TOO_COSTLY' },
    });
    const { found } = await egoOf(network, center, question);
    expect(found.nodes).toHaveLength(2);
  });

  it('for the whole network is one, however many fields of a request ask for it', async () => {
    const asked = context();
    const network = await asked.network();
    const search = jest.spyOn(network, 'search');
    const filters = [null, {}, { years: null, topics: [] }, null];
    const found = await Promise.all(filters.map((filter) => networkUnder(asked, filter)));
    expect(found.map(componentCount)).toEqual([1, 1, 1, 1]);
    expect(search).toHaveBeenCalledTimes(1);
    await networkUnder(asked, { minPapers: 2 });
    expect(search).toHaveBeenCalledTimes(2);
    await networkUnder({ ...asked }, null);
    expect(search).toHaveBeenCalledTimes(3);
  });

  it('that fails otherwise fails as it does', async () => {
    const broken = searchFor(context(), () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
  });

  it('runs in the one room that the searches of its request share', async () => {
    const asked = context();
    const rooms = new Set<object>();
    const search = () =>
      searchFor(asked, (_projection, room) => {
        rooms.add(room);
        return looking(1);
      });
    await Promise.all([search(), search(), search()]);
    expect(rooms.size).toBe(1);
  });
});
