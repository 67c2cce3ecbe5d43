/** Union-find over text keys. */
export class Groups {
  private readonly parents = new Map<string, string>();

  find(key: string): string {
    const parent = this.parents.get(key);
    if (parent === undefined || parent === key) return key;
    const root = this.find(parent);
    this.parents.set(key, root);
    return root;
  }

  /** The root of the result is the lesser key, so that the order of joining leaves no trace. */
  join(one: string, other: string): void {
    const [first, second] = [this.find(one), this.find(other)].sort() as [string, string];
    if (first !== second) this.parents.set(second, first);
  }
}

export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
