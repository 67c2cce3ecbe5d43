import type { LinkRow, Properties, Property } from '../rows/rows.js';
import type { Sending } from './transactions.js';

/* Rows as lists: a property is told by its place, so that its name is not sent again with each row. Which place is whose, the statement
 * itself says (`year: row[6]`). */

class Places {
  /** The first one behind them. */
  private readonly end: number;
  private readonly places: ReadonlyMap<string, number>;

  /** In: the statement, and what it calls the list. */
  constructor(text: string, list: string) {
    const all = [...text.matchAll(new RegExp(`(\\w+): ${list}\\[(\\d+)\\]`, 'gu'))];
    this.places = new Map(all.map(([, name, place]) => [name as string, Number(place)]));
    this.end = Math.max(...this.places.values()) + 1;
  }

  empty(): unknown[] {
    return new Array<unknown>(this.end).fill(null);
  }

  /** Puts properties in their places. Returns those that have none; null: all have. */
  put(props: Properties, row: unknown[]): Properties | null {
    let rest: Record<string, Property> | null = null;
    for (const name in props) {
      const place = this.places.get(name);
      if (place === undefined) (rest ??= {})[name] = props[name] as Property;
      else row[place] = props[name];
    }
    return rest;
  }
}

/** The rows of one statement that makes nodes of one label, with what sources say of them: [[[place, key, ...], ...], id, ...], what is
 *  nothing at the end of a list left out; below their owners where they have such: [[owner, [row, ...]], ...]. */
export class Rows {
  private readonly node: Places;
  private readonly said: Places;
  /** Where what sources say in further words stands; null: the statement takes none. */
  private readonly others: number | null;
  private readonly sources = new Numbered<string>();
  private readonly places = new Numbered<readonly [source: number, at: unknown, locator: unknown]>();
  private readonly rows: unknown[] = [];
  private readonly owned = new Map<string, unknown[]>();

  constructor(private readonly text: string) {
    this.node = new Places(text, 'row');
    this.said = new Places(text, 'said');
    const others = /\+= said\[(\d+)\]/u.exec(text)?.[1];
    this.others = others === undefined ? null : Number(others);
  }

  /** Throws where the statement does not know a property. */
  add(props: Properties, said: readonly LinkRow[], owner?: string): void {
    const row = this.node.empty();
    row[0] = said.map((link) => this.saidBy(link));
    known(this.node.put(props, row));
    if (owner === undefined) this.rows.push(shortened(row));
    else if (this.owned.get(owner)?.push(shortened(row)) === undefined)
      this.owned.set(owner, [shortened(row)]);
  }

  private saidBy({ to, props: { at, locator, ...words } }: LinkRow): unknown[] {
    const said = this.said.empty();
    const source = this.sources.of(to, () => to);
    said[0] = this.places.of(`${source} ${String(at)} ${String(locator)}`, () => [source, at, locator]);
    const others = this.said.put(words, said);
    if (this.others === null) known(others);
    else said[this.others] = others ?? {};
    return shortened(said);
  }

  /** None where there is no row. */
  sendings(): Sending[] {
    const rows = this.owned.size > 0 ? [...this.owned] : this.rows;
    if (rows.length === 0) return [];
    return [[this.text, { sources: this.sources.all, places: this.places.all, rows }]];
  }
}

/** What is there once, by the order in which it came. */
class Numbered<Item> {
  readonly all: Item[] = [];
  private readonly numbers = new Map<string, number>();

  of(name: string, make: () => Item): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.all.push(make()) - 1;
    this.numbers.set(name, number);
    return number;
  }
}

/** Without the nothing at its end: Cypher reads null there. */
function shortened(row: unknown[]): unknown[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end -= 1;
  row.length = end;
  return row;
}

function known(others: Properties | null): void {
  if (others) throw new Error(`No statement writes ${Object.keys(others).join(', ')}.`);
}
