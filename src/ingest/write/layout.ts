import type { LinkRow, Properties, Property } from '../rows/rows.js';
import type { Sending } from './transactions.js';

/* Rows as lists: a property is told by its place, so that its name is not sent again with each row. Which place is whose, the statement
 * itself says (`year: row[6]`). */

class Places {
  /** The first one behind them. */
  readonly end: number;
  private readonly places: ReadonlyMap<string, number>;

  /** In: the statement, and what it calls the list. */
  constructor(text: string, list: string) {
    const all = [...text.matchAll(new RegExp(`(\\w+): ${list}\\[(\\d+)\\]`, 'gu'))];
    this.places = new Map(all.map(([, name, place]) => [name as string, Number(place)]));
    this.end = Math.max(...this.places.values()) + 1;
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

/** The rows of one statement that makes nodes of one label, with what sources say of them: [id, ..., [[source, at, ...], ...]], a source
 *  told by its place in $sources; below their owners where they have such: [[owner, [row, ...]], ...]. */
export class Rows {
  private readonly node: Places;
  private readonly said: Places;
  /** Whether the statement takes what sources say in further words. */
  private readonly takesOthers: boolean;
  private readonly sources = new Map<string, number>();
  private readonly rows: unknown[] = [];
  private readonly owned = new Map<string, unknown[]>();

  constructor(private readonly text: string) {
    this.node = new Places(text, 'row');
    this.said = new Places(text, 'said');
    this.takesOthers = text.includes(`+= said[${this.said.end}]`);
  }

  /** Throws where the statement does not know a property. */
  add(props: Properties, said: readonly LinkRow[], owner?: string): void {
    const row = new Array<unknown>(this.node.end + 1).fill(null);
    known(this.node.put(props, row));
    row[this.node.end] = said.map((link) => this.saidBy(link));
    if (owner === undefined) this.rows.push(row);
    else if (this.owned.get(owner)?.push(row) === undefined) this.owned.set(owner, [row]);
  }

  private saidBy({ to, props }: LinkRow): unknown[] {
    const said = new Array<unknown>(this.said.end).fill(null);
    said[0] = this.sources.get(to) ?? this.sources.size;
    this.sources.set(to, said[0] as number);
    const others = this.said.put(props, said);
    if (this.takesOthers) said.push(others ?? {});
    else known(others);
    return said;
  }

  /** None where there is no row. */
  sendings(): Sending[] {
    const rows = this.owned.size > 0 ? [...this.owned] : this.rows;
    return rows.length === 0 ? [] : [[this.text, { sources: [...this.sources.keys()], rows }]];
  }
}

function known(others: Properties | null): void {
  if (others) throw new Error(`No statement writes ${Object.keys(others).join(', ')}.`);
}
