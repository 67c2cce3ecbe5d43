import { type FieldNode, type GraphQLResolveInfo, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { askOf } from '../../../src/ask/index.js';
import { questionOf } from '../../../src/ask/question.js';
import { countAhead } from '../../../src/selection/total.js';

const countOf = questionOf<string, number, { year: number }>('countOf', 'a statement', 0);

/** What the resolver of the operation's first field is told. */
function infoOf(text: string): GraphQLResolveInfo {
  const { definitions } = parse(text);
  const operation = definitions[0] as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  return { fieldNodes: operation.selectionSet.selections as readonly FieldNode[], fragments } as never;
}

/** How often the count is sent when it is asked ahead and `again` by the field of the total. */
async function sentFor(text: string, again = false): Promise<number> {
  let sent = 0;
  const ask = askOf({
    run: async () => {
      sent += 1;
      return [{ key: 'v_1', answer: 3 }];
    },
  });
  countAhead(ask, countOf, 'v_1', { year: 1843 }, infoOf(text));
  if (again) await ask(countOf, 'v_1', { year: 1843 });
  // Statements are sent in the next turn.
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return sent;
}

describe('a total', () => {
  it.each([
    ['itself', '{ papers { totalCount } }'],
    ['under another name', '{ papers { all: totalCount } }'],
    ['in a fragment', '{ papers { ...much } } fragment much on PaperConnection { ... { totalCount } }'],
  ])('is asked ahead where it is selected: %s', async (_how, text) => {
    expect(await sentFor(text)).toBe(1);
  });

  it('is not asked where only that of a list inside is selected', async () => {
    expect(await sentFor('{ papers { nodes { authorships { totalCount } } } }')).toBe(0);
  });

  it('is asked once, ahead or not', async () => {
    expect(await sentFor('{ papers { totalCount } }', true)).toBe(1);
  });

  it('that fails is told by its field alone', async () => {
    const ask = askOf({ run: () => Promise.reject(new Error('away')) });
    countAhead(ask, countOf, 'v_1', { year: 1843 }, infoOf('{ papers { totalCount } }'));
    await expect(ask(countOf, 'v_1', { year: 1843 })).rejects.toThrow('away');
  });
});
