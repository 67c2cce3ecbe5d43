import type { GraphQLResolveInfo } from 'graphql';
import { askOf } from '../../../src/ask/index.js';
import type { PersonFilter } from '../../../src/generated/graphql.js';
import { allPeople } from '../../../src/person/people.js';

const info = { fieldNodes: [] } as unknown as GraphQLResolveInfo;

/** What is sent for a page under the filter by a graph of so many people, which answers nothing beyond the bound. */
async function bound(filter: PersonFilter, people: number): Promise<{ most: unknown; code: unknown }> {
  let most: unknown;
  const ask = askOf({
    run: async (_name, _text, parameters) => {
      most = parameters.most;
      return most === null || people <= Number(most) ? [{ key: 'people', answer: [] }] : [];
    },
  });
  const code = await allPeople(ask, { filter }, info).then(
    () => null,
    (error: { extensions: { code: string } }) => error.extensions.code,
  );
  return { most, code };
}

describe('a page of people', () => {
  const active: PersonFilter = { activeIn: { from: 1900 } };
  const named: PersonFilter = { name: { contains: 'a' } };

  it('is refused where a pattern has to be looked for around too many', async () => {
    expect(await bound(active, 80_000)).toEqual({ most: 90_000, code: null });
    expect(await bound(active, 100_000)).toEqual({ most: 90_000, code: 'QUERY_TOO_COSTLY' });
  });

  it('is refused the sooner the more patterns there are', async () => {
    expect(await bound({ or: [active, named] }, 70_000)).toEqual({ most: 45_000, code: 'QUERY_TOO_COSTLY' });
  });

  it.each<[string, PersonFilter]>([
    ['the filter asks for what stands in the record', { hasOrcid: true }],
    ['a rule leads to a few', { ...active, ...named }],
    ['there is no filter', {}],
  ])('is never refused where %s', async (_why, filter) => {
    expect(await bound(filter, 4_000_000)).toEqual({ most: null, code: null });
  });
});
