/** What a relationship with an order leads to: the order and the id. */
export type Ordered = readonly [order: number | null, id: string];

/** The ids in their order. */
export const inOrder = (related: readonly Ordered[]): string[] =>
  [...related]
    .sort(([a, id], [b, other]) => (a ?? 0) - (b ?? 0) || (id < other ? -1 : 1))
    .map(([, id]) => id);
