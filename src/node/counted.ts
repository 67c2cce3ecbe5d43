import type { Ask, Connection, Item, Question } from '../ask/index.js';

/** A page of any list of these items, whatever the list belongs to and however it is counted. */
export interface Listed<AnItem extends Item> extends Pick<
  Connection<AnItem>,
  'edges' | 'nodes' | 'pageInfo'
> {
  readonly countedBy: unknown;
  readonly of: unknown;
  readonly args: unknown;
  readonly known?: number | null | undefined;
}

/** For every connection: its total costs a statement only when it is selected, and none where it is known. */
export const counted = {
  totalCount: (
    { countedBy, of, args, known }: Omit<Listed<Item>, 'edges' | 'nodes' | 'pageInfo'>,
    _args: unknown,
    { ask }: { ask: Ask },
  ): number | Promise<number> => known ?? ask(countedBy as Question<unknown, number, unknown>, of, args),
};
