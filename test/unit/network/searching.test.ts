import type { Search } from '../../../src/algorithms/search.js';
import type { Context } from '../../../src/context.js';
import { columnsOf } from '../../../src/network/projection/columns.js';
import { Network, searchBudget } from '../../../src/network/current.js';
import { projectionOf } from '../../../src/network/projection/projection.js';
import { searchFor } from '../../../src/network/searching.js';

function context(): Context {
  const projection = projectionOf(columnsOf([{ people: ['p_a', 'p_b'] }]), 1);
  const network = new Network({ database: 'here', revision: 1 }, projection, new Date(0), 0);
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
