import { askOf, page, pageOf, type Item, type PageArgs, type Window } from '../../../src/ask/index.js';
import { questionOf } from '../../../src/ask/question.js';
import type { CoterieError } from '../../../src/errors.js';

interface Paper {
  readonly id: string;
}
type Listed = Item<Paper> & { readonly basis: string };

const papersOfVenue = questionOf<string, Listed[], Window & { year?: number }>('papersOfVenue', 'list', []);
const papersOfPerson = questionOf<string, Listed[], Window & { year?: number }>(
  'papersOfPerson',
  'other list',
  [],
);
const paperCountOfVenue = questionOf<string, number, { year?: number }>('paperCountOfVenue', 'count', 0);
const byYear = 'year, newest first';

const shelf: Listed[] = [1843, 1842, 1842, 1841, 0].map((year, place) => ({
  place: [year, `w_${place}`],
  node: { id: `w_${place}` },
  basis: 'KEYWORD',
}));

/** A database that knows the shelf, and what it was asked. */
function library() {
  const sent: Record<string, unknown>[] = [];
  const ask = askOf({
    run: async (name, _text, parameters) => {
      sent.push({ name, ...parameters });
      const { keys, after, limit } = parameters as unknown as Window & { keys: string[] };
      const start = after === null ? 0 : shelf.findIndex(({ place }) => String(place) === String(after)) + 1;
      const answer = name === 'paperCountOfVenue' ? shelf.length : shelf.slice(start, start + limit);
      return keys.map((key) => ({ key, answer }));
    },
  });
  const papers = async (args: PageArgs & Record<string, unknown>, venue = 'v_1') =>
    page(ask, papersOfVenue, venue, args, byYear, paperCountOfVenue);
  return { ask, sent, papers };
}

const refusal = async (promise: Promise<unknown>): Promise<CoterieError> =>
  promise.then(
    () => {
      throw new Error('was not refused');
    },
    (error: CoterieError) => error,
  );

describe('page', () => {
  it('shows as many as asked for, and asks for one more to know whether more follow', async () => {
    const { papers, sent } = library();
    const shown = await papers({ first: 2 });
    expect(shown.nodes).toEqual([{ id: 'w_0' }, { id: 'w_1' }]);
    expect(shown.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(sent).toEqual([{ name: 'papersOfVenue', keys: ['v_1'], after: null, limit: 3 }]);
  });

  it('gives every item exactly once when one walks to the end', async () => {
    const { papers } = library();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await papers({ first: 2, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['w_0', 'w_1', 'w_2', 'w_3', 'w_4']);
  });

  it('has a previous page whenever a cursor was given', async () => {
    const { papers } = library();
    const { pageInfo } = await papers({ first: 4 });
    expect((await papers({ after: pageInfo.endCursor })).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('takes null for no cursor and for the usual size', async () => {
    const { papers, sent } = library();
    await papers({ first: null, after: null });
    expect(sent[0]).toMatchObject({ after: null, limit: 21 });
  });

  it('shows nothing of an empty page, but whether something follows', async () => {
    const { papers } = library();
    const { edges, nodes, pageInfo } = await papers({ first: 0 });
    expect({ edges, nodes, pageInfo }).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('puts the facts of the relation on the edge, without the place', async () => {
    const { papers } = library();
    const { edges, pageInfo } = await papers({ first: 1 });
    expect(edges).toEqual([{ cursor: pageInfo.startCursor, node: { id: 'w_0' }, basis: 'KEYWORD' }]);
  });

  it('carries what counts the whole list', async () => {
    const { ask, sent } = library();
    const shown = await page(ask, papersOfVenue, 'v_1', { first: 1 }, byYear, paperCountOfVenue, {
      year: 1843,
    });
    expect(await ask(shown.countedBy, shown.of, shown.args)).toBe(5);
    expect(sent).toEqual([
      { name: 'papersOfVenue', keys: ['v_1'], year: 1843, after: null, limit: 2 },
      { name: 'paperCountOfVenue', keys: ['v_1'], year: 1843 },
    ]);
  });

  it('writes no cursor that nobody reads', () => {
    let written = 0;
    const place = Object.assign([1843, 'w_0'], { toJSON: () => [(written += 1)] });
    const list = { question: 'papersOfVenue', key: 'v_1', order: byYear, filter: {} };
    const { edges, pageInfo } = pageOf(list, [{ place, node: { id: 'w_0' } }], 1, null);
    expect([edges[0]?.node.id, pageInfo.hasNextPage, written]).toEqual(['w_0', false, 0]);
    expect(edges[0]?.cursor).toMatch(/./);
    expect(written).toBeGreaterThan(0);
  });

  it('refuses the cursor of another thing, list, order or filter, and shows it', async () => {
    const { ask, papers, sent } = library();
    const { endCursor } = (await papers({ first: 1, filter: { year: { eq: 1843 } } })).pageInfo;
    const filter = { year: { eq: 1843 } };
    const args = { after: endCursor, filter };
    const elsewhere = [
      papers({ after: endCursor, filter }, 'v_2'),
      papers({ after: endCursor, filter: { year: { eq: 1844 } } }),
      papers({ after: endCursor }),
      (async () => page(ask, papersOfPerson, 'v_1', args, byYear))(),
      (async () => page(ask, papersOfVenue, 'v_1', args, 'title'))(),
    ];
    for (const asked of elsewhere) {
      const error = await refusal(asked);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after', value: endCursor });
      expect(error.refusesRequest).toBe(true);
    }
    expect(sent).toHaveLength(1);
    await papers({ after: endCursor, filter });
    expect(sent).toHaveLength(2);
  });

  it('knows its own cursor again when the filter is written in another order', async () => {
    const { papers } = library();
    const { endCursor } = (await papers({ first: 1, filter: { a: 1, b: 2 }, orderBy: null })).pageInfo;
    expect((await papers({ after: endCursor, filter: { b: 2, a: 1 } })).nodes).toHaveLength(4);
  });

  it.each([
    ['empty', ''],
    ['no base64', '***'],
    ['no JSON', 'aGVsbG8'],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['a place that is a map', Buffer.from('["abcdefgh",{"a":1}]').toString('base64url')],
    ['very long', 'x'.repeat(5_000)],
  ])('refuses a broken cursor: %s', async (_what, after) => {
    const { papers, sent } = library();
    const { extensions } = await refusal(papers({ after }));
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(String(extensions.value).length).toBeLessThanOrEqual(100);
    expect(sent).toEqual([]);
  });

  it('refuses a cursor whose place was changed by hand', async () => {
    const { papers } = library();
    const { endCursor } = (await papers({ first: 1 })).pageInfo;
    const [signed, , id] = JSON.parse(Buffer.from(endCursor!, 'base64url').toString()) as unknown[];
    const changed = Buffer.from(JSON.stringify([signed, 1700, id])).toString('base64url');
    expect((await refusal(papers({ after: changed }))).extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    [101, 'PAGE_SIZE_TOO_LARGE'],
    [-1, 'BAD_USER_INPUT'],
  ])('refuses first: %d before it asks', async (first, code) => {
    const { papers, sent } = library();
    expect((await refusal(papers({ first }))).extensions).toMatchObject({
      code,
      argument: 'first',
      value: first,
    });
    expect(sent).toEqual([]);
  });

  it('puts the pages of many things in one statement', async () => {
    const { papers, sent } = library();
    await Promise.all([
      papers({ first: 2 }, 'v_1'),
      papers({ first: 2 }, 'v_2'),
      papers({ first: 2 }, 'v_3'),
    ]);
    expect(sent.map(({ keys }) => keys)).toEqual([['v_1', 'v_2', 'v_3']]);
  });
});
